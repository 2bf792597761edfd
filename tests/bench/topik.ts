/**
 * `node tests/bench/topik.ts [50]`: a topic of many SOPs: how long its page takes to build, and how it feels at 4× CPU.
 * The real SOPs of the topic are joined by made-up variants in agencies of their own; the site is built on a copy.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { stringify } from 'yaml';
import { serve } from '../../src/cli/serve.ts';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { comparisonTables } from '../../src/compare/tabel.ts';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { SopFrontmatter } from '../../src/domain/frontmatter.ts';
import { renderXlsx } from '../../src/export/xlsx.ts';
import { listBagian, simpulBagian } from '../../src/view/bagian.ts';
import { readKeyakinan } from '../../src/view/konteks.ts';
import { renderHtml } from '../../src/view/render-html.ts';
import { realContent, ROOT } from '../content.ts';
import { launchBrowser } from '../situs/browser.ts';
import { createAcak } from './padanan-acak.ts';
import { createVarian } from './padanan-varian.ts';

const TOPIK = 'perjanjian-kinerja';
const RUNS = 7;
const jumlah = Number(process.argv[2] ?? 50);

const shorten = (ringkas: string): string => ringkas.slice(0, 48).trim();
const { content } = await realContent();
const asal = content.sop.filter((item) => item.data.topik === TOPIK);
const acak = createAcak(jumlah);
const made = Array.from({ length: jumlah - asal.length }, (_, nth) => {
  const data = asal[nth % asal.length]?.data;
  if (!data) throw new Error(`${TOPIK} has no SOPs`);
  return {
    instansi: `instansi-${String(nth + 1).padStart(3, '0')}`,
    data: withMarks(createVarian(data, acak, new Set()).data),
  };
});

/** Every lane is inferred, as it is in the real ones, from words the step still has. */
function withMarks(data: SopFrontmatter): SopFrontmatter {
  return {
    ...data,
    perkiraan: [],
    langkah: data.langkah.map((item) =>
      item.pelaksana === null
        ? { ...item, ringkas: shorten(item.ringkas) }
        : {
            ...item,
            ringkas: shorten(item.ringkas),
            perkiraan: [
              {
                bidang: 'pelaksana',
                nilai: item.pelaksana,
                keyakinan: 'sedang',
                aturan: 1,
                bukti: [{ kutipan: item.kegiatan }],
              },
            ],
          },
    ),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number): string => `${Math.round(value)} ms`;

await measureInProcess();
const home = mkdtempSync(join(tmpdir(), 'lajur-topik-'));
try {
  const dist = buildSite(home);
  const { server, url } = await serve(dist, 0);
  const browser = await launchBrowser();
  try {
    await measureInBrowser(browser, `${url}topik/${TOPIK}/`);
  } finally {
    await browser.close();
    server.close();
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function measureInProcess(): Promise<void> {
  const index = indexAcuan(content.acuan);
  const sops = [
    ...asal.map(({ id, data }) => buildSop(id, data, index)),
    ...made.map(({ instansi, data }) => buildSop(`${instansi}/sop`, data, index)),
  ];
  const times: number[][] = [];
  for (let run = 0; run < 3; run += 1) {
    const at = [performance.now()];
    const comparison = compareSop(sops, { acuan: content.acuan });
    at.push(performance.now());
    const konteks = {
      comparison,
      dasar: null,
      tautan: (path: string) => path,
      berkas: null,
      keyakinan: readKeyakinan(sops),
    };
    listBagian(konteks).map((bagian) => renderHtml(simpulBagian(bagian)));
    at.push(performance.now());
    await renderXlsx(comparisonTables(comparison, { tanggal: '2026-11-22', sumber: '' }));
    at.push(performance.now());
    times.push(at);
  }
  const part = (of: readonly number[], nth: number): number => (of[nth + 1] ?? 0) - (of[nth] ?? 0);
  for (const [nth, name] of ['comparison', 'page', 'workbook'].entries()) {
    console.log(`${name}: first ${ms(part(times[0] ?? [], nth))}, later ${ms(part(times.at(-1) ?? [], nth))}`);
  }
}

function buildSite(root: string): string {
  for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const { instansi, data } of made) {
    mkdirSync(join(root, 'content/sop', instansi), { recursive: true });
    writeFileSync(
      join(root, 'content/sop', instansi, 'sop.mdx'),
      `---\n${stringify(data, { aliasDuplicateObjects: false })}---\n`,
    );
    const nama = `Dinas Contoh ${instansi.slice(-3)} Kabupaten Contoh`;
    writeFileSync(join(root, 'content/instansi', `${instansi}.yaml`), stringify({ nama, tingkat: 'kabupaten' }));
  }
  const log = execFileSync('node', [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SOP_TANGGAL: '2026-11-22', NO_COLOR: '1' },
    maxBuffer: 1e9,
  });
  const took = [...log.matchAll(new RegExp(`/topik/${TOPIK}(\\S*) \\(\\+([\\d.]+)(ms|s)\\)`, 'g'))].map(
    ([, file = '', value, unit]) => ({ file, time: Number(value) * (unit === 's' ? 1000 : 1) }),
  );
  const page = took.find(({ file }) => file === '/index.html');
  const sum = took.reduce((total, { time }) => total + time, 0);
  const size = statSync(join(root, 'dist/topik', TOPIK, 'index.html')).size;
  console.log(
    `built: page ${ms(page?.time ?? NaN)}, page and its ${took.length - 1} files ${ms(sum)}; HTML ${Math.round(size / 1000)} KB`,
  );
  return join(root, 'dist');
}

async function measureInBrowser(browser: Browser, url: string): Promise<void> {
  const results: Record<string, number[]> = {};
  const add = (name: string, value: number): void => void (results[name] ??= []).push(value);
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(1500);
    add('first paint', await firstPaint(page));
    const floor = await context.newPage();
    await (await context.newCDPSession(floor)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await floor.goto(new URL('/404.html', url).href, { waitUntil: 'load' });
    await floor.waitForTimeout(800);
    add('first paint of the 404 page, for comparison', await firstPaint(floor));
    await floor.close();
    await page.bringToFront();
    for (const place of ['top', 'table'] as const) {
      await page.evaluate(
        (at) => (at === 'top' ? scrollTo(0, 0) : document.querySelector('#padanan')?.scrollIntoView()),
        place,
      );
      await page.waitForTimeout(800);
      await focus(page, '.pilih-sop input[name="sop"]:nth-of-type(1)');
      add(`column choice, looking at the ${place}`, await act(page, 'Space'));
      await focus(page, 'select[name="urut"]');
      add(`sorting, looking at the ${place}`, await act(page, 'ArrowDown'));
    }
    add('other assumption, all figures new', await assume(page));
    await context.close();
  }
  console.log(`\nMedian of ${RUNS} runs, ${jumlah} SOPs, 4× CPU, 1280 × 900:`);
  for (const [name, values] of Object.entries(results)) {
    console.log(`${name}: ${ms(median(values))} (${values.map((value) => Math.round(value)).join(', ')})`);
  }
}

async function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
}

async function focus(page: Page, selector: string): Promise<void> {
  await page.evaluate((own) => {
    document.querySelector('.pilih-sop')?.setAttribute('open', '');
    document.querySelector<HTMLElement>(own)?.focus({ preventScroll: true });
  }, selector);
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
