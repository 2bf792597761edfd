/** A topic of fifty SOPs, built on a copy: agencies as rows, activities as columns, within a budget. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { buildTopik, makeTopik, TOPIK } from '../bench/topik-situs.ts';
import { bukaXlsx, menitPerHari, type Buku } from '../export/buka-xlsx.ts';
import { findViolations, useSitus } from './kunjungan.ts';

const JUMLAH = 50;
/** Bytes of the page, plain and compressed. */
const [HTML_TERBANYAK, GZIP_TERBANYAK] = [300_000, 40_000];

const root = mkdtempSync(join(tmpdir(), 'lajur-topik-'));
let semua: readonly string[] = [];
let dist = '';

const situs = useSitus(4650, async () => {
  const topik = await makeTopik(JUMLAH);
  semua = topik.sops.map(({ id }) => id).toSorted();
  // Nothing here looks at the pictures and pages of single steps, which take most of the time.
  ({ dist } = buildTopik(root, topik, { SOP_GAMBAR: 'mati', SOP_HALAMAN_LANGKAH: 'mati' }));
  return dist;
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const visit = (query: string, read: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> =>
  situs.visit(`topik/${TOPIK}/${query}`, { javaScriptEnabled }, async (page) => {
    await page.waitForLoadState('networkidle');
    await read(page);
  });

/** What the matrix shows: of every row its group and which activities it has, and what head and groups count. */
function readMatriks(page: Page): Promise<{
  readonly dimuat: readonly string[];
  readonly kelompok: readonly { readonly nama: string; readonly hitung: readonly number[]; readonly sop: string[] }[];
  readonly memuat: Readonly<Record<string, readonly boolean[]>>;
}> {
  return page.evaluate(() => {
    const cells = (row: Element): Element[] => [...row.querySelectorAll('td')];
    const words = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';
    const bodies = [...document.querySelectorAll('.matriks > tbody:not([hidden])')];
    const rows = bodies.flatMap((body) => [...body.querySelectorAll('tr[data-sop]:not([hidden])')]);
    return {
      dimuat: cells(document.querySelector('.matriks .dimuat') ?? document.body).map(words),
      kelompok: bodies.map((body) => ({
        nama: words(body.querySelector('.kelompok th')),
        hitung: [...body.querySelectorAll('.kelompok td > [aria-hidden]')].map((cell) => Number(words(cell))),
        sop: [...body.querySelectorAll('tr[data-sop]')].map((row) => row.getAttribute('data-sop') ?? ''),
      })),
      memuat: Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-sop') ?? '',
          cells(row).map((cell) => cell.querySelector('a[data-langkah]') !== null),
        ]),
      ),
    };
  });
}

/** Counts again what is to be seen. */
async function expectCounts(page: Page, jumlah: number): Promise<void> {
  const { dimuat, kelompok, memuat } = await readMatriks(page);
  expect(Object.keys(memuat).length).toBe(jumlah);
  const count = (sop: readonly string[], at: number): number => sop.filter((id) => memuat[id]?.[at]).length;
  expect(dimuat).toEqual(dimuat.map((_, at) => `${count(Object.keys(memuat), at)} dari ${jumlah}`));
  for (const group of kelompok) expect(group.hitung).toEqual(group.hitung.map((_, at) => count(group.sop, at)));
}

const pilih = (page: Page, name: string, value: string): Promise<unknown> =>
  page.locator(`select[name="${name}"]`).selectOption(value);
const status = (page: Page): Promise<string | null> => page.locator('[data-tampil]').textContent();

test('the page stays within its budget', () => {
  const html = readFileSync(join(dist, 'topik', TOPIK, 'index.html'));
  expect(html.length).toBeLessThanOrEqual(HTML_TERBANYAK);
  expect(gzipSync(html).length).toBeLessThanOrEqual(GZIP_TERBANYAK);
});

