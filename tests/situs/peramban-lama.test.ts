/** The main pages as offices see them: in Chromium 109, and in the current browser without what Firefox 115 and Safari 16.4 lack. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium109, launchChromium109 } from './chromium-109.ts';
import { useSitus } from './kunjungan.ts';
import { launchDilucuti, lucutiGaya } from './peramban-dilucuti.ts';

const SOP = 'sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/';
const MADIUN = 'setda-kota-madiun/penyusunan-perjanjian-kinerja';
const KALBAR = 'dinas-perpustakaan-kearsipan-kalbar/penyusunan-perjanjian-kinerja';
const TOPIK = 'topik/perjanjian-kinerja/';

const PERAMBAN = [
  ...(hasChromium109 ? [{ nama: 'Chromium 109', port: 4760, launch: launchChromium109 }] : []),
  { nama: 'the current browser, stripped', port: 4780, launch: launchDilucuti },
];

/** Values of `token.css`. */
const WARNA = {
  light: {
    kertas: 'rgb(251, 250, 247)',
    muka: 'rgb(255, 255, 255)',
    tinta: 'rgb(26, 29, 33)',
    rona: 'rgb(223, 236, 235)',
  },
  dark: { kertas: 'rgb(21, 24, 27)', muka: 'rgb(28, 32, 36)', tinta: 'rgb(233, 231, 226)', rona: 'rgb(31, 61, 62)' },
} as const;
type Skema = keyof typeof WARNA;

const gaya = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((item, name) => getComputedStyle(item).getPropertyValue(name), property);

async function lihatBagan(page: Page, skema: Skema): Promise<void> {
  const { muka, tinta } = WARNA[skema];
  expect(await gaya(page, '.bagan-alir [data-langkah] .bentuk', 'fill')).toBe(muka);
  expect(await gaya(page, '.bagan-alir [data-langkah] .bentuk', 'stroke')).toBe(tinta);
  expect(await gaya(page, '.bagan-alir [data-langkah] text', 'fill')).toBe(tinta);
  expect(await gaya(page, '.bagan-alir .alur path', 'stroke')).toBe(tinta);
  expect(await gaya(page, '.bagan-alir .lajur', 'fill')).toBe(
    skema === 'light' ? 'rgb(246, 244, 238)' : 'rgb(25, 29, 32)',
  );
}

