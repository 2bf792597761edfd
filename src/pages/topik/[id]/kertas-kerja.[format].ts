/** The working paper of a topic. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { topikUrl } from '../../../domain/url.ts';
import { isAdaKertas } from '../../../site/saklar.ts';
import { berkasKertas, FORMAT_KERTAS, type FormatKertas } from '../../_kertas-kerja.ts';
import { listPerbandingan, type Perbandingan } from '../_perbandingan.ts';

type Props = Perbandingan & { readonly format: FormatKertas };

export const getStaticPaths = (async () =>
  (await listPerbandingan())
    .filter(({ props }) => isAdaKertas(props.sops))
    .flatMap(({ kunci, props }) =>
      FORMAT_KERTAS.map((format) => ({
        params: { id: props.topik.id, format },
        props: { ...props, format },
        ...kunci,
      })),
    )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { format, sops, topik } }) =>
  berkasKertas(format, { lingkup: `Topik: ${topik.nama}`, jalur: topikUrl(topik.id), sops });