test('without scripts all agencies stand there by level, counted, and nothing that would need scripts', async () => {
  await visit(
    '?tingkat=kota',
    async (page) => {
      await expectCounts(page, JUMLAH);
      const { kelompok, memuat } = await readMatriks(page);
      expect(kelompok.map(({ nama }) => nama.replace(/\d+/, 'n'))).toEqual([
        'Provinsi n SOP',
        'Kabupaten n SOP',
        'Kota n SOP',
        'Tingkat tidak disebut n SOP',
      ]);
      expect(Object.keys(memuat).toSorted()).toEqual(semua);
      expect(await page.locator('.kendali:visible, .saring-kegiatan:visible').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Bandingkan yang dipilih' }).isVisible()).toBe(true);
    },
    false,
  );
});

test('a filter counts those that are left, in the matrix at once and in every section after it', async () => {
  await visit('', async (page) => {
    await expectCounts(page, JUMLAH);
    await pilih(page, 'tingkat', 'kota');
    const { memuat } = await readMatriks(page);
    const left = Object.keys(memuat).length;
    expect(await status(page)).toBe(`${left} dari 50 SOP tampil.`);
    expect(new URL(page.url()).search).toBe('?tingkat=kota');
    await expectCounts(page, left);
    // The sections behind the matrix are counted anew when the data have come.
    const dimuat = page.locator('.kegiatan tr[data-padanan] > td:nth-child(2) > b');
    await expect
      .poll(async () => (await dimuat.allTextContents()).every((words) => words.endsWith(`dari ${left}`)))
      .toBe(true);
    expect(await dimuat.allTextContents()).toEqual((await readMatriks(page)).dimuat);
    expect(await page.locator('.waktu-banyak tr[data-sop]:visible').count()).toBe(left);
    expect(await page.locator('.waktu-banyak .statistik').first().locator('td').nth(1).textContent()).toBe(
      `${left} dari ${left}`,
    );
    const linked = await page
      .locator('[data-bagian="perbedaan"] a[href*="/sop/"]')
      .evaluateAll((links) =>
        links.map((link) => /\/sop\/([^/]+\/[^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
      );
    expect(linked.filter((id) => !(id in memuat))).toEqual([]);
    await page.getByRole('button', { name: 'Setel ulang' }).click();
    await expectCounts(page, JUMLAH);
    await expect.poll(async () => (await dimuat.first().textContent())?.endsWith('dari 50')).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('the address groups, filters and orders; what it names and the page lacks is left out', async () => {
  await visit('?kelompok=wilayah&jenis=sifat:teknis&urut=waktu&tingkat=desa', async (page) => {
    await expect.poll(() => status(page)).toMatch(/^\d+ dari 50 SOP tampil\.$/);
    const { kelompok, memuat } = await readMatriks(page);
    await expectCounts(page, Object.keys(memuat).length);
    expect(kelompok.every(({ nama }) => / Contoh [A-H]/.test(nama))).toBe(true);
    expect(new URL(page.url()).search).toBe('?urut=waktu&kelompok=wilayah&jenis=sifat:teknis');
    const menit = await page
      .locator('.waktu-banyak tr[data-sop]:visible')
      .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-menit'))));
    expect(menit).toEqual(menit.toSorted((a, b) => a - b));
  });
});

test('a sentence that counts SOPs it does not name opens into their list', async () => {
  await visit('', async (page) => {
    const list = page.locator('[data-jenis="tanpa-tanda-tangan"] details').first();
    await list.locator('summary').press('Enter');
    const said = /: (\d+) SOP$/.exec((await list.locator('summary').textContent()) ?? '')?.[1];
    const links = await list.locator('a:visible').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBe(Number(said));
    expect(new Set(links).size).toBe(links.length);
  });
});

test('who has an activity and who lacks it, one click from its count', async () => {
  await visit('', async (page) => {
    const head = page.locator('.matriks thead [data-padanan]').first();
    const baris = await head.getAttribute('data-padanan');
    await head.locator('a').click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#padanan-${baris ?? ''}`);
    await page.locator(`.saring-kegiatan a[href="?kegiatan=tanpa:${baris ?? ''}"]`).click();
    await expectCounts(page, Number((await status(page))?.split(' ')[0]));
    const { dimuat } = await readMatriks(page);
    expect(dimuat[0]).toMatch(/^0 dari \d+$/);
    expect(await page.locator('select[name="kegiatan"]').inputValue()).toBe(`tanpa:${baris ?? ''}`);
  });
});

test('two to eight are compared side by side; of others the page says so', async () => {
  await visit('', async (page) => {
    const form = page.locator('.pilih-banding');
    const button = page.getByRole('button', { name: 'Bandingkan yang dipilih' });
    await form.locator('input[value="instansi-001/sop"]').check();
    await button.click();
    expect(await form.getByRole('status').textContent()).toBe('1 dipilih. Pilih 2 sampai 8 SOP.');
    await form.locator('input[value="instansi-002/sop"]').press('Space');
    expect(await form.getByRole('status').textContent()).toMatch(/^2 dipilih: Dinas 00\d.*, Dinas 00\d.*\.$/);
    await button.press('Enter');
    await page.waitForURL(/\/banding\/\?sop=/);
    expect(new URL(page.url()).searchParams.getAll('sop').toSorted()).toEqual(['instansi-001/sop', 'instansi-002/sop']);
  });
});

test('with the keyboard alone a filter is set and the matrix is scrolled', async () => {
  await visit('', async (page) => {
    await page.locator('select[name="tingkat"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => status(page)).toMatch(/^\d+ dari 50 SOP tampil\.$/);
    const box = page.locator('.bingkai-matriks');
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

test('other assumptions draw every figure anew, and leave the filter as it is', async () => {
  await visit('?tingkat=kota&hari=480', async (page) => {
    await page.getByText('480 menit kerja').waitFor();
    await expectCounts(page, Number((await status(page))?.split(' ')[0]));
  });
});

async function unduh(page: Page): Promise<Buku> {
  const link = page.getByRole('link', { name: 'Unduh XLSX' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return bukaXlsx(readFileSync(await download.path()));
}

test('a file holds those that are shown, with the assumptions of the page', async () => {
  await visit('?wilayah=Kota+Contoh+B&hari=480', async (page) => {
    await page.getByText('480 menit kerja').waitFor();
    const { memuat } = await readMatriks(page);
    const book = await unduh(page);
    expect(menitPerHari(book)).toBe(480);
    const steps = book.lembar('Semua langkah').rows.slice(1);
    expect(new Set(steps.map(([sop]) => sop)).size).toBe(Object.keys(memuat).length);
  });
  await visit('?tingkat=kota', async (page) => {
    const { memuat } = await readMatriks(page);
    const link = page.getByRole('link', { name: 'Waktu per tahap: CSV', exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const names = readFileSync(await download.path(), 'utf8')
      .split('\r\n')
      .slice(1);
    expect(names.filter((line) => /Contoh [A-H]|Madiun/.test(line)).length).toBe(Object.keys(memuat).length);
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

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test.each([320, 768, 1440])('%i pixels', async (width) => {
    await situs.visit(`topik/${TOPIK}/`, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
});
