/**
 * Three parts and a portal over them, built from the SOPs of this checkout and served on four
 * ports of this machine; then a browser searches, compares and follows links across them, and once more with a part down. A
 * second portal (`federasi-pincang.ts`) has a part whose data broke off, and others that are wrong in their own ways.
 * Fails with what is not as it should be. `--simpan=<folder>` keeps the built sites and takes them again.
 */
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { ROOT } from '../content.ts';
import { launchBrowser } from '../situs/browser.ts';
import { buildPincang } from './federasi-pincang.ts';
import { build } from './topik-situs.ts';

const PORTA = 4700;
const BAGIAN = [
  { nama: 'Naskah 000 dan 004', hanya: 'naskah-000,naskah-004' },
  { nama: 'Naskah 003', hanya: 'naskah-003' },
  { nama: 'Kalimantan Barat dan Madiun', hanya: 'dinas-perpustakaan-kearsipan-kalbar,setda-kota-madiun' },
].map((item, at) => ({ ...item, alamat: `http://localhost:${PORTA + 20 * (at + 1)}/` }));
const DI_A = 'naskah-000/penyusunan-penetapan-perjanjian-kinerja';
const DI_C = 'setda-kota-madiun/penyusunan-perjanjian-kinerja';

const { values } = parseArgs({ options: { simpan: { type: 'string' } } });
const home = values.simpan ?? mkdtempSync(join(tmpdir(), 'lajur-federasi-'));
const dist = (name: string): string => join(home, 'dist', name);
try {
  if (!existsSync(dist('portal'))) buildAll();
  reportBagian();
  await walk();
} finally {
  if (values.simpan === undefined) rmSync(home, { recursive: true, force: true });
}

function buildAll(): void {
  const root = join(home, 'pohon');
  mkdirSync(root, { recursive: true });
  for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const keep = (name: string): void => cpSync(join(root, 'dist'), dist(name), { recursive: true });
  for (const { hanya, alamat, nama } of BAGIAN) {
    build(root, { SOP_HANYA: hanya, SITUS_ASAL: alamat });
    keep(nama);
    // What an operator fetches with curl.
    for (const file of ['sop.json', 'acuan.json'])
      cpSync(join(dist(nama), 'data', file), join(home, 'data', nama, file));
  }
  const file = join(home, 'portal.json');
  const bagian = BAGIAN.map(({ nama, alamat, hanya }) => ({
    nama,
    alamat,
    data: join('data', nama),
    instansi: hanya.split(','),
  }));
  writeFileSync(file, JSON.stringify({ bagian }, null, 1));
  build(root, { SOP_PORTAL: file, SITUS_ASAL: `http://localhost:${PORTA}/` });
  keep('portal');
  buildPincang(root, home, bagian);
  keep('pincang');
}

/** Every link leads somewhere, those of the portal also on the hosts of its parts; the portal holds no page of a part. */
function reportBagian(): void {
  const sites = [
    { nama: 'portal', alamat: `http://localhost:${PORTA}/` },
    { nama: 'pincang', alamat: `http://localhost:${PORTA + 10}/` },
    ...BAGIAN.map(({ nama, alamat }) => ({ nama, alamat })),
  ];
  for (const { nama, alamat } of sites) {
    const root = dist(nama);
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const isBroken = (href: string): boolean => {
      const url = new URL(href, alamat);
      const site = sites.find((item) => item.alamat === `${url.origin}/`);
      if (!site) return false;
      const path = decodeURIComponent(url.pathname);
      return !existsSync(join(dist(site.nama), path, path.endsWith('/') ? 'index.html' : ''));
    };
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/(?:href|src)="((?:\/|http:)[^"#?]*)/g)]
        .map(([, href = '']) => href)
        .filter(isBroken)
        .map((href) => `${page} → ${href}`),
    );
    assert.deepEqual([...new Set(broken)], [], `${nama}: broken links`);
    console.log(`${nama}: ${pages.length} pages, no broken link`);
  }
  assert.equal(existsSync(join(dist('portal'), 'sop', DI_A)), false);
}

/** What the operator does with `npm run lajur -- hosting --bagian …`: the portal's pages may read these hosts. */
function allowBagian(): void {
  const file = join(dist('portal'), '_headers');
  const text = readFileSync(file, 'utf8');
  const open = ["connect-src 'self'", ...BAGIAN.map(({ alamat }) => alamat)].join(' ');
  writeFileSync(file, text.replaceAll(/connect-src [^;\n]*/g, open));
}

async function walk(): Promise<void> {
  allowBagian();
  const portal = await serve(dist('portal'), PORTA);
  const parts = await Promise.all(BAGIAN.map(({ nama, alamat }) => serve(dist(nama), Number(new URL(alamat).port))));
  const browser = await launchBrowser();
  const open = async (path: string, read: (page: Page) => Promise<void>): Promise<void> => {
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await page.goto(portal.url + path, { waitUntil: 'networkidle' });
    await read(page);
    await page.context().close();
  };
  const banding = `banding/?sop=${DI_A}&sop=${DI_C}&sop=naskah-004/penyusunan-perjanjian-kinerja`;
  try {
    await open('topik/perjanjian-kinerja/', async (page) => {
      const rows = page.locator('tr[data-padanan] td[data-sop] a[data-langkah]');
      const hosts = await rows.evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).port),
      );
      assert.deepEqual([...new Set(hosts)].sort(), [String(PORTA + 20), String(PORTA + 60)]);
      await rows.first().click();
      await page.waitForURL((url) => url.port !== String(PORTA));
      assert.match(await page.locator('h1').innerText(), /\S/);
      console.log(`a cell of the topic's table leads to ${page.url()}`);
    });
    await open(banding, async (page) => {
      await page.locator('tr[data-padanan]').first().waitFor();
      assert.equal(await page.locator('.padanan thead th[data-sop]').count(), 3);
    });
    await open('cari/?q=perjanjian+kinerja', async (page) => {
      const links = page.locator(
        `main a[href^="${BAGIAN[0]?.alamat ?? ''}sop/"], main a[href^="${BAGIAN[2]?.alamat ?? ''}sop/"]`,
      );
      await links.first().waitFor({ timeout: 60_000 });
      console.log(
        `the search gives ${await links.count()} links to parts, the first to ${(await links.first().getAttribute('href')) ?? ''}`,
      );
    });
    await close(parts[0]?.server);
    await open(banding, async (page) => {
      await page.getByText(/Situs yang memuatnya sedang tidak menjawab/).waitFor();
      // Two of the three stood there.
      assert.match(await page.locator('[data-pesan]').innerText(), /terlalu sedikit untuk dibandingkan/);
      console.log('with a part down the comparison names what is missing');
    });
    await open('topik/perjanjian-kinerja/', async (page) =>
      assert.equal(await page.locator('.padanan thead th[data-sop]').count(), 4),
    );
    await open('cari/?q=perjanjian+kinerja', async (page) => {
      await page
        .locator(`main a[href^="${BAGIAN[2]?.alamat ?? ''}sop/"]`)
        .first()
        .waitFor({ timeout: 60_000 });
      await page
        .getByText(BAGIAN[0]?.nama ?? '')
        .first()
        .waitFor({ timeout: 60_000 });
      console.log('with a part down the search answers from the others and names it');
    });
  } finally {
    await browser.close();
    for (const server of [portal.server, ...parts.map((item) => item.server)]) await close(server);
  }
}

async function close(server: Server | undefined): Promise<void> {
  server?.closeAllConnections();
  await new Promise<void>((resolve) => (server?.listening ? server.close(() => resolve()) : resolve()));
}
