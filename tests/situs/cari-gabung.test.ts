/** Indexes of other hosts joined in the reader's browser: one that answers, one that is off, one that never answers. */
import { createServer, type Server } from 'node:http';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { buildIndex } from '../../src/integrations/pagefind.ts';
import { teksDokumen } from '../../src/search/teks-dokumen.ts';
import { splitKamus } from '../../src/search/kamus-bagian.ts';
import { createKamus } from '../../src/search/kamus.ts';
import { renderAkarLangkah, renderAkarSop } from '../../src/search/render-akar.ts';
import { listSaring } from '../../src/search/saring-situs.ts';
import { saringHalaman } from '../../src/search/saring.ts';
import { acuan, konsep, sopA } from '../search/contoh.ts';
import { launchBrowser } from './browser.ts';
import { DIST } from './site.ts';

/** A word that no SOP of the site itself has. */
const ASING = 'meterai';
const sop = {
  ...sopA,
  langkah: sopA.langkah.map((item) => ({ ...item, ringkas: `Bubuhkan ${ASING}`, kegiatan: `Membubuhkan ${ASING}` })),
};

/** A site of one SOP, on an origin of its own that lets others read it. */
async function writeLain(folder: string): Promise<void> {
  const akar = (teks: string): string => `data-akar="${teks}" data-pagefind-index-attrs="data-akar"`;
  const rows = sop.langkah.map(
    (item) =>
      `<tr id="langkah-${item.id}" data-pagefind-title="${item.ringkas}" ${akar(renderAkarLangkah(sop, item, konsep))}><td>${item.kegiatan}</td></tr>`,
  );
  const filters = saringHalaman(sop).map(({ saring, nilai }) => `<i data-pagefind-filter="${saring}:${nilai}"></i>`);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write(
    `sop/${sop.id}/index.html`,
    `<html lang="id"><body><article data-pagefind-body><h1>${sop.nama}</h1><span hidden ${akar(renderAkarSop(sop, konsep))}>${filters.join('')}</span><table>${rows.join('')}</table></article></body></html>`,
  );
  const { inti } = splitKamus(createKamus(teksDokumen([sop], acuan), acuan.istilah));
  write('data/kamus.json', JSON.stringify({ ...inti, topik: [] }));
  write('data/saring.json', JSON.stringify(listSaring([sop], acuan, () => new Map(), [])));
  await buildIndex(folder);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const folder = mkdtempSync(join(tmpdir(), 'lajur-lain-'));
/** How the other host behaves: `diam` accepts and says nothing. */
let laku: 'jawab' | 'diam' = 'jawab';
const lain = createServer((request, response) => {
  if (laku === 'diam') return;
  try {
    const body = readFileSync(join(folder, new URL(request.url ?? '/', 'http://a').pathname));
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
let alamat = '';
let mati = '';
let browser: Browser;
let served: Served;
beforeAll(async () => {
  await writeLain(folder);
  const closed = createServer();
  [alamat, mati] = [await listen(lain), await listen(closed)];
  closed.close();
  [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4520)]);
});
afterAll(async () => {
  await browser.close();
  served.server.close();
  lain.closeAllConnections();
  lain.close();
  rmSync(folder, { recursive: true });
});

async function visit(bundel: readonly unknown[], q: string, read: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: 'block', permissions: ['local-network-access'] });
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.route('**/pagefind/bundel.json', (route) =>
    route.request().url().startsWith(served.url) ? route.fulfill({ json: { bundel } }) : route.continue(),
  );
  // As `--bagian` of the hosting command writes the policy of a portal.
  await page.route('**/cari/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    const hosts = [alamat, mati].map((item) => item.slice(0, -1)).join(' ');
    return route.fulfill({
      response,
      headers: {
        ...headers,
        'content-security-policy': policy.replace("connect-src 'self'", `connect-src 'self' ${hosts}`),
      },
    });
  });
  await page.goto(`${served.url}cari/?${new URLSearchParams({ q }).toString()}`);
  try {
    await read(page);
    expect(thrown).toEqual([]);
  } finally {
    await context.close();
  }
}

const results = (page: Page) => page.locator('.hasil a[data-hasil]');
const entri = (nama: string, address: string) => ({ nama, alamat: address });

