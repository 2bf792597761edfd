/** The files that the data consist of, for `sha256sum --check` beside a copy of the site. */
import type { APIRoute } from 'astro';
import { readVersi, renderDaftar } from '../../components/teks/versi-data.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () =>
  new Response(renderDaftar(readVersi(await getCatalogue()).berkas), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
