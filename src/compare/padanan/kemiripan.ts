/** How alike two steps are, and why. */
import { PERAN, type Peran } from '../../domain/kosakata.ts';
import type { Alasan, Kekuatan } from '../comparison.ts';
import type { FiturLangkah } from './fitur.ts';
import { cosine } from './vektor.ts';

/** What each part is worth. Found on the gold alignments in tests/bench; each part alone is far worse. */
const BOBOT = { tahap: 0.28, tindakan: 0.27, isi: 0.2, dokumen: 0.07, peran: 0.1, posisi: 0.08 } as const;

interface Bagian {
  readonly tahap: number | null;
  readonly tindakan: number;
  readonly isi: number;
  readonly dokumen: number;
  readonly peran: number;
  readonly posisi: number;
}

/** 0 to 1. The same both ways. */
export function rateKemiripan(a: FiturLangkah, b: FiturLangkah): number {
  return total(measure(a, b));
}

/** Likeness of the words alone. */
export function rateIsi(a: FiturLangkah, b: FiturLangkah): number {
  return cosine(a.isi, b.isi);
}

export function strengthOf(nilai: number): Kekuatan {
  return nilai >= 0.6 ? 'kuat' : nilai >= 0.45 ? 'sedang' : 'lemah';
}

function total(bagian: Bagian): number {
  const { tahap } = bagian;
  const rest =
    BOBOT.tindakan * bagian.tindakan +
    BOBOT.isi * bagian.isi +
    BOBOT.dokumen * bagian.dokumen +
    BOBOT.peran * bagian.peran +
    BOBOT.posisi * bagian.posisi;
  return tahap === null ? rest / (1 - BOBOT.tahap) : rest + BOBOT.tahap * tahap;
}

function measure(a: FiturLangkah, b: FiturLangkah): Bagian {
  return {
    tahap: a.tahap === null || b.tahap === null ? null : a.tahap === b.tahap ? 1 : 0,
    tindakan: cosine(a.tindakan, b.tindakan),
    isi: cosine(a.isi, b.isi),
    dokumen: (cosine(a.keluaran, b.keluaran) + cosine(a.masukan, b.masukan)) / 2,
    peran: ratePeran(a, b),
    posisi: ratePosisi(a, b),
  };
}

/** Where a procedure begins and where it ends says more than any place between. */
function ratePosisi(a: FiturLangkah, b: FiturLangkah): number {
  const near = 1 - Math.abs(a.posisi - b.posisi);
  return near === 1 && (a.posisi === 0 || a.posisi === 1) ? 1.5 : near;
}

/** An unknown lane neither helps nor harms; an inferred one does both less. */
function ratePeran(a: FiturLangkah, b: FiturLangkah): number {
  if (a.peran === null || b.peran === null) return 0.5;
  const trust = a.percayaPeran * b.percayaPeran;
  const alike = a.peran === b.peran ? 1 : isDekat(a.peran, b.peran) ? 0.5 : 0;
  return 0.5 + (alike - 0.5) * trust;
}

const DEKAT: readonly (readonly [Peran, Peran])[] = [
  ['koordinator', 'pengolah'],
  ['koordinator', 'pemeriksa-akhir'],
  ['koordinator', 'tim-penyusun'],
  ['pengolah', 'tim-penyusun'],
];
function isDekat(a: Peran, b: Peran): boolean {
  return DEKAT.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** In the order of their worth. */
export function explainKemiripan(a: FiturLangkah, b: FiturLangkah): readonly Alasan[] {
  const bagian = measure(a, b);
  const alasan: Alasan[] = [];
  if (bagian.tahap === 1) alasan.push({ jenis: 'tahap', teks: `Tahap sama: ${a.langkah.tahap.nama}` });
  const kata = b.perbuatan.find((item) =>
    a.perbuatan.some((own) => own.kelas === item.kelas && own.klausa === 'utama'),
  );
  const own = a.perbuatan.find((item) => item.kelas === kata?.kelas);
  if (kata && own && bagian.tindakan >= 0.3) {
    const teks =
      kata.kata === own.kata ? `Kata kerja sama: ${own.kata}` : `Kata kerja sepadan: ${own.kata} dan ${kata.kata}`;
    alasan.push({ jenis: 'kegiatan', teks });
  }
  const shared = bagian.isi >= 0.2 ? [...a.kata].filter((word) => b.kata.has(word)).slice(0, 5) : [];
  if (shared.length > 0) alasan.push({ jenis: 'objek', teks: `Kata dasar yang sama: ${shared.join(', ')}` });
  if (bagian.dokumen >= 0.3) alasan.push({ jenis: 'dokumen', teks: 'Kelengkapan atau output serupa' });
  if (a.peran !== null && a.peran === b.peran) {
    const guess = a.percayaPeran * b.percayaPeran < 1 ? ' (berdasarkan perkiraan)' : '';
    alasan.push({ jenis: 'peran', teks: `Peran sama: ${PERAN[a.peran]}${guess}` });
  }
  if (bagian.posisi >= 0.85) alasan.push({ jenis: 'urutan', teks: 'Urutannya berdekatan' });
  return alasan;
}
