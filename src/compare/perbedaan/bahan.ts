/** What a difference is found in, and how one is written down. */
import type { Comparison, JenisPerbedaan, KolomSop, Perbedaan, Segmen } from '../comparison.ts';
import { tulis } from './kalimat.ts';

export type Bahan = Omit<Comparison, 'perbedaan' | 'keterbandingan' | 'pinGagal' | 'dokumen'>;

/** Closes a sentence, and says when it rests on inference. */
export function createPerbedaan(
  jenis: JenisPerbedaan,
  segmen: readonly Segmen[],
  about: { readonly sop: readonly KolomSop[]; readonly baris?: readonly string[]; readonly perkiraan?: boolean },
): Perbedaan {
  const perkiraan = about.perkiraan ?? false;
  return {
    jenis,
    segmen: tulis(segmen, perkiraan ? ' (berdasarkan perkiraan).' : '.'),
    perkiraan,
    sop: about.sop.map((item) => item.sop),
    baris: about.baris ?? [],
  };
}
