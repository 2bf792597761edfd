/** Breadcrumbs: from the home page to this one. */
import type { Sop } from '../domain/sop.ts';
import { instansiUrl, topikUrl } from '../domain/url.ts';

export interface Remah {
  readonly nama: string;
  /** Path of the page; absent on the last crumb, the page itself. */
  readonly jalur?: string;
}

export const BERANDA: Remah = { nama: 'Beranda', jalur: '/' };

/** `Beranda / Katalog SOP / <nama>` and the like. */
export function remah(...crumbs: readonly Remah[]): readonly Remah[] {
  return [BERANDA, ...crumbs];
}

/** Agency, then topic, then the SOP. */
export function remahSop(sop: Sop): readonly Remah[] {
  return remah(
    { nama: sop.instansi.nama, jalur: instansiUrl(sop.instansi.id) },
    { nama: sop.topik.nama, jalur: topikUrl(sop.topik.id) },
    { nama: sop.nama },
  );
}
