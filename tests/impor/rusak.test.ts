/** The law of importing damaged copies: what is not as in the source has a mark, and most of it is as in the source. */
import { describe, expect, test } from 'vitest';
import { CONTOH_SOP } from './contoh-sop.ts';
import { nilaiRusak } from './nilai-rusak.ts';
import { lipat, rusakkan } from './tata-letak-rusak.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const pick = (seed: number): (typeof CONTOH_SOP)[number] => {
  const found = CONTOH_SOP[seed % CONTOH_SOP.length];
  if (found === undefined) throw new Error('no sample');
  return found;
};

describe('damaged layouts', () => {
  test('forty tables: no cell differs without a mark, and 98 % are as in the source', async () => {
    const nilai = await Promise.all(SEEDS.map((seed) => nilaiRusak(rusakkan(pick(seed), seed))));
    expect(nilai.flatMap((item) => item.diam)).toEqual([]);
    const [sel, sama] = [
      nilai.reduce((sum, item) => sum + item.sel, 0),
      nilai.reduce((sum, item) => sum + item.sama, 0),
    ];
    expect(sama / sel).toBeGreaterThan(0.98);
  });
  test('tables without columns: every row is marked, and three quarters of the cells are found', async () => {
    const nilai = await Promise.all(SEEDS.slice(0, 10).map((seed) => nilaiRusak(lipat(pick(seed), seed))));
    expect(nilai.flatMap((item) => item.diam)).toEqual([]);
    const [sel, sama] = [
      nilai.reduce((sum, item) => sum + item.sel, 0),
      nilai.reduce((sum, item) => sum + item.sama, 0),
    ];
    expect(sama / sel).toBeGreaterThan(0.75);
  });
});
