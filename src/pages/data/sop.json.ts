import type { APIRoute } from 'astro';
import { renderSopData } from '../../export/catalogue.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { stream } from '../../site/stream.ts';

export const GET: APIRoute = async () => stream(renderSopData(await getCatalogue()), 'application/json; charset=utf-8');
