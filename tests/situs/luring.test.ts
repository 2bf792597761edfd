/** Offline use in a real browser: what is kept, what a copy says of itself, and that nothing is left once it is off. */
import { createServer, request as ask, type Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { retirePekerja } from '../../src/browser/luring/pensiun.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { launchBrowser } from './browser.ts';
import { DIST, readSite } from './site.ts';

const SOP = 'sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/';
const JUDUL = 'Penyusunan Penetapan Perjanjian Kinerja';

let browser: Browser;
let served: Served;
/** Stands between browser and site, and plays the network. */
let jaringan: { server: Server; url: string };
let keadaan: 'baik' | 'putus' | 'macet' | 'gangguan' | 'hilang' = 'baik';
/** Other texts for some paths, as a later edition of the site would have them. */
let lain = new Map<string, string>();

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4720)]);
  const server = createServer((incoming, outgoing) => {
    if (keadaan === 'putus') return void incoming.socket.destroy();
    if (keadaan === 'macet') return;
    if (keadaan === 'gangguan') return void outgoing.writeHead(503).end();
    const path = keadaan === 'hilang' ? '/tidak-ada' : (incoming.url ?? '/');
    const other = lain.get(path);
    if (other !== undefined)
      return void outgoing
        .writeHead(200, { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html' })
        .end(other);
    // No conditions: a copy in the browser's own cache must not answer for the site.
    const onward = ask(new URL(path, served.url), (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()));
  const address = server.address();
  jaringan = { server, url: `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}/` };
});
afterAll(async () => {
  await browser.close();
  served.server.close();
  jaringan.server.close();
  jaringan.server.closeAllConnections();
});
beforeEach(() => {
  keadaan = 'baik';
  lain = new Map();
});

async function buka(read: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) troubles.push(message.text());
  });
  try {
    await read(page, context);
    expect(troubles).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Paths of everything the browser keeps for the site. */
const tersimpan = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  });
const tunggu = async (page: Page, path: string): Promise<void> => {
  await expect.poll(() => tersimpan(page), { timeout: 15_000 }).toContain(`/${path}`);
};
const catatan = (page: Page): Promise<string> => page.locator('[data-salinan]').innerText();
const jumlah = (page: Page): Promise<readonly [registrations: number, caches: number]> =>
  page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

const SALINAN =
  /Ini salinan yang disimpan di perangkat ini pada \d{1,2} \w+ \d{4} pukul \d{2}\.\d{2}; isinya mungkin bukan yang terbaru\./;

test('an SOP once opened is read without a network, with its tools, and says since when it is kept', async () => {
  await buka(async (page) => {
    await page.goto(jaringan.url + SOP);
    await tunggu(page, SOP);
    expect(await page.locator('[data-salinan]').count()).toBe(0);
    keadaan = 'putus';
    await page.reload();
    expect(await catatan(page)).toMatch(SALINAN);
    expect(await catatan(page)).toContain('Tidak ada jaringan.');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Public Sans');
    // The player is loaded with the click that asks for it.
    await page.getByRole('link', { name: 'Telusuri alur' }).click();
    await page.waitForFunction(() => document.querySelector('[data-ucap]')?.textContent !== '');
    await page.getByRole('button', { name: 'Berikutnya' }).waitFor();
    keadaan = 'baik';
    await page.reload();
    expect(await page.locator('[data-salinan]').count()).toBe(0);
  });
});

