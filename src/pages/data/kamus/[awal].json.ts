/** A part of the dictionary by first letters; there are none while it fits into one file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { IsiKamus } from '../../../search/kamus-bagian.ts';
import { getKamus } from '../_kamus.ts';

export const getStaticPaths = (async () => {
  const { bagian } = await getKamus();
  return [...bagian].map(([awal, isi]) => ({ params: { awal }, props: { isi } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ isi: IsiKamus }> = ({ props }) =>
  new Response(JSON.stringify(props.isi), { headers: { 'content-type': 'application/json; charset=utf-8' } });
