/** What a cell holds, judged by its words alone. */
import { describe, expect, test } from 'vitest';
import {
  isMulai,
  isNomor,
  isNomorLangkah,
  isSelesai,
  isSisaKata,
  isSisaSimbol,
  isWaktu,
} from '../../../src/impor/kenali/isi-sel.ts';

describe('a time', () => {
  test.each([
    '15 menit',
    '± 2 jam kerja',
    '1 x 24 jam',
    '5’',
    "10 '",
    '± 5 ′',
    'l hari',
    'O5 menit',
    'maks. 3 hari',
    'maksimal 3 hari',
    'min 1 jam',
    'paling lama 14 hari kerja',
    'paling lambat 2 hari',
    'kurang lebih 1 minggu',
    'sekitar 3 bulan',
    '@ 5 mnt',
    '< 1 jam',
    '≤ 2 hari',
    'selama 2 minggu',
    'lebih kurang 2 hari',
    'kl 5 menit',
    '+/- 5 menit',
    'satu hari',
    'setengah jam',
    '½ jam',
    'sehari',
    '1,5 jam',
    '2-3 hari',
    '2 s/d 3 hari',
    '2 sampai dengan 3 hari',
    '7 (tujuh) hari',
    '30 dtk',
    '2 thn',
    '1 triwulan',
    '1 semester',
    '3 hk',
    '2 hours',
    '1 day',
    '5 menit per berkas yang diterima',
    '12345 menit',
  ])('%s', (teks) => expect(isWaktu(teks)).toBe(true));

  test.each([
    '',
    ' ',
    'Surat',
    'hari kerja',
    '12',
    '5 lembar',
    '1 rangkap',
    '15 menitan',
    'Jadwal 5 menit',
    '5 menit untuk setiap berkas yang diterima dari para pemohon hari itu',
    `5 menit ${'x'.repeat(60)}`,
  ])('not %j', (teks) => expect(isWaktu(teks)).toBe(false));

  test('bare numbers only under a head that names the unit', () => {
    for (const teks of ['15', '10 - 20', '10–20', '1440'])
      expect([isWaktu(teks), isWaktu(teks, true)]).toEqual([false, true]);
    for (const teks of ['12345', '1 2', 'a', '5 lembar']) expect(isWaktu(teks, true)).toBe(false);
  });
});

describe('a number', () => {
  test.each([
    ['1', true, true],
    ['2.', true, true],
    [' 3) ', true, true],
    ['12a', true, true],
    ['1 .', true, true],
    ['IV.', true, false],
    ['a.', true, false],
    ['B)', true, false],
    ['| 4 |', false, true],
    ['(5)', false, true],
    ['6,', false, true],
    ['7:', false, true],
    ['1234', false, false],
    ['1 2', false, false],
    ['', false, false],
    ['XXIVII', false, false],
    ['Ya', false, false],
  ])('%j: of a list %s, of a step %s', (teks, nomor, langkah) => {
    expect([isNomor(teks), isNomorLangkah(teks)]).toEqual([nomor, langkah]);
  });
});

describe('rubble of drawings', () => {
  test.each(['v', 'O', '□', '→ ↓', '<>', '<C', '|', '==', '_', '¢ @', 'T.', 'graph TD', 'flowchart LR A-->B', '* *'])(
    '%s',
    (teks) => expect(isSisaSimbol(teks)).toBe(true),
  );
  test.each(['', 'Ya', 'dan', '5', '(a)', 'v surat', 'S1', '-', '&', '..', 'graph', 'graf TD', '"', '%'])(
    'not %j',
    (teks) => expect(isSisaSimbol(teks)).toBe(false),
  );
  test('a word is rubble where it has no letters of a word', () => {
    expect(['<', '~a', 'x!', '@@', 'ab', '1', '/', 'x-'].map(isSisaKata)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});

test('starts and ends, with signs around them', () => {
  for (const teks of ['Mulai', ' (START) ', '○ begin', 'awal.'])
    expect([isMulai(teks), isSelesai(teks)]).toEqual([true, false]);
  for (const teks of ['Selesai', '“End”', 'FINISH', 'akhir', 'stop'])
    expect([isMulai(teks), isSelesai(teks)]).toEqual([false, true]);
  for (const teks of ['Mulai bekerja', 'awalan', 'Selesaikan', ''])
    expect([isMulai(teks), isSelesai(teks)]).toEqual([false, false]);
});
