/** `scorm`: a learning path as a SCORM 1.2 package for a learning system. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSop, indexAcuan } from '../domain/build-sop.ts';
import type { Orientasi } from '../domain/orientasi.ts';
import type { Sop } from '../domain/sop.ts';
import { SITUS } from '../domain/situs.ts';
import { langkahUrl } from '../domain/url.ts';
import { closeDrawing, drawDiagram } from '../draw/draw.ts';
import { cropDiagram, relinkDiagram } from '../draw/potong.ts';
import { renderScorm, zipScorm } from '../export/scorm.ts';
import { loadContent } from '../load/load-content.ts';
import { printFindings } from '../report/print.ts';
import { createAlat, SalahPerintah } from './pilihan.ts';

/** The package of one path as bytes. @throws with all ids when there is no such path, or with the report of broken content */
export async function packScorm(root: string, id: string): Promise<Uint8Array> {
  const { content, findings } = await loadContent(root);
  if (findings.length > 0) throw new Error(printFindings(findings));
  const jalur = content.orientasi.find((item) => item.id === id)?.data;
  if (jalur === undefined) {
    const known = content.orientasi.map((item) => item.id).join(', ');
    throw new Error(`Jalur orientasi "${id}" tidak ada di content/orientasi. Yang ada: ${known}.`);
  }
  const index = indexAcuan(content.acuan);
  const named = new Set(jalur.urutan.map((item) => item.sop));
  const sops = content.sop.filter((item) => named.has(item.id)).map((item) => buildSop(item.id, item.data, index));
  return zipScorm(await renderPackage(root, jalur, sops));
}

async function renderPackage(
  root: string,
  jalur: Orientasi,
  sops: readonly Sop[],
): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const sop of sops) drawn.set(sop.id, await drawDiagram(sop));
  await closeDrawing();
  const read = (file: string): Promise<string> => readFile(join(root, 'src', file), 'utf8');
  const { SITUS_ASAL: asal = SITUS.asal, SITUS_DASAR: dasar = SITUS.dasar } = process.env;
  const alamat = (path: string): string => new URL(dasar.replace(/\/$/, '') + path, asal).href;
  return renderScorm(jalur, sops, {
    situs: SITUS.nama,
    alamat,
    gaya: (await read('export/scorm/gaya.css')) + (await read('draw/bagan.css')),
    skrip: await read('export/scorm/scorm.js'),
    gambar: (sop, langkah) => {
      const svg = drawn.get(sop.id) ?? '';
      const links = (id: string): string => alamat(langkahUrl(sop.id, id));
      if (langkah === null) return relinkDiagram(svg, links);
      return cropDiagram(svg, langkah.id, { links, judul: `Potongan bagan alir di sekitar langkah ${langkah.urutan}` });
    },
  });
}

export const alat = createAlat({
  sisa: '<id jalur>',
  keterangan:
    'Misalnya: npm run lajur -- scorm penyusun-program. SITUS_ASAL dan SITUS_DASAR menentukan alamat tautannya.',
  pilihan: { ke: { arti: 'berkas hasil (tanpa ini: <id jalur>.scorm.zip)', nilai: '<berkas>' } },
  jalankan: async ({ ke }, [id, ...lain]) => {
    if (id === undefined || lain.length > 0)
      throw new SalahPerintah('Sebutkan satu jalur, misalnya: npm run lajur -- scorm penyusun-program');
    const bytes = await packScorm(process.cwd(), id);
    const file = ke ?? `${id}.scorm.zip`;
    await writeFile(file, bytes);
    process.stdout.write(`${file}: ${Math.ceil(bytes.length / 1024)} KB\n`);
    return 0;
  },
});
