/** The matrix as a workbook, with what is behind each cell as far as a workbook can hold it; the CSV holds all of it. */
import type { APIRoute } from 'astro';
import { kepatuhanTables } from '../../export/kepatuhan.ts';
import { renderXlsx, XLSX_MEDIA } from '../../export/xlsx/xlsx.ts';
import { getKepatuhan } from '../../site/kepatuhan.ts';
import { DOKUMEN } from '../../site/saklar.ts';

const PALING_BANYAK = 20_000;

export const GET: APIRoute = async () => {
  // Without a body no file is written.
  if (!DOKUMEN) return new Response(null);
  const body = await renderXlsx(kepatuhanTables(await getKepatuhan(), PALING_BANYAK));
  return new Response(body, { headers: { 'content-type': XLSX_MEDIA } });
};
