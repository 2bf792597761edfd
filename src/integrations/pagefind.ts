/** Builds the search index over the finished pages, one bundle after another. */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { BATAS_SOP, planBundel, type Bundel } from './bundel.ts';
import { alamatIndeks, readPecahan, renderIndeks, writePecahan, type Halaman } from './halaman-indeks.ts';
import { renderTabelSaring } from './tabel-saring.ts';
import { bukaTerbaca, sisakanTerbaca } from './terbaca.ts';

/** From so many SOPs on, two usual words may stand on more pages than a search reads. */
const BANYAK_SOP = 100;
/** Below the project root, where a build runs. */
const TERBACA = 'node_modules/.cache/lajur/cari';
const CONTOH = '/contoh-yang-dibuang/';

/** Another site whose index a reader's browser adds to this one. */
export interface SitusLain {
  readonly nama: string;
  readonly alamat: string;
}

/**
 * @param batas SOPs from which on the index is cut into bundles
 * @param lain sites that a portal joins
 */
export function pagefindIndex(batas = BATAS_SOP, lain: readonly SitusLain[] = []): AstroIntegration {
  return {
    name: 'lajur-cari',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { halaman, bundel } = await buildIndex(fileURLToPath(dir), batas, lain);
        logger.info(`${halaman} halaman dapat dicari${bundel > 1 ? `, dalam ${bundel} bagian` : ''}.`);
      },
    },
  };
}

/**
 * Indexes a built site and writes `/pagefind/`, with `bundel.json` that names the bundles the reader adds to the main one, and
 * a table of facet values beside each bundle where the site has named them (`/data/saring.json`).
 * @throws with all of Pagefind's words when a page or a bundle fails
 */
export async function buildIndex(
  path: string,
  batas = BATAS_SOP,
  lain: readonly SitusLain[] = [],
): Promise<{ halaman: number; bundel: number }> {
  const sop = globSync('sop/*/*/index.html', { cwd: path }).map((file) => file.split(/[\\/]/).slice(1, 3).join('/'));
  const entries = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.html'))
    .map((entry) => entry.name);
  const plan = planBundel(sop, entries, batas);
  const folder = join(path, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  let halaman = 0;
  const pasangan = sop.length >= BANYAK_SOP;
  for (const bundel of plan) halaman += await writeBundel(path, join(folder, bundel.nama), bundel, pasangan);
  await close();
  sisakanTerbaca(
    TERBACA,
    plan.flatMap(({ glob }) => glob),
  );
  const names = plan.map((item) => item.nama).filter((nama) => nama !== '');
  await writeFile(
    join(folder, 'bundel.json'),
    `${JSON.stringify({ bundel: [...names, ...lain.map(({ nama, alamat }) => ({ nama, alamat }))] })}\n`,
  );
  return { halaman, bundel: plan.length };
}

/** Pagefind reads the pages, part by part; then it indexes the words of all of them. Their texts go into its files after that. */
async function writeBundel(path: string, folder: string, { nama, glob }: Bundel, pasangan: boolean): Promise<number> {
  const halaman = new Map<string, { readonly file: Uint8Array; readonly filters: Halaman['filters'] }>();
  // Roots and keys are words already: without a language nothing is cut off them, and the engine is smaller.
  const files = await withIndex({ forceLanguage: 'unknown' }, async (index) => {
    for (const part of glob) {
      for (const item of await readHalaman(path, part)) {
        const url = alamatIndeks(item);
        const added = index.addHTMLFile({ url, content: renderIndeks(item, pasangan) });
        // While Pagefind takes it in.
        halaman.set(url, { file: writePecahan(item), filters: item.filters });
        check((await added).errors);
      }
    }
    return getFiles(index);
  });
  const ids = new Map<string, string>();
  const folders = new Set<string>();
  for (const { path: name, content } of files) {
    // Pagefind's own interfaces: ours uses its engine alone, and a bundle beside the main one lends that engine too.
    if (/^pagefind-(?!entry)/.test(name) || (nama !== '' && /^(?:pagefind\.js$|wasm)/.test(name))) continue;
    const url = name.startsWith('fragment') ? readPecahan(content).url : '';
    if (url !== '') ids.set(url, basename(name, '.pf_fragment'));
    const file = join(folder, name);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    // Synchronously: a promise for each of many thousand small files takes ten times as long.
    writeFileSync(file, halaman.get(url)?.file ?? content);
  }
  const saring = join(path, 'data/saring.json');
  if (existsSync(saring)) {
    const rows = [...halaman].flatMap(([url, { filters }]) => {
      const id = ids.get(url);
      return id === undefined ? [] : [{ id, filters }];
    });
    await writeFile(join(folder, 'saring.json'), renderTabelSaring(rows, await readFile(saring, 'utf8')));
  }
  return halaman.size;
}

/** The pages a glob names, as Pagefind understands their `data-pagefind-…` attributes. */
async function readHalaman(path: string, glob: string): Promise<Halaman[]> {
  const kept = bukaTerbaca(TERBACA, glob);
  const files = globSync(glob, { cwd: path })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((berkas) => {
      const { mtimeMs, size } = statSync(join(path, berkas));
      return kept.ambil(berkas, `${size} ${mtimeMs}`, () => readFileSync(join(path, berkas)));
    });
  const asing = files.filter(({ pecahan }) => pecahan === undefined).map(({ berkas }) => berkas);
  const dibaca = await bacaPecahan(path, asing.length === files.length ? glob : asing);
  const isi = files.map((item) => ({ ...item, pecahan: item.pecahan ?? dibaca.get(item.berkas) ?? new Uint8Array() }));
  kept.simpan(isi);
  return isi
    .filter(({ pecahan }) => pecahan.length > 0)
    .map(({ pecahan }) => readPecahan(pecahan))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Pagefind's fragments by file. @param apa a glob, which it reads faster, or some files */
async function bacaPecahan(path: string, apa: string | readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  if (apa.length === 0) return new Map();
  const files = await withIndex({ forceLanguage: 'id' }, async (index) => {
    if (typeof apa === 'string') check((await index.addDirectory({ path, glob: apa })).errors);
    else {
      // Beside a page that names what to read, Pagefind leaves those out that do not, as it does among all pages.
      check(
        (await index.addHTMLFile({ url: CONTOH, content: '<html><body><p data-pagefind-body>a</p></body></html>' }))
          .errors,
      );
      for (const berkas of apa)
        check(
          (await index.addHTMLFile({ sourcePath: berkas, content: await readFile(join(path, berkas), 'utf8') })).errors,
        );
    }
    return getFiles(index);
  });
  return new Map(
    files
      .filter((file) => file.path.startsWith('fragment'))
      .map(({ content }) => [
        readPecahan(content)
          .url.replace(/^\//, '')
          .replace(/(^|\/)$/, '$1index.html'),
        content,
      ]),
  );
}

async function withIndex<T>(config: PagefindServiceConfig, work: (index: PagefindIndex) => Promise<T>): Promise<T> {
  const { index, errors } = await createIndex({ ...config, maxFragments: 1_000_000 });
  if (index === undefined) throw failure(errors);
  const result = await work(index);
  await index.deleteIndex();
  return result;
}

async function getFiles(index: PagefindIndex) {
  const { files, errors } = await index.getFiles();
  check(errors);
  return files;
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw failure(errors);
}

const failure = (errors: readonly string[]): Error => new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
