/** Round trips through LibreOffice, our DOCX and XLSX opened and saved by it (also as ODT, ODS and PDF), then imported. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderDocx } from '../../src/export/docx/docx.ts';
import { renderXlsxFormulir } from '../../src/export/xlsx/formulir.ts';
import { realSops } from '../content.ts';
import { keepAngka } from './angka.ts';

const folder = mkdtempSync(join(tmpdir(), 'impor-lo-'));
const konteks = { alamat: 'https://contoh.go.id/sop/', tanggal: '2026-11-22' };
for (const sop of await realSops()) {
  const name = join(folder, sop.id.replace('/', '__'));
  writeFileSync(`${name}.docx`, await renderDocx(sop, konteks));
  writeFileSync(`${name}.xlsx`, await renderXlsxFormulir(sop, konteks));
}
/** Files imported again, and those of them equal to their entry. */
const pulang = { kantor: { semua: 0, sama: 0 }, pdf: { semua: 0, sama: 0 } };
const source = (ext: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ext))
    .map((file) => join(folder, file));
for (const [from, to] of [
  ['.docx', 'docx'],
  ['.xlsx', 'xlsx'],
  ['.docx', 'odt'],
  ['.xlsx', 'ods'],
  ['.docx', 'pdf'],
] as const) {
  const target = join(folder, to);
  mkdirSync(target);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profil')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      target,
      ...source(from),
    ],
    { stdio: 'ignore' },
  );
  console.log(`\n== LibreOffice: ${from.slice(1)} → ${to}`);
  const said = execFileSync(process.execPath, [join(import.meta.dirname, 'impor-pulang.ts'), target], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(said);
  const beda = [...said.matchAll(/ SOP, (\d+) beda/g)].map((match) => Number(match[1]));
  const jumlah = pulang[to === 'pdf' ? 'pdf' : 'kantor'];
  jumlah.semua += beda.length;
  jumlah.sama += beda.filter((count) => count === 0).length;
}
rmSync(folder, { recursive: true });
keepAngka('impor-libreoffice', [
  [
    'import of our own Word and Excel files after LibreOffice saved them, also as ODT and ODS',
    `${pulang.kantor.sama} of ${pulang.kantor.semua} equal, flowchart included`,
  ],
  ['the same as PDF, whose drawings are not read', `${pulang.pdf.sama} of ${pulang.pdf.semua} equal`],
]);
