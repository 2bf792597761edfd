import type { APIRoute } from 'astro';
import { ALL_RULES } from '../../audit/registry.ts';
import { createTemuanData } from '../../report/temuan-data.ts';
import { renderTemuanJson } from '../../report/temuan-json.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { stream } from '../../site/stream.ts';
import { getPemeriksaan } from '../../site/temuan.ts';

export const GET: APIRoute = async () => {
  const { sop, tanggal } = await getCatalogue();
  const { temuan } = await getPemeriksaan();
  return stream(renderTemuanJson(temuan, createTemuanData(sop, ALL_RULES), tanggal), 'application/json; charset=utf-8');
};
