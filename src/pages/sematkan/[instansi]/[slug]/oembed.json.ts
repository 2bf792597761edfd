/** oEmbed for the diagram of an SOP. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { exportUrl, sematkanUrl } from '../../../../domain/url.ts';
import type { Sop } from '../../../../domain/sop.ts';
import { renderOembed } from '../../../../export/oembed.ts';
import { GAMBAR } from '../../../../site/saklar.ts';
import { alamat, SITUS } from '../../../../site/situs.ts';
import { listDibuat } from '../../../sop/_dibuat.ts';

export const getStaticPaths = (async () => {
  const dibuat = await listDibuat();
  return dibuat.map(({ kunci, sop: item }) => ({
    params: { instansi: item.instansi.id, slug: item.slug },
    props: { sop: item },
    ...kunci,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sop: Sop }> = ({ props: { sop } }) =>
  new Response(
    renderOembed({
      judul: `${sop.nama} · ${sop.instansi.nama}`,
      penyedia: { nama: SITUS.nama, alamat: alamat('/') },
      alamat: alamat(sematkanUrl(sop.id)),
      gambar: GAMBAR ? alamat(exportUrl(sop.id, 'png')) : null,
      lebar: 1100,
      tinggi: 700,
    }),
    { headers: { 'content-type': 'application/json+oembed' } },
  );
