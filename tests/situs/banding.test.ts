/** The comparison pages in a real browser. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { realSops } from '../content.ts';
import { bukaXlsx, menitPerHari } from '../export/buka-xlsx.ts';
import { findViolations, useSitus } from './kunjungan.ts';
import { files, pageOf } from './site.ts';

const TOPIK = 'topik/perjanjian-kinerja/';
const KALBAR = 'dinas-perpustakaan-kearsipan-kalbar/penyusunan-perjanjian-kinerja';
const MADIUN = 'setda-kota-madiun/penyusunan-perjanjian-kinerja';
const NASKAH_000 = 'naskah-000/penyusunan-penetapan-perjanjian-kinerja';
const all = await realSops();
const sops = all.filter((sop) => sop.topik.id === 'perjanjian-kinerja');
const banding = (ids: readonly string[]): string => `banding/?${ids.map((id) => `sop=${id}`).join('&')}`;

const situs = useSitus(4600);
const visit = (path: string, options: BrowserContextOptions, read: (page: Page) => Promise<void>): Promise<void> =>
  situs.visit(path, options, async (page) => {
    await page.waitForLoadState('networkidle');
    await read(page);
  });

const columns = (page: Page): Promise<string[]> =>
  page
    .locator('.padanan thead th[data-sop]:visible')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-sop') ?? ''));
const totalOf = (page: Page, sop: string): Promise<string> =>
  page
    .locator(`.batang-tahap > [data-sop="${sop}"] .berapa`)
    .innerText()
    .then((text) => text.replace(/\s+/g, ' ').trim());

describe('the topic page as published', () => {
  const document = pageOf.get(`/${TOPIK}`)?.document;

  test('every step of every SOP stands once in the alignment table, under its own SOP', () => {
    const cells = [...(document?.querySelectorAll('tr[data-padanan][data-tahap] td[data-sop]') ?? [])];
    const found = cells.flatMap((cell) =>
      [...cell.querySelectorAll('a[data-langkah]')].map(
        (link) => `${cell.getAttribute('data-sop') ?? ''}#${link.getAttribute('data-langkah') ?? ''}`,
      ),
    );
    const expected = sops.flatMap((sop) => sop.langkah.map((langkah) => `${sop.id}#${langkah.id}`));
    expect(found.sort()).toEqual(expected.sort());
    const empty = cells.filter((cell) => cell.querySelector('a[data-langkah]') === null);
    expect(empty.every((cell) => cell.textContent.startsWith('tidak ada'))).toBe(true);
  });

  test("the author's notes stand before the first number", () => {
    const order = [...(document?.querySelectorAll('.catatan, [data-bagian]') ?? [])].map(
      (item) => item.getAttribute('data-bagian') ?? 'catatan',
    );
    expect(order).toEqual(['catatan', 'perbedaan', 'waktu', 'padanan', 'dasar-hukum', 'struktur', 'dokumen']);
    expect(document?.body.textContent).toMatch(/anggaran waktu kerja menurut naskah, bukan lama tunggu/);
    expect(document?.body.textContent).toMatch(/pembacaan kami sendiri/);
  });

  test('each table lies beside it as CSV, twice, and all as one workbook', () => {
    for (const tabel of ['padanan', 'waktu-tahap', 'waktu-peran', 'struktur', 'dasar-hukum', 'dokumen', 'asumsi']) {
      expect(files).toContain(`/${TOPIK}${tabel}.csv`);
      expect(files).toContain(`/${TOPIK}${tabel}-titik-koma.csv`);
    }
    expect(files).toContain('/topik/perjanjian-kinerja.csv');
    expect(files).toContain('/topik/perjanjian-kinerja.xlsx');
  });

  test('reads whole without JavaScript, controls away', async () => {
    await visit(TOPIK, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('tr[data-padanan]:visible').count()).toBeGreaterThan(10);
      expect(await page.locator('.kalimat').first().locator('li:visible').count()).toBe(5);
      expect(await page.locator('.kendali:visible').count()).toBe(0);
      expect(await page.getByText(/Tanpa JavaScript/).isVisible()).toBe(true);
    });
  });
});

describe('choice', () => {
  test('a column can be put away and comes back; the address says so; sentences follow', async () => {
    await visit(TOPIK, {}, async (page) => {
      await expect.poll(() => columns(page)).toEqual(sops.map(({ id }) => id));
      const before = await page.locator('.kalimat').first().innerText();
      await page.locator('.pilih-sop summary').click();
      await page.locator(`.pilih-sop input[value="${MADIUN}"]`).uncheck();
      await expect.poll(() => columns(page)).not.toContain(MADIUN);
      expect(new URL(page.url()).searchParams.getAll('sop')).toHaveLength(3);
      await page.waitForFunction((text) => document.querySelector<HTMLElement>('.kalimat')?.innerText !== text, before);
      expect(await page.locator('[data-bagian="perbedaan"]').innerText()).not.toContain('Madiun');
      expect(await page.locator(`.batang-tahap [data-sop="${MADIUN}"]:visible`).count()).toBe(0);
      await page.locator(`.pilih-sop input[value="${MADIUN}"]`).check();
      await expect.poll(() => columns(page)).toContain(MADIUN);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('the last column stays, and the page says why', async () => {
    await visit(`${TOPIK}?sop=${MADIUN}`, {}, async (page) => {
      await expect.poll(() => columns(page)).toEqual([MADIUN]);
      await page.locator('.pilih-sop summary').click();
      await page.locator(`.pilih-sop input[value="${MADIUN}"]`).click();
      await expect.poll(() => columns(page)).toEqual([MADIUN]);
      expect(await page.locator('.pesan-kendali').innerText()).toMatch(/Paling sedikit satu SOP/);
    });
  });

  test('notes, sentences and documents keep to the SOPs that are shown; a hidden one is no baseline', async () => {
    await visit(`${TOPIK}?sop=${KALBAR}`, {}, async (page) => {
      await page.getByText('Perbedaan muncul bila paling sedikit dua SOP tampil.').waitFor();
      await page.getByText('juga yang sekarang tidak Anda tampilkan').waitFor();
      expect(await page.locator('[data-bagian="dokumen"]').innerText()).not.toContain('Setda Kota Madiun');
      await page.getByLabel('Pembanding').selectOption(MADIUN);
      await page.getByText('Pembanding harus salah satu SOP yang tampil.').waitFor();
      expect(await page.getByLabel('Pembanding').inputValue()).toBe('');
      await page.locator('.pilih-sop summary').click();
      await page.getByRole('button', { name: 'Tampilkan semua' }).click();
      await page.locator('[data-bagian="perbedaan"] ol').first().waitFor();
      expect(await page.getByText('juga yang sekarang tidak Anda tampilkan').isVisible()).toBe(false);
      await page.keyboard.press('Escape');
      expect(await page.locator('.pilih-sop[open]').count()).toBe(0);
    });
  });

  test('order and baseline: shortest first, baseline before all, differences beside the figures', async () => {
    await visit(TOPIK, {}, async (page) => {
      await page.getByLabel('Urutkan SOP').selectOption('waktu');
      await expect.poll(async () => (await columns(page))[0]).toBe(MADIUN);
      await page.getByLabel('Pembanding').selectOption(KALBAR);
      await page.locator('.batang-tahap .beda').first().waitFor();
      await expect.poll(async () => (await columns(page))[0]).toBe(KALBAR);
      expect(await totalOf(page, MADIUN)).toBe('1 hari 3 jam 35 menit − 3 hari 5 jam 5 menit');
    });
  });

  test('without inference no figure rests on it and no lane that is inferred is named', async () => {
    await visit(TOPIK, {}, async (page) => {
      await page.getByLabel('Sertakan perkiraan').uncheck();
      await page.getByText('pelaksana tidak dinyatakan').first().waitFor();
      expect(await page.locator('.padanan [data-perkiraan]').count()).toBe(0);
      expect(await page.locator('[data-bagian="perbedaan"]').innerText()).not.toContain('berdasarkan perkiraan');
      expect(new URL(page.url()).search).toBe('?perkiraan=tanpa');
    });
  });
});

describe('assumptions', () => {
  test('a day of 480 minutes changes every total; 450 gives the published ones back', async () => {
    await visit(TOPIK, {}, async (page) => {
      expect(await totalOf(page, KALBAR)).toBe('5 hari 1 jam 10 menit');
      await page.getByLabel(/1 hari kerja/).fill('480');
      await page.getByLabel(/1 hari kerja/).press('Tab');
      // 4 days and 520 minutes as printed: of 480 minutes 5 days and 40 minutes.
      await page.waitForFunction(() => document.body.innerText.includes('480 menit kerja'));
      expect(await totalOf(page, KALBAR)).toBe('5 hari 40 menit');
      expect(new URL(page.url()).search).toBe('?hari=480');
      await page.getByRole('button', { name: 'Setel ulang' }).click();
      await page.waitForFunction(() => document.body.innerText.includes('450 menit kerja'));
      expect(await totalOf(page, KALBAR)).toBe('5 hari 1 jam 10 menit');
    });
  });

  test('a chance of “tidak” counts the returns in', async () => {
    await visit(`${TOPIK}?tidak=50`, {}, async (page) => {
      const cell = page.locator(`.tabel-waktu tr[data-sop="${MADIUN}"] td:last-child`).first();
      await page.waitForFunction(() => document.body.innerText.includes('50 % pada setiap keputusan'));
      // 665 minutes and one expected repetition of 510 (steps 3 and 4).
      expect((await cell.innerText()).replace(/\s+/g, ' ')).toMatch(/^2 hari 4 jam 35 menit/);
    });
  });
});

test('a shared link shows the same, on a fresh browser', async () => {
  const query = `?sop=${KALBAR}&sop=${MADIUN}&dasar=${MADIUN}&urut=waktu&hari=480&tidak=20`;
  await visit(TOPIK + query, {}, async (page) => {
    await page.waitForFunction(() => document.body.innerText.includes('480 menit kerja'));
    await expect.poll(() => columns(page)).toEqual([MADIUN, KALBAR]);
    expect(await page.getByLabel(/1 hari kerja/).inputValue()).toBe('480');
    expect(await page.getByLabel('Pembanding').inputValue()).toBe(MADIUN);
    expect(new URL(page.url()).search).toBe(query);
  });
});

describe('downloads', () => {
  const read = async (page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  test('the workbook as published, and anew with other assumptions', async () => {
    await visit(TOPIK, {}, async (page) => {
      const press = (): Promise<void> => page.getByRole('link', { name: 'Unduh XLSX' }).click();
      const published = await read(page, press);
      expect(published.name).toBe('perjanjian-kinerja.xlsx');
      await page.getByLabel(/1 hari kerja/).fill('480');
      await page.getByLabel(/1 hari kerja/).press('Tab');
      const own = await read(page, press);
      const minutes = await Promise.all(
        [published, own].map(async ({ bytes }) => {
          return menitPerHari(await bukaXlsx(new Uint8Array(bytes)));
        }),
      );
      expect(minutes).toEqual([450, 480]);
    });
  });

  test('a table with semicolons, in the browser', async () => {
    await visit(banding([KALBAR, MADIUN]), {}, async (page) => {
      const link = page.locator('[data-bagian="struktur"] a[data-pemisah=";"]');
      const { bytes } = await read(page, () => link.click());
      expect(bytes.toString('utf8').split('\r\n')).toHaveLength(4);
      expect(bytes.toString('utf8')).toMatch(/^\uFEFFSOP;Langkah;/);
    });
  });
});

describe('any SOPs', () => {
  test('two are chosen by search and compared, with a word diff; Back undoes', async () => {
    await visit('banding/', {}, async (page) => {
      const field = page.getByRole('combobox', { name: 'Tambah SOP' });
      await field.fill('perpustakaan');
      await field.press('ArrowDown');
      await field.press('Enter');
      await page.getByText(/Baru satu SOP dipilih/).waitFor();
      await field.fill('madiun');
      await page.getByRole('option').first().click();
      await page.locator('tr[data-padanan]').first().waitFor();
      expect(new URL(page.url()).searchParams.getAll('sop')).toEqual([KALBAR, MADIUN]);
      expect(await page.locator('.kata del').count()).toBeGreaterThan(2);
      expect(await page.locator('.kata ins').count()).toBeGreaterThan(3);
      await page.goBack();
      await page.getByText(/Baru satu SOP dipilih/).waitFor();
      expect(await page.locator('tr[data-padanan]').count()).toBe(0);
    });
  });

  test('the page of all four agrees with the topic page', async () => {
    const rows = [...(pageOf.get(`/${TOPIK}`)?.document.querySelectorAll('tr[data-padanan]') ?? [])];
    await visit(banding(sops.map(({ id }) => id)), {}, async (page) => {
      await page.locator('tr[data-padanan]').first().waitFor();
      const words = await page.locator('tr[data-padanan]').evaluateAll((list) => list.map((row) => row.textContent));
      expect(words).toEqual(rows.map((row) => row.textContent));
    });
  });

  test.each([
    ['none', [], /Pilih dua sampai delapan/],
    ['one', [MADIUN], /Baru satu SOP dipilih.*Dengan topik yang sama/s],
    [
      'unknown',
      [MADIUN, 'setda-kota-madiun/perjanjian'],
      /Tidak ada SOP dengan alamat “setda-kota-madiun\/perjanjian”/,
    ],
    ['repeated', [MADIUN, MADIUN, KALBAR], /Disebut lebih dari sekali/],
    ['markup', ['<img src=x onerror=alert(1)>'], /Tidak ada SOP dengan alamat “<img/],
    ['twenty unknown', Array.from({ length: 20 }, (_, at) => `x/${at}`), /“x\/19”/],
  ])('%s: a helpful page', async (_, ids, words) => {
    await visit(banding(ids), {}, async (page) => {
      await page.waitForTimeout(200);
      expect(await page.locator('main').innerText()).toMatch(words);
      const known = new Set(ids.filter((id) => all.some((sop) => sop.id === id))).size;
      expect((await page.locator('tr[data-padanan]').count()) > 0).toBe(known >= 2);
    });
  });

  test('figures of other assumptions than those of the address are never shown', async () => {
    await visit('banding/', {}, async (page) => {
      const seen = await page.evaluate(async (query) => {
        const texts = new Set<string>();
        const watch = (): void => {
          for (const cell of document.querySelectorAll('.batang-tahap .berapa')) texts.add(cell.textContent);
        };
        const observer = new MutationObserver(watch);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        history.pushState(null, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve, 2500));
        observer.disconnect();
        return [...texts].map((text) => text.replace(/\s+/g, ' ').trim());
      }, `?sop=${KALBAR}&sop=${MADIUN}&hari=480`);
      // Of 480 minutes; with 450 they would be 5 hari 1 jam 10 menit and 1 hari 3 jam 35 menit.
      expect(seen.sort()).toEqual(['1 hari 3 jam 35 menit', '5 hari 40 menit']);
    });
  });

  test('without JavaScript it says so and offers the topics', async () => {
    await visit(banding([MADIUN, NASKAH_000]), { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByText(/memerlukan JavaScript/).isVisible()).toBe(true);
      expect(await page.locator('main a[href$="/topik/perjanjian-kinerja/"]').isVisible()).toBe(true);
      expect(await page.locator('.pemilih:visible').count()).toBe(0);
    });
  });
});

const KINDS = [TOPIK, 'topik/evaluasi-kinerja/', 'banding/', banding([MADIUN, NASKAH_000]), banding([MADIUN])];

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test.each(KINDS)('%s', async (path) => {
    await visit(path, { colorScheme }, async (page) => {
      if (path.includes(NASKAH_000)) await page.locator('tr[data-padanan]').first().waitFor();
      for (const item of await page.locator('details').all())
        await item.evaluate((own) => own.setAttribute('open', ''));
      expect(await findViolations(page)).toEqual([]);
    });
  });
});

test.each(KINDS)('%s does not scroll sideways at 320 px', async (path) => {
  await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
    if (path.includes(NASKAH_000)) await page.locator('tr[data-padanan]').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});

test('nothing shifts while the topic page loads', async () => {
  await visit(TOPIK, {}, async (page) => {
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    expect(shift).toBe(0);
  });
});
