/** The findings for code hosts and audit tools. A place in `content/` is its file: the lines in it are told by `lajur temuan`. */
import type { APIRoute } from 'astro';
import { ALL_RULES } from '../../audit/registry.ts';
import { exportUrl } from '../../domain/url.ts';
import { renderTemuanSarif } from '../../report/temuan-sarif.ts';
import { diBagian } from '../../site/bagian-portal.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { alamat } from '../../site/situs.ts';
import { stream } from '../../site/stream.ts';
import { getTemuanData } from './_temuan.ts';

export const GET: APIRoute = async () => {
  const { acuan } = await getCatalogue();
  const { baca, temuan } = await getTemuanData();
  // What a part of a portal publishes stands in no folder here.
  const berkas = (sopId: string): string => diBagian(exportUrl(sopId, 'json')) ?? `content/sop/${sopId}.mdx`;
  const pieces = renderTemuanSarif(temuan, baca, ALL_RULES, { peraturan: acuan.peraturan, alamat, berkas });
  return stream(pieces, 'application/sarif+json; charset=utf-8');
};
