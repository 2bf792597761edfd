/** What was read of a text, kept by the one who reads it. */

const MOST_REMEMBERED = 4_000;

/** Texts repeat between rules and SOPs; the memory is emptied when it is full, so that it stays flat. */
export function remember<T>(read: (teks: string) => T): (teks: string) => T {
  const known = new Map<string, T>();
  return (teks) => {
    const before = known.get(teks);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(teks);
    known.set(teks, value);
    return value;
  };
}

export type Remember = typeof remember;
