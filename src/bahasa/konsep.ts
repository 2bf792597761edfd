/** The common currency of search, comparison and chain matching: what a text is about, as roots in order. */
import type { Istilah } from '../domain/frontmatter.ts';
import { akar } from './akar.ts';
import { bakukanEjaan } from './ejaan.ts';
import { isKataHubung, splitKata } from './kata.ts';
import { createSingkatan } from './singkatan.ts';

/**
 * Reads texts as roots: spelling joined, abbreviations expanded, function words dropped.
 * `Memeriksa Draft PERJANKIN SKPD` → `periksa draf janji kinerja satu kerja perangkat daerah`.
 * @param istilah the glossary
 */
export function createKonsep(istilah: readonly Istilah[]): (teks: string) => string[] {
  const singkatan = createSingkatan(istilah);
  const known = new Map<string, readonly string[]>();
  const rootsOf = (word: string): readonly string[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const long = isKataHubung(word) ? null : (singkatan.lengthen(word) ?? singkatan.lengthen(akar(word)));
    const roots = bakukanEjaan(splitKata(long ?? word))
      .filter((item) => !isKataHubung(item))
      .map(akar);
    if (known.size < MOST_REMEMBERED) known.set(word, roots);
    return roots;
  };
  // The names of an SOP, its agency and its actors come back with every step.
  const texts = new Map<string, readonly string[]>();
  return (teks) => {
    const before = texts.get(teks);
    if (before !== undefined) return [...before];
    const roots = bakukanEjaan(splitKata(teks)).flatMap(rootsOf);
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(teks, roots);
    return [...roots];
  };
}

const MOST_REMEMBERED = 20_000;
const MOST_TEXTS = 2000;
