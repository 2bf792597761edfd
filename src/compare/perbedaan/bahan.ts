/** What claims are found in. */
import type { Sop } from '../../domain/sop.ts';
import type { Comparison, KolomSop } from '../comparison.ts';
import type { Pernyataan } from './pernyataan.ts';

export type Bahan = Omit<Comparison, 'perbedaan' | 'keterbandingan' | 'pinGagal' | 'dokumen'>;

/** A claim, and what stands beside it. */
export interface Temuan {
  readonly pernyataan: Pernyataan;
  /** Its numbers or names rest on inferred lanes, branches or arrows. */
  readonly perkiraan?: boolean;
  /** Rows of the alignment it rests on. */
  readonly baris?: readonly string[];
}

/** Different procedures: what one has and another lacks says nothing. */
export function isTopikSama(sops: readonly Sop[]): boolean {
  return sops.every((sop) => sop.topik.id === sops[0]?.topik.id);
}

/** Without steps. */
export function tanpaLangkah(kolom: readonly KolomSop[]): readonly { sop: string; langkah: readonly string[] }[] {
  return kolom.map(({ sop }) => ({ sop, langkah: [] }));
}

export function semuaLangkah(kolom: KolomSop): readonly string[] {
  return kolom.langkah.map((item) => item.id);
}
