import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeId, encodeId, escapeLabel, escapeLink, unescapeLabel } from '../../src/diagram/mermaid-id.ts';

test.each([
  ['langkah/susun-draf', 'langkah.susun-draf'],
  ['mulai/tahap-1', 'mulai.tahap-1'],
  ['a--b-', 'a_2d_-b_2d_'],
  ['p_1', 'p_5f_1'],
])('writes the id %j as %j', (id, encoded) => {
  expect(encodeId(id)).toBe(encoded);
});

test('every id comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (id) => {
      expect(encodeId(id)).toMatch(/^[a-zA-Z0-9._-]*$/);
      expect(decodeId(encodeId(id))).toBe(id);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test.each([
  ['Memeriksa draf, lalu (bila perlu) rapat', 'Memeriksa draf, lalu (bila perlu) rapat'],
  ['"A" & <b>', '#34;A#34; #38; #60;b#62;'],
  ['style: #1;', 'style: #35;1#59;'],
  ['style:#1;', 'style#58;#35;1#59;'],
  ['Sudah? Ya!', 'Sudah? Ya!'],
  ['1. Rapat', '#49;. Rapat'],
  ['', '#160;'],
])('escapes %j as %j', (text, escaped) => {
  expect(escapeLabel(text)).toBe(escaped);
});

test('no label holds a character that Mermaid could read as its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(escapeLabel(text).replace(/#\d+;/g, '')).toMatch(/^[\p{L}\p{M}\p{Nd} ,./()'?!+=:-]*$/u);
      expect(unescapeLabel(escapeLabel(text).replaceAll('#', '&#'))).toBe(text.replace(/\s+/g, ' ').trim());
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('a link cannot leave its line', () => {
  expect(escapeLink('/sop/a"b;c\nd/#langkah-e')).toBe('/sop/a%22b%3Bc%0Ad/#langkah-e');
});
