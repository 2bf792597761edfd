/** A topic of more SOPs than stand side by side, built on a copy: pages of columns, and files made in the browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { buildTopik, makeTopik, TOPIK } from '../bench/topik-situs.ts';
import { bukaXlsx, menitPerHari, type Buku } from '../export/buka-xlsx.ts';
import { useSitus } from './kunjungan.ts';

const JUMLAH = 30;

const root = mkdtempSync(join(tmpdir(), 'lajur-topik-'));
let semua: readonly string[] = [];

const situs = useSitus(4650, async () => {
  const topik = await makeTopik(JUMLAH);
  semua = topik.sops.map(({ id }) => id).toSorted();
  return buildTopik(root, topik).dist;
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const visit = (query: string, read: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> =>
  situs.visit(`topik/${TOPIK}/${query}`, { javaScriptEnabled }, async (page) => {
    await page.waitForLoadState('networkidle');
    await read(page);
  });

const columns = (page: Page): Promise<string[]> =>
  page
    .locator('.padanan thead th[data-sop]:visible')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-sop') ?? ''));
const geser = (page: Page, name: string): Promise<void> =>
  page.locator('[data-bagian="padanan"]').getByRole('button', { name }).click();

test('twelve columns at a time, in order, to the last and back; the address says where', async () => {
  await visit('', async (page) => {
    const label = page.locator('[data-bagian="padanan"] [data-jendela]');
    await expect.poll(() => columns(page)).toEqual(semua.slice(0, 12));
    await geser(page, 'Berikutnya');
    await expect.poll(() => columns(page)).toEqual(semua.slice(12, 24));
    expect(await label.textContent()).toBe('Kolom 13–24 dari 30 SOP');
    expect(new URL(page.url()).search).toBe('?kolom=13');
    // The last page is full: it starts where twelve columns are left.
    await geser(page, 'Berikutnya');
    await expect.poll(() => columns(page)).toEqual(semua.slice(18));
    expect(await label.textContent()).toBe('Kolom 19–30 dari 30 SOP');
    await geser(page, 'Berikutnya');
    expect(await columns(page)).toEqual(semua.slice(18));
    for (let press = 0; press < 3; press += 1) await geser(page, 'Sebelumnya');
    await expect.poll(() => columns(page)).toEqual(semua.slice(0, 12));
    expect(new URL(page.url()).search).toBe('');
  });
});

test('every row moves with its head, also those off the screen', async () => {
  await visit('?kolom=13&urut=waktu-turun', async (page) => {
    await expect.poll(async () => (await columns(page)).length).toBe(12);
    const head = await columns(page);
    expect(head).not.toEqual(semua.slice(12, 24));
    const rows = (): Promise<string[][]> =>
      page
        .locator('.padanan tbody tr:not([hidden]), .hukum tbody tr:not([hidden])')
        .evaluateAll((list) =>
          list.map((row) =>
            [...row.querySelectorAll<HTMLElement>('td[data-sop]')]
              .filter((cell) => getComputedStyle(cell).display !== 'none')
              .map((cell) => cell.dataset['sop'] ?? ''),
          ),
        );
    await expect.poll(async () => (await rows()).filter((row) => String(row) !== String(head)).length).toBe(0);
    expect((await rows()).length).toBeGreaterThan(20);
  });
});

test('of chosen SOPs the pages count those alone', async () => {
  const chosen = semua.slice(0, 14);
  await visit(`?${chosen.map((id) => `sop=${id}`).join('&')}&kolom=13`, async (page) => {
    await expect.poll(() => columns(page)).toEqual(chosen.slice(2));
    expect(await page.locator('[data-bagian="padanan"] [data-jendela]').textContent()).toBe('Kolom 3–14 dari 14 SOP');
  });
});

test('without scripts all columns stand there, and nothing that would need them', async () => {
  await visit(
    '?kolom=13',
    async (page) => {
      expect(await columns(page)).toEqual(semua);
      expect(await page.locator('.jendela:visible').count()).toBe(0);
      await page.getByText('Waktu per tahap dalam tabel').click();
      expect(await page.locator('.tabel-waktu:visible tr[data-sop]').count()).toBe(JUMLAH);
    },
    false,
  );
});

async function unduh(page: Page): Promise<Buku> {
  const link = page.getByRole('link', { name: 'Unduh XLSX' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return bukaXlsx(readFileSync(await download.path()));
}

test('the workbook of all thirty with other assumptions is made in the browser', async () => {
  await visit('?hari=480', async (page) => {
    await page.getByText('480 menit kerja').waitFor();
    const book = await unduh(page);
    expect(menitPerHari(book)).toBe(480);
    const steps = book.lembar('Semua langkah').rows.slice(1);
    expect(new Set(steps.map(([sop]) => sop)).size).toBe(JUMLAH);
  });
});

test('one that is too large for a browser is the published one, and the page says so', async () => {
  await visit('?hari=480', async (page) => {
    await page.getByText('480 menit kerja').waitFor();
    // Texts of a size that only hundreds of SOPs have.
    await page.route('**/topik/*.json', async (route) => {
      const response = await route.fetch();
      const data = (await response.json()) as { sop: { nama: string; langkah: { kegiatan: string }[] }[] };
      for (const sop of data.sop)
        for (const item of sop.langkah) item.kegiatan = `${item.kegiatan} ${'x'.repeat(1000)}`;
      return route.fulfill({ response, json: data });
    });
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('480 menit kerja').waitFor();
    const book = await unduh(page);
    expect(menitPerHari(book)).toBe(450);
    expect(await page.locator('.pesan-kendali').innerText()).toMatch(/terlalu besar untuk dibuat di peramban/);
  });
});
