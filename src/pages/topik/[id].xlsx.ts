/** All tables of a topic as one workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderXlsx, XLSX_MEDIA } from '../../export/xlsx/xlsx.ts';
import { DOKUMEN } from '../../site/saklar.ts';
import { listPerbandingan, listTabel, type Perbandingan } from './_perbandingan.ts';

export const getStaticPaths = (async () =>
  (DOKUMEN ? await listPerbandingan() : []).map(({ kunci, props }) => ({
    params: { id: props.topik.id },
    props,
    ...kunci,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Perbandingan> = async ({ props }) =>
  new Response(await renderXlsx(await listTabel(props)), { headers: { 'content-type': XLSX_MEDIA } });
