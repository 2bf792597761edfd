/** Rows below a head: which are steps, phases, starts, rows that go on, and what is doubtful about each. */
import { describe, expect, test } from 'vitest';
import { baca, DUA, KEPALA, LAJUR, SATU, SATU_DUA, type SelUji } from './tabel.ts';

const GESER = '?Jumlah sel baris ini berbeda dari kepala tabel; letak selnya ditentukan dari isi kolom waktu.';
const [PERTAMA = '', KEDUA = ''] = SATU_DUA;
/** The lines for rows between the two known ones. */
const antara = (...rows: readonly (readonly SelUji[])[]): readonly string[] => {
  const lines = baca([KEPALA, SATU, ...rows, DUA]);
  expect(lines[0]).toBe(LAJUR);
  return lines.slice(1);
};

describe('rows that are no steps', () => {
  test('starts and ends, with the lane they are drawn in', () => {
    expect(
      baca([KEPALA, ['', 'Mulai', '○', '', '', '', '', ''], SATU, DUA, ['', '', '', 'Selesai', '', '', '', '']]).slice(
        1,
      ),
    ).toEqual([PERTAMA, KEDUA, 'mulai sebelum 1: ○ –', 'selesai sebelum 3: – Selesai']);
  });

  test('a step that is called Selesai has what a step has', () => {
    expect(antara(['', 'Selesai', '', '', '', '5 menit', '', ''])[1]).toBe('– | Selesai | – | 5 menit | – | –');
  });

  test('sums, signatures and lone words are named in the report', () => {
    expect(antara(['', 'Jumlah waktu', '', '', '', '65 menit', '', '']).slice(-1)).toEqual([
      'luar: Jumlah waktu 65 menit',
    ]);
    expect(antara(['', 'TOTAL', '', '', '', '', '', '']).slice(-1)).toEqual(['luar: TOTAL']);
    expect(antara(['', 'Jumlahkan berkas', '', '', '', '5 menit', '', ''])).toHaveLength(3);
    expect(antara(['', 'Mengetahui,', '', '', '', '', '', '']).slice(-1)).toEqual(['luar: Mengetahui,']);
    expect(antara(['', 'Budi, NIP', '', '', '', '', '', 'x']).slice(-1)).toEqual(['luar: Budi, NIP x']);
  });

  test('empty rows, numbers of columns and rows with a number alone are nothing', () => {
    expect(
      antara(
        ['', '', '', '', '', '', '', ''],
        ['1', '2', '3', '4', '5', '6', '7', '8'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['9', '', '', '', '', '', '', ''],
      ),
    ).toEqual([PERTAMA, KEDUA]);
  });

  test('a head that repeats marks a new page', () => {
    expect(antara(KEPALA)).toEqual([PERTAMA, `${KEDUA}; halaman baru`]);
    expect(antara(['', '', 'Staf', 'Kepala', '', '', '', ''])).toEqual([PERTAMA, `${KEDUA}; halaman baru`]);
    expect(antara(['Kegiatan', 'Output', '', '', '', '', '', ''])).toEqual([PERTAMA, `${KEDUA}; halaman baru`]);
    expect(antara(['3', 'Output', 'Waktu', '', 'x', '5 menit', '', ''])).toHaveLength(3);
  });
});

describe('phases', () => {
  test.each([
    [[['TAHAP PERSIAPAN', 8]], 'TAHAP PERSIAPAN'],
    [['A.', 'Persiapan', '', '', '', '', '', ''], 'A. Persiapan'],
    [['II', 'Pelaksanaan', '', '', '', '', '', ''], 'II Pelaksanaan'],
    [['', 'B. Pelaksanaan', '', '', '', '', '', ''], 'B. Pelaksanaan'],
    [['', 'Tahap pelaksanaan', '', '', '', '', '', ''], 'Tahap pelaksanaan'],
    [['', 'PELAKSANAAN', '', '', '', '', '', ''], 'PELAKSANAAN'],
    [[['Rapat', 4], '', '', '', ''], 'Rapat'],
  ] as readonly (readonly [readonly SelUji[], string])[])('%j', (row, nama) => {
    expect(antara(row)).toEqual([PERTAMA, `${KEDUA}; bagian ${nama}`]);
  });

  test.each([
    [['2', 'PELAKSANAAN', '', '', '', '', '', ''], 'a number'],
    [['', '', 'STAF UMUM', '', '', '', '', ''], 'a name in a lane'],
    [['', 'Tahapan ini dilakukan bila semua berkas sudah lengkap dan benar', '', '', '', '', '', ''], 'a sentence'],
    [['', 'X', '', '', '', '', '', ''], 'a letter'],
    [['', 'x'.repeat(121), '', '', '', '', '', ''], 'a long text'],
  ] as readonly (readonly [readonly SelUji[], string])[])('%j is none: %s', (row) => {
    expect(antara(row).some((line) => line.includes('; bagian '))).toBe(false);
  });
});

describe('rows that go on', () => {
  const SAMBUNG = '?Baris ini disambung dari dua baris tabel.';
  test('small letters, or no activity at all, belong to the step before', () => {
    expect(antara(['', 'dari luar', '', '', '', '', '', ''])).toEqual([
      `1 | Menerima surat dari luar | Surat | 5 menit | Agenda | –; tabel 0 baris 1–2; ${SAMBUNG}`,
      KEDUA,
    ]);
    expect(antara(['', '', 'V', '', 'KTP', '', '', 'cepat'])).toEqual([
      `1 | Menerima surat | Surat⏎KTP | 5 menit | Agenda | cepat; lajur V –; tabel 0 baris 1–2; ${SAMBUNG}`,
      KEDUA,
    ]);
    expect(antara(['', '(terbuka)', '', '', '', '', '', ''])[0]).toContain('Menerima surat (terbuka) |');
  });

  test('small letters with a time of their own are a step', () => {
    expect(antara(['', 'mencatat surat', '', '', '', '2 menit', '', ''])[1]).toBe(
      '– | mencatat surat | – | 2 menit | – | –',
    );
  });

  test('a merged activity reaches down, its row needs no mark', () => {
    expect(
      baca([
        KEPALA,
        [['1', 1, 2], ['Menerima surat', 1, 2], '', '', 'Surat', '5 menit', 'Agenda', ''],
        ['', '', 'KTP', '', '', ''],
        DUA,
      ]).slice(1),
    ).toEqual(['1 | Menerima surat | Surat⏎KTP | 5 menit | Agenda | –; tabel 0 baris 1–2', KEDUA]);
  });

  test('before the first step nothing goes on', () => {
    expect(baca([KEPALA, ['', '', '', '', 'KTP', '', '', ''], SATU, DUA]).slice(1)).toEqual([
      PERTAMA,
      KEDUA,
      'luar: KTP',
    ]);
  });
});

describe('merged cells of the quality standards', () => {
  test('one time over several steps is that of the first', () => {
    const lines = baca([
      KEPALA,
      ['1', 'Menerima surat', '', '', 'Surat', ['5 menit', 1, 3], 'Agenda', ''],
      ['2', 'Mencatat surat', '', '', 'Surat', 'Agenda', ''],
      ['3', 'Membaca surat', '', '', 'Surat', 'Agenda', ''],
      ['4', 'Menyimpan surat', '', '', 'Surat', '1 jam', 'Agenda', ''],
    ]);
    expect(lines.slice(1)).toEqual([
      '1 | Menerima surat | Surat | 5 menit | Agenda | –',
      '2 | Mencatat surat | Surat | – | Agenda | –; waktu langkah 1',
      '3 | Membaca surat | Surat | – | Agenda | –; waktu langkah 1',
      '4 | Menyimpan surat | Surat | 1 jam | Agenda | –',
    ]);
  });

  test('an empty merged time says nothing; other merged cells are noted with the first row', () => {
    expect(
      baca([
        KEPALA,
        ['1', 'Menerima surat', '', '', ['Surat', 1, 2], ['', 1, 2], ['Agenda', 1, 2], ['cepat', 1, 2]],
        ['2', 'Mencatat surat', '', ''],
        ['3', 'Membaca surat', '', '', 'Surat', '5 menit', 'Agenda', ''],
        DUA,
      ])[2],
    ).toBe(
      `2 | Mencatat surat | – | – | – | –; ${['kelengkapan', 'output', 'keterangan'].map((jenis) => `?Sel ${jenis} digabung dengan baris di atasnya; isinya dicatat pada baris pertama saja.`).join('; ')}`,
    );
  });
});

describe('doubts', () => {
  test('cells that moved are put back by their time', () => {
    expect(antara(['3', 'Mencatat surat', '', 'Surat', '5 menit', 'Agenda', '', ''])[1]).toBe(
      `3 | Mencatat surat | Surat | 5 menit | Agenda | –; lajur hilang; ${GESER}`,
    );
    expect(antara(['3', 'Mencatat surat', '', '', '', 'Surat', '5 menit', 'Agenda'])[1]).toBe(
      `3 | Mencatat surat | Surat | 5 menit | Agenda | –; lajur hilang; ${GESER}`,
    );
  });

  test('two times tell nothing, and each is marked', () => {
    expect(antara(['3', 'Mencatat surat', '', '', '5 menit', 'cepat', '1 jam', ''])[1]).toBe(
      '3 | Mencatat surat | 5 menit | cepat | 1 jam | –; ?Isi kolom waktu “cepat” tidak terbaca sebagai waktu.; ?Kolom kelengkapan berisi waktu; sel mungkin tergeser.; ?Kolom output berisi waktu; sel mungkin tergeser.',
    );
  });

  test('a bare number beside an empty time, where times are bare', () => {
    const kepala = KEPALA.map((teks) => (teks === 'Waktu' ? 'Waktu (menit)' : teks));
    const bare = (row: readonly string[]): string[] =>
      row.map((teks) => (teks === '5 menit' ? '5' : teks === '1 jam' ? '60' : teks));
    expect(baca([kepala, bare(SATU), ['3', 'Mencatat surat', '', '', '15', '', 'Agenda', ''], bare(DUA)])[3]).toBe(
      '3 | Mencatat surat | 15 | – | Agenda | –; ?Angka di luar kolom waktu; sel mungkin tergeser.',
    );
  });

  test('sentences in a lane, words in no column', () => {
    expect(antara(['3', 'Mencatat surat', 'lihat buku agenda', '', 'Surat', '5 menit', 'Agenda', ''])[1]).toBe(
      '3 | Mencatat surat | Surat | 5 menit | Agenda | –; lajur lihat buku agenda –; ?Kolom pelaksana berisi kalimat “lihat buku agenda”; sel mungkin tergeser.',
    );
    expect(
      baca([
        [...KEPALA, ''],
        [...SATU, ''],
        [...DUA, ' lebih '],
      ])[2],
    ).toBe(`${KEDUA}; ?“lebih” berada di luar kolom yang dikenali dan tidak disalin.`);
  });

  test('a number and its activity in one cell are told apart', () => {
    expect(antara(['3. Mencatat surat', '', '', '', 'Surat', '5 menit', 'Agenda', ''])[1]).toBe(
      '3. | Mencatat surat | Surat | 5 menit | Agenda | –; ?Nomor dan kegiatan berada dalam satu sel; dipisahkan menurut angkanya.',
    );
    expect(antara(['Mencatat surat', '', '', '', 'Surat', '5 menit', 'Agenda', ''])[1]).toBe(
      '– | Mencatat surat | Surat | 5 menit | Agenda | –; ?Kegiatan berada di kolom nomor.',
    );
    expect(antara(['lihat', 'Mencatat surat', '', '', 'Surat', '5 menit', 'Agenda', ''])[1]).toBe(
      'lihat | Mencatat surat | Surat | 5 menit | Agenda | –; ?Isi kolom nomor “lihat” bukan nomor.',
    );
  });

  test('without a column of numbers the activity may begin with one', () => {
    const cut = (row: readonly string[]): readonly string[] => row.slice(1);
    expect(
      baca([
        cut(KEPALA),
        ['1. Menerima surat', ...SATU.slice(2)],
        ['2) Membaca surat', ...DUA.slice(2)],
        ['3 rangkap surat dibuat', ...DUA.slice(2)],
      ]).slice(1),
    ).toEqual([
      '1. | Menerima surat | Surat | 5 menit | Agenda | –',
      '2) | Membaca surat | Agenda | 1 jam | Disposisi | –',
      '– | 3 rangkap surat dibuat | Agenda | 1 jam | Disposisi | –',
    ]);
  });
});
