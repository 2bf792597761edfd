/**
 * The Word and Excel files of the published SOPs and of 50 generated ones, opened by LibreOffice and
 * converted to PDF. Every cell must stand in the PDF whole and the rows in their order; pages are compared with the form's.
 * Prints CPU time and size per file. Exits with 1 when a word or a row is missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import type { Sop } from '../../src/domain/sop.ts';
import { DOKUMEN_FORMATS } from '../../src/export/registry.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import { toIsiBaris, KOLOM_TEKS } from '../../src/form/isi.ts';
import { KERTAS } from '../../src/form/kertas.ts';
import { realSops } from '../content.ts';
import { sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { isiSel } from '../form/sop-cetak.ts';
import { keepAngka } from './angka.ts';

const GENERATED = 50;
const konteks = (sop: Sop): { alamat: string; tanggal: string } => ({
  alamat: `https://lajur.example/sop/${sop.id}/`,
  tanggal: '2026-11-22',
});
const rapat = (text: string): string => text.replace(/\s+/g, '');

const real = await realSops();
const drawn = fc.sample(sopArbitrary({ langkah: 24, lajur: 8 }), { numRuns: GENERATED, seed: 8 });
const sops = [...real, ...drawn.map((sop, i) => ({ ...isiSel(sop, i), id: `buatan/${i}` }))];
const folder = mkdtempSync(join(tmpdir(), 'lajur-dokumen-'));
const angka: [string, string][] = [];
try {
  for (const format of DOKUMEN_FORMATS) {
    const out = join(folder, format.id);
    mkdirSync(out);
    // Once beforehand: what is timed is not the start of the library.
    for (const sop of real) await format.render(sop, konteks(sop));
    let bytes = 0;
    const before = process.cpuUsage();
    for (const [i, sop] of sops.entries()) {
      const file = await format.render(sop, konteks(sop));
      bytes += file.length;
      writeFileSync(join(out, `${i}.${format.id}`), file);
    }
    const { system, user } = process.cpuUsage(before);
    angka.push([
      `${format.label} of ${sops.length} SOPs, each`,
      `${((system + user) / 1000 / sops.length).toFixed(1)} ms CPU, ${Math.round(bytes / sops.length / 1024)} KB`,
    ]);
  }
  await lihatDenganLibreOffice();
  keepAngka('dokumen', angka);
} finally {
  rmSync(folder, { recursive: true });
}

async function lihatDenganLibreOffice(): Promise<void> {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    console.log(
      'LibreOffice (soffice) is not on this machine: nothing was opened, nothing is shown about how the files look.',
    );
    return;
  }
  for (const { id, label } of DOKUMEN_FORMATS) {
    const out = join(folder, id);
    const files = sops.map((_, i) => join(out, `${i}.${id}`));
    const profile = pathToFileURL(join(folder, 'profil')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files];
    execFileSync('soffice', args, { stdio: 'ignore' });
    let cells = 0;
    let alike = 0;
    const broken: string[] = [];
    for (const [i, sop] of sops.entries()) {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, `${i}.pdf`))));
      const found = periksa(sop, await bacaPdf(pdf));
      cells += found.cells;
      broken.push(...found.broken.map((line) => `${sop.id}: ${line}`));
      const form = buildFormulir(sop, KERTAS.a4, konteks(sop));
      if (form.ok && form.formulir.halaman.length === pdf.numPages) alike += 1;
    }
    angka.push([
      `${label} of ${sops.length} SOPs through LibreOffice`,
      `${cells - broken.length} of ${cells} cells whole in the PDF${id === 'docx' ? `; ${alike} of ${sops.length} with the form's own number of pages` : ''}`,
    ]);
    if (broken.length === 0) continue;
    console.log(broken.slice(0, 20).join('\n'));
    process.exitCode = 1;
  }
}

interface TeksPdf {
  readonly teks: string;
  /** How far down the whole document each character stands. */
  readonly turun: readonly number[];
}

async function bacaPdf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<TeksPdf> {
  let teks = '';
  const turun: number[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const word = rapat(item.str);
      teks += word;
      turun.push(...Array.from(word, () => n * 10_000 - Number(item.transform[5])));
    }
  }
  return { teks, turun };
}

/** Rows are looked for one below the other, whatever order the PDF has them in; the cells of a row anywhere. */
function periksa(sop: Sop, { teks: text, turun }: TeksPdf): { cells: number; broken: string[] } {
  const broken: string[] = [];
  let cells = 0;
  let below = -Infinity;
  for (const langkah of sop.langkah) {
    const isi = toIsiBaris(sop, langkah);
    const word = rapat(langkah.kegiatan);
    // A short activity may also be a part of other cells: the nearest one below is the row's own or stands above it.
    let next = Infinity;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const down = turun[at] ?? 0;
      if (down > below && down < next) next = down;
    }
    if (next === Infinity) broken.push(`langkah ${langkah.urutan} is missing or out of order`);
    else below = next;
    cells += 1;
    for (const teks of KOLOM_TEKS.slice(1).flatMap((kolom) => isi[kolom])) {
      cells += 1;
      if (!text.includes(rapat(teks))) broken.push(`langkah ${langkah.urutan}: "${teks}" is not whole`);
    }
  }
  return { cells, broken };
}
