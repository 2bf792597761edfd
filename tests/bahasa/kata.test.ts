import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findKata, isKataHubung, splitKata } from '../../src/bahasa/kata.ts';
import { cepat } from '../cepat.ts';

test.each([
  ['Menerima,meneliti dan mengoreksi (PK)', ['menerima', 'meneliti', 'dan', 'mengoreksi', 'pk']],
  ['007/Dpk-Set.1/2021', ['007', 'dpk', 'set', '1', '2021']],
  ['1.4.1.16', ['1.4.1.16']],
  ['Data-data dan surat-menyurat', ['data-data', 'dan', 'surat-menyurat']],
  ['Undang-Undang, undang-undangnya', ['undang-undang', 'undang-undangnya']],
  ['MenPAN-RB', ['menpan', 'rb']],
  ['antar-daerah', ['antar', 'daerah']],
  ['', []],
  ['— … ·', []],
])('%s', (teks, words) => {
  expect(splitKata(teks)).toEqual(words);
});

test('positions point at the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (teks) =>
      findKata(teks).every((item) => teks.slice(item.mulai, item.akhir).toLowerCase() === item.kata),
    ),
  );
});

test('words in order, never empty', () => {
  fc.assert(fc.property(fc.string(), (teks) => splitKata(teks).every((kata) => kata !== '')));
});

test('runs longer than a word are left out, at once', () => {
  expect(cepat(() => splitKata(`awal ${'x'.repeat(10_000)} akhir`))).toEqual(['awal', 'akhir']);
});

test('function words carry nothing; "tidak" and "belum" do', () => {
  expect(['dan', 'untuk', 'yang', 'kepada', 'telah'].every(isKataHubung)).toBe(true);
  expect(['tidak', 'belum', 'surat', 'kirim'].some(isKataHubung)).toBe(false);
});
