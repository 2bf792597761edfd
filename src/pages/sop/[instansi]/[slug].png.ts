/** The picture of an SOP for link previews; its steps share it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Sop } from '../../../domain/sop.ts';
import { drawGambar } from '../../../draw/gambar.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { GAMBAR } from '../../../site/saklar.ts';
import { SITUS } from '../../../site/situs.ts';

export const getStaticPaths = (async () => {
  const { sop } = await getCatalogue();
  if (!GAMBAR) return [];
  return sop.map((item) => ({ params: { instansi: item.instansi.id, slug: item.slug }, props: { sop: item } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sop: Sop }> = async ({ props: { sop } }) =>
  new Response((await drawGambar(sop, SITUS.nama)) as BodyInit, { headers: { 'content-type': 'image/png' } });
