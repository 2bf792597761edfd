import { expect, test } from 'vitest';
import { createFindSaran } from '../../src/search/saran.ts';
import { kamus } from './contoh.ts';
import { cepat } from '../cepat.ts';

test('prefers printed words to made ones, and near ones to far ones', () => {
  const find = createFindSaran(kamus);
  expect(find('pengatar')?.kata).toBe('pengantar');
  expect(find('perjanjan')).toMatchObject({ kata: 'perjanjian', akar: 'janji' });
  expect(find('menggandkan')).toBeNull();
  expect(find('qqqqqqqq')).toBeNull();
});

test('a dictionary of 8,000 roots answers in time for typing', () => {
  const akar = Object.fromEntries(
    Array.from({ length: 8000 }, (_, at): [string, [number, ...string[]]] => {
      const root = `k${at.toString(26).replace(/\d/g, (digit) => 'aeiouaeiou'[Number(digit)] ?? 'a')}ta${at % 7}`;
      return [root, [1, `me${root}kan`, `pe${root}an`]];
    }),
  );
  const find = createFindSaran({ versi: 1, dokumen: 1, akar, istilah: [] });
  find('mengirimkn');
  cepat(() => find('perjanjan'));
});
