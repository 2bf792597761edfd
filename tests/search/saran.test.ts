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

const find = createFindSaran({
  versi: 1,
  dokumen: 9,
  akar: { surat: [5, 'surat'], surah: [9, 'surah'], ab: [3, 'ab'], periksa: [1, 'memeriksa'], dokumen: [2, 'dokumen'] },
  istilah: [],
});

test.each([
  ['surat', 'surat'],
  // Equally near: the more frequent.
  ['suraz', 'surah'],
  ['suart', 'surat'],
  // Two slips are too many for a short word, not for a long one.
  ['szrzt', null],
  ['dkmen', null],
  ['memeiksaa', 'memeriksa'],
  // A root itself is a word too; one of two letters is never meant.
  ['periksx', 'periksa'],
  ['abx', null],
  ['', null],
])('%s: perhaps %s', (kata, saran) => expect(find(kata)?.kata ?? null).toBe(saran));

test('a word made from a verb but never printed is offered, as farther than a printed one', () => {
  expect(find('pemeriksaan')).toEqual({ kata: 'pemeriksaan', akar: 'periksa', jarak: 0.3 });
  expect(find('memeriksa')).toEqual({ kata: 'memeriksa', akar: 'periksa', jarak: 0 });
});

test('the caller may ask for less distance', () => {
  expect(find('memeiksaa', 1)).toBeNull();
  expect(find('memeiksa', 1)?.kata).toBe('memeriksa');
});

test('a dictionary that grows is read again, and only then', () => {
  const akar: Record<string, [number, ...string[]]> = { surat: [1, 'surat'] };
  let size = 1;
  const grown = createFindSaran({ versi: 1, dokumen: 1, akar, istilah: [] }, () => size);
  expect(grown('kursx')).toBeNull();
  akar['kursi'] = [1, 'kursi'];
  expect(grown('kursx')).toBeNull();
  size = 2;
  expect(grown('kursx')?.kata).toBe('kursi');
});
