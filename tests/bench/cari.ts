/**
 * The gold questions on this search and on plain Pagefind, in one run over the built site (`dist/`).
 * `--rinci` lists the open questions that miss; those marked `simpan` are never listed, only counted.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rinci } from '../../src/browser/cari/hitung.ts';
import { jawab, type Jawaban as Hasil } from '../../src/browser/cari/jawab.ts';
import type { Mesin } from '../../src/search/cari.ts';
import { openIndex, openKamus, openSaring } from './cari-pagefind.ts';
import { copyPlain, indexPlain } from './cari-situs.ts';

interface Emas {
  readonly q: string;
  /** Addresses of which one must come first (`dalam` 1) or among the first three (3). */
  readonly harap: readonly string[];
  readonly dalam: 1 | 3;
  readonly simpan: boolean;
}
/** Steps shown of one SOP. */
const LANGKAH = { dialog: 3, halaman: 5 };

interface Jawaban {
  readonly emas: Emas;
  readonly urutan: readonly string[];
}

const dist = process.env['DIST'] ?? join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'sop'))) throw new Error('dist/ belum ada: jalankan npm run build lebih dahulu.');
const emas = JSON.parse(readFileSync(new URL('cari-emas.json', import.meta.url), 'utf8')) as readonly Emas[];
const prepare = openKamus(dist);

const plain = mkdtempSync(join(tmpdir(), 'lajur-cari-'));
try {
  copyPlain(dist, plain);
  await indexPlain(plain);
  const lajur = await openIndex(dist);
  const start = lajur.takeBytes();
  await jawab(lajur.mesin, prepare('periksa pk'));
  console.log(`Pencarian pertama membaca ${Math.round((start + lajur.takeBytes()) / 1024)} KB indeks.`);
  const before = performance.now();
  report('Lajur, dialog', await askAll(async (q) => listUrl(await jawab(lajur.mesin, prepare(q)), LANGKAH.dialog)));
  console.log(`${((performance.now() - before) / emas.length).toFixed(1)} ms per pertanyaan`);
  const tabel = await openSaring(dist, lajur.mesin);
  const withFacets = async (q: string): Promise<string[]> => {
    const { jawaban } = await rinci(lajur.mesin, prepare(q), {}, tabel);
    return listUrl(jawaban, LANGKAH.halaman);
  };
  report('Lajur, halaman', await askAll(withFacets));
  const polos = await openIndex(plain);
  report('Pagefind polos', await askAll((q) => askPlain(polos.mesin, q)));
} finally {
  rmSync(plain, { recursive: true });
}

/** Links in the order in which a reader sees them. */
function listUrl({ kelompok }: Hasil, langkah: number): string[] {
  return kelompok.flatMap(({ hasil }) => hasil.slice(0, langkah).map(({ url }) => url));
}

async function askAll(ask: (q: string) => Promise<readonly string[]>): Promise<Jawaban[]> {
  const answers: Jawaban[] = [];
  for (const item of emas) answers.push({ emas: item, urutan: await ask(item.q) });
  return answers;
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

function report(name: string, answers: readonly Jawaban[]): void {
  for (const simpan of [true, false]) {
    const part = answers.filter((item) => item.emas.simpan === simpan);
    const right = (within: number): number =>
      part.filter(({ emas: { harap }, urutan }) => urutan.slice(0, within).some((url) => harap.includes(url))).length;
    const share = (within: number): string => (right(within) / part.length).toFixed(3);
    console.log(
      `${name}, ${simpan ? 'disimpan' : 'terbuka'} (${part.length}): pertama ${share(1)}, tiga teratas ${share(3)}`,
    );
  }
  if (!process.argv.includes('--rinci')) return;
  for (const { emas: item, urutan } of answers) {
    if (item.simpan || urutan.slice(0, item.dalam).some((url) => item.harap.includes(url))) continue;
    console.log(`  ✗ ${item.q}\n      harap ${item.harap.join(' ')}\n      dapat ${urutan.slice(0, 3).join(' ')}`);
  }
}
