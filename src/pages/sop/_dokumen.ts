/** The documents to work on of every SOP, unless the build leaves them out. */
import type { Sop } from '../../domain/sop.ts';
import { sopUrl } from '../../domain/url.ts';
import type { DokumenFormat } from '../../export/format.ts';
import { DOKUMEN } from '../../site/saklar.ts';
import { alamat } from '../../site/situs.ts';
import { listDibuat } from './_dibuat.ts';

export interface JalurDokumen {
  readonly params: { readonly instansi: string; readonly slug: string };
  readonly props: { readonly sop: Sop };
  readonly cacheKey?: string;
}

export async function listDokumen(): Promise<JalurDokumen[]> {
  if (!DOKUMEN) return [];
  const dibuat = await listDibuat();
  return dibuat.map(({ kunci, sop }) => ({
    params: { instansi: sop.instansi.id, slug: sop.slug },
    props: { sop },
    ...kunci,
  }));
}

export async function berkasDokumen({ mediaType, render }: DokumenFormat, sop: Sop): Promise<Response> {
  const body = await render(sop, { alamat: alamat(sopUrl(sop.id)), tanggal: import.meta.env.SOP_TANGGAL });
  return new Response(body, { headers: { 'content-type': mediaType } });
}
