/** The pages of the audit: nothing is lost between the run and the page, and the filter keeps its state. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIPERIKSA_ORANG } from '../../src/audit/diperiksa-orang.ts';
import { ALL_RULES } from '../../src/audit/registry.ts';
import { serve, type Served } from '../../src/cli/serve.ts';
import { sopUrl, temuanUrl } from '../../src/domain/url.ts';
import type { TemuanData } from '../../src/report/temuan-data.ts';
import { launchBrowser } from './browser.ts';
import { DIST, files, pageOf, readSite } from './site.ts';

const { tanggal, temuan } = JSON.parse(readSite('/data/temuan.json')) as {
  tanggal: string;
  temuan: readonly TemuanData[];
};
const count = (url: string, selector: string): number =>
  pageOf.get(url)?.document.querySelectorAll(selector).length ?? 0;
const words = (url: string): string =>
  (pageOf.get(url)?.document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

test('json, csv and xlsx hold the same findings', () => {
  expect(temuan.length).toBeGreaterThan(0);
  expect(tanggal).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(readSite('/data/temuan.csv').startsWith('\uFEFFruleId,kode,severity,jenis,sop,')).toBe(true);
  expect(files).toContain('/data/temuan.xlsx');
});

describe('/temuan/', () => {
  test('shows every finding once, the copy’s under a heading of their own', () => {
    const rows = [...(pageOf.get('/temuan/')?.document.querySelectorAll('[data-temuan]') ?? [])];
    expect(rows).toHaveLength(temuan.length);
    for (const jenis of ['sop', 'salinan']) {
      const own = [
        ...(pageOf.get('/temuan/')?.document.querySelectorAll(`section[aria-labelledby="daftar-${jenis}"]`) ?? []),
      ];
      const inside = own.flatMap((section) => [...section.querySelectorAll('[data-temuan]')]);
      expect(inside.map((row) => row.getAttribute('data-jenis'))).toEqual(
        temuan.filter((item) => item.jenis === jenis).map(() => jenis),
      );
    }
  });

  test('folds them by cause: each finding under one entry, each list with the number of its entries', () => {
    const { document } = pageOf.get('/temuan/') ?? {};
    const entries = [...(document?.querySelectorAll('[data-sebab]') ?? [])];
    expect(entries.length).toBeLessThanOrEqual(90);
    expect(entries.reduce((sum, entry) => sum + entry.querySelectorAll('[data-temuan]').length, 0)).toBe(temuan.length);
    for (const group of document?.querySelectorAll('[data-kelompok]') ?? [])
      expect(group.querySelector('[data-jumlah]')?.textContent.trim()).toBe(
        `${group.querySelectorAll('[data-sebab]').length}`,
      );
  });

  test('the heat tables add up to the findings', () => {
    const cells = [...(pageOf.get('/temuan/')?.document.querySelectorAll('.peta td[data-panas]') ?? [])];
    expect(cells.reduce((sum, cell) => sum + Number.parseInt(cell.textContent, 10), 0)).toBe(temuan.length);
  });

  test('is dated, neutral and says where to report a mistake', () => {
    expect(words('/temuan/')).toMatch(/Temuan pemeriksaan otomatis terhadap salinan teks, \d{1,2} \S+ \d{4}/);
    expect(/bukan putusan/.test(words('/temuan/'))).toBe(true);
    expect(count('/temuan/', 'main a[href$="/tentang/#koreksi"]')).toBe(1);
  });
});

test.each(ALL_RULES.map(({ id }) => [id] as const))('the page of %s shows every place it fires, or says none', (id) => {
  const own = temuan.filter(({ ruleId }) => ruleId === id);
  expect(count(temuanUrl(id), '[data-temuan]')).toBe(own.length);
  expect(words(temuanUrl(id)).includes('Aturan ini tidak menghasilkan temuan pada')).toBe(own.length === 0);
});

describe('the SOP pages', () => {
  for (const [sop, own] of Map.groupBy(temuan, (item) => item.sop)) {
    test(`${sop}: ${own.length} findings in the panel, each step marked beside its row`, () => {
      const { document } = pageOf.get(sopUrl(sop)) ?? {};
      const shown = [...(document?.querySelectorAll('.panel-temuan > [data-sebab] [data-temuan]') ?? [])];
      expect(shown).toHaveLength(own.length);
      expect(new Set(shown.map(({ id }) => id)).size).toBe(own.length);
      const marked = [...(document?.querySelectorAll('tr[data-langkah]') ?? [])]
        .filter((row) => row.querySelector('.tanda-temuan'))
        .map((row) => row.getAttribute('data-langkah') ?? '');
      expect(marked.sort()).toEqual([...new Set(own.flatMap(({ langkah }) => langkah ?? []))].sort());
    });

    test(`${sop}: every place in the panel has a mark, except the SOP as a whole and its dates together`, () => {
      const { document } = pageOf.get(sopUrl(sop)) ?? {};
      const anchors = [...(document?.querySelectorAll('.panel-temuan [data-temuan]') ?? [])].map(({ id }) => id);
      const marks = [...(document?.querySelectorAll('.tanda-temuan a') ?? [])];
      const linked = marks.flatMap((link) => link.getAttribute('data-jelas')?.split(' ') ?? []);
      const bare = anchors.filter((id) => !linked.includes(id));
      expect(bare.filter((id) => !/^temuan-(?:salinan-)?(?:sop|tanggal)(?:-\d+)?$/.test(id))).toEqual([]);
      for (const link of marks)
        expect(document?.querySelector(`.panel-temuan > ${link.getAttribute('href') ?? ''}`)).not.toBeNull();
    });
  }
});

test('one click from home to the SOPs that rest on a revoked regulation', () => {
  const link = pageOf.get('/')?.document.querySelector('main a[href$="/peraturan/#dicabut"]');
  expect(link?.textContent).toBe('SOP yang masih berdasar peraturan yang sudah dicabut');
  const revoked = pageOf.get('/peraturan/')?.document.querySelector('section[aria-labelledby="dicabut"]');
  const sops = new Set(temuan.filter(({ ruleId }) => ruleId === 'peraturan-dicabut').map(({ sop }) => sop));
  for (const sop of sops) expect(revoked?.querySelector(`a[href="${sopUrl(sop)}#dasar-hukum"]`)).not.toBeNull();
});

test('the method page names every question that is left to people', () => {
  for (const { pertanyaan } of DIPERIKSA_ORANG) expect(words('/metode/').includes(pertanyaan), pertanyaan).toBe(true);
});

describe('the filter', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4410)]);
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });
  async function open(path: string, read: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(served.url + path);
    await read(page);
    await context.close();
  }
  const entries = [...(pageOf.get('/temuan/')?.document.querySelectorAll('[data-sebab]') ?? [])];
  const galat = entries.filter((entry) => entry.querySelector('[data-temuan][data-tingkat="galat"]')).length;

  test('keeps its state in the address, and a shared address shows the same list', async () => {
    await open('temuan/', async (page) => {
      await page.locator('saring-temuan:defined').waitFor();
      await page.getByLabel('Tingkat').selectOption('galat');
      await page.getByText(`${galat} dari ${entries.length} hal`).waitFor();
      expect(new URL(page.url()).searchParams.get('tingkat')).toBe('galat');
      expect(await page.locator('[data-sebab]:visible').count()).toBe(galat);
      await page.reload();
      await page.getByText(`${galat} dari ${entries.length} hal`).waitFor();
      await page.getByRole('button', { name: 'Hapus saringan' }).click();
      await page.getByText(`${entries.length} hal`, { exact: true }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('says when nothing is left, and ignores values it does not know', async () => {
    await open('temuan/?jenis=salinan&tingkat=galat', async (page) => {
      await page.getByText('Tidak ada temuan dengan saringan ini.').waitFor();
    });
    await open('temuan/?tingkat=lain', async (page) => {
      await page.getByText(`${entries.length} hal`, { exact: true }).waitFor();
    });
  });

  test('without JavaScript the lists are whole, and open', async () => {
    await open(
      'temuan/',
      async (page) => {
        expect(await page.locator('[data-sebab]:visible').count()).toBe(entries.length);
        const folded = page.locator('[data-sebab] details').first();
        await folded.locator('summary').click();
        expect(await folded.locator('[data-temuan]:visible').count()).toBeGreaterThan(1);
        expect(await page.locator('saring-temuan form:visible').count()).toBe(0);
      },
      false,
    );
  });

  test('an address that points into a folded list opens it, and printing opens them all', async () => {
    const [sop = ''] = temuan.map((item) => item.sop);
    const folded = pageOf.get(sopUrl(sop))?.document.querySelector('.panel-temuan details [data-temuan]')?.id ?? '';
    await open(`${sopUrl(sop).slice(1)}#${folded}`, async (page) => {
      await page.locator(`#${folded}:visible`).waitFor();
      // The script that listens comes when the browser is idle.
      await page.locator('kotak-cari:defined').first().waitFor();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('.rincian:not([open])').count()).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.rincian[open]').count()).toBe(1);
    });
  });

  test('a mark beside a step opens its findings in place', async () => {
    const step = temuan.find((item) => item.langkah !== undefined && item.jenis === 'sop');
    await open(sopUrl(step?.sop ?? '').slice(1), async (page) => {
      await page
        .locator(`#langkah-${step?.langkah ?? ''} .tanda-temuan a`)
        .first()
        .click();
      await page
        .locator('.jelas:popover-open')
        .getByText(step?.pesan ?? '')
        .waitFor();
    });
  });
});
