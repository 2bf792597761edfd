import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../src/search/jarak.ts';
import { createFindSaran } from '../../src/search/saran.ts';
import { kamus } from './contoh.ts';
import { cepat } from '../cepat.ts';

describe('distance', () => {
  const word = fc.stringMatching(/^[a-z]{0,12}$/);
  test('is 0 for a word and itself, above 0 for two words, the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 9);
      }),
    );
  });
  test('slips of a fast hand cost less than another letter', () => {
    expect(distance('surat', 'suart')).toBeCloseTo(0.7);
    expect(distance('draff', 'draf')).toBeCloseTo(0.5);
    expect(distance('dtaf', 'draf')).toBeCloseTo(0.8);
    expect(distance('dmaf', 'draf')).toBe(1);
  });
  test('a limit only cuts off what is beyond it', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const exact = distance(a, b);
        const limited = distance(a, b, 2);
        expect(exact <= 2 ? limited : Math.min(limited, 3)).toBe(exact <= 2 ? exact : Math.min(limited, 3));
      }),
    );
  });
});

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
