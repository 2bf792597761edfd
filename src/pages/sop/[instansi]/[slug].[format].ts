/** The files of one SOP: json, csv, mmd, svg. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Sop } from '../../../domain/sop.ts';
import { langkahUrl, splitId } from '../../../domain/url.ts';
import css from '../../../draw/bagan.css?raw';
import { drawDiagram } from '../../../draw/draw.ts';
import { standaloneSvg } from '../../../draw/standalone.ts';
import type { ExportFormat } from '../../../export/format.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { alamat } from '../../../site/situs.ts';
import { listDibuat } from '../_dibuat.ts';

interface Props {
  readonly sop: Sop;
  readonly format: ExportFormat | null;
}

export const getStaticPaths = (async () => {
  const dibuat = await listDibuat();
  return dibuat.flatMap(({ kunci, sop: item }) => {
    const formats = [...EXPORT_FORMATS, null];
    // Also under every former address of the SOP: a machine that fetches a file follows no page that leads on.
    return [item.id, ...item.alias].flatMap((id) =>
      formats.map((format) => ({
        params: { ...splitId(id), format: format?.id ?? 'svg' },
        props: { sop: item, format } satisfies Props,
        ...kunci,
      })),
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { sop, format } }) => {
  if (format === null) {
    const svg = await drawDiagram(sop, { links: (id) => alamat(langkahUrl(sop.id, id)) });
    return file(standaloneSvg(svg, css), 'image/svg+xml');
  }
  return file(format.render(sop, { alamat }) as BodyInit, format.mediaType);
};

function file(body: BodyInit, mediaType: string): Response {
  return new Response(body, { headers: { 'content-type': mediaType } });
}
