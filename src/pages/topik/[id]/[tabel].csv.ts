/** Each table of a topic as CSV, with commas and, for spreadsheets with Indonesian settings, with semicolons. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Tabel } from '../../../compare/tabel-sel.ts';
import { renderTabelCsv, type Pemisah } from '../../../export/tabel-csv.ts';
import { listPerbandingan, listTabel } from '../_perbandingan.ts';

interface Props extends Record<string, unknown> {
  readonly tabel: Tabel;
  readonly pemisah: Pemisah;
}

export const getStaticPaths = (async () => {
  const all = await Promise.all(
    (await listPerbandingan()).map(async (item) => ({ id: item.topik.id, daftar: await listTabel(item) })),
  );
  return all.flatMap(({ id, daftar }) =>
    daftar.flatMap((tabel) => [
      { params: { id, tabel: tabel.id }, props: { tabel, pemisah: ',' } satisfies Props },
      { params: { id, tabel: `${tabel.id}-titik-koma` }, props: { tabel, pemisah: ';' } satisfies Props },
    ]),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { tabel, pemisah } }) =>
  new Response(renderTabelCsv(tabel, pemisah), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
