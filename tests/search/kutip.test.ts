/** The words of a hit that are shown, and which of them are marked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPrepareQuery } from '../../src/search/kueri.ts';
import { kutip } from '../../src/search/kutip.ts';
import { kamus, konsep } from './contoh.ts';

const prepare = createPrepareQuery(kamus);
/** Marked words in brackets. */
const kutipan = (tampak: string, q: string, most?: number): string =>
  kutip(tampak, prepare(q), konsep, most)
    .map(({ cocok, teks }) => (cocok ? `[${teks}]` : teks))
    .join('');

test.each([
  ['Memeriksa draf surat.', 'periksa', '[Memeriksa] draf surat.'],
  ['Draf, yang (sudah) diperiksa!', 'pemeriksaan draf', '[Draf], yang (sudah) [diperiksa]!'],
  ['«Menyusun surat»', 'surat', '«Menyusun [surat]»'],
  ['Menyusun PK tahunan', 'perjanjian kinerja', 'Menyusun [PK] tahunan'],
  ['Menyusun PK tahunan', 'kinerja', 'Menyusun PK tahunan'],
  ['Tidak ada apa-apa di sini', 'surat', 'Tidak ada apa-apa di sini'],
  ['', 'surat', ''],
  ['… — …', 'surat', '… — …'],
])('%s, asked for %s', (tampak, q, expected) => expect(kutipan(tampak, q)).toBe(expected));

const panjang = 'satu dua tiga empat surat enam tujuh draf surat sepuluh sebelas';
test.each([
  [3, '… tujuh [draf] [surat] …'],
  [2, '… [draf] [surat] …'],
  [1, '… [surat] …'],
  [11, 'satu dua tiga empat [surat] enam tujuh [draf] [surat] sepuluh sebelas'],
  [10, 'satu dua tiga empat [surat] enam tujuh [draf] [surat] sepuluh …'],
  [5, '… [surat] enam tujuh [draf] [surat] …'],
])('of a long text the earliest %d words with most marks', (most, expected) => {
  expect(kutipan(panjang, 'draf surat', most)).toBe(expected);
});

test('a window at the end ends without dots, one without marks is the beginning', () => {
  expect(kutipan('satu dua tiga. Surat (draf).', 'draf surat', 2)).toBe('… [Surat] ([draf]).');
  expect(kutipan('Satu dua tiga empat', 'surat', 2)).toBe('Satu dua …');
});

test('by default 28 words are shown', () => {
  const words = Array.from({ length: 40 }, (_, i) => `kata${i}`);
  expect(kutipan(words.join(' '), 'surat')).toBe(`${words.slice(0, 28).join(' ')} …`);
});

test('text without a word is cut to 160 letters', () => {
  expect(kutipan('—'.repeat(300), 'surat')).toBe('—'.repeat(160));
});

test('whatever is shown stands in the text, in order', () => {
  const kata = fc.constantFrom('surat', 'draf', 'memeriksa', 'a', '—', '(x)', 'PK', 'tahun');
  fc.assert(
    fc.property(fc.array(kata, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (words, most) => {
      const tampak = words.join(' ');
      const shown = kutip(tampak, prepare('periksa surat pk'), konsep, most)
        .map(({ teks }) => teks)
        .join('')
        .replace(/^… /, '')
        .replace(/ …$/, '');
      expect(tampak).toContain(shown);
    }),
  );
});
