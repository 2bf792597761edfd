import type { APIRoute } from 'astro';
import { ALL_RULES } from '../../audit/registry.ts';
import { renderTemuanCsv } from '../../report/temuan-csv.ts';
import { createTemuanData } from '../../report/temuan-data.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { stream } from '../../site/stream.ts';
import { getPemeriksaan } from '../../site/temuan.ts';

export const GET: APIRoute = async () => {
  const { sop } = await getCatalogue();
  const { temuan } = await getPemeriksaan();
  return stream(renderTemuanCsv(temuan, createTemuanData(sop, ALL_RULES)), 'text/csv; charset=utf-8');
};
