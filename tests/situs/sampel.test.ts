/** A sample drawn on a page: of what the page shows, by its seed, with a file that says both. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawSampel } from '../../src/domain/sampel.ts';
import { listKunciTemuan } from '../../src/export/sampel.ts';
import type { TemuanData } from '../../src/report/temuan-data.ts';
import { bacaTepat } from '../domain/baca-csv.ts';
import { useSitus } from './kunjungan.ts';
import { readSite } from './site.ts';

const { visit } = useSitus(4416);
const { temuan } = JSON.parse(readSite('/data/temuan.json')) as { temuan: readonly TemuanData[] };
const { sop } = JSON.parse(readSite('/data/sop.json')) as { sop: readonly { id: string }[] };
const kunci = listKunciTemuan(temuan);

async function draw(page: Page, ukuran: number, benih: string): Promise<string[][]> {
  await page.locator('tarik-sampel:defined').waitFor();
  await page.getByLabel('Banyaknya').fill(String(ukuran));
  await page.getByLabel('Benih').fill(benih);
  await page.getByRole('button', { name: 'Tarik sampel' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh CSV', exact: true }).click();
  return bacaTepat(readFileSync(await (await waiting).path(), 'utf8'), ',');
}
const columnOf = ([head = [], ...rows]: string[][], name: string): string[] =>
  rows.map((row) => row[head.indexOf(name)] ?? '');

describe('of findings', () => {
  test('is what anyone draws from temuan.json with the same seed', async () => {
    await visit('temuan/', {}, async (page) => {
      const file = await draw(page, 7, 'audit 2026');
      expect(columnOf(file, 'Kunci')).toEqual(drawSampel(kunci, 7, 'audit 2026').anggota.map((item) => item.kunci));
      expect(new Set(columnOf(file, 'Populasi'))).toEqual(new Set([String(temuan.length)]));
      expect(new Set(columnOf(file, 'Saringan'))).toEqual(new Set(['tanpa saringan']));
      expect(await page.locator('tarik-sampel ol > li:visible').count()).toBe(7);
    });
  });

  test('is drawn from what the filter leaves, and the file says so', async () => {
    const galat = kunci.filter((_, at) => temuan[at]?.severity === 'peringatan');
    await visit('temuan/?tingkat=peringatan', {}, async (page) => {
      const file = await draw(page, 5, '1');
      expect(columnOf(file, 'Kunci')).toEqual(drawSampel(galat, 5, '1').anggota.map((item) => item.kunci));
      expect(columnOf(file, 'Saringan')[0]).toBe('tingkat = peringatan');
    });
  });
});

test('of SOPs is drawn from all SOPs of the agencies shown, those without findings too', async () => {
  const ids = sop.map(({ id }) => id);
  await visit('kepatuhan/', {}, async (page) => {
    const file = await draw(page, 3, 'x');
    expect(columnOf(file, 'Kunci')).toEqual(drawSampel(ids, 3, 'x').anggota.map((item) => item.kunci));
    await page.getByLabel('Tingkat').selectOption('kota');
    const own = ids.filter((id) => id.startsWith('setda-kota-madiun/'));
    expect(columnOf(await draw(page, 30, 'x'), 'Kunci')).toEqual(
      drawSampel(own, 30, 'x').anggota.map((item) => item.kunci),
    );
  });
});
