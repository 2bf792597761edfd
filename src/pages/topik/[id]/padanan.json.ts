/** The alignment of a topic, made of all its SOPs: `/banding/` selects from it, so that its pairs are those of the topic page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderPadananJson } from '../../../export/topik.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { jajarkan, listPerbandingan, type Perbandingan } from '../_perbandingan.ts';

export const getStaticPaths = (async () =>
  (await listPerbandingan()).map(({ kunci, props }) => ({
    params: { id: props.topik.id },
    props,
    ...kunci,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Perbandingan> = async ({ props }) => {
  const { tanggal } = await getCatalogue();
  const body = renderPadananJson(await jajarkan(props), tanggal);
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
