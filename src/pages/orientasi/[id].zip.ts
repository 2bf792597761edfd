/** A learning path as a SCORM 1.2 package, for trainers whose learning system imports it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Orientasi } from '../../domain/orientasi.ts';
import { langkahUrl } from '../../domain/url.ts';
import css from '../../draw/bagan.css?raw';
import { drawDiagram } from '../../draw/draw.ts';
import { cropDiagram, relinkDiagram } from '../../draw/potong.ts';
import gaya from '../../export/scorm/gaya.css?raw';
import skrip from '../../export/scorm/scorm.js?raw';
import { renderScorm, zipScorm } from '../../export/scorm.ts';
import { findSop } from '../../navigation/rujukan.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getOrientasi } from '../../site/orientasi.ts';
import { alamat, SITUS } from '../../site/situs.ts';

export const getStaticPaths = (async () =>
  (await getOrientasi()).map((jalur) => ({ params: { id: jalur.id }, props: { jalur } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ jalur: Orientasi }> = async ({ props: { jalur } }) => {
  const { sop } = await getCatalogue();
  const drawn = new Map<string, string>();
  for (const id of new Set(jalur.urutan.map((item) => item.sop))) {
    const own = findSop(sop, id);
    if (own) drawn.set(id, await drawDiagram(own));
  }
  const files = renderScorm(jalur, sop, {
    situs: SITUS.nama,
    alamat,
    gaya: gaya + css,
    skrip,
    gambar: (own, langkah) => {
      const svg = drawn.get(own.id) ?? '';
      const links = (id: string): string => alamat(langkahUrl(own.id, id));
      if (langkah === null) return relinkDiagram(svg, links);
      return cropDiagram(svg, langkah.id, { links, judul: `Potongan bagan alir di sekitar langkah ${langkah.urutan}` });
    },
  });
  return new Response(zipScorm(files) as BodyInit, { headers: { 'content-type': 'application/zip' } });
};
