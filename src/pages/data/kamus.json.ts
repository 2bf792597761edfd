/** The dictionary of the search, or what every question needs of it; read by `browser/cari/kamus-situs.ts`. */
import type { APIRoute } from 'astro';
import type { IntiSitus } from '../../browser/cari/kamus-situs.ts';
import { listTopikAwal } from '../../search/saring-situs.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getKamus } from './_kamus.ts';

export const GET: APIRoute = async () => {
  const { sop } = await getCatalogue();
  const { inti } = await getKamus();
  const kamus: IntiSitus = { ...inti, topik: listTopikAwal(sop) };
  return new Response(JSON.stringify(kamus), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
