/** Names of all facet values, `[facet, value, name]`; read by the search page alone. */
import type { APIRoute } from 'astro';
import { tingkatLangkah } from '../../components/temuan/temuan-per-tempat.ts';
import { TINGKAT_TEMUAN } from '../../report/temuan-data.ts';
import { listSaring } from '../../search/saring-situs.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getPemeriksaan } from '../../site/temuan.ts';

export const GET: APIRoute = async () => {
  const { sop, acuan } = await getCatalogue();
  const { bySop } = await getPemeriksaan();
  const nama = listSaring(sop, acuan, (item) => tingkatLangkah(item, bySop.get(item.id) ?? []), TINGKAT_TEMUAN);
  return new Response(JSON.stringify(nama), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