describe.each(PERAMBAN)('$nama', ({ port, launch }) => {
  const situs = useSitus(port, undefined, launch);
  const visit = (path: string, options: BrowserContextOptions, read: (page: Page) => Promise<void>): Promise<void> =>
    situs.visit(path, options, async (page) => {
      await page.waitForLoadState('networkidle');
      await read(page);
    });

  test('is as old as it says', async () => {
    await visit('404.html', {}, async (page) => {
      const baru = await page.evaluate(() => [
        'groupBy' in Map,
        'toSorted' in Array.prototype,
        'popover' in HTMLElement.prototype,
        'startViewTransition' in Document.prototype,
      ]);
      expect(baru).toEqual([false, false, false, false]);
    });
  });

  test.each<Skema>(['light', 'dark'])('%s: paper, ink, lanes and diagram have their colours', async (skema) => {
    await visit(SOP, { colorScheme: skema }, async (page) => {
      await lihatBagan(page, skema);
      expect(await gaya(page, 'body', 'background-color')).toBe(WARNA[skema].kertas);
      expect(await gaya(page, 'body', 'color')).toBe(WARNA[skema].tinta);
      expect(await gaya(page, '[data-lajur="1"] .cip', 'background-color')).toBe(WARNA[skema].rona);
    });
  });

  test('the switch turns the colours against the device, paper stays white', async () => {
    await visit(SOP, { colorScheme: 'dark' }, async (page) => {
      const tombol = page.locator('ganti-tema button');
      await tombol.click();
      await lihatBagan(page, 'light');
      await tombol.click();
      await lihatBagan(page, 'dark');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await gaya(page, 'body', 'background-color')).toBe('rgb(255, 255, 255)');
      expect(await gaya(page, '.bagan-alir .lajur', 'fill')).toBe('rgb(244, 244, 244)');
    });
  });

  test.each<Skema>(['light', 'dark'])('%s: an embed has the colours of its diagram', async (skema) => {
    await visit(`sematkan/naskah-000/penyusunan-penetapan-perjanjian-kinerja/`, { colorScheme: skema }, (page) =>
      lihatBagan(page, skema),
    );
  });

  test('a drawing of its own shows its colours, opened and as a picture', async () => {
    await visit(`${SOP.slice(0, -1)}.svg`, {}, async (page) => {
      expect(await gaya(page, '[data-langkah] .bentuk', 'fill')).toBe(WARNA.light.muka);
      expect(await gaya(page, '.lajur', 'fill')).toBe('rgb(246, 244, 238)');
    });
    await visit('404.html', {}, async (page) => {
      const hitam = await page.evaluate(
        async (address) => {
          const picture = new Image();
          picture.src = address;
          await picture.decode();
          const canvas = document.createElement('canvas');
          canvas.width = picture.naturalWidth;
          canvas.height = picture.naturalHeight;
          const context = canvas.getContext('2d');
          context?.drawImage(picture, 0, 0);
          const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
          let dark = 0;
          for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) < 40 && (data[at + 3] ?? 0) > 200) dark += 1;
          return dark / (data.length / 4);
        },
        `${situs.url()}${SOP.slice(0, -1)}.svg`,
      );
      expect(hitam).toBeGreaterThan(0.001);
      expect(hitam).toBeLessThan(0.2);
    });
  });

  test('a chosen step takes the place of the summary, and of the lower half on a phone', async () => {
    await visit(SOP, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.locator('svg g[data-langkah="perintah-persiapan"] a').click();
      await page.locator('kartu-langkah:visible').waitFor();
      expect(await page.locator('.sisi-isi > :not(.kartu):visible').count()).toBe(0);
      await page.keyboard.press('Escape');
      await page
        .locator('kartu-langkah [data-aksi=tutup]')
        .click({ timeout: 1000 })
        .catch(() => undefined);
      await page.locator('kartu-langkah').waitFor({ state: 'hidden' });
      expect(await page.locator('.sisi-isi > :not(.kartu):visible').count()).toBeGreaterThan(0);
    });
  });

  test('the walk goes from the first step to the end', async () => {
    await visit(SOP, {}, async (page) => {
      await page.getByRole('link', { name: 'Telusuri alur' }).click();
      const lanjut = page.getByRole('button', { name: 'Berikutnya' });
      const posisi = page.locator('kartu-langkah [data-isi=posisi]');
      await posisi.filter({ hasText: 'Langkah 1 dari 13' }).waitFor();
      for (let count = 0; count < 20 && (await posisi.innerText()) !== 'Selesai'; count += 1) {
        const cabang = page.locator('.kartu-cabang button').first();
        await ((await cabang.isVisible()) ? cabang : lanjut).click();
      }
      expect(await posisi.innerText()).toBe('Selesai');
      expect(await page.locator('.alur g[data-ditempuh]').count()).toBeGreaterThanOrEqual(12);
    });
  });

  test('search answers on its page with facets, and in the dialog', async () => {
    await visit('cari/?q=periksa', {}, async (page) => {
      await page.locator('.hasil a[data-hasil]').first().waitFor();
      expect(await page.locator('.hasil a[data-hasil]').count()).toBeGreaterThan(3);
      const saring = page
        .locator('halaman-cari input[type=checkbox]:visible, halaman-cari input[type=radio]:visible')
        .first();
      await saring.waitFor();
      const before = await page.locator('.cari-hasil [role="status"]').innerText();
      await saring.check();
      await expect.poll(() => page.locator('.cari-hasil [role="status"]').innerText()).not.toBe(before);
      expect(await page.locator('.hasil a[data-hasil]').count()).toBeGreaterThan(0);
    });
    await visit('', {}, async (page) => {
      await page.evaluate("customElements.whenDefined('kotak-cari').then(() => true)");
      await page.keyboard.press('/');
      await page.keyboard.type('siapa tanda tangan');
      await page.locator('dialog[open] .hasil a[data-hasil]').first().waitFor();
    });
  });

  test('a comparison is sorted, reduced and recounted', async () => {
    await visit(TOPIK, {}, async (page) => {
      const kolom = (): Promise<string[]> =>
        page
          .locator('.padanan thead th[data-sop]:visible')
          .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-sop') ?? ''));
      await expect.poll(async () => (await kolom()).length).toBe(4);
      await page.getByLabel('Urutkan SOP').selectOption('waktu');
      await expect.poll(async () => (await kolom())[0]).toBe(MADIUN);
      await page.getByLabel('Pembanding').selectOption(KALBAR);
      await page.locator('.batang-tahap .beda').first().waitFor();
      await page.locator('.pilih-sop summary').click();
      await page.locator(`.pilih-sop input[value="${MADIUN}"]`).uncheck();
      await expect.poll(async () => (await kolom()).length).toBe(3);
      expect(await gaya(page, '[data-warna="5"]', 'fill')).toBe('rgb(10, 90, 99)');
    });
  });

  test('any two SOPs are compared in the browser', async () => {
    await visit(`banding/?sop=${KALBAR}&sop=${MADIUN}`, {}, async (page) => {
      await page.locator('tr[data-padanan]').first().waitFor();
      expect(await page.locator('tr[data-padanan]:visible').count()).toBeGreaterThan(5);
    });
  });

  test('findings are filtered', async () => {
    await visit('temuan/instansi/naskah-003/', {}, async (page) => {
      const rows = page.locator('saring-temuan [data-temuan]:visible, saring-temuan li:visible');
      const before = await rows.count();
      const select = page.locator('saring-temuan select').first();
      await select.selectOption({ index: 1 });
      await expect.poll(() => rows.count()).toBeLessThan(before);
    });
  });

  test('a mark of evidence leads to its explanation', async () => {
    await visit(SOP, {}, async (page) => {
      const tanda = page.locator('a[data-jelas]:visible').first();
      const ke = (await tanda.getAttribute('href')) ?? '';
      await tanda.click();
      await page.waitForURL((url) => url.hash === ke.slice(ke.indexOf('#')));
      expect(await page.locator(ke.slice(ke.indexOf('#'))).isVisible()).toBe(true);
    });
  });

  test('the form prints its sheets alone, without estimates where the reader wants none', async () => {
    await visit(`${SOP}cetak/`, { colorScheme: 'dark' }, async (page) => {
      expect(await gaya(page, 'section[data-halaman]', 'background-color')).toBe('rgb(255, 255, 255)');
      const kira = page.locator('.lembar .kira').first();
      expect(await kira.evaluate((item) => getComputedStyle(item).visibility)).toBe('visible');
      await page.getByLabel('Tanpa perkiraan').check();
      expect(await kira.evaluate((item) => getComputedStyle(item).visibility)).toBe('hidden');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.atas:visible, .kaki:visible, .pengantar-formulir:visible').count()).toBe(0);
      const sheets = await page.locator('section[data-halaman]').count();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(sheets);
    });
  });

  test('what needs scripts is away without them', async () => {
    await visit(TOPIK, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.kendali:visible').count()).toBe(0);
    });
    await visit(SOP, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.perlu-skrip:visible, .alat [data-telusuri]:visible').count()).toBe(0);
      await lihatBagan(page, 'light');
    });
  });
});

test('the stripped browser drops what an older parser would drop', () => {
  expect(lucutiGaya('a{color:red;fill:light-dark(#000,#fff)}')).toBe('a{color:red}');
  expect(lucutiGaya('@media (width<=40rem){a{color:red}}')).toBe('@media not all{a{color:red}}');
  expect(lucutiGaya('@media (max-width:40rem){a:has(b),c{color:red}d{top:0}}')).toBe(
    '@media (max-width:40rem){d{top:0}}',
  );
  expect(lucutiGaya('@supports selector(:has(a)){a:has(b){top:0}}')).toBe('@media not all{}');
});
