/** Old links in a built site: an SOP that was renumbered, reordered, renamed and moved, one step renamed, one withdrawn. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { ROOT } from '../content.ts';
import { launchBrowser } from './browser.ts';

const OLD = 'naskah-003/evaluasi';
const NEW = 'naskah-004/evaluasi-akhir';
const LEDGER = [
  'perintah-evaluasi',
  'perintah-koordinasi',
  'koordinasi-subbagian',
  'perintah-staf',
  'ketik-konsep',
  'periksa-konsep',
];

let root = '';
let browser: Browser;
let served: Served;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'lajur-pindah-'));
  for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  move();
  execFileSync('astro', ['build'], { cwd: root, stdio: 'pipe', env: { ...process.env, SOP_TANGGAL: '2026-11-22' } });
  [browser, served] = await Promise.all([launchBrowser(), serve(join(root, 'dist'), 4500)]);
});
afterAll(async () => {
  await browser.close();
  served.server.close();
  rmSync(root, { recursive: true, force: true });
});

/** Moves the SOP to another agency, renames it and one step, renumbers one, swaps two, withdraws one. */
function move(): void {
  for (const folder of ['sop', 'instansi', 'topik', 'orientasi']) {
    for (const name of readdirSync(join(root, 'content', folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:mdx|yaml)$/.test(name)) continue;
      const path = join(root, 'content', folder, name);
      const text = readFileSync(path, 'utf8')
        .replaceAll(OLD, NEW)
        .replace(/\bperintah-staf\b/g, 'perintahkan-staf');
      writeFileSync(path, text);
    }
  }
  const from = join(root, `content/sop/${OLD}.mdx`);
  const text = readFileSync(from, 'utf8')
    .replace(/^nama: .*$/m, 'nama: Evaluasi akhir')
    .replace('\nsumber:', `\nalias: [${OLD}]\nsumber:`)
    .replace('- id: perintahkan-staf', '- id: perintahkan-staf\n    alias: [perintah-staf]')
    .replace(/(- id: ketik-konsep\n {4}nomor:) .*/, '$1 50')
    .replace(
      '- id: perintah-koordinasi',
      '- id: perintah-koordinasi\n    dicabut: { tanggal: 2026-11-20, pengganti: koordinasi-subbagian }',
    );
  const [, second = '', third = ''] =
    text.match(/\n {2}- id: (?!kabag|kasubag|staf)[\s\S]*?(?=\n {2}- id: |\n\w)/g) ?? [];
  writeFileSync(from, text.replace(second, '@@').replace(third, second).replace('@@', third));
  mkdirSync(join(root, 'content/sop/naskah-004'), { recursive: true });
  renameSync(from, join(root, `content/sop/${NEW}.mdx`));
}

async function arrive(
  path: string,
  javaScriptEnabled: boolean,
): Promise<{ path: string; hash: string; target: string | null; text: string }> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(served.url + path, { waitUntil: 'load' });
  await page
    .waitForURL((url) => !url.pathname.includes(OLD) && !url.pathname.endsWith('/perintah-staf/'))
    .catch(() => undefined);
  await page.waitForLoadState('load');
  const url = new URL(page.url());
  // The browser knows its target as soon as the page stands; an address without an anchor has none.
  const target = url.hash === '' ? null : await page.locator(':target').first().getAttribute('id');
  const text = (await page.locator('main').textContent()) ?? '';
  await context.close();
  return { path: url.pathname, hash: url.hash, target, text };
}

test.each(LEDGER)('an old link to the row of %s lands on its row', async (id) => {
  const at = await arrive(`sop/${OLD}/#langkah-${id}`, true);
  expect(at).toMatchObject({ path: `/sop/${NEW}/`, hash: `#langkah-${id}`, target: `langkah-${id}` });
});

test.each(LEDGER)('an old link to the page of %s lands on its page, without JavaScript too', async (id) => {
  const now = id === 'perintah-staf' ? 'perintahkan-staf' : id;
  for (const javaScript of [true, false]) {
    expect(await arrive(`sop/${OLD}/langkah/${id}/`, javaScript)).toMatchObject({
      path: `/sop/${NEW}/langkah/${now}/`,
    });
  }
});

test('without JavaScript the old address of the SOP leads on; every step stands there under its old anchor', async () => {
  expect(await arrive(`sop/${OLD}/#langkah-perintah-staf`, false)).toMatchObject({ path: `/sop/${NEW}/` });
  const html = readFileSync(join(root, `dist/sop/${OLD}/index.html`), 'utf8');
  for (const id of LEDGER) expect(html).toContain(`id="langkah-${id}"`);
  expect(html).toContain(`<link rel="canonical" href="https://lajur.example/sop/${NEW}/"`);
});

test('a renamed step under the new address of its SOP', async () => {
  expect(await arrive(`sop/${NEW}/langkah/perintah-staf/`, true)).toMatchObject({
    path: `/sop/${NEW}/langkah/perintahkan-staf/`,
  });
  expect(await arrive(`sop/${NEW}/#langkah-perintah-staf`, true)).toMatchObject({ target: 'langkah-perintah-staf' });
});

test('a withdrawn step keeps a page and an anchor that say so and point on', async () => {
  const page = await arrive(`sop/${NEW}/langkah/perintah-koordinasi/`, true);
  expect(page.text).toContain('Langkah ini dicabut pada 20 November 2026');
  expect(page.text).toMatch(/Penggantinya\s+langkah \d+: Berkoordinasi/);
  expect(await arrive(`sop/${NEW}/#langkah-perintah-koordinasi`, true)).toMatchObject({
    target: 'langkah-perintah-koordinasi',
  });
});

test('old embeds keep working where they are embedded', async () => {
  expect(await arrive(`sematkan/${OLD}/ketik-konsep/`, false)).toMatchObject({
    path: `/sematkan/${NEW}/ketik-konsep/`,
  });
  expect(await arrive(`sematkan/${OLD}/`, true)).toMatchObject({ path: `/sematkan/${NEW}/` });
});

test('files under the old address are those of the new one', () => {
  for (const format of ['json', 'csv', 'mmd', 'svg', 'png']) {
    const file = (id: string): Buffer => readFileSync(join(root, `dist/sop/${id}.${format}`));
    expect(file(OLD).equals(file(NEW)), format).toBe(true);
  }
});
