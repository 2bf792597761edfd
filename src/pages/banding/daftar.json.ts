/** Names of all SOPs, for the suggestions of `/banding/`. */
import type { APIRoute } from 'astro';
import { renderDaftarData } from '../../export/catalogue.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { stream } from '../../site/stream.ts';

export const GET: APIRoute = async () =>
  stream(renderDaftarData(await getCatalogue()), 'application/json; charset=utf-8');
