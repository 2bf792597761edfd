/** oEmbed for the card of one step. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { exportUrl, sematkanUrl } from '../../../../../domain/url.ts';
import type { Langkah, Sop } from '../../../../../domain/sop.ts';
import { renderOembed } from '../../../../../export/oembed.ts';
import { GAMBAR, HALAMAN_LANGKAH } from '../../../../../site/saklar.ts';
import { alamat, SITUS } from '../../../../../site/situs.ts';
import { listDibuat } from '../../../../sop/_dibuat.ts';

export const getStaticPaths = (async () => {
  const dibuat = await listDibuat();
  if (!HALAMAN_LANGKAH) return [];
  return dibuat.flatMap(({ kunci, sop: item }) =>
    item.langkah.map((langkah) => ({
      params: { instansi: item.instansi.id, slug: item.slug, langkah: langkah.id },
      props: { sop: item, langkah },
      ...kunci,
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sop: Sop; langkah: Langkah }> = ({ props: { sop, langkah } }) =>
  new Response(
    renderOembed({
      judul: `Langkah ${langkah.urutan}: ${langkah.ringkas} · ${sop.nama}`,
      penyedia: { nama: SITUS.nama, alamat: alamat('/') },
      alamat: alamat(sematkanUrl(sop.id, langkah.id)),
      gambar: GAMBAR ? alamat(exportUrl(sop.id, 'png')) : null,
      lebar: 640,
      tinggi: 420,
    }),
    { headers: { 'content-type': 'application/json+oembed' } },
  );
