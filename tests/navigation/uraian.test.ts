import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenUraian } from '../../src/navigation/uraian.ts';

test('a short description stays as it is', () => expect(shortenUraian('Pendek.')).toBe('Pendek.'));

test('a long one ends with a whole sentence', () => {
  expect(shortenUraian(`${'Kalimat pertama yang cukup panjang untuk dibaca. '.repeat(2)}${'kata '.repeat(60)}`)).toBe(
    'Kalimat pertama yang cukup panjang untuk dibaca. Kalimat pertama yang cukup panjang untuk dibaca.',
  );
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
