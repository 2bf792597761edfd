/** Median, range and what stands out, over SOPs of which some state only part of their time. */
import type { TotalWaktu } from '../../domain/waktu.ts';
import type { Batas, Menonjol, Statistik } from '../ukuran.ts';

export interface Ukuran {
  readonly sop: string;
  readonly waktu: TotalWaktu;
}

/** A time stands out when it is this many times the median of the others, or the others' median that many times it. */
export const KALI_MENONJOL = 3;
/** Fewer others make no rule. */
const LAIN_PALING_SEDIKIT = 3;

/** A range counts with its upper end, since a standard is a limit; an incomplete sum with its lower end, open upwards. */
export function describeWaktu(daftar: readonly Ukuran[]): Statistik {
  const all = daftar.map(({ sop, waktu }) => ({ sop, batas: batasOf(waktu) }));
  const batas = all.map((item) => item.batas);
  const menonjol = all.flatMap(({ sop, batas: own }): Menonjol[] => {
    const others = batas.filter((other) => other !== own);
    const median = findMedian(others);
    if (own.maks === null || others.length < LAIN_PALING_SEDIKIT || median === null || median.min !== median.maks)
      return [];
    const medianLain = median.min;
    const outside = own.maks >= medianLain * KALI_MENONJOL || own.maks * KALI_MENONJOL <= medianLain;
    return outside ? [{ sop, menit: own.maks, medianLain, lain: others.length }] : [];
  });
  return {
    jumlah: all.length,
    min: pick(batas, (values) => Math.min(...values)),
    median: findMedian(batas),
    maks: pick(batas, (values) => Math.max(...values)),
    menonjol,
  };
}

export function batasOf(waktu: TotalWaktu): Batas {
  return waktu.lengkap ? { min: waktu.maks, maks: waktu.maks } : { min: waktu.min, maks: null };
}

/** Between the median of the lower and that of the upper ends; of an even number the mean of the middle two. */
export function findMedian(batas: readonly Batas[]): Batas | null {
  return pick(batas, middle);
}

/** A figure that rises with every value lies between that of the lower and that of the upper ends. */
function pick(batas: readonly Batas[], of: (values: readonly number[]) => number): Batas | null {
  if (batas.length === 0) return null;
  const maks = of(batas.map((item) => item.maks ?? Infinity));
  return { min: of(batas.map((item) => item.min)), maks: Number.isFinite(maks) ? maks : null };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** `3,4 × median 5 SOP lain`; below the median in percent, since a multiple would be rounded to nothing. */
export function sebutMenonjol({ menit, medianLain, lain }: Menonjol): string {
  if (medianLain === 0) return 'menonjol';
  const kali = menit / medianLain;
  const angka = String(Math.round((kali >= 1 ? kali : 100 * kali) * 10) / 10).replace('.', ',');
  return `${angka} ${kali >= 1 ? '×' : '% dari'} median ${lain} SOP lain`;
}
