/** The built site under the headers that a host sends with it: nothing is refused, nothing leaves the site, nothing is logged. */
import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bacaKepala, kepalaUntuk } from '../../src/cli/hosting/kepala.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { launchBrowser } from './browser.ts';
import { DIST, files, PAGE_KINDS, pageOf, pages, readSite } from './site.ts';

const SOP = 'sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/';

let browser: Browser;
let served: Served;
let asing: { server: Server; url: string };

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4700)]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').searchParams.get('bingkai') ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>Asing</title><iframe src="${served.url}${path}" width="640" height="40"></iframe><script src="${served.url}sematkan.js" async></script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  asing = { server, url: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/` };
});
afterAll(async () => {
  await browser.close();
  served.server.close();
  asing.server.close();
});

/** Runs `read` on a page that notes every violation, foreign request, error and word in the console. */
async function amati(
  read: (page: Page, context: BrowserContext) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<readonly string[]> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const noted: string[] = [];
  await context.exposeBinding('catatPelanggaran', (_source, words: string) => void noted.push(words));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, documentURI }) => {
      const { catatPelanggaran } = globalThis as unknown as { catatPelanggaran: (words: string) => void };
      catatPelanggaran(`${documentURI}: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noted.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => noted.push(`${page.url()}: ${String(error)}`));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && `${origin}/` !== served.url && `${origin}/` !== asing.url)
      noted.push(`foreign request: ${request.url()}`);
  });
  try {
    await read(page, context);
    return noted;
  } finally {
    await context.close();
  }
}

/** Until the elements of the page have come and done what they do unasked. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
};

const PRINTED = `${SOP}cetak/`;

describe('every page type is silent under its policy', () => {
  test.each([...PAGE_KINDS.map((path) => path.slice(1)), PRINTED, `${PRINTED}f4/`, 'banding/', 'luring/'])(
    '/%s',
    async (path) => {
      const noted = await amati(async (page) => {
        const response = await page.goto(served.url + path);
        expect(await response?.headerValue('content-security-policy')).toContain("require-trusted-types-for 'script'");
        await settle(page);
      });
      expect(noted).toEqual([]);
    },
  );

  test('the test itself would notice', async () => {
    const noted = await amati(async (page) => {
      await page.goto(served.url);
      await page.evaluate(() => {
        document.body.setAttribute('style', 'color:red');
        document.body.append(Object.assign(document.createElement('img'), { src: 'https://asing.example/a.png' }));
        try {
          document.body.insertAdjacentHTML('beforeend', '<p>');
        } catch {
          // Trusted Types throws, which is the point.
        }
      });
      await page.waitForTimeout(200);
    });
    for (const directive of ['style-src-attr', 'img-src', 'require-trusted-types-for'])
      expect([directive, noted.some((line) => line.includes(` ${directive} `))]).toEqual([directive, true]);
  });
});

describe('what a reader does is silent under the policy too', () => {
  const buka = (path: string, read: (page: Page) => Promise<void>, options = {}): Promise<readonly string[]> =>
    amati(async (page) => {
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
      await read(page);
      await settle(page);
    }, options);

  test('searching: dialog and page, with filters', async () => {
    const dialog = await buka('', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').fill('periksa draf');
      await page.locator('dialog a[data-hasil]').first().waitFor();
    });
    const halaman = await buka('cari/?q=periksa', async (page) => {
      await page.locator('.hasil a[data-hasil]').first().waitFor();
      await page.locator('[data-saring-cari] label').first().click();
    });
    expect([...dialog, ...halaman]).toEqual([]);
  });

  test('a diagram: chosen, zoomed, walked, saved as a picture, shared', async () => {
    const noted = await buka(SOP, async (page) => {
      await page.locator('svg[data-diagram] g[data-langkah] a').nth(2).click();
      await page.getByRole('button', { name: 'Perbesar', exact: true }).click();
      await page.locator('.alat summary').click();
      const [unduhan] = await Promise.all([page.waitForEvent('download'), page.locator('[data-aksi=png]').click()]);
      expect(unduhan.suggestedFilename()).toMatch(/\.png$/);
      await page.getByRole('link', { name: 'Telusuri alur' }).click();
      await page.getByRole('button', { name: 'Berikutnya' }).click();
      await page.locator('a[data-bagikan]').first().click();
      await page.getByRole('dialog', { name: 'Bagikan langkah' }).waitFor();
      await page.locator('ganti-tema button').click();
    });
    expect(noted).toEqual([]);
  });

  test('a picture that is opened by itself keeps its style', async () => {
    const noted = await amati(async (page) => {
      await page.goto(`${served.url}${SOP.slice(0, -1)}.svg`);
      expect(
        await page.evaluate(() => getComputedStyle(document.querySelector('.lajur') ?? document.documentElement).fill),
      ).toBe('rgb(246, 244, 238)');
    });
    expect(noted).toEqual([]);
  });

  test('a comparison: sorted, banded, counted anew, eight SOPs at most as a workbook made here', async () => {
    const topik = await buka('topik/perjanjian-kinerja/', async (page) => {
      await page.locator('.pilih-sop summary').click();
      await page.locator('.pilih-sop input[type=checkbox]').nth(1).uncheck();
      await page.waitForURL(/sop=/);
      const [unduhan] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Unduh XLSX' }).click(),
      ]);
      expect(unduhan.suggestedFilename()).toMatch(/\.xlsx$/);
    });
    const query = [...pageOf.keys()]
      .filter((url) => /^\/sop\/[^/]+\/[^/]+\/$/.test(url) && !url.includes('-lama'))
      .slice(0, 8);
    const banding = await buka(`banding/?${query.map((url) => `sop=${url.slice(5, -1)}`).join('&')}`, async (page) => {
      await page.locator('tr[data-padanan]').first().waitFor();
      const [unduhan] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Unduh XLSX' }).click(),
      ]);
      expect(unduhan.suggestedFilename()).toBe('perbandingan-sop.xlsx');
    });
    expect([...topik, ...banding]).toEqual([]);
  });

  test('findings filtered, a role cut to one agency, a learning path walked', async () => {
    const temuan = await buka(
      'temuan/',
      async (page) => void (await page.locator('saring-temuan select').first().selectOption({ index: 1 })),
    );
    const peran = await buka(
      'peran/koordinator/',
      async (page) => void (await page.getByLabel('Hanya').selectOption({ index: 1 })),
    );
    const jalur = await buka('orientasi/kepala-bidang/', async (page) =>
      page.locator('[data-aksi="selesai"]:visible').click(),
    );
    expect([...temuan, ...peran, ...jalur]).toEqual([]);
  });

  test('printing forms: the switch, and the print dialog', async () => {
    const noted = await buka(PRINTED, async (page) => {
      await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
      if ((await page.locator('#tanpa-perkiraan').count()) > 0) await page.check('#tanpa-perkiraan');
      await page.locator('cetak-halaman button, button[data-aksi=cetak]').first().click();
      await page.pdf();
    });
    expect(noted).toEqual([]);
  });

  test('the worker is registered, and pages that come through it are as silent', async () => {
    const noted = await buka(SOP, async (page) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
      await page.reload({ waitUntil: 'networkidle' });
      expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await page.goto(`${served.url}luring/`, { waitUntil: 'networkidle' });
      await page.getByText(/halaman tersimpan/).waitFor();
    });
    expect(noted).toEqual([]);
  });
});

describe('frames', () => {
  test('an embed in a foreign page is silent, and grows with its sandbox too', async () => {
    const noted = await amati(async (page) => {
      await page.goto(`${asing.url}?bingkai=sematkan/${SOP.slice(4)}`);
      await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 500);
      await settle(page);
    });
    expect(noted).toEqual([]);
  });

  test.each(['', SOP, PRINTED, 'luring/', 'data/sop.json'])('a foreign page cannot frame /%s', async (path) => {
    const noted = await amati(async (page) => {
      await page.goto(`${asing.url}?bingkai=${path}`, { waitUntil: 'networkidle' });
      expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    });
    expect(noted.join()).toContain("frame-ancestors 'none'");
  });
});

describe('the files', () => {
  test('carry no source map, no path of the building machine, and name no policy but the one', () => {
    const text = files.filter((file) => !/\.(?:woff2|png|xlsx|docx|zip)$/.test(file));
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const found = text.filter((file) =>
      /sourceMappingURL|\/(?:home|root|Users|work|tmp)\/[\w.-]+\/|[A-Z]:\\\\Users|node_modules\//.test(readSite(file)),
    );
    expect(found).toEqual([]);
    const policies = text
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => readSite(file).match(/\.createPolicy\([^,]+/g) ?? []);
    expect(policies).toEqual(['.createPolicy(`lajur-pekerja`']);
  });

  test('no code of ours writes markup or makes code from text', () => {
    const SINKS =
      /\.(?:inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|document\.write|DOMParser|\.srcdoc\b|setHTML|\beval\(|new Function\b|setTimeout\(\s*["'`]/;
    expect(files.filter((file) => file.endsWith('.js') && SINKS.test(readSite(file)))).toEqual([]);
  });

  test('every branch of the site has rules in _headers that close it to frames, but the embeds', () => {
    const aturan = bacaKepala(readSite('/_headers'));
    for (const { url } of pages.filter((page) => page.url !== '/404.html')) {
      const isi = kepalaUntuk(aturan, url)['Content-Security-Policy'] ?? '';
      expect([url, isi.includes("frame-ancestors 'none'")]).toEqual([url, !url.startsWith('/sematkan/')]);
      expect(isi).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    }
  });
});
