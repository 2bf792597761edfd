/** Compliance pages, working papers and the state of the data, as they were built. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BAGIAN_PEDOMAN } from '../../src/audit/pedoman.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { kepatuhanUrl } from '../../src/domain/url.ts';
import type { TemuanData } from '../../src/report/temuan-data.ts';
import { bacaTepat } from '../domain/baca-csv.ts';
import { bukaXml, cari } from '../export/buka-dokumen.ts';
import { launchBrowser } from './browser.ts';
import { DIST, files, pageOf, readSite } from './site.ts';

const { temuan } = JSON.parse(readSite('/data/temuan.json')) as { temuan: readonly TemuanData[] };
const sops = (JSON.parse(readSite('/data/sop.json')) as { sop: readonly { id: string; topik: string }[] }).sop;
const instansi = [...new Set(sops.map(({ id }) => id.split('/')[0] ?? ''))];
const [head = [], ...baris] = bacaTepat(readSite('/data/kepatuhan.csv'), ',');
const kolom = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';

describe('/kepatuhan/', () => {
  const rows = [...(pageOf.get('/kepatuhan/')?.document.querySelectorAll('.matriks tbody tr') ?? [])];

  test('has a row per agency, a cell per part, and says of each what the file says', () => {
    expect(rows.map((row) => row.getAttribute('data-baris')).sort()).toEqual([...instansi].sort());
    for (const row of rows) {
      const id = row.getAttribute('data-baris') ?? '';
      [...row.querySelectorAll('td')].forEach((cell, at) => {
        const own = baris.filter(
          (item) => kolom(item, 'instansi') === id && kolom(item, 'bagian') === BAGIAN_PEDOMAN[at]?.id,
        );
        const nilai = own.map((item) => kolom(item, 'nilai'));
        const worst = ['tidak terpenuhi', 'tidak dapat dinilai', 'terpenuhi'].find((item) => nilai.includes(item));
        expect(cell.getAttribute('data-nilai')?.replaceAll('-', ' '), `${id} ${BAGIAN_PEDOMAN[at]?.id}`).toBe(worst);
      });
      expect(row.querySelectorAll('td')).toHaveLength(BAGIAN_PEDOMAN.length);
    }
    expect(baris).toHaveLength(sops.length * BAGIAN_PEDOMAN.length);
  });

  test('leads from every cell, and from every card, to what is behind it', () => {
    const links = [...(pageOf.get('/kepatuhan/')?.document.querySelectorAll('[data-baris] :is(td, dd) a') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links).toHaveLength(2 * instansi.length * BAGIAN_PEDOMAN.length);
    for (const link of links) {
      const [path = '', anchor = ''] = link.split('#');
      expect(pageOf.get(path)?.document.getElementById(anchor), link).not.toBeNull();
    }
  });

  test('gives no score: no number but that of SOPs stands in a cell', () => {
    for (const cell of rows.flatMap((row) => [...row.querySelectorAll('td')]))
      expect(cell.textContent.trim()).toMatch(/^(?:Ya|Tidak|\d+\/\d+ SOP tidak memenuhi|\? tidak dapat dinilai)$/);
  });
});

test('an unmet part shows at its agency the findings that speak against it', () => {
  for (const row of baris.filter((item) => kolom(item, 'nilai') === 'tidak terpenuhi')) {
    const page = pageOf.get(kepatuhanUrl(kolom(row, 'instansi')))?.document;
    const text = page?.getElementById(kolom(row, 'bagian'))?.closest('section')?.textContent ?? '';
    const own = temuan.filter(
      (item) => item.sop === kolom(row, 'sop') && kolom(row, 'aturan').split(' ').includes(item.ruleId),
    );
    expect(
      own.some(({ pesan }) => text.includes(pesan)),
      kolom(row, 'bagian'),
    ).toBe(true);
  }
});

describe('working papers', () => {
  const teks = (file: string): string =>
    cari(bukaXml(new Uint8Array(readFileSync(join(DIST, file))), 'word/document.xml'), 'w:t')
      .map((item) => item.textContent ?? '')
      .join('\n');

  test('there is one of every SOP, agency and topic, in both forms, and a link to each', () => {
    const wanted = [
      ...sops.map(({ id }) => `/sop/${id}/kertas-kerja`),
      ...instansi.map((id) => `/instansi/${id}/kertas-kerja`),
      ...new Set(sops.map(({ topik }) => `/topik/${topik}/kertas-kerja`)),
    ];
    const links = new Set(
      [...pageOf.values()].flatMap(({ document }) =>
        [...document.querySelectorAll('.unduh-kertas a')].map((link) => link.getAttribute('href')),
      ),
    );
    for (const file of wanted.flatMap((name) => [`${name}.docx`, `${name}.xlsx`])) {
      expect(files).toContain(file);
      expect(links.has(file), file).toBe(true);
    }
  });

  test('every list of findings has the papers of what it lists', () => {
    for (const { url, document } of pageOf.values()) {
      if (!url.startsWith('/temuan/')) continue;
      for (const group of document.querySelectorAll('.kelompok-temuan'))
        expect(group.querySelectorAll('.unduh-kertas a'), url).toHaveLength(2);
    }
  });

  test.each(instansi)('of %s holds every finding about its SOPs with words, quote and place', (id) => {
    const words = teks(`/instansi/${id}/kertas-kerja.docx`);
    const own = temuan.filter((item) => item.sop.startsWith(`${id}/`) && item.jenis === 'sop');
    expect(own.length).toBeGreaterThan(0);
    for (const item of own) {
      expect(words).toContain(item.pesan);
      if (item.kutipan !== undefined && !/^\d{4}-\d{2}/.test(item.kutipan)) expect(words).toContain(item.kutipan);
      if (item.baris !== undefined) expect(words).toContain(`${item.naskah ?? ''} baris ${item.baris}`);
    }
  });
});

test('the list of hashes is that of the published files, and the page names the list', () => {
  const list = readSite('/data/sha256sums.txt');
  const hash = (isi: string | Buffer): string => createHash('sha256').update(isi).digest('hex');
  const lines = list.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    const [sha256, name = ''] = line.split('  ');
    expect(hash(readFileSync(join(DIST, name))), name).toBe(sha256);
  }
  expect(pageOf.get('/tentang/')?.document.querySelector('.kutipan-data')?.textContent).toContain(hash(list));
});

describe('the filter', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4415)]);
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });
  async function open(path: string, width: number, read: (page: Page) => Promise<void>, script = true): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(served.url + path);
    await read(page);
    await context.close();
  }

  test('keeps its state in the address and shows the same agencies as table and as cards', async () => {
    await open('kepatuhan/', 1280, async (page) => {
      await page.locator('saring-baris:defined').waitFor();
      await page.getByLabel('Tingkat').selectOption('kota');
      await page.getByText(`1 dari ${instansi.length} instansi`).waitFor();
      expect(new URL(page.url()).search).toBe('?tingkat=kota');
      expect(await page.locator('.matriks tbody tr:visible').count()).toBe(1);
    });
    await open('kepatuhan/?tingkat=kota', 320, async (page) => {
      await page.getByText(`1 dari ${instansi.length} instansi`).waitFor();
      expect(await page.locator('.kartu-kepatuhan > li:visible').count()).toBe(1);
      expect(await page.locator('.matriks:visible').count()).toBe(0);
    });
  });

  test('without JavaScript every agency stands there', async () => {
    await open(
      'kepatuhan/?tingkat=kota',
      1280,
      async (page) => {
        expect(await page.locator('.matriks tbody tr:visible').count()).toBe(instansi.length);
        expect(await page.locator('saring-baris form:visible').count()).toBe(0);
      },
      false,
    );
  });
});
