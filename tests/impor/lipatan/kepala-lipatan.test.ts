/** Heads of folded tables: where they begin and end, and the names of the lanes between the columns. */
import { describe, expect, test } from 'vitest';
import { findKepalaTerlipat, isAwalLangkah, isNomorKolomTerlipat } from '../../../src/impor/lipatan/kepala-lipatan.ts';

/** `awal–akhir: lanes`, a broken name with what is printed. */
function lihat(lines: readonly string[], from = 0): string | null {
  const found = findKepalaTerlipat(lines, from);
  if (found === null) return null;
  const { adaKeterangan, akhir, awal, lajur } = found;
  return `${awal}–${akhir}: ${lajur.map(({ nama, tercetak }) => (tercetak === undefined ? nama : `${nama} (${tercetak})`)).join(', ')}${adaKeterangan ? ' +ket' : ''}`;
}
const LANGKAH = '1. Menerima surat';

describe('a head', () => {
  test('of three lines, lanes before Kelengkapan', () => {
    expect(
      lihat([
        'SOP Surat Masuk',
        '',
        'PELAKSANA MUTU BAKU',
        'NO KEGIATAN Staf Kepala Kelengkapan Waktu Output Ket',
        '1 2 3 4 5 6 7 8',
        LANGKAH,
      ]),
    ).toBe('2–5: Staf, Kepala +ket');
  });

  test('without numbers ends at the first step', () => {
    expect(lihat(['NO KEGIATAN Staf Kepala Kelengkapan Waktu Output', LANGKAH])).toBe('0–1: Staf, Kepala');
    expect(lihat(['NO KEGIATAN Staf Umum Kelengkapan Waktu Output', LANGKAH])).toBe('0–1: Staf Umum');
  });

  test('whose names go on in the next line', () => {
    expect(
      lihat([
        'NO KEGIATAN Arsiparis | Kepala Kepala Kelengkapan Waktu Output KET',
        'Bidang Dinas',
        '1 2 3 4 5 6 7 8 9',
        LANGKAH,
      ]),
    ).toBe('0–3: Arsiparis, Kepala Bidang, Kepala Dinas +ket');
    expect(lihat(['NO KEGIATAN Staf Kasi Kelengkapan Waktu Output', 'Umum dan Arsip', '1 2 3 4 5 6 7', LANGKAH])).toBe(
      '0–3: Staf, Kasi Umum',
    );
  });

  test('with wide gaps or bars between the names', () => {
    expect(lihat(['NO KEGIATAN   Kepala Dinas   Staf Umum   Kelengkapan Waktu Output', '1 2 3 4 5 6 7', LANGKAH])).toBe(
      '0–2: Kepala Dinas, Staf Umum',
    );
    expect(lihat(['NO KEGIATAN | Kepala Dinas | Staf Umum | Kelengkapan Waktu Output', '1 2 3 4 5 6 7', LANGKAH])).toBe(
      '0–2: Kepala Dinas, Staf Umum',
    );
  });

  test('with a name that a scanner broke: what can be read, and what is printed', () => {
    expect(lihat(['NO KEGIATAN St@f Petugas Kelengkapan Waktu Output', '1 2 3 4 5 6 7', LANGKAH])).toBe(
      '0–2: St@f (St@f), Petugas',
    );
    expect(lihat(['NO KEGIATAN epala Staf Kelengkapan Waktu Output', '1 2 3 4 5 6 7', LANGKAH])).toBe(
      '0–2: epala (epala), Staf',
    );
    expect(lihat(['NO KEGIATAN Petugas 1oket | Staf Kelengkapan Waktu Output', '1 2 3 4 5 6 7', LANGKAH])).toBe(
      '0–2: Petugas (Petugas 1oket), Staf',
    );
  });

  test('without the name of the activities in its line', () => {
    expect(
      lihat([
        'URAIAN PROSEDUR PELAKSANA MUTU BAKU',
        'NO Staf Petugas Kelengkapan Waktu Output',
        '1 2 3 4 5 6 7',
        LANGKAH,
      ]),
    ).toBe('0–3: Staf, Petugas');
  });

  test('the next one after a line', () => {
    const lines = [
      'NO KEGIATAN Staf Kelengkapan Waktu Output',
      LANGKAH,
      '2. Membaca',
      'NO KEGIATAN Kasi Kelengkapan Waktu Output',
      '3. Mengirim',
    ];
    expect(lihat(lines, 1)).toBe('3–4: Kasi');
    expect(findKepalaTerlipat(lines, 1, 3)).toBeNull();
  });
});

describe('no head', () => {
  test.each([
    [['Kegiatan ini memerlukan waktu dan kelengkapan', LANGKAH], 'a sentence'],
    [['SOP Kegiatan Pelaksana Waktu', LANGKAH], 'a title'],
    [['Nama SOP : Kegiatan Pelaksana Waktu Output', LANGKAH], 'a label'],
    [['NO KEGIATAN Output', LANGKAH], 'two columns'],
    [['PELAKSANA MUTU BAKU Kelengkapan Waktu Output', LANGKAH], 'no activities'],
    [['NO KEGIATAN Staf Kelengkapan Waktu Output'], 'nothing below'],
    [[`NO KEGIATAN ${'Staf '.repeat(50)} Kelengkapan Waktu Output`, LANGKAH], 'a line too long'],
    [['Uraian tentang Kegiatan', 'Kelengkapan Waktu Output', LANGKAH], 'an activity in a text'],
  ])('%j: %s', (lines) => expect(lihat(lines)).toBeNull());

  test('words of one column begin one only where they are few', () => {
    expect(lihat(['Kegiatan Utama', 'Pelaksana Kelengkapan Waktu Output', LANGKAH])).not.toBeNull();
    expect(lihat(['Kegiatan Utama Kita', 'dan hal lain', LANGKAH])).toBeNull();
    expect(lihat(['No Kegiatan Utama Kita', 'Kelengkapan Waktu Output', LANGKAH])).not.toBeNull();
  });
});

test('a step begins with a number and a capital', () => {
  for (const line of ['1. Menerima', '| 2 | Membaca', '3) Mengirim', '4 Mencatat', ' 12, Menyimpan'])
    expect(isAwalLangkah(line)).toBe(true);
  for (const line of [
    'Menerima',
    '1. menerima',
    '1. KEGIATAN',
    '1. Kegiatan',
    '1 2 3',
    '1. Kegiatan Waktu Output Ket',
    '1. SOP',
  ])
    expect(isAwalLangkah(line)).toBe(false);
  expect(isAwalLangkah('1. Menerima', 0)).toBe(false);
});

test('numbers of columns count from one, five at least', () => {
  expect(
    [
      '1 2 3 4 5',
      '| 1 | 2 | 3 | 4 | 5 |',
      '(1) (2) (3) (4) (5)',
      '1 2 3 4',
      '2 3 4 5 6',
      '1 2 3 4 6',
      '1 2 3 4 5 x',
      '',
    ].map(isNomorKolomTerlipat),
  ).toEqual([true, true, true, false, false, false, false, false]);
});
