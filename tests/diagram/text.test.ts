import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HURUF, measure, measureWords, widest, wrap, wrapInto } from '../../src/diagram/text.ts';

test.each([
  ['', 0],
  ['M', 11.18],
  ['Memeriksa draf', 92.21],
])('measures %j as drawn in Chromium at weight 500', (text, width) => {
  expect(measure(text, HURUF.simpul)).toBeCloseTo(width, 0);
});

test.each<[string, number, readonly string[]]>([
  ['', 100, []],
  ['Rapat', 100, ['Rapat']],
  ['Memeriksa surat pengantar', 100, ['Memeriksa', 'surat pengantar']],
  ['Evaluasi/Perencanaan', 90, ['Evaluasi/', 'Perencanaan']],
  ['  dua   kata ', 100, ['dua kata']],
])('wraps %j into %d px', (text, width, lines) => {
  expect(wrap(text, HURUF.simpul, width)).toEqual(lines);
});

test('breaks only a word that is wider than the line, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
      const lines = wrap(text, HURUF.simpul, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(widest(lines, HURUF.simpul)).toBeLessThanOrEqual(width + 0.01);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('says when a text does not fit into given lines', () => {
  expect(wrapInto(measureWords('Memeriksa surat', HURUF.simpul), [70, 40])).toEqual(['Memeriksa', 'surat']);
  expect(wrapInto(measureWords('Memeriksa surat', HURUF.simpul), [70])).toBeNull();
  expect(wrapInto(measureWords('Memeriksa', HURUF.simpul), [40, 40])).toBeNull();
});
