/** What the words of a step say is made in it. */
import { akarTindakan } from '../bahasa/kantor/tindakan.ts';
import type { Tindakan } from '../bahasa/kata-kerja.ts';
import { isDraf } from './dokumen.ts';

export const MEMBUAT = akarTindakan(({ dokumen }) => dokumen === 'membuat');

export interface Buatan {
  /** Roots right after a verb of making, words of state included. */
  readonly roots: readonly string[];
  readonly draf: boolean;
}

interface BacaKata {
  readonly konsep: (teks: string) => readonly string[];
  readonly tindakan: (teks: string) => readonly Tindakan[];
}

/** In the order of the verbs. */
export function readBuatan(kegiatan: string, { tindakan: baca, konsep }: BacaKata): Buatan[] {
  const tindakan = baca(kegiatan);
  return tindakan.flatMap((item, at) => {
    if (item.bentuk !== 'aktif' || item.klausa !== 'utama' || !MEMBUAT.has(item.akar)) return [];
    const objek =
      kegiatan.slice(item.akhir, tindakan[at + 1]?.mulai).split(/[.;,:]|\b(?:untuk|kepada|dari|sekaligus)\b/)[0] ?? '';
    const roots = konsep(objek);
    return roots.length === 0 ? [] : [{ roots, draf: isDraf(roots) }];
  });
}
