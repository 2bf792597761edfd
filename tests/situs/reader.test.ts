/** The built site in a real browser, as its readers meet it. */
import { describe, expect, test } from 'vitest';
import { findViolations, useSitus } from './kunjungan.ts';
import { PAGE_KINDS, pageOf } from './site.ts';

const SOP = 'sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/';

const { visit } = useSitus(4400);

test('the list of page kinds names pages that exist', () => {
  expect(PAGE_KINDS.filter((url) => !pageOf.has(url))).toEqual([]);
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test.each(PAGE_KINDS)('%s', async (url) => {
    await visit(url.slice(1), { colorScheme }, async (page) => {
      expect(await findViolations(page)).toEqual([]);
    });
  });
});

describe('at 320 px', () => {
  test.each(PAGE_KINDS)('%s does not scroll sideways', async (url) => {
    await visit(url.slice(1), { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });
});

test('nothing shifts while an SOP loads', async () => {
  await visit(SOP, {}, async (page) => {
    await page.waitForTimeout(500);
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

test.each([360, 1440])('links within an SOP land where they lead, %i px', async (width) => {
  await visit(SOP, { viewport: { width, height: 740 }, reducedMotion: 'reduce' }, async (page) => {
    for (const id of ['temuan', 'perkiraan', 'identitas']) {
      await page.evaluate((to) => document.querySelector<HTMLElement>(`a[href="#${to}"]`)?.click(), id);
      await expect.poll(() => page.locator(`#${id}`).evaluate((at) => at.getBoundingClientRect().top)).toBeLessThan(60);
      expect(await page.locator(`#${id}`).evaluate((at) => at.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    }
  });
});

test('a menu closes by Escape, which gives the focus back, and by a click beside it', async () => {
  await visit(SOP, { viewport: { width: 360, height: 740 } }, async (page) => {
    const button = page.locator('.aksi .unduh summary');
    const open = page.locator('details[data-menu][open]');
    await page.waitForLoadState('networkidle');
    await button.click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.locator('.aksi .unduh a').first().focus();
    await page.keyboard.press('Escape');
    expect(await open.count()).toBe(0);
    expect(await button.evaluate((at) => at === document.activeElement)).toBe(true);
    await button.click();
    expect(await open.count()).toBe(1);
    await page.locator('h1').click();
    expect(await open.count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  test('an SOP reads whole: diagram, steps, evidence', async () => {
    await visit(SOP, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('svg[data-diagram] g[data-langkah]').count()).toBe(13);
      expect(await page.locator('tr[data-langkah]:visible').count()).toBe(13);
      expect(await page.getByText('diserahkan kepada Kasubbag').first().isVisible()).toBe(true);
    });
  });

  test('the search page says what it needs and offers the catalogue', async () => {
    await visit('cari/', { javaScriptEnabled: false }, async (page) => {
      expect(
        await page
          .getByText(/JavaScript/)
          .first()
          .isVisible(),
      ).toBe(true);
      expect(await page.locator('main a[href$="/sop/"]').first().isVisible()).toBe(true);
    });
  });
});

describe('search', () => {
  test('opens with /, finds a step, and Enter leads to its row', async () => {
    await visit('', {}, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('surat pengantar');
      const step = page.locator('a[data-hasil="langkah"]').first();
      await step.waitFor();
      await step.press('Enter');
      await page.waitForURL(/#langkah-/);
      expect(await page.locator('tr:target').count()).toBe(1);
    });
  });

  test('works on its own page from the address, and says when nothing is found', async () => {
    await visit('cari/?q=asistensi', {}, async (page) => {
      await page.locator('a[data-hasil="langkah"]').first().waitFor();
    });
    await visit('cari/?q=qwertyuiopasdf', {}, async (page) => {
      await page
        .getByText(/tidak ada|tidak ditemukan|belum ada/i)
        .first()
        .waitFor();
    });
  });

  test('loads nothing before it is used', async () => {
    await visit(SOP, {}, async (page) => {
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(loaded.filter((name) => name.includes('pagefind'))).toEqual([]);
    });
  });
});

test('one switch hides every inference mark, and is remembered', async () => {
  await visit(SOP, {}, async (page) => {
    const marks = page.locator('main table .tanda:visible');
    expect(await marks.count()).toBeGreaterThan(10);
    await page.getByRole('checkbox', { name: /perkiraan/i }).uncheck();
    expect(await marks.count()).toBe(0);
    await page.reload();
    expect(await marks.count()).toBe(0);
  });
});

test('the page can be walked by keyboard: skip link first, focus always visible', async () => {
  await visit(SOP, {}, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/langsung ke isi|lewati/i);
    for (let count = 0; count < 40; count += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return true;
        const { top, bottom, width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      });
      expect(seen).toBe(true);
    }
  });
});
