/** Each table of a topic as CSV, with commas and, for spreadsheets with Indonesian settings, with semicolons. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonTables } from '../../../compare/tabel/tabel.ts';
import { compareSop } from '../../../compare/compare-sop.ts';
import type { Pemisah } from '../../../domain/csv.ts';
import { renderTabelCsv } from '../../../export/csv/tabel.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { listPerbandingan, listTabel, type Perbandingan } from '../_perbandingan.ts';

interface Props extends Record<string, unknown> {
  readonly perbandingan: Perbandingan;
  readonly tabel: string;
  readonly pemisah: Pemisah;
}

export const getStaticPaths = (async () => {
  // One SOP alone is not compared; its own files say the same.
  const daftar = (await listPerbandingan()).filter(({ props }) => props.sops.length > 1);
  const [satu] = daftar;
  if (satu === undefined) return [];
  // Every topic has the same tables, whatever is in them.
  const { acuan, tanggal } = await getCatalogue();
  const tables = comparisonTables(compareSop(satu.props.sops.slice(0, 1), { acuan }), { tanggal, sumber: '' });
  return daftar.flatMap(({ kunci, props: perbandingan }) =>
    tables.flatMap(({ id: tabel }) => [
      {
        params: { id: perbandingan.topik.id, tabel },
        props: { perbandingan, tabel, pemisah: ',' } satisfies Props,
        ...kunci,
      },
      {
        params: { id: perbandingan.topik.id, tabel: `${tabel}-titik-koma` },
        props: { perbandingan, tabel, pemisah: ';' } satisfies Props,
        ...kunci,
      },
    ]),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { pemisah, perbandingan, tabel } }) => {
  const found = (await listTabel(perbandingan)).find((item) => item.id === tabel);
  return new Response(found ? renderTabelCsv(found, pemisah) : '', {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
