/** The search of the built site in a real browser, under the strict policy it is meant for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { launchBrowser } from './browser.ts';
import { DIST } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'";

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4500)]);
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

async function visit(
  path: string,
  read: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
  });
  await page.goto(served.url + path, { waitUntil: 'load' });
  try {
    await read(page);
    expect(troubles).toEqual([]);
  } finally {
    await context.close();
  }
}

const results = (page: Page) => page.locator('.hasil a[data-hasil]');
const status = (page: Page) => page.locator('.cari-hasil [role="status"]');
const search = (q: string): string => `cari/?${new URLSearchParams({ q }).toString()}`;
const findViolations = async (page: Page): Promise<string[]> => {
  // Evaluated, not added as a script element, which the policy would rightly refuse.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};

describe('the dialog', () => {
  test.each(['/', 'Control+k'])('opens with %s everywhere, and Escape gives the focus back', async (key) => {
    await visit('sop/', async (page) => {
      await page.evaluate("customElements.whenDefined('kotak-cari').then(() => true)");
      await page.keyboard.press(key);
      await page.locator('dialog[open] input:focus').waitFor();
      await page.keyboard.type('periksa');
      await results(page).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });

  test('arrow keys walk from the field through the results and back', async () => {
    await visit('', async (page) => {
      await page.evaluate("customElements.whenDefined('kotak-cari').then(() => true)");
      await page.keyboard.press('/');
      await page.locator('dialog[open] input:focus').waitFor();
      await page.keyboard.type('surat pengantar');
      await results(page).first().waitFor();
      await page.waitForTimeout(300);
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate("document.activeElement.matches('.hasil a')")).toBe(true);
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate("document.activeElement.matches('dialog input')")).toBe(true);
      expect(await status(page).textContent()).toMatch(/\d+ langkah dalam \d+ SOP/);
    });
  });

  test('suits the keyboard of a phone, offers topics first, and Enter leads to the page', async () => {
    await visit('sop/', async (page) => {
      await page.evaluate("customElements.whenDefined('kotak-cari').then(() => true)");
      await page.locator('kotak-cari input').click();
      const input = page.locator('dialog[open] input');
      await input.waitFor();
      expect([await input.getAttribute('type'), await input.getAttribute('enterkeyhint')]).toEqual([
        'search',
        'search',
      ]);
      await page.locator('dialog a[href^="/topik/"]').first().waitFor();
      await input.fill('kasubag');
      await input.press('Enter');
      await page.waitForURL(/\/cari\/\?q=kasubag$/);
      await results(page).first().waitFor();
    });
  });
});

describe('the page', () => {
  test('facets narrow to what they count, stand in the address, and go back', async () => {
    await visit(search('perjanjian kinerja'), async (page) => {
      const box = page.locator('[data-saring-cari] label', { hasText: 'Pemeriksaan' });
      const count = Number(await box.locator('.jumlah').textContent());
      await box.click();
      await page.waitForURL(/tahap=pemeriksaan/);
      await expect.poll(() => status(page).textContent()).toMatch(new RegExp(`^${count} langkah`));
      await page.locator('[data-saring-cari] label', { hasText: 'Sekretaris' }).first().click();
      await page.waitForURL(/jabatan=.*tahap=/);
      const shared = page.url();
      await page.goBack();
      await page.waitForURL((url) => !url.search.includes('jabatan'));
      await page.goBack();
      await page.waitForURL((url) => url.search === '?q=perjanjian+kinerja');
      await expect.poll(() => page.locator('.pilihan-saring button').count()).toBe(0);
      await page.goto(shared);
      await expect.poll(() => page.locator('.pilihan-saring .cip').count()).toBe(2);
      await results(page).first().waitFor();
    });
  });

  test('letters on the way share one entry of the history', async () => {
    await visit('cari/', async (page) => {
      await page.locator('halaman-cari input[type="search"]').click();
      await page.keyboard.type('surat', { delay: 30 });
      await results(page).first().waitFor();
      await page.goBack();
      await page.waitForURL((url) => url.search === '');
      expect(await page.locator('halaman-cari input[type="search"]').inputValue()).toBe('');
    });
  });

  test('what was meant is offered, and followed at once', async () => {
    await visit(search('perjanjan kinreja'), async (page) => {
      await results(page).first().waitFor();
      expect(await page.locator('.maksud').textContent()).toMatch(/Mungkin maksud Anda perjanjian kinerja/);
      await page.locator('.maksud button').click();
      await page.waitForURL(/q=perjanjian\+kinerja$/);
    });
  });

  test('nothing found: ways on are shown', async () => {
    await visit('cari/?q=asistensi&tahap=rapat&tingkat=kota', async (page) => {
      await page.getByRole('button', { name: 'Lepas semua saringan' }).first().waitFor();
      await page.locator('.bantu a[href="/sop/"]').waitFor();
    });
  });

  test('recent questions stay on the device and can be cleared', async () => {
    await visit(search('surat pengantar'), async (page) => {
      await results(page).first().waitFor();
      await page.locator('halaman-cari input[type="search"]').press('Enter');
      await page.goto(`${served.url}cari/`);
      await page.getByRole('button', { name: 'surat pengantar' }).waitFor();
      await page.getByRole('button', { name: 'Hapus riwayat' }).click();
      expect(await page.evaluate("localStorage.getItem('lajur:cari')")).toBeNull();
    });
  });

  test('inferred lanes say so, found words are marked, words of the index stay out of sight', async () => {
    await visit(search('periksa pk'), async (page) => {
      await results(page).first().waitFor();
      expect(await page.locator('.bagian-hasil .jenis', { hasText: '(diperkirakan)' }).count()).toBeGreaterThan(0);
      expect(await page.locator('.hasil mark').count()).toBeGreaterThan(0);
      expect(await page.locator('.hasil').textContent()).not.toMatch(/[⟦⟧]|\bz[a-z]{1,2}[a-z]+\d/);
    });
  });
});

test.each([
  ['10,000 characters', 'x'.repeat(10_000)],
  ['10,000 characters of words', 'periksa '.repeat(1250)],
  ['markup', '<img src=x onerror="document.title=1"><script>1</script>'],
  ['control characters', '\u0000\u0007\u202e⟦|⟧#'],
  ['stop words only', 'yang dan di ke dari'],
  ['operators', '"periksa" -pk * ( ) \\ /'],
])('a hostile question does no harm: %s', async (_, q) => {
  await visit('cari/', async (page) => {
    await page.locator('halaman-cari input[type="search"]').fill(q);
    await page.waitForTimeout(700);
    expect(await status(page).textContent()).not.toBe('');
    expect(await page.locator('.cari-hasil img, .cari-hasil script').count()).toBe(0);
    expect(await page.title()).toMatch(/^Cari/);
  });
});

test('offline is said, and answers come when the network is back', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.url}sop/`, { waitUntil: 'load' });
  await page.evaluate("customElements.whenDefined('kotak-cari').then(() => true)");
  await page.goto(`${served.url}cari/`, { waitUntil: 'load' });
  await page.evaluate("customElements.whenDefined('halaman-cari').then(() => true)");
  await context.setOffline(true);
  await page.locator('halaman-cari input[type="search"]').fill('surat pengantar');
  await page.getByText(/sedang luring/).waitFor();
  await context.setOffline(false);
  await results(page).first().waitFor();
  await context.close();
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test.each([search('periksa pk'), search('perjanjan kinreja'), search('qwertyuiopasdf')])('%s', async (path) => {
    await visit(
      path,
      async (page) => {
        await page.locator('.hasil a, .bantu a').first().waitFor();
        expect(await findViolations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });

  test('the dialog with results', async () => {
    await visit(
      'sop/',
      async (page) => {
        await page.evaluate("customElements.whenDefined('kotak-cari').then(() => true)");
        await page.keyboard.press('/');
        await page.locator('dialog[open] input:focus').waitFor();
        await page.keyboard.type('periksa pk');
        await results(page).first().waitFor();
        expect(await findViolations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });
});

test('at 320 px results and facets stay within the page', async () => {
  await visit(
    search('kasubag'),
    async (page) => {
      await results(page).first().waitFor();
      await page.locator('.cari-saring > summary').click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
    { viewport: { width: 320, height: 640 } },
  );
});
