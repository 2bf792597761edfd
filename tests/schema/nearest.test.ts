/** The word an author most likely meant. */
import { expect, test } from 'vitest';
import { nearest } from '../../src/schema/nearest.ts';

test.each<[string, readonly string[], string | null]>([
  ['perika', ['kirim', 'periksa', 'susun'], 'periksa'],
  ['PERIKSA', ['periksa'], 'periksa'],
  ['periksa', ['Periksa', 'periksa'], 'Periksa'],
  ['stf', ['staf', 'stef'], 'staf'],
  ['stf', ['syzz'], null],
  ['kasubag', ['kasubbag', 'kabag'], 'kasubbag'],
  ['kabag', ['kasubbag', 'kabg'], 'kabg'],
  ['abcdef', ['abxxef'], 'abxxef'],
  ['abcdef', ['mnoqef'], null],
  ['ab', ['ab'], null],
  ['abc', [], null],
  ['a'.repeat(200), ['a'.repeat(200)], 'a'.repeat(200)],
  ['a'.repeat(201), ['a'.repeat(201)], null],
  ['a'.repeat(200), ['a'.repeat(201), 'a'.repeat(199)], 'a'.repeat(199)],
])('%s among %j is %s', (word, known, meant) => expect(nearest(word, known)).toBe(meant));
