/** Lists as offices type them: numbered, bulleted, glued, torn from their numbers. */
import { describe, expect, test } from 'vitest';
import { KEPALA_SITASI, readIsiSel, splitDaftar } from '../../../src/impor/kenali/daftar.ts';
import { joinBaris } from '../../../src/impor/kenali/kisi.ts';

const butir = (lines: readonly string[], mulai?: RegExp): readonly string[] => splitDaftar(lines, mulai).butir;

describe('marks', () => {
  test.each([
    '1. ',
    '2) ',
    '12 . ',
    'a. ',
    'b) ',
    '- ',
    '• ',
    '● ',
    '▪ ',
    '◦ ',
    '* ',
    '– ',
    '— ',
    '✓ ',
    '➢ ',
    '» ',
    '. ',
  ])('%j begins an item and is not copied', (mark) => {
    expect(butir([`${mark}Komputer`, `${mark}Printer`])).toEqual(['Komputer', 'Printer']);
  });

  test('what has no mark goes on with the item before, where others have one', () => {
    expect(splitDaftar(['1. Memahami', 'peraturan', '2. Teliti'])).toEqual({
      butir: ['Memahami peraturan', 'Teliti'],
      diputus: false,
    });
  });

  test('letters number the parts of a numbered item', () => {
    expect(butir(['1. Berkas:', 'a. KTP', 'b. KK', '2. Formulir'])).toEqual(['Berkas: a. KTP', 'KK', 'Formulir']);
    expect(butir(['a. KTP', 'b. KK'])).toEqual(['KTP', 'KK']);
  });

  test('a year and a word are no marks', () => {
    expect(butir(['2021. Peraturan'])).toEqual(['2021. Peraturan']);
    expect(butir(['aa. Peraturan'])).toEqual(['aa. Peraturan']);
  });
});

describe('without marks', () => {
  test('a line that begins small, or follows a word that hangs, goes on', () => {
    expect(
      splitDaftar(['Komputer', 'dan printer', 'Meja', 'Buku agenda dan', 'Ekspedisi', 'Lemari,', 'Kursi']),
    ).toEqual({
      butir: ['Komputer dan printer', 'Meja', 'Buku agenda dan Ekspedisi', 'Lemari, Kursi'],
      diputus: false,
    });
  });

  test('where it is known how an item begins, a long line may go on with a capital', () => {
    const hukum = (before: string): readonly string[] =>
      butir([before, 'Peraturan Bupati Nomor 1 Tahun 2020'], KEPALA_SITASI);
    expect(hukum('Undang-Undang Nomor 5 Tahun 2014')).toHaveLength(2);
    expect(hukum(`Undang-Undang Nomor 5 Tahun 2014 ${'x'.repeat(150)}`)).toHaveLength(1);
    expect(hukum(`Undang-Undang Nomor 5 Tahun 2014 ${'x'.repeat(150)};`)).toHaveLength(2);
    expect(butir(['Undang-Undang', 'Aparatur Sipil Negara'], KEPALA_SITASI)).toEqual([
      'Undang-Undang Aparatur Sipil Negara',
    ]);
  });
});

describe('numbers torn from their texts', () => {
  test('as many numbers as texts: each text is an item', () => {
    expect(splitDaftar(['1.', '2.', 'Komputer', 'Printer'])).toEqual({ butir: ['Komputer', 'Printer'], diputus: true });
    expect(splitDaftar(['•', '-', 'Komputer', 'Printer']).butir).toEqual(['Komputer', 'Printer']);
  });
  test('else only a point ends one', () => {
    expect(butir(['1', '2', 'Komputer yang', 'Baik;', 'Printer.', 'Meja'])).toEqual([
      'Komputer yang Baik;',
      'Printer.',
      'Meja',
    ]);
  });
});

describe('items glued together', () => {
  test.each([
    ['1. ATK2. Komputer3. Printer', ['ATK', 'Komputer', 'Printer']],
    ['1. UU Nomor 5 Tahun 20142. Peraturan', ['UU Nomor 5 Tahun 2014', 'Peraturan']],
    ['Peralatan 1. ATK 2. Komputer', ['Peralatan', 'ATK', 'Komputer']],
    ['1) a 2) Bola 3) (c)', ['a', 'Bola', '(c)']],
    ['1. Pasal 2. Komputer', ['Pasal 2. Komputer']],
    ['1. Peraturan Nomor 2. Tahun', ['Peraturan Nomor 2. Tahun']],
    ['1. versi 1.2. Baru', ['versi 1.2. Baru']],
    ['1. a 2. b', ['a 2. b']],
    ['3. Tiga 4. Empat', ['Tiga', 'Empat']],
    ['Komputer 2. Printer', ['Komputer 2. Printer']],
  ])('%s', (line, expected) => {
    const { butir: found, diputus } = splitDaftar([line]);
    expect(found).toEqual(expected);
    expect(diputus).toBe(expected.length > 1);
  });
});

describe('a cell', () => {
  test.each([
    ['Surat', 'Surat'],
    ['Surat\nmasuk', 'Surat masuk'],
    ['1. KTP\n2. KK', ['KTP', 'KK']],
    ['- KTP\n- KK\ndan salinannya', ['KTP', 'KK dan salinannya']],
    ['Berkas:\n1. KTP\n2. KK', 'Berkas: 1. KTP 2. KK'],
    ['1. KTP', '1. KTP'],
    ['1. KTP\nasli', 'KTP asli'],
    ['1. KTP 2. KK', ['KTP', 'KK']],
    [' \n ', ''],
  ])('%j', (teks, expected) => expect(readIsiSel(teks)).toEqual(expected));
});

describe('how a legal basis begins', () => {
  test.each([
    'Undang-Undang Nomor',
    'UU 5',
    'Undang undang',
    'Peraturan',
    'PERMEN',
    'Perda',
    'Pergub',
    'perbup',
    'Perwal',
    'Perka',
    'Keputusan',
    'Kepmen',
    'Keppres',
    'Instruksi',
    'Inpres',
    'Surat Edaran',
    'SE Nomor',
    'SK',
    'PP 5',
    'Qanun',
    'Perppu',
    'Pedoman',
    'Juknis',
    'Petunjuk teknis',
  ])('%s', (teks) => expect(KEPALA_SITASI.test(teks)).toBe(true));
  test.each(['Memahami peraturan', 'UUD', 'PPK', 'SKPD', 'Seluruh', 'Surat Perintah'])('not %s', (teks) =>
    expect(KEPALA_SITASI.test(teks)).toBe(false),
  );
});

describe('lines of one cell', () => {
  test.each([
    [['Menerima', 'surat'], 'Menerima surat'],
    [['Mene-', 'rima surat'], 'Menerima surat'],
    [['undang-', 'undang'], 'undang-undang'],
    [['Undang-', 'undang'], 'Undang-undang'],
    [['Undang-', 'Undang'], 'Undang-Undang'],
    [['e-', 'Office'], 'e- Office'],
    [['Peralatan/', 'Perlengkapan'], 'Peralatan/Perlengkapan'],
    [['1/', '2'], '1/ 2'],
    [['a', '', ' b\nc '], 'a b c'],
    [[], ''],
  ])('%j', (lines, expected) => expect(joinBaris(lines)).toBe(expected));
});
