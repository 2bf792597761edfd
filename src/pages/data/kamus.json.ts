/** The dictionary of the search, with the names of all facet values; read by `browser/cari/mesin.ts`. */
import type { APIRoute } from 'astro';
import type { KamusSitus } from '../../browser/cari/mesin.ts';
import { tingkatLangkah } from '../../components/temuan/panel.ts';
import { teksDokumen } from '../../search/dokumen.ts';
import { createKamus } from '../../search/kamus.ts';
import { kunciSaring, saringHalaman } from '../../search/saring.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getPemeriksaan } from '../../site/temuan.ts';

export const GET: APIRoute = async () => {
  const { sop, acuan } = await getCatalogue();
  const { bySop } = await getPemeriksaan();
  const saring = sop.flatMap((item) => saringHalaman(item, tingkatLangkah(item, bySop.get(item.id) ?? [])));
  const nilai = new Map(saring.map((item) => [kunciSaring(item), item]));
  const kamus: KamusSitus = {
    ...createKamus(teksDokumen(sop, acuan), acuan.istilah),
    saring: [...nilai.values()].map((item) => [item.saring, item.nilai, item.label]),
  };
  return new Response(JSON.stringify(kamus), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
