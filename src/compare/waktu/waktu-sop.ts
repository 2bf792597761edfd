/** Time of one SOP: by stage, by role function, per return, and expected with returns. */
import { groupBy } from '../../domain/group-by.ts';
import { findPerkiraan, isPanahPerkiraan, type Langkah, type Panah, type Sop } from '../../domain/sop.ts';
import { KONVERSI, menitWaktu, sumWaktu, toMenit, type Konversi, type TotalWaktu } from '../../domain/waktu.ts';
import { countKunjungan, listAlih } from './rantai-markov.ts';
import type { BiayaBalik, Harapan, WaktuSop } from '../ukuran.ts';

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

/** Sum over some steps of an SOP; a merged time cell held outside of them makes it a lower bound. */
export function sumLangkah(langkah: readonly Langkah[], konversi: Konversi): TotalWaktu {
  const total = sumWaktu(
    langkah.map((item) => item.waktu),
    konversi,
  );
  const outside = langkah.some(
    ({ waktu }) => waktu.jenis === 'gabung' && !langkah.some((item) => item.id === waktu.dengan),
  );
  return outside ? { ...total, lengkap: false } : total;
}

function listBalik(sop: Sop, konversi: Konversi, tanpaPerkiraan: boolean): BiayaBalik[] {
  return sop.panah
    .filter((panah) => panah.balik && !(tanpaPerkiraan && isPanahPerkiraan(panah)))
    .map((panah) => {
      const langkah = findLingkar(sop, panah);
      return {
        dari: panah.dari,
        ke: panah.ke,
        langkah: langkah.map((item) => item.id),
        biaya: langkah.length === 0 ? null : sumLangkah(langkah, konversi),
        perkiraan: isPanahPerkiraan(panah),
      };
    });
}

/** The shortest way forward from the target of a return to the step that sends back, both included. */
function findLingkar(sop: Sop, balik: Panah): readonly Langkah[] {
  const byId = new Map(sop.langkah.map((item) => [item.id, item]));
  const before = new Map<string, string | null>([[balik.ke, null]]);
  for (const id of before.keys()) {
    if (id === balik.dari) break;
    for (const panah of byId.get(id)?.keluar ?? []) {
      if (!panah.balik && byId.has(panah.ke) && !before.has(panah.ke)) before.set(panah.ke, id);
    }
  }
  if (!before.has(balik.dari)) return [];
  const path: Langkah[] = [];
  for (let id: string | null | undefined = balik.dari; id; id = before.get(id)) {
    const langkah = byId.get(id);
    if (langkah) path.unshift(langkah);
  }
  return path;
}

function expectTotal(sop: Sop, peluangTidak: number, konversi: Konversi, tanpaPerkiraan: boolean): Harapan {
  const alih = listAlih(sop, peluangTidak, (panah) => !(tanpaPerkiraan && isPanahPerkiraan(panah)));
  const perkiraan = alih.some((item) => item.panah?.cabang && item.peluang > 0 && isPanahPerkiraan(item.panah));
  const kunjungan = countKunjungan(sop, alih);
  if (kunjungan.jenis === 'tak-terhingga') return { ...kunjungan, perkiraan };
  let menit = 0;
  let lengkap = true;
  sop.langkah.forEach((item, row) => {
    const kali = kunjungan.kali[row] ?? 0;
    const value = menitWaktu(item.waktu, konversi);
    const low = item.waktu.jenis === 'kerja' && item.waktu.min !== null ? toMenit(item.waktu.min, konversi) : 0;
    menit += kali * (value ?? low);
    if (value === null && item.waktu.jenis !== 'gabung' && kali > 0) lengkap = false;
  });
  return {
    jenis: 'terhingga',
    menit,
    lengkap,
    perkiraan,
    kunjungan: sop.langkah.flatMap((item, row) => {
      const kali = kunjungan.kali[row] ?? 0;
      return Math.abs(kali - 1) < 1e-9 ? [] : [{ langkah: item.id, kali }];
    }),
  };
}