test('a page that is not kept leads to the list of those that are', async () => {
  await buka(async (page) => {
    await page.goto(jaringan.url + SOP);
    await tunggu(page, SOP);
    keadaan = 'putus';
    await page.goto(`${jaringan.url}topik/`);
    expect(await catatan(page)).toContain('halaman yang Anda buka belum tersimpan');
    await page.getByText('1 halaman tersimpan di perangkat ini.').waitFor();
    await page.getByRole('main').getByRole('link', { name: JUDUL }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(JUDUL);
    expect(await catatan(page)).toMatch(SALINAN);
  });
});

test('a learning path keeps its progress through a reload without a network', async () => {
  await buka(async (page) => {
    await page.goto(`${jaringan.url}orientasi/penyusun-program/`);
    await tunggu(page, 'orientasi/penyusun-program/');
    await page.locator('[data-aksi="selesai"]:visible').click();
    keadaan = 'putus';
    await page.reload();
    await page.getByText('1 dari 10 butir selesai. Anda di butir 2.').waitFor();
    expect(await catatan(page)).toMatch(SALINAN);
  });
});

test('a network that hangs and a host that fails give the copy, each with its reason', async () => {
  await buka(async (page) => {
    await page.goto(jaringan.url + SOP);
    await tunggu(page, SOP);
    keadaan = 'gangguan';
    await page.reload();
    expect(await catatan(page)).toMatch(/^Situs sedang terganggu\. Ini salinan/);
    keadaan = 'macet';
    await page.reload({ waitUntil: 'commit' });
    await page.locator('[data-salinan]').waitFor();
    expect(await catatan(page)).toMatch(/^Jaringan terlalu lambat\. Ini salinan/);
  });
});

test('the network comes first: a page that changed is shown as it is, and one taken back is no longer kept', async () => {
  await buka(async (page) => {
    await page.goto(jaringan.url + SOP);
    await tunggu(page, SOP);
    lain.set(`/${SOP}`, readSite(`/${SOP}index.html`).replace('</h1>', ' yang baru</h1>'));
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('yang baru');
    await expect
      .poll(async () => {
        keadaan = 'putus';
        await page.reload();
        const heading = await page.getByRole('heading', { level: 1 }).innerText();
        keadaan = 'baik';
        return heading;
      })
      .toContain('yang baru');
    keadaan = 'hilang';
    await page.reload();
    await page.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor();
    await expect.poll(() => tersimpan(page)).not.toContain(`/${SOP}`);
  });
});

test('neither data nor the search index nor lists nor embeds are kept', async () => {
  await buka(async (page) => {
    await page.goto(jaringan.url + SOP);
    await tunggu(page, SOP);
    await page.reload();
    for (const path of ['', 'topik/', 'topik/perjanjian-kinerja/', `sematkan/${SOP.slice(4)}`, 'cari/?q=draf'])
      await page.goto(jaringan.url + path, { waitUntil: 'networkidle' });
    await page.evaluate(() =>
      Promise.all(['/data/sop.json', '/data/langkah.csv'].map((file) => fetch(file).then((answer) => answer.text()))),
    );
    await page.goto(`${jaringan.url}data/sop.json`);
    await page.goto(jaringan.url);
    const kept = await tersimpan(page);
    const pages = kept.filter((path) => path.endsWith('/'));
    expect(pages.sort()).toEqual(['/luring/', `/${SOP}`]);
    expect(
      kept.filter((path) => !/^\/(?:_astro\/[^/]+|[\w-]+\.(?:js|svg))$/.test(path) && !path.endsWith('/')),
    ).toEqual([]);
  });
});

test('a reader removes one copy, then switches all off: no worker, no cache, and none comes back until asked', async () => {
  await buka(async (page) => {
    await page.goto(`${jaringan.url}orientasi/kepala-bidang/`);
    await tunggu(page, 'orientasi/kepala-bidang/');
    await page.locator('[data-aksi="selesai"]:visible').click();
    await page.goto(jaringan.url + SOP);
    await tunggu(page, SOP);
    await page.goto(`${jaringan.url}tentang/`);
    await page.getByRole('link', { name: 'Baca tanpa jaringan' }).click();
    await page.getByText('2 halaman tersimpan di perangkat ini.').waitFor();
    await page.getByRole('button', { name: new RegExp(`Hapus .*${JUDUL}`) }).click();
    await page.getByText('1 halaman tersimpan di perangkat ini.').waitFor();
    expect(await tersimpan(page)).not.toContain(`/${SOP}`);
    await page.getByRole('button', { name: 'Matikan dan hapus semua yang tersimpan' }).click();
    await page.getByText('Penyimpanan dimatikan di perangkat ini.').waitFor();
    expect(await jumlah(page)).toEqual([0, 0]);
    await page.goto(jaringan.url + SOP);
    await page.waitForTimeout(3000);
    expect(await jumlah(page)).toEqual([0, 0]);
    expect(await page.evaluate(() => localStorage.getItem('lajur:orientasi:kepala-bidang'))).toContain('[');
    await page.goto(`${jaringan.url}luring/`);
    await page.getByRole('button', { name: 'Nyalakan penyimpanan' }).click();
    await expect.poll(() => jumlah(page), { timeout: 10_000 }).toEqual([1, 1]);
  });
});

test('a later edition keeps the older copies readable, and its caches go with their last page', async () => {
  await buka(async (page) => {
    await page.goto(jaringan.url + SOP);
    await tunggu(page, SOP);
    lain.set('/pekerja.js', readSite('/pekerja.js').replace(/VERSI = "[^"]+"/, 'VERSI = "2027-01-01-baru"'));
    await page.goto(jaringan.url);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const berganti = (): Promise<boolean> =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        return (await caches.has('lajur-luring:/:2027-01-01-baru')) && !installing && !waiting;
      });
    await expect.poll(berganti, { timeout: 10_000 }).toBe(true);
    expect(await jumlah(page)).toEqual([1, 2]);
    keadaan = 'putus';
    await page.goto(jaringan.url + SOP);
    expect(await catatan(page)).toMatch(SALINAN);
    await page.waitForFunction(() => customElements.get('bagan-alir'));
    keadaan = 'baik';
    await page.reload();
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 10_000 })
      .toEqual(['lajur-luring:/:2027-01-01-baru']);
    await tunggu(page, SOP);
  });
});

test('a site that gives it up takes the worker and everything it kept off the device', async () => {
  await buka(async (page) => {
    await page.goto(jaringan.url + SOP);
    await tunggu(page, SOP);
    await page.evaluate(() => caches.open('milik-orang-lain'));
    lain.set('/pekerja.js', `(${String(retirePekerja)})(self);`);
    lain.set('/', '<!doctype html><title>Tanpa pekerja</title>');
    await page.goto(jaringan.url);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => jumlah(page), { timeout: 10_000 }).toEqual([0, 1]);
  });
});
