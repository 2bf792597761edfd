/** What the words of a step say is made in it. */
import type { Context } from './context.ts';
import { isDraf } from './dokumen.ts';
import { MEMBUAT } from './tindakan.ts';

export interface Buatan {
  /** Roots right after a verb of making, words of state included. */
  readonly roots: readonly string[];
  readonly draf: boolean;
}

export function objekMembuat(kegiatan: string, context: Context): Buatan[] {
  const tindakan = context.tindakan(kegiatan);
  return tindakan.flatMap((item, at) => {
    if (item.bentuk !== 'aktif' || item.klausa !== 'utama' || !MEMBUAT.has(item.akar)) return [];
    const objek =
      kegiatan.slice(item.akhir, tindakan[at + 1]?.mulai).split(/[.;,:]|\b(?:untuk|kepada|dari|sekaligus)\b/)[0] ?? '';
    const roots = context.konsep(objek);
    return roots.length === 0 ? [] : [{ roots, draf: isDraf(roots) }];
  });
}
