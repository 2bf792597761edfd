/**
 * The gold questions on this search and on plain Pagefind, in one run over the built site (`dist/`).
 * `--rinci` lists the open questions that miss; those marked `simpan` are never listed, only counted.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mesin } from '../../src/search/cari.ts';
import { keepAngka } from './angka.ts';
import { askAll, askDialog, askHalaman, bagianBenar, readEmas, type Terjawab } from './cari-nilai.ts';
import { openIndex, openKamus, openSaring } from './cari-pagefind.ts';
import { copyPlain, indexPlain } from './cari-situs.ts';

const dist = process.env['DIST'] ?? join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'sop'))) throw new Error('dist/ belum ada: jalankan npm run build lebih dahulu.');
const emas = readEmas();
const prepare = openKamus(dist);

const angka: [string, string][] = [];
const plain = mkdtempSync(join(tmpdir(), 'lajur-cari-'));
try {
  copyPlain(dist, plain);
  await indexPlain(plain);
  const lajur = await openIndex(dist);
  const start = lajur.takeBytes();
  const dialog = askDialog(lajur.mesin, prepare);
  await dialog('periksa pk');
  const bytes = Math.round((start + lajur.takeBytes()) / 1024);
  const before = performance.now();
  report('dialog', await askAll(emas, dialog));
  const each = (performance.now() - before) / emas.length;
  const tabel = await openSaring(dist, lajur.mesin);
  report('page with facets', await askAll(emas, askHalaman(lajur.mesin, prepare, tabel)));
  const polos = await openIndex(plain);
  report('plain Pagefind', await askAll(emas, (q) => askPlain(polos.mesin, q)));
  keepAngka('cari', [...angka, ['index read by a first search; each question', `${bytes} KB; ${each.toFixed(1)} ms`]]);
} finally {
  rmSync(plain, { recursive: true });
}

/** Pages in Pagefind's order; the steps and terms of a page, where it has any, in place of the page, best first. */
async function askPlain(mesin: Mesin, q: string): Promise<string[]> {
  const { results } = await mesin.search(q);
  const pages = await Promise.all(results.slice(0, 8).map((item) => item.data()));
  return pages.flatMap((page) => {
    const steps = (page.sub_results ?? []).filter((item) => /#(?:langkah|istilah)-/.test(item.url));
    const best = steps.map((item) => ({ url: item.url, score: weigh(item) })).sort((a, b) => b.score - a.score);
    return best.length > 0 ? best.map((item) => item.url) : [page.url];
  });
}

function weigh(item: object): number {
  const places = (item as { weighted_locations?: readonly { balanced_score: number }[] }).weighted_locations ?? [];
  return places.reduce((sum, place) => sum + place.balanced_score, 0);
}

function report(name: string, answers: readonly Terjawab[]): void {
  for (const simpan of [true, false]) {
    const part = answers.filter((item) => item.emas.simpan === simpan);
    const share = (within: number): string => bagianBenar(part, within).toFixed(3);
    angka.push([
      `search, ${name}: ${part.length} ${simpan ? 'questions kept apart' : 'open questions'}, right answer first; among three`,
      `${share(1)}; ${share(3)}`,
    ]);
  }
  if (!process.argv.includes('--rinci')) return;
  for (const { emas: item, urutan } of answers) {
    if (item.simpan || urutan.slice(0, item.dalam).some((url) => item.harap.includes(url))) continue;
    console.log(`  ✗ ${item.q}\n      harap ${item.harap.join(' ')}\n      dapat ${urutan.slice(0, 3).join(' ')}`);
  }
}
