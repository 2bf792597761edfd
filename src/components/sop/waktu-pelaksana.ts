/** The time budget, lane by lane. */
import type { Pelaksana, Sop } from '../../domain/sop.ts';
import { sumWaktu, type TotalWaktu } from '../../domain/waktu.ts';

export interface WaktuPelaksana {
  /** Null: steps whose lane is not known. */
  readonly pelaksana: Pelaksana | null;
  readonly jumlahLangkah: number;
  readonly total: TotalWaktu;
  /** Share of the longest lane, 0 to 100. */
  readonly persen: number;
}

/** Lanes in column order; a lane without a step of its own stays, with no time. */
export function waktuPerPelaksana(sop: Sop): readonly WaktuPelaksana[] {
  const unknown = sop.langkah.some((item) => item.pelaksana === null);
  const rows = [...sop.pelaksana, ...(unknown ? [null] : [])].map((pelaksana) => {
    const langkah = sop.langkah.filter((item) => item.pelaksana === (pelaksana?.id ?? null));
    return { pelaksana, jumlahLangkah: langkah.length, total: sumWaktu(langkah.map((item) => item.waktu)) };
  });
  const longest = Math.max(1, ...rows.map((row) => row.total.maks));
  return rows.map((row) => ({ ...row, persen: Math.round((row.total.maks / longest) * 1000) / 10 }));
}
