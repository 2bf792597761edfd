/** The alignment of a topic's steps as CSV; the other tables lie below the topic. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderTabelCsv } from '../../export/csv/tabel.ts';
import { listPerbandingan, listTabel, type Perbandingan } from './_perbandingan.ts';

export const getStaticPaths = (async () =>
  (await listPerbandingan()).map(({ kunci, props }) => ({
    params: { id: props.topik.id },
    props,
    ...kunci,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Perbandingan> = async ({ props }) => {
  const found = (await listTabel(props)).find((item) => item.id === 'padanan');
  return new Response(found ? renderTabelCsv(found) : '', { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
