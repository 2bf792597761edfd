/** All rows of a folded table together: each pass learns the table's widths and words from the one before. */
import type { Anggaran } from '../anggaran.ts';
import { maxOf } from '../terbesar.ts';
import type { Baris } from './baris-terlipat.ts';
import { KOLOM, type Kebiasaan, type Kolom } from './nilai.ts';
import { splitGaris, type Uraian } from './urai.ts';

const PASSES = 4;

/** @param latar the document's other words, for pairs that belong together */
export function splitSemua(
  rows: readonly (readonly Baris[])[],
  latar: readonly string[],
  adaKeterangan: boolean,
  anggaran: Anggaran,
): (Uraian | null)[] {
  const base = countPairs(latar.map((text) => text.split(/[\s|]+/)));
  let habits: Kebiasaan = {
    pasangan: (kiri, kanan) => base.get(pair(kiri, kanan)) ?? 0,
    sel: () => 0,
    lebar: firstWidth(rows),
    adaKeterangan,
  };
  let read: (Uraian | null)[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = read;
    let sebelum: string | null = null;
    read = rows.map((lines, index) => {
      const sesudah = before[index + 1]?.bagian.kelengkapan.flat().join(' ') ?? null;
      const uraian = splitGaris(lines, habits, { sebelum, sesudah }, anggaran);
      sebelum = uraian === null ? null : uraian.bagian.output.flat().join(' ');
      return uraian;
    });
    habits = learn(read, base, adaKeterangan);
  }
  return read;
}

/** Before the first pass: lines that rubble or bars cut show how wide the first column is. */
function firstWidth(rows: readonly (readonly Baris[])[]): Partial<Record<Kolom, number>> {
  const known = rows.flat().flatMap((line) => {
    const cut = line.kata.findIndex((kata) => kata.batas === 'sisa' || kata.batas === 'pipa');
    return cut <= 0 ? [] : [widthOf(line.kata.slice(0, cut).map((kata) => kata.teks))];
  });
  return known.length < 2 ? {} : { kegiatan: maxOf(known) };
}

function learn(read: readonly (Uraian | null)[], base: ReadonlyMap<string, number>, adaKeterangan: boolean): Kebiasaan {
  const cells = new Map<string, number>();
  const pairs = new Map(base);
  const lebar: Partial<Record<Kolom, number>> = {};
  for (const kolom of KOLOM) {
    const width = learnWidth(read.map((uraian) => uraian?.bagian[kolom] ?? []));
    if (width !== null) lebar[kolom] = width;
    for (const uraian of read) {
      const words = uraian?.bagian[kolom].flat() ?? [];
      if (words.length === 0) continue;
      const text = words.join(' ').toLowerCase();
      if (kolom === 'kelengkapan' || kolom === 'output') cells.set(text, (cells.get(text) ?? 0) + 1);
      for (const [key, count] of countPairs([words])) pairs.set(key, (pairs.get(key) ?? 0) + 0.5 * count);
    }
  }
  return {
    // A cell's own occurrence says nothing.
    sel: (teks) => Math.max(0, (cells.get(teks) ?? 0) - 1),
    pasangan: (kiri, kanan) => pairs.get(pair(kiri, kanan)) ?? 0,
    lebar,
    adaKeterangan,
  };
}

/** Lines that wrapped are nearly full, so the longest of them tells the width; the last line of a cell tells little. */
function learnWidth(cells: readonly (readonly (readonly string[])[])[]): number | null {
  const wrapped = cells.flatMap((lines) => lines.slice(0, -1).map(widthOf)).sort((a, b) => a - b);
  if (wrapped.length >= 2) return wrapped[Math.floor((wrapped.length - 1) * 0.9)] ?? null;
  const all = cells.flatMap((lines) => lines.map(widthOf)).sort((a, b) => a - b);
  return all.length >= 4 ? (all[Math.floor(all.length * 0.96)] ?? null) : null;
}

const pair = (kiri: string, kanan: string): string => `${kiri.toLowerCase()} ${kanan.toLowerCase()}`;
const widthOf = (words: readonly string[]): number => words.join(' ').length;

function countPairs(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (let index = 1; index < words.length; index += 1) {
      const key = pair(words[index - 1] ?? '', words[index] ?? '');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
