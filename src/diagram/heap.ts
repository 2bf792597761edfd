/** A queue of numbers, smallest key first; equal keys by value, so that the order never depends on history. */
export interface Heap {
  clear(): void;
  push(value: number, key: number): void;
  /** -1 when it is empty. */
  pop(): number;
  /** Key of the value popped last. */
  poppedKey(): number;
}

// Four children each: half as deep as with two, and the children lie side by side in memory.
const CHILDREN = 4;

export function createHeap(): Heap {
  let keys = new Float64Array(1024);
  let values = new Int32Array(1024);
  let size = 0;
  let last = 0;
  const grow = (): void => {
    const [moreKeys, moreValues] = [new Float64Array(2 * keys.length), new Int32Array(2 * keys.length)];
    moreKeys.set(keys);
    moreValues.set(values);
    [keys, values] = [moreKeys, moreValues];
  };
  return {
    clear: () => {
      size = 0;
    },
    push: (value, key) => {
      if (size === keys.length) grow();
      let at = size++;
      while (at > 0) {
        const up = ((at - 1) / CHILDREN) | 0;
        const other = keys[up] ?? 0;
        if (key > other || (key === other && value >= (values[up] ?? 0))) break;
        keys[at] = other;
        values[at] = values[up] ?? 0;
        at = up;
      }
      keys[at] = key;
      values[at] = value;
    },
    pop: () => {
      if (size === 0) return -1;
      const top = values[0] ?? -1;
      last = keys[0] ?? 0;
      size--;
      const key = keys[size] ?? 0;
      const value = values[size] ?? 0;
      for (let at = 0; ;) {
        const first = CHILDREN * at + 1;
        if (first >= size) {
          keys[at] = key;
          values[at] = value;
          break;
        }
        let least = first;
        let leastKey = keys[first] ?? 0;
        const end = Math.min(first + CHILDREN, size);
        for (let child = first + 1; child < end; child++) {
          const childKey = keys[child] ?? 0;
          if (childKey < leastKey || (childKey === leastKey && (values[child] ?? 0) < (values[least] ?? 0))) {
            least = child;
            leastKey = childKey;
          }
        }
        if (key < leastKey || (key === leastKey && value <= (values[least] ?? 0))) {
          keys[at] = key;
          values[at] = value;
          break;
        }
        keys[at] = leastKey;
        values[at] = values[least] ?? 0;
        at = least;
      }
      return top;
    },
    poppedKey: () => last,
  };
}
