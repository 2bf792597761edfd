/**
 * How long until all node text of the 13-step diagram is painted, and for how many bytes, beside
 * a Starlight page with astro-mermaid that shows the same text; 1.6 Mbit/s, 150 ms round trip, 4× CPU, in one run.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { renderMermaid } from '../../src/diagram/mermaid-text.ts';
import { realSops } from '../content.ts';
import { launchBrowser } from '../situs/browser.ts';
import { DIST } from '../situs/site.ts';
import { keepAngka } from './angka.ts';
import { buildPeer } from './pembanding.ts';

const SOP = 'naskah-000/penyusunan-penetapan-perjanjian-kinerja';
const RUNS = 5;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Measured {
  /** Milliseconds from navigation until every label stands in a painted SVG. */
  readonly painted: number;
  /** Bytes over the wire until the page is idle, head and body, fonts included. */
  readonly bytes: number;
  readonly shift: number;
}

/** Both sites by the same server: gzip for text, nothing cached. */
async function serveCompressed(root: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const text = !['.woff2', '.png'].includes(extname(file));
      response
        .writeHead(200, { 'content-type': type, ...(text && { 'content-encoding': 'gzip' }) })
        .end(text ? gzipSync(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://localhost:${port}`, close: () => server.close() };
}

async function measure(browser: Browser, url: string, labels: readonly string[]): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript((wanted: readonly string[]) => {
    const state = window as unknown as { painted: number; shift: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = (): void => {
      const text = [...document.querySelectorAll('svg')]
        .map((svg) => (svg.textContent ?? '').replace(/\s+/g, ''))
        .join(' ');
      // A frame that starts with all labels and the fonts there paints them; the task after it is the moment they are seen.
      if (wanted.every((label) => text.includes(label)) && document.fonts.status === 'loaded') {
        setTimeout(() => (state.painted = performance.now()));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, labels);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction('window.painted > 0', undefined, { timeout: 120_000 });
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
  const { painted, shift } = await page.evaluate(() => {
    const state = window as unknown as { painted: number; shift: number };
    return { painted: state.painted, shift: state.shift };
  });
  await context.close();
  return { painted, bytes, shift };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const sop = (await realSops()).find(({ id }) => id === SOP);
if (!sop) throw new Error(`${SOP} is not in content/`);
const labels = sop.langkah.map(({ ringkas }) => ringkas.replace(/\s+/g, ''));
const peer = await serveCompressed(await buildPeer(sop.nama, renderMermaid(sop)));
const ours = await serveCompressed(DIST);
const browser = await launchBrowser();
const results = { lajur: [] as Measured[], starlight: [] as Measured[] };
for (let run = 0; run < RUNS; run += 1) {
  results.lajur.push(await measure(browser, `${ours.url}/sop/${SOP}/`, labels));
  results.starlight.push(await measure(browser, `${peer.url}/`, labels));
}
await browser.close();
ours.close();
peer.close();

const row = (list: readonly Measured[]): Measured => ({
  painted: median(list.map(({ painted }) => painted)),
  bytes: median(list.map(({ bytes }) => bytes)),
  shift: median(list.map(({ shift }) => shift)),
});
const [lajur, starlight] = [row(results.lajur), row(results.starlight)];
console.log(`Median of ${RUNS} runs, in turn; 1.6 Mbit/s, 150 ms round trip, 4× CPU.\n`);
console.log('| page | all node text painted | bytes | layout shift |\n|---|---|---|---|');
for (const [name, { painted, bytes, shift }] of Object.entries({
  Lajur: lajur,
  'Starlight + astro-mermaid': starlight,
})) {
  console.log(`| ${name} | ${Math.round(painted)} ms | ${Math.round(bytes / 1000)} KB | ${shift.toFixed(3)} |`);
}
console.log('');
const beside = (what: (of: Measured) => number, unit: string): string =>
  `${Math.round(what(lajur))} against ${Math.round(what(starlight))} ${unit}, ratio ${(what(lajur) / what(starlight)).toFixed(3)}`;
keepAngka('halaman', [
  [
    'all node text painted, beside Starlight with astro-mermaid (1.6 Mbit/s, 150 ms, 4× CPU)',
    `${beside(({ painted }) => painted, 'ms')}; 0.125 wanted`,
  ],
  ['bytes of that page, fonts included', `${beside(({ bytes }) => bytes / 1000, 'KB')}; 0.25 wanted`],
  ['layout shift of that page', `${lajur.shift.toFixed(3)} against ${starlight.shift.toFixed(3)}`],
]);
