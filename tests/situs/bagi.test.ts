/** Sending, embedding and learning in a real browser: clipboard, foreign origins, keyboard only, without a network. */
import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packScorm } from '../../src/cli/scorm.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { ROOT } from '../content.ts';
import { launchBrowser } from './browser.ts';
import { DIST } from './site.ts';

const SOP = 'naskah-000/penyusunan-penetapan-perjanjian-kinerja';
const STEP = `sop/${SOP}/langkah/periksa-surat-pengantar/`;

let browser: Browser;
let served: Served;
/** Another origin on this machine: whatever page a test writes into it. */
let foreign: { url: string; server: Server; pages: Map<string, string> };

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4450)]);
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  foreign = { url: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`, server, pages };
});
afterAll(async () => {
  await browser.close();
  served.server.close();
  foreign.server.close();
});

async function visit(
  url: string,
  read: (page: Page, context: BrowserContext) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) troubles.push(request.url());
  });
  await page.goto(url, { waitUntil: 'load' });
  try {
    await read(page, context);
    expect(troubles).toEqual([]);
  } finally {
    await context.close();
  }
}
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
};

describe('copying', () => {
  test('from a row, by keyboard only: the address of the step, said aloud', async () => {
    await visit(
      served.url + `sop/${SOP}/`,
      async (page) => {
        await page.locator('#langkah-susun-draf-bidang .no a').focus();
        await tabTo(page, '#langkah-susun-draf-bidang [data-salin-langkah]');
        await page.keyboard.press('Enter');
        await page.getByText('Tautan tersalin.').first().waitFor({ state: 'attached' });
        expect(await clipboard(page)).toBe(`${served.url}sop/${SOP}/langkah/susun-draf-bidang/`);
      },
      MAY_COPY,
    );
  });

  test('the panel of a row opens with the keyboard, copies Markdown and an embed, and closes with Escape', async () => {
    await visit(
      served.url + `sop/${SOP}/`,
      async (page) => {
        await page.locator('#langkah-susun-draf-bidang a[data-bagikan]').press('Enter');
        const panel = page.getByRole('dialog', { name: 'Bagikan langkah' });
        await panel.waitFor();
        await panel.getByRole('button', { name: 'Salin sebagai Markdown' }).press('Enter');
        await panel.getByText('Tautan Markdown tersalin.').waitFor();
        expect(await clipboard(page)).toBe(
          `[Langkah 4: Menyusun draf PERJANKIN bidang · SOP Penyusunan Penetapan Perjanjian Kinerja (PERJANKIN)](${served.url}sop/${SOP}/langkah/susun-draf-bidang/)`,
        );
        await panel.getByRole('button', { name: 'Salin kode sematan' }).press('Enter');
        await panel.getByText('Kode sematan tersalin.').waitFor();
        expect(await clipboard(page)).toContain(`<iframe src="${served.url}sematkan/${SOP}/susun-draf-bidang/"`);
        expect(await panel.getByRole('link', { name: /WhatsApp/ }).getAttribute('href')).toContain(
          encodeURIComponent(`${served.url}sop/${SOP}/langkah/susun-draf-bidang/`),
        );
        await page.keyboard.press('Escape');
        expect(await panel.isVisible()).toBe(false);
      },
      MAY_COPY,
    );
  });

  test('where copying is forbidden the page says what to do, with the address selected', async () => {
    await visit(served.url + STEP, async (page) => {
      await page.waitForFunction(() => customElements.get('bagi-langkah'));
      await page.evaluate(() => {
        Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) });
        document.execCommand = () => false;
      });
      await page.getByRole('button', { name: 'Salin tautan langkah 10' }).click();
      await page.getByText('Teksnya sudah dipilih di kotak').waitFor();
      expect(await page.evaluate(() => document.getSelection()?.toString())).toContain(
        '/langkah/periksa-surat-pengantar/',
      );
    });
  });

  test.each([
    ['no clipboard, as on a page without a secure connection', false],
    ['a clipboard that refuses', true],
  ])('%s: the older command copies, the focus stays', async (_, ada) => {
    await visit(
      served.url + STEP,
      async (page, context) => {
        await page.waitForFunction(() => customElements.get('bagi-langkah'));
        await page.evaluate((refusing) => {
          if (refusing) Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) });
          else Object.defineProperty(navigator, 'clipboard', { value: undefined });
        }, ada);
        const button = page.getByRole('button', { name: 'Salin tautan langkah 10' });
        await button.press('Enter');
        await page.getByText('Tautan tersalin.').waitFor();
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-salin'))).toBe('tautan');
        expect(await page.locator('textarea').count()).toBe(0);
        const other = await context.newPage();
        await other.goto(`${served.url}404.html`);
        expect(await clipboard(other)).toBe(`https://lajur.example/${STEP}`);
      },
      MAY_COPY,
    );
  });

  test('a text that is fetched first reaches the clipboard by a promise given within the click', async () => {
    await visit(
      served.url + `sop/${SOP}/`,
      async (page) => {
        await page.evaluate(() => {
          // As Safari does: who asks after a wait is refused.
          Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('late')) });
          document.execCommand = () => false;
        });
        await page.locator('.alat summary').click();
        await page.locator('[data-aksi=salin-mmd]').click();
        await page.getByText('Teks Mermaid tersalin.').first().waitFor({ state: 'attached' });
        expect(await clipboard(page)).toMatch(/flowchart TB/);
      },
      MAY_COPY,
    );
  });

  test('the share sheet of the device gets title and address, where there is one', async () => {
    const shared = 'globalThis.shared';
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: unknown) => (Object.assign(globalThis, { shared: data }), Promise.resolve()),
      });
    });
    const page = await context.newPage();
    await page.goto(served.url + STEP, { waitUntil: 'load' });
    await page.getByRole('button', { name: 'Bagikan lewat perangkat' }).click();
    expect(await page.evaluate(shared)).toMatchObject({ url: expect.stringContaining(STEP) as string });
    await context.close();
  });

  test('without JavaScript the link leads to the page of the step, with its address and WhatsApp', async () => {
    await visit(
      served.url + `sop/${SOP}/`,
      async (page) => {
        await page.locator('#langkah-susun-draf-bidang a[data-bagikan]').click();
        await page.waitForURL(/langkah\/susun-draf-bidang\/#bagikan/);
        expect(await page.getByLabel('Alamat langkah 4').inputValue()).toContain('/langkah/susun-draf-bidang/');
        expect(await page.getByRole('link', { name: /WhatsApp/ }).isVisible()).toBe(true);
        expect(await page.locator('.perlu-skrip:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('in a page of another origin', () => {
  const frame = (path: string, more = ''): string =>
    `<!doctype html><title>Asing</title><iframe ${more} src="${served.url}${path}" width="640" height="40" style="border:0"></iframe><script src="${served.url}sematkan.js" async></script>`;

  test.each(['', 'periksa-surat-pengantar/'])('an embed gets the height it needs: %s', async (step) => {
    foreign.pages.set('/tinggi', frame(`sematkan/${SOP}/${step}`));
    await visit(`${foreign.url}/tinggi`, async (page) => {
      await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 100);
      const inner = page.frames()[1];
      expect(await inner?.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    });
  });

  test('an embed in a sandbox like that of a learning system draws, reports its height and follows tema', async () => {
    foreign.pages.set('/kotak', frame(`sematkan/${SOP}/?tema=gelap`, 'sandbox="allow-scripts"'));
    await visit(`${foreign.url}/kotak`, async (page) => {
      await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 500);
      const inner = page.frames()[1];
      expect(await inner?.evaluate(() => document.documentElement.dataset['tema'])).toBe('gelap');
      expect(await inner?.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
      expect(await inner?.locator('g[data-langkah]').count()).toBe(13);
    });
  });

  test('without scripts in the sandbox the embed is still whole', async () => {
    foreign.pages.set('/mati', frame(`sematkan/${SOP}/periksa-surat-pengantar/`, 'sandbox'));
    await visit(`${foreign.url}/mati`, async (page) => {
      expect(await page.frames()[1]?.getByText('Memeriksa Draft surat pengantar').isVisible()).toBe(true);
    });
  });

  test('any other page shows nothing to click', async () => {
    foreign.pages.set('/curang', frame(`sop/${SOP}/`));
    await visit(`${foreign.url}/curang`, async (page) => {
      expect(await page.frames()[1]?.locator('a:visible, button:visible').count()).toBe(0);
    });
  });
});

describe('a learning path', () => {
  test('is walked by keyboard, remembers what was done, and needs no network once opened', async () => {
    await visit(served.url + 'orientasi/penyusun-program/', async (page, context) => {
      await page.waitForFunction(() => document.querySelector('jalur-orientasi[data-jalan]'));
      expect(await page.locator('.butir:visible').count()).toBe(1);
      await context.setOffline(true);
      for (const expected of ['1 dari 10', '2 dari 10']) {
        await tabTo(page, '[data-aksi="selesai"]');
        await page.keyboard.press('Enter');
        await page.getByText(`${expected} butir selesai.`).waitFor();
      }
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
        'Mengadakan rapat penyusunan PERJANKIN',
      );
      await page.getByText('Anda di butir 3.').waitFor();
      await context.setOffline(false);
      await page.reload();
      await page.getByText('2 dari 10 butir selesai. Anda di butir 3.').waitFor();
      await page.getByRole('button', { name: 'Mulai dari awal' }).click();
      await page.getByText('0 dari 10 butir selesai. Anda di butir 1.').waitFor();
    });
  });

  test('a link to one item opens it; on paper all items stand with their QR codes, answers folded away', async () => {
    await visit(served.url + 'orientasi/penyusun-program/#butir-4', async (page) => {
      await page.getByText('Anda di butir 4.').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.butir:visible').count()).toBe(10);
      expect(await page.locator('.butir svg.qr:visible').count()).toBe(10);
      expect(await page.locator('.tanya p:visible').count()).toBe(0);
    });
  });

  test('without JavaScript it reads from top to bottom', async () => {
    await visit(
      served.url + 'orientasi/kepala-bidang/',
      async (page) => {
        expect(await page.locator('.butir:visible').count()).toBe(9);
        expect(await page.locator('.perlu-skrip:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

test('Langkah saya: one agency by its address, linkable and printable on one sheet', async () => {
  await visit(served.url + 'peran/koordinator/?instansi=naskah-003', async (page) => {
    await page
      .locator('saring-instansi [role=status]')
      .getByText(/langkah ditampilkan/)
      .waitFor();
    expect(await page.locator('[data-instansi]:visible').count()).toBe(1);
    await page.getByLabel('Hanya').selectOption('naskah-000');
    expect(page.url()).toContain('?instansi=naskah-000');
    expect(await page.locator('[data-instansi]:visible h2').textContent()).toContain('naskah 000');
    await page.emulateMedia({ media: 'print' });
    // A4 upright within the margins of the print stylesheet: 186 × 269 mm at 96 px to the inch.
    await page.setViewportSize({ width: 703, height: 1016 });
    expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(1016);
  });
});

describe('a SCORM package in a learning system', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lajur-scorm-'));
    const files = unzipSync(await packScorm(ROOT, 'kepala-bidang'));
    for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
    writeFileSync(
      join(folder, 'lms.html'),
      `<!doctype html><title>LMS</title><script>
const saved = JSON.parse(sessionStorage.getItem('lms') ?? '{}');
window.calls = [];
window.API = {
  LMSInitialize: () => (calls.push('init'), 'true'),
  LMSGetValue: (name) => saved[name] ?? (name === 'cmi.core.lesson_status' ? 'not attempted' : ''),
  LMSSetValue: (name, value) => (saved[name] = value, sessionStorage.setItem('lms', JSON.stringify(saved)), 'true'),
  LMSCommit: () => (calls.push('commit'), 'true'),
  LMSFinish: () => (sessionStorage.setItem('finished', 'yes'), 'true'),
  LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
};
window.saved = saved;
</script><iframe src="index.html" width="900" height="700"></iframe>`,
    );
    writeFileSync(join(folder, '404.html'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('initializes, keeps the ticks, and is completed when all items are ticked', async () => {
    const lms = await serve(folder, 4480);
    const read = (page: Page): Promise<Record<string, string>> => page.evaluate('saved');
    try {
      await visit(`${lms.url}lms.html`, async (page) => {
        const boxes = page.frameLocator('iframe').locator('[data-butir]');
        await boxes.first().check();
        expect(await read(page)).toMatchObject({
          'cmi.core.lesson_status': 'incomplete',
          'cmi.suspend_data': '1',
          'cmi.core.score.raw': '11',
        });
        await page.reload();
        expect(await boxes.first().isChecked()).toBe(true);
        expect(await page.evaluate("sessionStorage.getItem('finished')")).toBe('yes');
        for (let index = 1; index < 9; index += 1) await boxes.nth(index).check();
        expect(await read(page)).toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' });
        await page.frameLocator('iframe').getByText('Semua butir selesai.').waitFor();
      });
    } finally {
      lms.server.close();
    }
  });
});
