/** The dictionary of the search, with the names of all facet values; read by `browser/cari/mesin.ts`. */
import type { APIRoute } from 'astro';
import type { KamusSitus } from '../../browser/cari/mesin.ts';
import { tingkatLangkah } from '../../components/temuan/panel.ts';
import { PERAN, TINGKAT } from '../../domain/kosakata.ts';
import { TINGKAT_TEMUAN } from '../../report/temuan-data.ts';
import { teksDokumen } from '../../search/dokumen.ts';
import { createKamus } from '../../search/kamus.ts';
import { kunciSaring, SARING, saringHalaman } from '../../search/saring.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getPemeriksaan } from '../../site/temuan.ts';

export const GET: APIRoute = async () => {
  const { sop, acuan } = await getCatalogue();
  const { bySop } = await getPemeriksaan();
  const saring = sop.flatMap((item) => saringHalaman(item, tingkatLangkah(item, bySop.get(item.id) ?? [])));
  const nilai = new Map(saring.map((item) => [kunciSaring(item), item]));
  // Facets that have an order of their own keep it; the others stand as they first occur.
  const urutan: Readonly<Record<string, readonly string[]>> = {
    tingkat: Object.keys(TINGKAT),
    peran: Object.keys(PERAN),
    tahap: acuan.tahap.map(({ id }) => id),
    temuan: TINGKAT_TEMUAN,
  };
  const rank = (saring: string, id: string): number => {
    const at = urutan[saring]?.indexOf(id) ?? -1;
    return at === -1 ? Infinity : at;
  };
  const kamus: KamusSitus = {
    ...createKamus(teksDokumen(sop, acuan), acuan.istilah),
    saring: SARING.flatMap(({ id }) =>
      [...nilai.values()]
        .filter((item) => item.saring === id)
        .sort((a, b) => compare(rank(id, a.nilai), rank(id, b.nilai)))
        .map((item) => [id, item.nilai, item.label] as const),
    ),
  };
  return new Response(JSON.stringify(kamus), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
