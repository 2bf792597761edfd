/** A queue of numbers, smallest key first; equal keys by value, so that the order never depends on history. */
export interface Heap {
  clear(): void;
  push(value: number, key: number): void;
  /** -1 when it is empty. */
  pop(): number;
  /** Key of the value popped last. */
  poppedKey(): number;
}

export function createHeap(): Heap {
  const keys: number[] = [];
  const values: number[] = [];
  let last = 0;
  const swap = (a: number, b: number): void => {
    const key = keys[a] ?? 0;
    const value = values[a] ?? 0;
    keys[a] = keys[b] ?? 0;
    values[a] = values[b] ?? 0;
    keys[b] = key;
    values[b] = value;
  };
  const before = (a: number, b: number): boolean => {
    const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
    return difference < 0 || (difference === 0 && (values[a] ?? 0) < (values[b] ?? 0));
  };
  return {
    clear: () => {
      keys.length = 0;
      values.length = 0;
    },
    push: (value, key) => {
      let at = keys.push(key) - 1;
      values.push(value);
      for (let up = (at - 1) >> 1; at > 0 && before(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop: () => {
      const value = values[0];
      if (value === undefined) return -1;
      last = keys[0] ?? 0;
      swap(0, keys.length - 1);
      keys.pop();
      values.pop();
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        if (left >= keys.length) break;
        const down = left + 1 < keys.length && before(left + 1, left) ? left + 1 : left;
        if (!before(down, at)) break;
        swap(down, at);
        at = down;
      }
      return value;
    },
    poppedKey: () => last,
  };
}
