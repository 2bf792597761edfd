import type { APIRoute } from 'astro';
import { renderTemuanCsv } from '../../report/temuan-csv.ts';
import { stream } from '../../site/stream.ts';
import { getTemuanData } from './_temuan.ts';

export const GET: APIRoute = async () => {
  const { baca, temuan } = await getTemuanData();
  return stream(renderTemuanCsv(temuan, baca), 'text/csv; charset=utf-8');
};
