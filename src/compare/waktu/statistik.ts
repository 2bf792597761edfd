/** Median, range and what stands out, over the SOPs that state a complete time. */
import type { TotalWaktu } from '../../domain/waktu.ts';
import type { Statistik } from '../ukuran.ts';

export interface Ukuran {
  readonly sop: string;
  readonly waktu: TotalWaktu;
}

/** A time stands out when it is this many times the median of the others, or the others' median that many times it. */
export const KALI_MENONJOL = 3;

/** A range counts with its upper end: a standard is a limit. */
export function describeWaktu(daftar: readonly Ukuran[]): Statistik {
  const values = daftar.flatMap(({ sop, waktu }) => (waktu.lengkap ? [{ sop, menit: waktu.maks }] : []));
  const menit = values.map((item) => item.menit);
  const menonjol = values.flatMap((item) => {
    const medianLain = findMedian(values.filter((other) => other !== item).map((other) => other.menit));
    if (values.length < 3 || medianLain === null) return [];
    const outside = item.menit >= medianLain * KALI_MENONJOL || item.menit * KALI_MENONJOL <= medianLain;
    return outside ? [{ ...item, medianLain }] : [];
  });
  return {
    jumlah: values.length,
    min: values.length === 0 ? null : Math.min(...menit),
    median: findMedian(menit),
    maks: values.length === 0 ? null : Math.max(...menit),
    menonjol,
  };
}

/** Null for an empty list; the mean of the middle two for an even number. */
export function findMedian(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
