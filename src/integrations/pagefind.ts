/** Builds the search index over the finished pages, one bundle after another. */
import { globSync, readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { BATAS_SOP, planBundel, type Bundel } from './bundel.ts';

/** @param batas SOPs from which on the index is cut into bundles */
export function pagefindIndex(batas = BATAS_SOP): AstroIntegration {
  return {
    name: 'lajur-cari',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { halaman, bundel } = await buildIndex(fileURLToPath(dir), batas);
        logger.info(`${halaman} halaman dapat dicari${bundel > 1 ? `, dalam ${bundel} bagian` : ''}.`);
      },
    },
  };
}

/**
 * Indexes a built site and writes `/pagefind/`, with `bundel.json` that names the bundles the reader adds to the main one.
 * @throws with all of Pagefind's words when a page or a bundle fails
 */
export async function buildIndex(path: string, batas = BATAS_SOP): Promise<{ halaman: number; bundel: number }> {
  const sop = globSync('sop/*/*/index.html', { cwd: path }).map((file) => file.split(/[\\/]/).slice(1, 3).join('/'));
  const entries = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.html'))
    .map((entry) => entry.name);
  const plan = planBundel(sop, entries, batas);
  const folder = join(path, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  let halaman = 0;
  for (const bundel of plan) halaman += await writeBundel(path, join(folder, bundel.nama), bundel);
  await close();
  const names = plan.map((item) => item.nama).filter((nama) => nama !== '');
  await writeFile(join(folder, 'bundel.json'), `${JSON.stringify({ bundel: names })}\n`);
  return { halaman, bundel: plan.length };
}

async function writeBundel(path: string, outputPath: string, { nama, glob }: Bundel): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'id' });
  if (index === undefined) throw new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path, glob });
  const written = await index.writeFiles({ outputPath });
  await index.deleteIndex();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(`Indeks pencarian gagal dibuat: ${failed.join('; ')}`);
  // Pagefind's own interfaces; ours uses its engine alone, and a bundle beside the main one lends that engine too.
  const unused = nama === '' ? /^pagefind-(?!entry)/ : /^(?:pagefind-(?!entry)|pagefind\.js$|wasm)/;
  for (const name of readdirSync(outputPath)) if (unused.test(name)) await rm(join(outputPath, name));
  return added.page_count;
}
