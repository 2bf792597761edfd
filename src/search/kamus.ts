/** The dictionary of the site: which roots occur, how often, and in which words. Built once, read at the first question. */
import { akar } from '../bahasa/akar.ts';
import { bakukanKata } from '../bahasa/ejaan.ts';
import { isKataHubung, splitKata } from '../bahasa/kata.ts';
import { createKonsep } from '../bahasa/konsep.ts';
import type { Istilah } from '../domain/frontmatter.ts';

export interface Kamus {
  readonly versi: 1;
  /** Number of hits (steps, pages, terms) counted. */
  readonly dokumen: number;
  /** Root → in how many hits, then the words it was printed as, the most usual first. */
  readonly akar: Readonly<Record<string, readonly [number, ...string[]]>>;
  /** Terms with an expansion: what `createKonsep` needs. */
  readonly istilah: readonly (readonly [string, string])[];
}

const MOST_FORMS = 6;

/** @param dokumen visible text of every hit; @param istilah the glossary */
export function createKamus(dokumen: Iterable<string>, istilah: readonly Istilah[]): Kamus {
  const konsep = createKonsep(istilah);
  const counts = new Map<string, { df: number; forms: Map<string, number> }>();
  let total = 0;
  const entry = (root: string): { df: number; forms: Map<string, number> } => {
    const found = counts.get(root) ?? { df: 0, forms: new Map<string, number>() };
    counts.set(root, found);
    return found;
  };
  for (const teks of dokumen) {
    total++;
    for (const root of new Set(konsep(teks))) entry(root).df++;
    for (const word of splitKata(teks)) {
      if (word.length < 3 || /\d/.test(word) || isKataHubung(word)) continue;
      const { forms } = entry(akar(bakukanKata(word)));
      forms.set(word, (forms.get(word) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    versi: 1,
    dokumen: total,
    akar: Object.fromEntries(
      sorted.map(([root, { df, forms }]): [string, [number, ...string[]]] => [root, [df, ...usual(forms)]]),
    ),
    istilah: istilah.flatMap((item) =>
      item.kepanjangan === undefined ? [] : [[item.istilah, item.kepanjangan] as const],
    ),
  };
}

function usual(forms: ReadonlyMap<string, number>): string[] {
  return [...forms]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_FORMS)
    .map(([word]) => word);
}