test('results of another host stand among ours, with its address, and its words are known', async () => {
  laku = 'jawab';
  await visit([entri('Kota B', alamat)], ASING, async (page) => {
    await page.locator(`.hasil a[href^="${alamat}sop/"]`).first().waitFor();
    expect(await results(page).first().getAttribute('href')).toBe(`${alamat}sop/${sop.id}/#langkah-susun-draf`);
    expect(await page.getByText(/tidak menjawab/).count()).toBe(0);
  });
});

describe('facets', () => {
  const facets = (page: Page) => page.locator('[data-saring-cari]');

  test('of another host are counted and narrow like ours', async () => {
    laku = 'jawab';
    await visit([entri('Kota B', alamat)], ASING, async (page) => {
      const box = facets(page).locator('label', { hasText: sop.instansi.nama });
      expect(await box.locator('.jumlah').textContent()).toBe(String(sop.langkah.length));
      await box.click();
      await page.waitForURL(/instansi=kota-a/);
      await page.locator('.pilihan-saring .cip').waitFor();
      await page.locator(`.hasil a[href^="${alamat}sop/"]`).first().waitFor();
      expect(await page.locator(`.hasil a:not([href^="${alamat}"])`).count()).toBe(0);
      expect(await page.getByText(/Saringan tidak mencakup/).count()).toBe(0);
    });
  });

  test('say which host has none', async () => {
    laku = 'jawab';
    const table = join(folder, 'pagefind/saring.json');
    const before = readFileSync(table);
    rmSync(table);
    try {
      await visit([entri('Kota B', alamat)], ASING, async (page) => {
        await facets(page).getByText('Saringan tidak mencakup Kota B.').waitFor();
        await page.locator(`.hasil a[href^="${alamat}sop/"]`).first().waitFor();
      });
    } finally {
      writeFileSync(table, before);
    }
  });
});

describe('a host that fails is named, and everything else is there', () => {
  test('it is off', async () => {
    laku = 'jawab';
    await visit([entri('Kota C', mati), entri('Kota B', alamat)], 'surat pengantar', async (page) => {
      await page.getByText('Kota C tidak menjawab; hasilnya tidak termasuk.').waitFor();
      await results(page).first().waitFor();
      expect(await page.getByText(/Kota B/).count()).toBe(0);
      await page.locator('halaman-cari input[type="search"]').fill(ASING);
      await page.locator(`.hasil a[href^="${alamat}"]`).first().waitFor();
    });
  });

  test('it accepts and says nothing: our results come at once, and it may be asked again', async () => {
    laku = 'diam';
    await visit([entri('Kota B', alamat)], 'surat pengantar', async (page) => {
      await page.getByText('Menunggu hasil dari Kota B.').waitFor();
      await results(page).first().waitFor({ timeout: 3000 });
      await page.getByText('Kota B tidak menjawab; hasilnya tidak termasuk.').waitFor({ timeout: 8000 });
      laku = 'jawab';
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await expect.poll(() => page.getByText(/tidak menjawab|Menunggu/).count()).toBe(0);
      await page.locator('halaman-cari input[type="search"]').fill(ASING);
      await page.locator(`.hasil a[href^="${alamat}"]`).first().waitFor();
    });
  });

  test('it falls silent after it was joined', async () => {
    laku = 'jawab';
    await visit([entri('Kota B', alamat)], 'asistensi', async (page) => {
      await results(page).first().waitFor();
      await expect.poll(() => page.getByText(/Menunggu/).count()).toBe(0);
      laku = 'diam';
      // Both hosts have it, and nothing of theirs but the index is here yet.
      await page.locator('halaman-cari input[type="search"]').fill('perjanjian kinerja');
      await page.getByText(/Kota B tidak menjawab/).waitFor({ timeout: 20_000 });
      await results(page).first().waitFor();
      expect(await page.locator(`.hasil a[href^="${alamat}"]`).count()).toBe(0);
    });
  }, 40_000);

  test('its index is of another version of Pagefind', async () => {
    laku = 'jawab';
    const entry = join(folder, 'pagefind/pagefind-entry.json');
    const before = readFileSync(entry, 'utf8');
    writeFileSync(entry, before.replace(/"version":"[^"]*"/, '"version":"0.9.0"'));
    try {
      await visit([entri('Kota B', alamat)], 'surat pengantar', async (page) => {
        await page.getByText('Kota B memakai versi pencarian yang lain; hasilnya tidak termasuk.').waitFor();
        await results(page).first().waitFor();
      });
    } finally {
      writeFileSync(entry, before);
    }
  });
});
