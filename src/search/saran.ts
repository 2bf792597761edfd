/** "Mungkin maksud Anda": the word of the dictionary that a misspelt word most likely was. */
import { KATA_KERJA_DASAR } from '../bahasa/kata-dasar.ts';
import { turunan } from '../bahasa/turunan.ts';
import { distance } from '../bahasa/jarak.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Kamus } from './kamus.ts';

export interface Saran {
  readonly kata: string;
  readonly akar: string;
  /** Edits, weighted; 0 is the word itself. */
  readonly jarak: number;
}

/** The nearest word, the more frequent of two equally near; null when none is near enough. */
export type FindSaran = (kata: string, most?: number) => Saran | null;

interface Bentuk {
  readonly kata: string;
  readonly akar: string;
  readonly count: number;
  readonly letters: number;
  /** A word the site does not print must be nearer by so much. */
  readonly extra: number;
}

const NEVER_PRINTED = 0.3;

/**
 * The dictionary is sorted by length at the first misspelt word, not before.
 * @param ukuran tells whether it grew since (`KamusTerbuka`)
 */
export function createFindSaran(kamus: Kamus, ukuran: () => number = () => 0): FindSaran {
  let byLength: ReadonlyMap<number, readonly Bentuk[]> = new Map();
  let sorted = NaN;
  return (kata, most = allowed(kata)) => {
    if (sorted !== ukuran()) {
      byLength = groupBy(listBentuk(kamus), (item) => item.kata.length);
      sorted = ukuran();
    }
    const letters = lettersOf(kata);
    let best: { readonly form: Bentuk; readonly jarak: number } | null = null;
    for (let length = Math.ceil(kata.length - most); length <= kata.length + most; length++) {
      for (const form of byLength.get(length) ?? []) {
        if (countBits(letters ^ form.letters) > 2 * most) continue;
        const limit: number = best?.jarak ?? most;
        const jarak: number = distance(kata, form.kata, limit) + form.extra;
        if (jarak > limit || (best !== null && jarak === best.jarak && form.count <= best.form.count)) continue;
        best = { form, jarak };
      }
    }
    return best === null ? null : { kata: best.form.kata, akar: best.form.akar, jarak: best.jarak };
  };
}

function allowed(kata: string): number {
  return kata.length <= 4 ? 1 : kata.length <= 7 ? 1.6 : 2.2;
}

function listBentuk(kamus: Kamus): Bentuk[] {
  return Object.entries(kamus.akar).flatMap(([akar, [count, ...forms]]) => {
    const printed = new Set([akar, ...forms]);
    const derived = KATA_KERJA_DASAR.has(akar) ? turunan(akar).filter((form) => !printed.has(form)) : [];
    const entry = (extra: number) => (kata: string) => ({ kata, akar, count, letters: lettersOf(kata), extra });
    return [...[...printed].filter((form) => form.length >= 3).map(entry(0)), ...derived.map(entry(NEVER_PRINTED))];
  });
}

/** Which letters occur, one bit each: words that share too few cannot be near. */
function lettersOf(kata: string): number {
  let bits = 0;
  for (let at = 0; at < kata.length; at++) bits |= 1 << (kata.charCodeAt(at) % 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
