import type { APIRoute } from 'astro';
import { renderLangkahData } from '../../export/catalogue.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { alamat } from '../../site/situs.ts';
import { stream } from '../../site/stream.ts';

export const GET: APIRoute = async () =>
  stream(renderLangkahData(await getCatalogue(), { alamat }), 'text/csv; charset=utf-8');
