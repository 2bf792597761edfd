/** The working paper of one SOP; a finding is a numbered row of it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Sop } from '../../../../domain/sop.ts';
import { sopUrl } from '../../../../domain/url.ts';
import { berkasKertas, FORMAT_KERTAS, type FormatKertas } from '../../../_kertas-kerja.ts';
import { listDokumen } from '../../_dokumen.ts';

interface Props {
  readonly sop: Sop;
  readonly format: FormatKertas;
}

export const getStaticPaths = (async () =>
  (await listDokumen()).flatMap(({ params, props, ...kunci }) =>
    FORMAT_KERTAS.map((format) => ({ params: { ...params, format }, props: { ...props, format }, ...kunci })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props & Record<string, unknown>> = ({ props: { format, sop } }) =>
  berkasKertas(format, { lingkup: `SOP ${sop.nama}, ${sop.instansi.nama}`, jalur: sopUrl(sop.id), sops: [sop] });
