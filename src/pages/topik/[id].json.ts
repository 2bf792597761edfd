/** What the topic page recounts with: its SOPs, the registries they use, and their alignment. Fetched only when a reader changes something. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Acuan } from '../../domain/frontmatter.ts';
import type { Sop } from '../../domain/sop.ts';
import { toSopJson, VERSI } from '../../export/json.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { tetapOf } from '../../view/revise.ts';
import { bandingkan, listPerbandingan, type Perbandingan } from './_perbandingan.ts';

export const getStaticPaths = (async () =>
  (await listPerbandingan()).map(({ kunci, props }) => ({
    params: { id: props.topik.id },
    props,
    ...kunci,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Perbandingan> = async ({ props }) => {
  const { topik, sops } = props;
  const { acuan, tanggal } = await getCatalogue();
  const data = {
    versi: VERSI,
    tanggal,
    acuan: narrowAcuan(acuan, topik.id, sops),
    sop: sops.map(toSopJson),
    perbandingan: tetapOf(await bandingkan(props)),
  };
  return new Response(`${JSON.stringify(data)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

function narrowAcuan(acuan: Acuan, topik: string, sops: readonly Sop[]): Acuan {
  const instansi = new Set(sops.map((sop) => sop.instansi.id));
  const peraturan = new Set(
    sops.flatMap((sop) => sop.dasarHukum.flatMap((item) => [item.peraturan.id, ...item.diubah.map(({ id }) => id)])),
  );
  return {
    ...acuan,
    topik: acuan.topik.filter((item) => item.id === topik),
    instansi: acuan.instansi.filter((item) => instansi.has(item.id)),
    peraturan: acuan.peraturan.filter((item) => peraturan.has(item.id)),
    istilah: [],
  };
}
