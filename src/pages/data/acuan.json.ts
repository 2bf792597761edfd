import type { APIRoute } from 'astro';
import { renderAcuanData } from '../../export/catalogue.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () =>
  new Response(renderAcuanData(await getCatalogue()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
