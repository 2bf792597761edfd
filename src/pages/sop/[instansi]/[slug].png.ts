/** The picture of an SOP for link previews; its steps share it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Sop } from '../../../domain/sop.ts';
import { splitId } from '../../../domain/url.ts';
import { drawGambar } from '../../../draw/gambar.ts';
import { GAMBAR } from '../../../site/saklar.ts';
import { SITUS } from '../../../site/situs.ts';
import { listDibuat } from '../_dibuat.ts';

export const getStaticPaths = (async () => {
  const dibuat = await listDibuat();
  if (!GAMBAR) return [];
  // Also under every former address: chats keep the address of a picture.
  return dibuat.flatMap(({ kunci, sop: item }) =>
    [item.id, ...item.alias].map((id) => ({ params: splitId(id), props: { sop: item }, ...kunci })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sop: Sop }> = async ({ props: { sop } }) =>
  new Response((await drawGambar(sop, SITUS.nama)) as BodyInit, { headers: { 'content-type': 'image/png' } });
