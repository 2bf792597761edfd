/** How far two steps are about one thing. */

/** How far two clauses must share their object to speak of one thing. */
export const OBJEK_SAMA = 0.6;

/** Common part of two objects by weight, 0 to 1; null when neither names one. */
export function shareObjek(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weigh: (word: string) => number,
): number | null {
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weigh(word), 0);
  const all = sum(a) + sum(b);
  return all === 0 ? null : (2 * sum([...a].filter((word) => b.has(word)))) / all;
}

/** Weight of a root: words that many steps hold tell little. */
export function rarityOf(steps: readonly { readonly kata: ReadonlySet<string> }[]): (word: string) => number {
  const count = new Map<string, number>();
  for (const step of steps) for (const word of step.kata) count.set(word, (count.get(word) ?? 0) + 1);
  return (word) => Math.log(Math.max(1, steps.length) / Math.max(1, count.get(word) ?? 1));
}
