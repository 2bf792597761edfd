/** The clauses of a step: each action it names, with its own words and its own object. */
import type { Perbuatan } from './kelas-tindakan.ts';

/** How far two clauses must share their object to speak of one thing. */
export const OBJEK_SAMA = 0.6;

export interface Klausa {
  readonly kelas: string;
  readonly kutipan: string;
  /** Roots after the verb. */
  readonly objek: ReadonlySet<string>;
}

/** Main clauses in order, the first action first; conditions, purposes and descriptions are left out. */
export function listKlausa(
  teks: string,
  perbuatan: readonly Perbuatan[],
  konsep: (teks: string) => string[],
): readonly Klausa[] {
  return perbuatan.flatMap((item, index) => {
    if (index > 0 && (item.klausa !== 'utama' || item.turunan)) return [];
    const next = perbuatan.slice(index + 1).find((other) => other.mulai > item.mulai);
    const words = teks.slice(item.mulai, next?.mulai ?? teks.length);
    const kutipan = words.replace(/(?:[\s,;.]|\b(?:dan|serta|kemudian|lalu|untuk|yang)\b)+$/u, '');
    return [{ kelas: item.kelas, kutipan, objek: new Set(konsep(kutipan).slice(1)) }];
  });
}

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
