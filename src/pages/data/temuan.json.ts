import type { APIRoute } from 'astro';
import { renderTemuanJson } from '../../report/temuan-json.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { stream } from '../../site/stream.ts';
import { getTemuanData } from './_temuan.ts';

export const GET: APIRoute = async () => {
  const { tanggal } = await getCatalogue();
  const { baca, temuan } = await getTemuanData();
  return stream(renderTemuanJson(temuan, baca, tanggal), 'application/json; charset=utf-8');
};
