/** A random sample that anyone can draw again: by seed, from keys that name the members of a population. */
import { sha256 } from './sha256.ts';

/** How it is drawn, as an export tells its reader. */
export const CARA_SAMPEL =
  'Setiap anggota populasi diberi nilai SHA-256 dari teks “benih, baris baru, kunci” (UTF-8, heksadesimal huruf kecil); ' +
  'populasi diurutkan menurut nilai itu, dan anggota dari urutan pertama diambil sebanyak ukuran sampel, tanpa pengembalian.';

export interface AnggotaSampel {
  readonly kunci: string;
  /** What it was ordered by. */
  readonly sha256: string;
}
export interface Sampel {
  readonly benih: string;
  /** As asked for; the sample is smaller where the population is. */
  readonly ukuran: number;
  /** Number of different keys. */
  readonly populasi: number;
  /** In the order of their values. */
  readonly anggota: readonly AnggotaSampel[];
}

/**
 * Without replacement: a key that comes twice is one member. The order of the keys does not matter, and a larger sample of the same
 * seed begins with the smaller one.
 * @param ukuran less than 1: none
 */
export function drawSampel(kunci: Iterable<string>, ukuran: number, benih: string): Sampel {
  const semua = [...new Set(kunci)].map((item) => ({ kunci: item, sha256: sha256(`${benih}\n${item}`) }));
  semua.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  return { benih, ukuran, populasi: semua.length, anggota: semua.slice(0, Math.max(0, Math.floor(ukuran))) };
}
