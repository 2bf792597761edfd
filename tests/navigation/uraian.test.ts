import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenUraian } from '../../src/navigation/uraian.ts';

test('a short description stays as it is', () => expect(shortenUraian('Pendek.')).toBe('Pendek.'));

test('a long one ends with a whole sentence', () => {
  expect(shortenUraian(`${'Kalimat pertama yang cukup panjang untuk dibaca. '.repeat(2)}${'kata '.repeat(60)}`)).toBe(
    'Kalimat pertama yang cukup panjang untuk dibaca. Kalimat pertama yang cukup panjang untuk dibaca.',
  );
});

test.each([
  ['of just three hundred letters it stays whole', 'a'.repeat(300), 'a'.repeat(300)],
  ['a sentence that ends too early is not enough', `${'a'.repeat(80)}. ${'kata '.repeat(50)}`, null],
  ['one that ends a little later is', `${'a'.repeat(81)}. ${'kata '.repeat(50)}`, `${'a'.repeat(81)}.`],
  [
    'the last sentence that fits is taken',
    `${'a'.repeat(100)}. ${'b'.repeat(100)}. ${'c '.repeat(100)}`,
    `${'a'.repeat(100)}. ${'b'.repeat(100)}.`,
  ],
])('%s', (_, teks, expected) => {
  const short = shortenUraian(teks);
  if (expected === null) expect(short).toMatch(/^a{80}\. (?:kata )+kata…$/);
  else expect(short).toBe(expected);
});

test('or with a whole word', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 80, maxLength: 120 });
  fc.assert(
    fc.property(words, (list) => {
      const short = shortenUraian(list.join(' '));
      expect(short.length).toBeLessThanOrEqual(300);
      if (short.endsWith('…')) expect(list.join(' ').startsWith(`${short.slice(0, -1)} `)).toBe(true);
    }),
    { seed: 1 },
  );
});
