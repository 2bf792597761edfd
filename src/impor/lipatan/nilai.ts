/** What speaks for a cut between two cells, and against it. */
import type { Kata } from './baris-terlipat.ts';

export const KOLOM = ['kegiatan', 'kelengkapan', 'output', 'keterangan'] as const;
export type Kolom = (typeof KOLOM)[number];

/** The document's own habits; gathered from all rows, sharpened with each pass. */
export interface Kebiasaan {
  /** How often two words stand side by side inside a cell. */
  readonly pasangan: (kiri: string, kanan: string) => number;
  /** How often a whole cell occurs, in lower case. */
  readonly sel: (teks: string) => number;
  /** Letters that fit on a line of a column; absent before the first pass. */
  readonly lebar: Readonly<Partial<Record<Kolom, number>>>;
  readonly adaKeterangan: boolean;
}

export const GANTUNG =
  /^(?:dan|dari|untuk|yang|kepada|ke|di|dengan|serta|atau|oleh|pada|tentang|dalam|antara|masing-masing|sesuai|terhadap|melalui|bagi|para|agar|guna|hasil|per)$/i;

/** Words that begin a clause: nothing may hang before them. */
const SAMBUNG =
  /^(?:kemudian|lalu|selanjutnya|serta|dan|untuk|agar|jika|apabila|bila|setelah|sesudah|sebelum|guna|yang)$/i;

/** A bar or a wide gap inside a cell speaks against it. */
export function insideScore(words: readonly Kata[], kebiasaan: Kebiasaan): number {
  let nilai = 0;
  for (const [index, word] of words.entries()) {
    if (index === 0) continue;
    if (word.batas !== 'spasi') nilai -= word.batas === 'sisa' ? 4 : 6;
    const before = words[index - 1]?.teks ?? '';
    nilai += 0.5 * Math.min(3, kebiasaan.pasangan(before, word.teks));
    if (before.toLowerCase() === word.teks.toLowerCase()) nilai -= 3;
    if (/^\p{Lu}\p{Ll}/u.test(word.teks) && /^\p{Ll}/u.test(before) && !GANTUNG.test(before)) nilai -= 0.5;
  }
  return nilai;
}

/** Cutting between two words that belong together costs. */
export function boundaryScore(before: Kata | undefined, first: Kata, kebiasaan: Kebiasaan): number {
  if (first.batas !== 'spasi') return 3;
  if (before === undefined) return 0;
  const bound = Math.min(3, kebiasaan.pasangan(before.teks, first.teks));
  const capital = /^\p{Lu}/u.test(first.teks) && /^\p{Ll}/u.test(before.teks) ? 0.7 : 0;
  return -0.4 * bound + capital;
}

export function startScore(word: string, kolom: Kolom, index: number): number {
  const capital = /^["“'(]?[\p{Lu}\d]/u.test(word) ? 1.2 : -1.8;
  const late = index === 0 ? 0 : -3;
  if (kolom !== 'keterangan') return capital + late;
  return (
    1.5 * capital +
    late +
    (/^(?:SOP|POS|Lihat|Terkait|Sesuai|Apabila|Jika|Formulir|Dilakukan|Maks)/i.test(word) ? 1.5 : -2.5)
  );
}

/** The next line of a cell: its first word had no room on the line before, and the two often stand together. */
export function joinScore(
  before: string,
  word: string,
  used: number,
  limit: number | undefined,
  kebiasaan: Kebiasaan,
): number {
  let nilai = 0.8 * Math.min(3, kebiasaan.pasangan(before, word));
  if (before.toLowerCase() === word.toLowerCase()) nilai -= 3;
  if (/^(?:SOP|POS)$/.test(before) && /^\p{Lu}/u.test(word)) nilai += 1.5;
  else if (/^\p{Lu}\p{Ll}/u.test(word) && /^\p{Ll}/u.test(before) && !GANTUNG.test(before)) nilai -= 0.6;
  if (GANTUNG.test(before)) nilai += SAMBUNG.test(word) ? -3 : 1.5;
  if (/[.;]$/.test(before)) nilai -= 0.5;
  if (/^\p{Ll}/u.test(word)) nilai += 0.4;
  if (limit !== undefined) {
    const free = limit - used - 1 - word.length;
    if (free > 0) nilai -= Math.min(7, (free / limit) * 14);
    else nilai += 0.8;
  }
  return nilai;
}
