/** The source text itself, for whoever checks its SHA-256. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Naskah } from '../../domain/catalogue.ts';
import { renderNaskah } from '../../export/naskah.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const getStaticPaths = (async () =>
  (await getCatalogue()).naskah.map((item) => ({
    params: { name: item.name },
    props: { naskah: item },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ naskah: Naskah }> = ({ props: { naskah } }) =>
  new Response(renderNaskah(naskah), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
