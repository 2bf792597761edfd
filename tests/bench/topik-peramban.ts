/** How the page of a large topic feels at 4× CPU: first paint, filters, groups, sorting, other assumptions. */
import type { Browser, Page } from 'playwright-core';

/** Every measure in ms, by name; the 404 page of the same site is the floor of this machine. */
export type Ukuran = Readonly<Record<string, number>>;

/** One visit on a fresh browser profile. */
export async function visitTopik(browser: Browser, url: string): Promise<Ukuran> {
  const result: Record<string, number> = {};
  const floor = await openSlow(browser, new URL('/404.html', url).href);
  result['first paint of the 404 page'] = await firstPaint(floor.page);
  await floor.close();
  const { page, close } = await openSlow(browser, url);
  result['first paint'] = await firstPaint(page);
  for (const place of ['top', 'table'] as const) {
    await page.evaluate(
      (at) =>
        at === 'top'
          ? scrollTo({ top: 0, behavior: 'instant' })
          : document.querySelector('#padanan')?.scrollIntoView({ behavior: 'instant' }),
      place,
    );
    await page.waitForTimeout(800);
    for (const [name, label] of [
      ['tingkat', 'filter by level'],
      ['kelompok', 'groups by region'],
      ['urut', 'sorting'],
    ] as const) {
      await focus(page, `select[name="${name}"]`);
      result[`${label}, looking at the ${place}`] = await act(page, 'ArrowDown');
    }
  }
  result['other assumption, all figures new'] = await assume(page);
  await close();
  return result;
}

async function openSlow(browser: Browser, url: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  return { page, close: () => context.close() };
}

async function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
}

async function focus(page: Page, selector: string): Promise<void> {
  await page.evaluate((own) => document.querySelector<HTMLElement>(own)?.focus({ preventScroll: true }), selector);
  await page.waitForTimeout(800);
}

/** From the key to the frame that shows it, as the browser itself measures interactions. */
async function act(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const state = window as unknown as { slow: number };
    state.slow = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.slow = Math.max(state.slow, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.keyboard.press(key);
  await page.waitForTimeout(2000);
  return page.evaluate(() => (window as unknown as { slow: number }).slow);
}

async function assume(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[name="hari"]');
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.body.textContent.includes('480 menit kerja')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }).observe(document.body, { childList: true, subtree: true });
        if (field) field.value = '480';
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      }),
  );
}
