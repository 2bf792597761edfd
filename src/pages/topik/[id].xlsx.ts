/** All tables of a topic as one workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderXlsx, XLSX_MEDIA } from '../../export/xlsx.ts';
import { listPerbandingan, listTabel, type Perbandingan } from './_perbandingan.ts';

export const getStaticPaths = (async () =>
  (await listPerbandingan()).map((props) => ({ params: { id: props.topik.id }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<Perbandingan> = async ({ props }) =>
  new Response(await renderXlsx(await listTabel(props)), { headers: { 'content-type': XLSX_MEDIA } });
