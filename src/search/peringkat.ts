/** The order of hits: how well the fields of a hit answer the words, and whether its name is exactly what was typed. */
import { kelompokMakna } from '../bahasa/makna.ts';
import type { Bidang, Jenis } from './bidang.ts';
import type { Kata, Kueri, Maksud } from './kueri.ts';
import { bobotKunci } from './kunci.ts';

/** Points of a hit; 0 when it answers nothing. Comparable within one question only. */
export function nilaiHasil(bidang: Bidang, kueri: Kueri): number {
  const asked = kueri.kata.filter((item) => item.bobot > 0);
  const exact = Math.max(0, ...kueri.kunci.map((key) => keyPoints(bidang.kunci, key)));
  const total = asked.reduce((sum, item) => sum + item.bobot, 0);
  if (total === 0) return exact;
  let points = 0;
  let covered = 0;
  for (const item of asked) {
    const best = fieldPoints(bidang, item);
    points += item.bobot * best;
    if (item.kata !== item.akar && bidang.isi.includes(item.kata)) points += item.bobot;
    if (best > 0) covered += item.bobot * (best >= LATAR ? 1 : 0.5);
  }
  points += phrasePoints(bidang, asked);
  const coverage = covered / total;
  const brevity = 0.75 + 0.25 * Math.min(1, asked.length / Math.max(1, bidang.judul.length));
  const normal = (points / total) * coverage ** 2 * brevity * (BOBOT_JENIS[bidang.jenis] ?? 1);
  return (normal + exact) * lean(bidang.jenis, kueri.maksud);
}

/** The whole key, or half the points for a title that begins with it. */
function keyPoints(kunci: readonly string[], key: string): number {
  if (kunci.includes(key)) return bobotKunci(key);
  return /^z[jt]/.test(key) && kunci.some((item) => item.startsWith(key)) ? bobotKunci(key) / 2 : 0;
}

const LATAR = 0.6;

/** Weight of one word found in a field; a word of like meaning counts less. */
function fieldPoints(bidang: Bidang, item: Kata): number {
  const kelompok = kelompokMakna(item.akar);
  const rate = (field: readonly string[]): number =>
    field.includes(item.akar)
      ? 1
      : kelompok !== null && field.some((root) => kelompokMakna(root) === kelompok)
        ? 0.6
        : 0;
  return Math.max(rate(bidang.judul) * 3, rate(bidang.pelaku) * 2, rate(bidang.isi) * 1.8, rate(bidang.latar) * LATAR);
}

/** Neighbouring words of the question that stand side by side in the hit too. */
function phrasePoints(bidang: Bidang, asked: readonly Kata[]): number {
  let points = 0;
  for (const [at, item] of asked.entries()) {
    const next = asked[at + 1];
    if (next === undefined) break;
    const pair = (field: readonly string[]): boolean =>
      field.some((root, index) => root === item.akar && field[index + 1] === next.akar);
    if (pair(bidang.judul)) points += 0.8 * (item.bobot + next.bobot);
    else if (pair(bidang.isi) || pair(bidang.pelaku)) points += 0.4 * (item.bobot + next.bobot);
  }
  return points;
}

const BOBOT_JENIS: Partial<Record<Jenis, number>> = {
  istilah: 0.8,
  peran: 0.9,
  halaman: 0.85,
  jabatan: 0.95,
  aturan: 0.7,
};

/** What the question asks for comes first among equals. */
function lean(jenis: Jenis, maksud: Maksud): number {
  return CONDONG[maksud ?? 'apa saja']?.[jenis] ?? 1;
}

const CONDONG: Readonly<Record<string, Partial<Record<Jenis, number>>>> = {
  istilah: { istilah: 3 },
  sop: { sop: 1.4, langkah: 1.1 },
  peraturan: { peraturan: 1.8 },
  siapa: { langkah: 1.3 },
  jabatan: { jabatan: 2, langkah: 1.2 },
  tindakan: { langkah: 1.3 },
  waktu: { langkah: 1.1, sop: 1.2, topik: 1.2 },
};
