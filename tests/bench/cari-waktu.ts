/**
 * `node tests/bench/cari-waktu.ts`: the search as its reader feels it, on the built site (`DIST` names another folder), 4× CPU:
 * bytes over the wire from the first key until the first results of a first search, and milliseconds from the last key.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../situs/browser.ts';

const DIST = process.env['DIST'] ?? join(process.cwd(), 'dist');
const START = '/sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/';
const QUESTIONS = [
  'periksa pk',
  'surat pengantar',
  'kasubag',
  'permenpan 53 2014',
  'siapa yang menandatangani laporan',
];
const RUNS = 5;
/** Counted for the head of every answer. */
const HEAD = 200;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Served {
  readonly url: string;
  sent(): number;
  close(): void;
}

/** gzip for text; Pagefind's own files are compressed already. */
async function serveCompressed(): Promise<Served> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    try {
      const body = readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
      const type = TYPES[path.endsWith('/') ? '.html' : extname(path)];
      const packed = type ? gzipSync(body) : body;
      response
        .writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          ...(type && { 'content-encoding': 'gzip' }),
        })
        .end(packed);
      sent += packed.byteLength + HEAD;
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    sent: () => sent,
    close: () => server.close(),
  };
}

interface Measured {
  readonly first: number;
  readonly later: readonly number[];
  readonly bytes: number;
}

async function measure(browser: Browser, served: Served): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(served.url + START, { waitUntil: 'networkidle' });
  await page.waitForFunction("customElements.get('kotak-cari')");
  const before = served.sent();
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
  const first = await ask(page, QUESTIONS[0] ?? '');
  await page.waitForLoadState('networkidle');
  // Counted at the server: what a worker loads too.
  const bytes = served.sent() - before;
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

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const served = await serveCompressed();
const browser = await launchBrowser();
const runs: Measured[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, served));
await browser.close();
served.close();
const first = runs.map((run) => run.first);
const later = runs.flatMap((run) => run.later);
console.log(
  `Pencarian pertama, ${RUNS} kali, 4× CPU: ${Math.round(median(first))} ms setelah huruf terakhir (terlama ${Math.round(Math.max(...first))}).`,
);
console.log(`Pencarian berikutnya: ${Math.round(median(later))} ms (terlama ${Math.round(Math.max(...later))}).`);
console.log(`Dikirim untuk pencarian pertama: ${(median(runs.map((run) => run.bytes)) / 1000).toFixed(1)} KB.`);
