/** The search page with its facets as its reader feels it: until the results, until the counts, and what comes over the wire. */
import type { Browser, Page } from 'playwright-core';
import { median, QUESTIONS, sum, type Served } from './cari-peramban.ts';

/** Milliseconds from the last key, or from the choice. */
interface Lama {
  readonly hasil: number;
  readonly saring: number;
}
export interface HalamanTerukur {
  readonly first: Lama;
  readonly later: readonly Lama[];
  readonly pilih: Lama;
  /** From opening the page until the counts of the first question; the page, its styles, scripts and fonts left out. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** One word that stands on nearly every page, beside the other questions. */
const LATER = [...QUESTIONS.slice(1), 'surat'];

export async function measureHalaman(browser: Browser, served: Served): Promise<HalamanTerukur> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  served.take();
  await page.goto(`${served.url}/cari/`, { waitUntil: 'load' });
  await page.waitForFunction("customElements.get('halaman-cari')");
  await watch(page);
  const first = await ask(page, QUESTIONS[0] ?? '');
  const bytes = new Map([...served.take()].filter(([kind]) => kind !== 'skrip kami'));
  const later: Lama[] = [];
  for (const q of LATER) later.push(await ask(page, q));
  await page.evaluate(() => {
    const state = window as unknown as Waktu;
    Object.assign(state, { key: performance.now(), hasil: 0, saring: 0 });
    document.querySelector<HTMLInputElement>('[data-saring-cari] input:not(:checked)')?.click();
  });
  const pilih = await read(page);
  await context.close();
  return { first, later, pilih, bytes };
}

interface Waktu {
  key: number;
  hasil: number;
  saring: number;
}

/** Notes on the page's own clock when its results and its facets were last painted. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state = Object.assign(window as unknown as Waktu, { key: 0, hasil: 0, saring: 0 });
    const input = document.querySelector<HTMLInputElement>('halaman-cari input[type="search"]');
    input?.addEventListener('input', () => Object.assign(state, { key: performance.now(), hasil: 0, saring: 0 }));
    const note = (selector: string, name: 'hasil' | 'saring', holds: string): void => {
      const node = document.querySelector(selector);
      if (!node) return;
      new MutationObserver(() => {
        if (node.querySelector(holds)) requestAnimationFrame(() => setTimeout(() => (state[name] = performance.now())));
      }).observe(node, { childList: true });
    };
    note('.cari-hasil .hasil', 'hasil', 'a[data-hasil]');
    note('[data-saring-cari]', 'saring', 'input');
  });
}

async function ask(page: Page, q: string): Promise<Lama> {
  const input = page.locator('halaman-cari input[type="search"]');
  await input.fill('');
  await page.waitForTimeout(300);
  await input.focus();
  await page.keyboard.type(q, { delay: 90 });
  return read(page);
}

async function read(page: Page): Promise<Lama> {
  await page.waitForTimeout(2000);
  return page.evaluate(() => {
    const { key, hasil, saring } = window as unknown as Waktu;
    return { hasil: hasil - key, saring: saring - key };
  });
}

export function renderHalaman(runs: readonly HalamanTerukur[]): string {
  const say = (all: readonly Lama[]): string => {
    const [hasil, saring] = [all.map((item) => item.hasil), all.map((item) => item.saring)];
    return `hasil ${Math.round(median(hasil))} ms (terlama ${Math.round(Math.max(...hasil))}), angka saringan ${Math.round(median(saring))} ms (terlama ${Math.round(Math.max(...saring))})`;
  };
  const bytes = runs.at(-1)?.bytes ?? new Map<string, number>();
  const parts = [...bytes].map(([kind, count]) => `${kind} ${(count / 1000).toFixed(1)}`).join(', ');
  return [
    `Halaman /cari/, pencarian pertama: ${say(runs.map((run) => run.first))}.`,
    `Berikutnya: ${say(runs.flatMap((run) => run.later))}. Setelah memilih saringan: ${say(runs.map((run) => run.pilih))}.`,
    `Dikirim untuk pencarian pertama di halaman: ${(sum(bytes) / 1000).toFixed(1)} KB (${parts}).`,
  ].join('\n');
}
