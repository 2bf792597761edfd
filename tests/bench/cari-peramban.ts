/** The search as its reader feels it: a compressing server that counts, and a browser on a quarter of its speed. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

export const QUESTIONS = [
  'periksa pk',
  'surat pengantar',
  'kasubag',
  'permenpan 53 2014',
  'siapa yang menandatangani laporan',
];
/** Counted for the head of every answer. */
const HEAD = 200;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Served {
  readonly url: string;
  /** Bytes sent since the last call, by what they are for. */
  take(): ReadonlyMap<string, number>;
  close(): void;
}

/** gzip for text; Pagefind's own files are compressed already. */
export async function serveCompressed(dist: string): Promise<Served> {
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    try {
      const body = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
      const type = TYPES[path.endsWith('/') ? '.html' : extname(path)];
      const packed = type ? gzipSync(body) : body;
      response
        .writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          ...(type && { 'content-encoding': 'gzip' }),
        })
        .end(packed);
      const kind = kindOf(path);
      sent.set(kind, (sent.get(kind) ?? 0) + packed.byteLength + HEAD);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    take: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () => server.close(),
  };
}

function kindOf(path: string): string {
  if (path.endsWith('/saring.json')) return 'saringan';
  if (path.startsWith('/data/')) return 'kamus';
  if (path.endsWith('.pf_fragment')) return 'pecahan';
  if (/\.pf_(?:index|meta)$/.test(path)) return 'indeks';
  return path.startsWith('/pagefind/') ? 'mesin Pagefind' : 'skrip kami';
}

export const sum = (sent: ReadonlyMap<string, number>): number => [...sent.values()].reduce((a, b) => a + b, 0);

export interface Measured {
  /** Milliseconds from the last key to the painted answer. */
  readonly first: number;
  readonly later: readonly number[];
  /** From the first key until nothing more comes, for the first question. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** Without the offline copy of the site: its worker fetches pages in the background, and a search may then read from it. */
export async function measure(browser: Browser, served: Served, start: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(served.url + start, { waitUntil: 'networkidle' });
  await page.waitForFunction("customElements.get('kotak-cari')");
  served.take();
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
  const first = await ask(page, QUESTIONS[0] ?? '');
  await page.waitForLoadState('networkidle');
  // Counted at the server: what a worker loads too.
  const bytes = served.take();
  const later: number[] = [];
  for (const q of QUESTIONS.slice(1)) {
    await page.locator('dialog[open] input').fill('');
    await page.waitForTimeout(200);
    later.push(await ask(page, q));
  }
  await context.close();
  return { first, later, bytes };
}

/** Types and waits for the answer to the whole question; the page's own clock, from the last key to the painted links. */
async function ask(page: Page, q: string): Promise<number> {
  await page.evaluate(() => {
    const state = window as unknown as { key: number; seen: number };
    state.key = 0;
    state.seen = 0;
    const input = document.querySelector<HTMLInputElement>('dialog[open] input');
    input?.addEventListener('input', () => {
      state.key = performance.now();
      state.seen = 0;
    });
    const list = document.querySelector('dialog[open] .hasil');
    if (!list) return;
    new MutationObserver(() => {
      if (list.querySelector('a[data-hasil]')) {
        requestAnimationFrame(() => setTimeout(() => (state.seen = performance.now())));
      }
    }).observe(list, { childList: true });
  });
  await page.keyboard.type(q, { delay: 90 });
  await page.waitForTimeout(1500);
  return page.evaluate(() => {
    const state = window as unknown as { key: number; seen: number };
    return state.seen - state.key;
  });
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The lines a bench prints of several runs. */
/** Of a first search: median after the last letter, the slowest, and what was sent. */
export function describeFirst(runs: readonly Measured[]): string {
  const first = runs.map((run) => run.first);
  const sent = median(runs.map((run) => sum(run.bytes)));
  return `${Math.round(median(first))} ms after the last letter (slowest ${Math.round(Math.max(...first))}), ${(sent / 1000).toFixed(0)} KB`;
}

export function renderMeasured(runs: readonly Measured[]): string {
  const first = runs.map((run) => run.first);
  const later = runs.flatMap((run) => run.later);
  const middle = runs.toSorted((a, b) => sum(a.bytes) - sum(b.bytes))[Math.floor(runs.length / 2)]?.bytes ?? new Map();
  const parts = [...middle].map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)}`).join(', ');
  return [
    `Pencarian pertama, ${runs.length} kali, 4× CPU: ${Math.round(median(first))} ms setelah huruf terakhir (terlama ${Math.round(Math.max(...first))}).`,
    `Pencarian berikutnya: ${Math.round(median(later))} ms (terlama ${Math.round(Math.max(...later))}).`,
    `Dikirim untuk pencarian pertama: ${(sum(middle) / 1000).toFixed(1)} KB (${parts}).`,
  ].join('\n');
}
