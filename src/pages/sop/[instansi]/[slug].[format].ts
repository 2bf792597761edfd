/** The files of one SOP: json, csv, mmd, svg. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Sop } from '../../../domain/sop.ts';
import { langkahUrl } from '../../../domain/url.ts';
import css from '../../../draw/bagan.css?raw';
import { drawDiagram } from '../../../draw/draw.ts';
import { standaloneSvg } from '../../../draw/standalone.ts';
import type { ExportFormat } from '../../../export/format.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { alamat } from '../../../site/situs.ts';

interface Props {
  readonly sop: Sop;
  readonly format: ExportFormat | null;
}

export const getStaticPaths = (async () => {
  const { sop } = await getCatalogue();
  return sop.flatMap((item) => {
    const path = (format: string): { instansi: string; slug: string; format: string } => ({
      instansi: item.instansi.id,
      slug: item.slug,
      format,
    });
    return [
      ...EXPORT_FORMATS.map((format) => ({ params: path(format.id), props: { sop: item, format } satisfies Props })),
      { params: path('svg'), props: { sop: item, format: null } satisfies Props },
    ];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { sop, format } }) => {
  if (format === null) {
    const svg = await drawDiagram(sop, { links: (id) => alamat(langkahUrl(sop.id, id)) });
    return file(standaloneSvg(svg, css), 'image/svg+xml');
  }
  return file(format.render(sop) as BodyInit, format.mediaType);
};

function file(body: BodyInit, mediaType: string): Response {
  return new Response(body, { headers: { 'content-type': mediaType } });
}
