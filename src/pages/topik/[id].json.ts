/** What the topic page recounts with. Fetched only when a reader changes something. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderTopikJson } from '../../export/topik.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { tetapOf } from '../../view/revise.ts';
import { bandingkan, listPerbandingan, type Perbandingan } from './_perbandingan.ts';

export const getStaticPaths = (async () =>
  (await listPerbandingan()).map(({ kunci, props }) => ({
    params: { id: props.topik.id },
    props,
    ...kunci,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Perbandingan> = async ({ props }) => {
  const { topik, sops } = props;
  const { acuan, tanggal } = await getCatalogue();
  const perbandingan = tetapOf(await bandingkan(props));
  return new Response(renderTopikJson({ topik: topik.id, sops, acuan, tanggal, perbandingan }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
