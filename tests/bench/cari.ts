/**
 * `npm run bench:cari`: the gold questions on this search and on plain Pagefind, in one run over the built site (`dist/`).
 * `--rinci` lists the open questions that miss; those marked `simpan` are never listed, only counted.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { cari, groupHasil, type Mesin } from '../../src/search/cari.ts';
import { teksDokumen } from '../../src/search/dokumen.ts';
import { createKamus } from '../../src/search/kamus.ts';
import { createPrepareQuery } from '../../src/search/kueri.ts';
import { indexFolder, openIndex } from './cari-pagefind.ts';
import { copyPlain, copyWithAkar, hasAkar } from './cari-situs.ts';

interface Emas {
  readonly q: string;
  /** Addresses of which one must come first (`dalam` 1) or among the first three (3). */
  readonly harap: readonly string[];
  readonly dalam: 1 | 3;
  readonly simpan: boolean;
}
interface Jawaban {
  readonly emas: Emas;
  readonly urutan: readonly string[];
}

const dist = join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'sop'))) throw new Error('dist/ belum ada: jalankan npm run build lebih dahulu.');
const emas = JSON.parse(readFileSync(new URL('cari-emas.json', import.meta.url), 'utf8')) as readonly Emas[];
const { content } = await loadContent(process.cwd());
const index = indexAcuan(content.acuan);
const sops = content.sop.map(({ id, data }) => buildSop(id, data, index)).sort((a, b) => (a.id < b.id ? -1 : 1));
const konsep = createKonsep(content.acuan.istilah);
const kamus = createKamus(teksDokumen(sops, content.acuan), content.acuan.istilah);
const prepare = createPrepareQuery(kamus);

const temporary = mkdtempSync(join(tmpdir(), 'lajur-cari-'));
try {
  const plain = join(temporary, 'polos');
  copyPlain(dist, plain);
  await indexFolder(plain);
  let ours = dist;
  if (!hasAkar(dist)) {
    console.log('dist/ belum memuat data-akar: indeks dibuat dari salinan yang diberi atribut itu.');
    ours = join(temporary, 'lajur');
    copyWithAkar(dist, ours, sops, content.acuan, konsep);
    await indexFolder(ours);
  }
  const lajur = await openIndex(ours);
  const start = lajur.takeBytes();
  await cari(lajur.mesin, prepare('periksa pk'));
  console.log(
    `Pencarian pertama membaca ${Math.round((start + lajur.takeBytes()) / 1024)} KB indeks;`,
    `kamus ${Math.round(JSON.stringify(kamus).length / 1024)} KB sebelum dimampatkan.`,
  );
  const before = performance.now();
  report(
    'Lajur',
    await askAll(async (q) =>
      groupHasil(await cari(lajur.mesin, prepare(q))).flatMap((item) => item.hasil.map(({ url }) => url)),
    ),
  );
  console.log(`${((performance.now() - before) / emas.length).toFixed(1)} ms per pertanyaan`);
  const polos = await openIndex(plain);
  report('Pagefind polos', await askAll((q) => askPlain(polos.mesin, q)));
} finally {
  rmSync(temporary, { recursive: true });
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
