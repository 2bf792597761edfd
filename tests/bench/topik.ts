/**
 * How long the page of a topic of many SOPs takes to build, and how it feels at 4× CPU.
 * Words: `[SOPs, 50]`, more than stand side by side. `--dist=<a>,<b>` measures sites already built, in turns, so that a busy machine is as busy for all;
 * `--simpan=<folder>` keeps the built site there.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { serve } from '../../src/cli/serve.ts';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { comparisonTables } from '../../src/compare/tabel/tabel.ts';
import { renderXlsx } from '../../src/export/xlsx/xlsx.ts';
import { listBagianBanyak } from '../../src/view/banyak/bagian.ts';
import { readAsal } from '../../src/view/banyak/asal.ts';
import { simpulBagian } from '../../src/view/bagian-banding.ts';
import { readKeyakinan } from '../../src/view/konteks.ts';
import { renderHtml } from '../../src/view/render-html.ts';
import { launchBrowser } from '../situs/browser.ts';
import { keepAngka } from './angka.ts';
import { visitTopik, type Ukuran } from './topik-peramban.ts';
import { buildTopik, makeTopik, TOPIK, type TopikBesar } from './topik-situs.ts';

const { values, positionals } = parseArgs({
  options: { dist: { type: 'string' }, simpan: { type: 'string' }, kali: { type: 'string', default: '7' } },
  allowPositionals: true,
});
const kali = Number(values.kali);
const jumlah = Number(positionals[0] ?? 50);
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const ms = (value: number): string => `${Math.round(value)} ms`;

if (values.dist !== undefined) await measureInBrowser(values.dist.split(','));
else {
  const topik = await makeTopik(jumlah);
  await measureInProcess(topik);
  const home = values.simpan ?? mkdtempSync(join(tmpdir(), 'lajur-topik-'));
  mkdirSync(home, { recursive: true });
  try {
    const { dist, halaman } = buildTopik(home, topik);
    const own = halaman.filter(({ jenis }) => jenis.startsWith('topik/'));
    const page = own.find(({ jenis }) => jenis === 'topik/*/index.html');
    const sum = own.reduce((total, item) => total + item.ms, 0);
    const html = readFileSync(join(dist, 'topik', TOPIK, 'index.html'));
    const kilobyte = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
    const size = `${kilobyte(html.length)}, gzip ${kilobyte(gzipSync(html).length)}`;
    console.log(`built: topic pages ${ms(page?.ms ?? NaN)}, with their files ${ms(sum)}; HTML ${size}`);
    await measureInBrowser([dist]);
  } finally {
    if (values.simpan === undefined) rmSync(home, { recursive: true, force: true });
  }
}

async function measureInProcess({ sops, acuan }: TopikBesar): Promise<void> {
  const times: number[][] = [];
  for (let run = 0; run < 3; run += 1) {
    const at = [performance.now()];
    const comparison = compareSop(sops, { acuan });
    at.push(performance.now());
    const konteks = {
      comparison,
      dasar: null,
      tautan: (path: string) => path,
      berkas: null,
      keyakinan: readKeyakinan(sops),
      asal: sops.map(readAsal),
      tampil: new Set(sops.map(({ id }) => id)),
    };
    listBagianBanyak(konteks).map((bagian) => renderHtml(simpulBagian(bagian)));
    at.push(performance.now());
    await renderXlsx(comparisonTables(comparison, { tanggal: '2026-11-22', sumber: '' }));
    at.push(performance.now());
    times.push(at);
  }
  const part = (of: readonly number[], nth: number): number => (of[nth + 1] ?? 0) - (of[nth] ?? 0);
  for (const [nth, name] of ['comparison', 'page', 'workbook'].entries()) {
    console.log(`${name}: first ${ms(part(times[0] ?? [], nth))}, later ${ms(part(times.at(-1) ?? [], nth))}`);
  }
}

function describe(list: readonly Ukuran[]): string {
  return Object.keys(list[0] ?? {})
    .map((name) => `${name} ${ms(median(list.map((item) => item[name] ?? NaN)))}`)
    .join(', ');
}

/** Sites take turns, forwards and backwards. */
async function measureInBrowser(dists: readonly string[]): Promise<void> {
  const browser = await launchBrowser();
  const served = await Promise.all(dists.map((dist) => serve(dist, 0)));
  const results = dists.map((): Ukuran[] => []);
  for (let run = 0; run < kali; run += 1) {
    const order = [...dists.keys()];
    for (const at of run % 2 === 0 ? order : order.toReversed()) {
      results[at]?.push(await visitTopik(browser, `${served[at]?.url ?? ''}topik/${TOPIK}/`));
    }
  }
  await browser.close();
  for (const { server } of served) server.close();
  for (const [at, list] of results.entries()) {
    console.log(`\n${dists[at] ?? ''}: median of ${kali} visits, 4× CPU, 1280 × 900:`);
    for (const name of Object.keys(list[0] ?? {})) {
      const all = list.map((item) => item[name] ?? NaN);
      console.log(`${name}: ${ms(median(all))} (${all.map((value) => Math.round(value)).join(', ')})`);
    }
    if (dists.length === 1)
      keepAngka('topik', [[`page of a topic with ${jumlah} SOPs, median of ${kali} visits, 4× CPU`, describe(list)]]);
  }
}
