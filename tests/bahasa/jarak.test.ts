import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, RATA } from '../../src/bahasa/jarak.ts';

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
  test('where every letter counts the same it is the least number of letters to change', () => {
    expect(distance('kelengkapan', 'kelengkspan', Infinity, RATA)).toBe(1);
    expect(distance('surat', 'suart', Infinity, RATA)).toBe(2);
    expect(distance('draff', 'draf', Infinity, RATA)).toBe(1);
    expect(distance('', 'draf', Infinity, RATA)).toBe(4);
    fc.assert(fc.property(word, word, (a, b) => distance(a, b) <= distance(a, b, Infinity, RATA)));
  });
});
