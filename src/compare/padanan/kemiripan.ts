/** How alike two steps are. */
import type { Peran } from '../../domain/kosakata.ts';
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

function total(bagian: Bagian): number {
  const { tahap } = bagian;
  const rest =
    BOBOT.tindakan * bagian.tindakan +
    BOBOT.isi * bagian.isi +
    BOBOT.dokumen * bagian.dokumen +
    BOBOT.peran * bagian.peran +
    BOBOT.posisi * bagian.posisi;
  // First or last on both sides counts above one; two steps are never more than the same.
  return Math.min(1, tahap === null ? rest / (1 - BOBOT.tahap) : rest + BOBOT.tahap * tahap);
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
