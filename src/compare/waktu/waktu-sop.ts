/** Time of one SOP: by stage, by role function, per return, and expected with returns. */
import { groupBy } from '../../domain/group-by.ts';
import { findPerkiraan, type Langkah, type Sop } from '../../domain/sop.ts';
import { KONVERSI, sumWaktu, type Konversi } from '../../domain/waktu.ts';
import type { WaktuSop } from '../ukuran.ts';
import { listBalik } from './balik.ts';
import { expectTotal } from './harapan.ts';
import { sumLangkah } from './sum-langkah.ts';

export interface WaktuOptions {
  readonly konversi?: Konversi;
  /** Chance of "tidak" at every decision, 0 to 1. */
  readonly peluangTidak?: number;
  /** Leaves inferred lanes and branches out. */
  readonly tanpaPerkiraan?: boolean;
}

/** Cheap: a page calls it again whenever the reader changes an assumption. */
export function measureWaktu(sop: Sop, options: WaktuOptions = {}): WaktuSop {
  const { konversi = KONVERSI, peluangTidak = 0, tanpaPerkiraan = false } = options;
  const lanes = new Map(sop.pelaksana.map((item) => [item.id, item]));
  const peran = groupBy(sop.langkah, (item) => {
    if (item.pelaksana === null || (tanpaPerkiraan && isPelaksanaPerkiraan(item))) return null;
    return lanes.get(item.pelaksana)?.peran ?? null;
  });
  return {
    sop: sop.id,
    total: sumWaktu(
      sop.langkah.map((item) => item.waktu),
      konversi,
    ),
    perTahap: [...groupBy(sop.langkah, (item) => item.tahap.id)].map(([tahap, langkah]) => ({
      tahap,
      waktu: sumLangkah(langkah, konversi),
    })),
    perPeran: [...peran].map(([id, langkah]) => ({
      peran: id,
      waktu: sumLangkah(langkah, konversi),
      perkiraan: langkah.some(isPelaksanaPerkiraan),
    })),
    balik: listBalik(sop, konversi, tanpaPerkiraan),
    harapan: expectTotal(sop, peluangTidak, konversi, tanpaPerkiraan),
  };
}

export function isPelaksanaPerkiraan(langkah: Langkah): boolean {
  return findPerkiraan(langkah, 'pelaksana') !== null;
}
