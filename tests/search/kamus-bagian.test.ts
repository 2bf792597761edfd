import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bagianHuruf, bagianUntuk, splitKamus, type IsiKamus } from '../../src/search/kamus-bagian.ts';
import { createKamusTerbuka } from '../../src/search/kamus-terbuka.ts';
import type { Kamus } from '../../src/search/kamus.ts';
import { createPrepareQuery } from '../../src/search/kueri.ts';
import { kamus } from './contoh.ts';

const bytes = (value: unknown): number => JSON.stringify(value).length;
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const anyKamus = fc
  .array(fc.tuple(word, fc.integer({ min: 1, max: 99 }), fc.uniqueArray(word, { maxLength: 4 })), { maxLength: 60 })
  .map((entries): Kamus => {
    const akar = Object.fromEntries(
      entries.map(([root, count, forms]): [string, [number, ...string[]]] => [root, [count, ...forms]]),
    );
    return { ...kamus, akar };
  });

test('a small dictionary stays whole', () => {
  const { inti, bagian } = splitKamus(kamus);
  expect([inti.akar, inti.awalan, bagian.size]).toEqual([kamus.akar, [], 0]);
});

test('all parts together are the whole dictionary, and every word is in the part it is looked for in', () => {
  fc.assert(
    fc.property(anyKamus, fc.integer({ min: 1, max: 20 }), (whole, most) => {
      const { inti, bagian } = splitKamus(whole, most);
      const { kamus: together, tambah } = createKamusTerbuka(whole.dokumen, whole.istilah);
      tambah('a', inti.akar);
      for (const part of bagian.values()) tambah('a', part);
      const sorted = (akar: Kamus['akar']) =>
        Object.entries(akar)
          .map(([root, [count, ...forms]]) => [root, count, new Set(forms)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(together.akar)).toEqual(sorted(whole.akar));
      if (inti.awalan.length === 0) return;
      for (const [root, [, ...forms]] of Object.entries(whole.akar)) {
        for (const kata of [root, ...forms]) {
          const awal = bagianUntuk(kata, inti.awalan) ?? '';
          expect(Object.keys(bagian.get(awal) ?? {})).toContain(root);
          expect(bagianHuruf(kata, inti.awalan)).toContain(awal);
        }
      }
    }),
  );
});

test('what one question loads does not grow with the vocabulary', () => {
  // As many made-up words as a catalogue of ten thousand SOPs may hold, spread like words are over first letters.
  const letters = 'abdegijklmnoprstu';
  const name = (nth: number): string => {
    let rest = nth * 2654435761;
    let text = '';
    for (let at = 0; at < 7; at++) {
      text += letters[Math.abs(rest) % letters.length] ?? 'a';
      rest = Math.floor(rest / letters.length) + nth;
    }
    return text;
  };
  const akar: Record<string, [number, ...string[]]> = {};
  for (let nth = 1; nth <= 40_000; nth++) akar[name(nth)] = [nth % 50, `me${name(nth)}`];
  const { inti, bagian } = splitKamus({ ...kamus, akar });
  expect(bytes(akar)).toBeGreaterThan(1_000_000);
  expect(bytes(inti)).toBeLessThan(10_000);
  // Most forms begin with `me`: the crowded letters are cut three deep.
  expect(Math.max(...[...bagian.values()].map(bytes))).toBeLessThan(120_000);
  expect(new Set(bagian.keys())).toEqual(new Set(inti.awalan));
});

test('two sites add up, a root of one site is counted once however many of its parts arrive', () => {
  const { kamus: both, tambah, ukuran } = createKamusTerbuka(10, []);
  tambah('a', { periksa: [3, 'periksa'] });
  tambah('a', { periksa: [3, 'memeriksa'] });
  tambah('b', JSON.parse('{"periksa":[4,"periksa","pemeriksaan"],"constructor":[1]}') as IsiKamus);
  expect(both.akar['periksa']).toEqual([7, 'periksa', 'memeriksa', 'pemeriksaan']);
  expect(both.akar['constructor']).toEqual([1]);
  expect(ukuran()).toBe(3);
});

test('a word that arrives with a later part is understood from then on', () => {
  const { kamus: growing, tambah } = createKamusTerbuka(kamus.dokumen, kamus.istilah);
  const prepare = createPrepareQuery(growing);
  expect(prepare('pengantar').kata[0]?.bobot).toBe(0);
  tambah('a', kamus.akar);
  expect(prepare('pengantar').kata[0]?.bobot).toBeGreaterThan(0);
});
