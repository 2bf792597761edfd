/** Heads of one to seven rows, in the layouts of offices: which column is which, and whose lane is where. */
import { describe, expect, test } from 'vitest';
import { baca, DUA, KEPALA, LAJUR, SATU, SATU_DUA, type SelUji } from './tabel.ts';

const isi = (nomor: string, more: readonly string[] = ['', '']): readonly string[] => [
  nomor,
  nomor === '1' ? 'Menerima surat' : 'Membaca surat',
  ...more,
  nomor === '1' ? 'Surat' : 'Agenda',
  nomor === '1' ? '5 menit' : '1 jam',
  nomor === '1' ? 'Agenda' : 'Disposisi',
  '',
];
const rows = (...kepala: readonly (readonly SelUji[])[]): readonly (readonly SelUji[])[] => [
  ...kepala,
  isi('1'),
  isi('2'),
];

describe('heads', () => {
  test('of one row', () => expect(baca([KEPALA, SATU, DUA])).toEqual([LAJUR, ...SATU_DUA]));

  test('of two rows with merged groups', () => {
    expect(
      baca(
        rows(
          [
            ['No', 1, 2],
            ['Uraian Kegiatan', 1, 2],
            ['Pelaksana', 2],
            ['Mutu Baku', 3],
            ['Ket', 1, 2],
          ],
          ['Staf', 'Kepala', 'Kelengkapan', 'Waktu', 'Output'],
        ),
      ),
    ).toEqual([LAJUR, ...SATU_DUA]);
  });

  test('of two rows where nothing is merged', () => {
    expect(
      baca(
        rows(
          ['No', 'Kegiatan', 'Pelaksana', '', 'Mutu Baku', '', '', 'Ket'],
          ['', '', 'Staf', 'Kepala', 'Kelengkapan', 'Waktu', 'Output', ''],
        ),
      ),
    ).toEqual([LAJUR, ...SATU_DUA]);
  });

  test('with a heading over lanes, and numbers of columns below', () => {
    expect(
      baca(
        rows(
          [
            ['No', 1, 3],
            ['Kegiatan', 1, 3],
            ['Pelaksana', 2],
            ['Mutu Baku', 3],
            ['Ket', 1, 3],
          ],
          [
            ['Bidang Umum', 2],
            ['Kelengkapan', 1, 2],
            ['Waktu', 1, 2],
            ['Output', 1, 2],
          ],
          ['Staf', 'Kepala'],
          ['1', '2', '3', '4', '5', '6', '7', '8'],
        ),
      ),
    ).toEqual([LAJUR, ...SATU_DUA]);
  });

  test('with a name broken over rows', () => {
    expect(
      baca(
        rows(
          ['No', 'Uraian', 'Pelaksana', '', 'Mutu Baku', '', '', 'Ket'],
          ['', 'Prosedur', 'Kepala', 'Kepala', 'Kelengkapan', 'Waktu', 'Output', ''],
          ['', '', 'Seksi', 'Dinas', '', '', '', ''],
        ),
      )[0],
    ).toBe('lajur: Kepala Seksi 2, Kepala Dinas 3');
  });

  test('with the unit of bare times', () => {
    const kepala = KEPALA.map((teks) => (teks === 'Waktu' ? 'Waktu (menit)' : teks));
    expect(
      baca([
        kepala,
        SATU.map((teks) => (teks === '5 menit' ? '5' : teks)),
        DUA.map((teks) => (teks === '1 jam' ? '60' : teks)),
      ]),
    ).toEqual([LAJUR, 'satuan: menit', ...SATU_DUA.map((line) => line.replace('5 menit', '5').replace('1 jam', '60'))]);
  });

  test('with lanes behind the quality standards that nothing names as lanes: they are not guessed', () => {
    const order = (row: readonly string[]): string[] => [0, 1, 4, 5, 6, 2, 3, 7].map((at) => row[at] ?? '');
    expect(baca([order(KEPALA), order(SATU), order(DUA)])).toEqual([
      'lajur: ',
      ...SATU_DUA.map((line) => `${line}; lajur hilang`),
    ]);
  });

  test('with lanes behind the quality standards, named as such', () => {
    expect(
      baca([
        [
          ['No', 1, 2],
          ['Kegiatan', 1, 2],
          ['Mutu Baku', 3],
          ['Pelaksana', 2],
          ['Ket', 1, 2],
        ],
        ['Kelengkapan', 'Waktu', 'Output', 'Staf', 'Kepala'],
        ['1', 'Menerima surat', 'Surat', '5 menit', 'Agenda', 'V', '', ''],
        ['2', 'Membaca surat', 'Agenda', '1 jam', 'Disposisi', '', 'V', ''],
      ]),
    ).toEqual([
      'lajur: Staf 5, Kepala 6',
      '1 | Menerima surat | Surat | 5 menit | Agenda | –; lajur V –',
      '2 | Membaca surat | Agenda | 1 jam | Disposisi | –; lajur – V',
    ]);
  });

  test('with a lane over two columns of the grid', () => {
    expect(
      baca([
        ['No', 'Kegiatan', ['Staf', 2], 'Kepala', 'Kelengkapan', 'Waktu', 'Output'],
        ['1', 'Menerima surat', '', 'V', '', 'Surat', '5 menit', 'Agenda'],
        ['2', 'Membaca surat', 'V', 'x', '', 'Agenda', '1 jam', 'Disposisi'],
      ]),
    ).toEqual([
      'lajur: Staf 2→2, Kepala 4',
      '1 | Menerima surat | Surat | 5 menit | Agenda | –; lajur V –',
      '2 | Membaca surat | Agenda | 1 jam | Disposisi | –; lajur V x –',
    ]);
  });

  test('without names of lanes for all columns: the cells have no place', () => {
    expect(
      baca([
        [
          ['No', 1, 2],
          ['Kegiatan', 1, 2],
          ['Pelaksana', 3],
          ['Mutu Baku', 3],
        ],
        ['Staf', '', 'Kepala', 'Kelengkapan', 'Waktu', 'Output'],
        ['1', 'Menerima surat', 'V', '', '', 'Surat', '5 menit', 'Agenda'],
        ['2', 'Membaca surat', '', '', '', 'Agenda', '1 jam', 'Disposisi'],
      ]),
    ).toEqual([
      'lajur: Staf, Kepala; 3 kolom',
      '1 | Menerima surat | Surat | 5 menit | Agenda | –; lajur hilang; residu V',
      '2 | Membaca surat | Agenda | 1 jam | Disposisi | –; lajur hilang',
    ]);
  });
});

describe('columns whose names cannot be read', () => {
  const kepala = (rename: Readonly<Record<string, string>>): readonly string[] =>
    KEPALA.map((teks) => rename[teks] ?? teks);
  test('the time by its times', () => {
    expect(baca([kepala({ Waktu: 'W@ktu lgi' }), SATU, DUA]).slice(-2)).toEqual(SATU_DUA);
  });
  test('the number by its numbers', () => {
    expect(baca([kepala({ No: '#' }), SATU, DUA])).toEqual([LAJUR, ...SATU_DUA]);
  });
  test('kelengkapan or output by what is left of the group', () => {
    const head = (kelengkapan: string, output: string): readonly (readonly SelUji[])[] =>
      rows(
        [
          ['No', 1, 2],
          ['Kegiatan', 1, 2],
          ['Pelaksana', 2],
          ['Mutu Baku', 3],
          ['Ket', 1, 2],
        ],
        ['Staf', 'Kepala', kelengkapan, 'Waktu', output],
      );
    expect(baca(head('Kxxgkypan', 'Output')).slice(1)).toEqual(SATU_DUA);
    expect(baca(head('Kelengkapan', 'Oxxpux')).slice(1)).toEqual(SATU_DUA);
  });
  test('the activities by their words', () => {
    const long = (row: readonly string[]): string[] =>
      row.map((teks, at) => (at === 1 ? `${teks} masuk dari luar` : teks));
    expect(
      baca([
        [
          ['No', 1, 2],
          ['Apa', 1, 2],
          ['Pelaksana', 2],
          ['Mutu Baku', 3],
          ['Ket', 1, 2],
        ],
        ['Staf', 'Kepala', 'Kelengkapan', 'Waktu', 'Output'],
        long(SATU),
        long(DUA),
      ]).slice(1),
    ).toEqual(SATU_DUA.map((line) => line.replace('surat |', 'surat masuk dari luar |')));
  });
});

test('names that stand off their columns give way to the group, and the table says so', () => {
  expect(
    baca([
      ['No', 'Kegiatan', 'Pelaksana', '', 'Mutu Baku', '', '', 'Ket'],
      ['', '', 'Staf', 'Kelengkapan', 'Waktu', 'Output', '', ''],
      ['1', 'Menerima surat', '', '', 'Surat', '5 menit', 'Agenda', ''],
      ['2', 'Membaca surat', '', '', 'Agenda', '1 jam', 'Disposisi', ''],
    ]),
  ).toEqual([
    'lajur: Staf; 2 kolom',
    ...SATU_DUA.map((line) => `${line}; lajur hilang`),
    '? Nama kolom bergeser terhadap isinya; letak kolom diambil dari judul kelompok dan dari isi kolom waktu.',
  ]);
});

test('one column that names the doer: each name becomes a lane', () => {
  expect(
    baca([
      ['No', 'Kegiatan', 'Pelaksana', 'Kelengkapan', 'Waktu', 'Output'],
      ['1', 'Menerima surat', 'Staf\nUmum', 'Surat', '5 menit', 'Agenda'],
      ['2', 'Membaca surat', 'Kepala Dinas', 'Agenda', '1 jam', 'Disposisi'],
      ['3', 'Menyimpan surat', 'Staf Umum', 'Disposisi', '5 menit', 'Arsip'],
      ['4', 'Selesai', '', 'Arsip', '5 menit', 'Arsip'],
    ]),
  ).toEqual([
    'lajur: Staf Umum, Kepala Dinas',
    '1 | Menerima surat | Surat | 5 menit | Agenda | –; lajur ● –',
    '2 | Membaca surat | Agenda | 1 jam | Disposisi | –; lajur – ●',
    '3 | Menyimpan surat | Disposisi | 5 menit | Arsip | –; lajur ● –',
    '4 | Selesai | Arsip | 5 menit | Arsip | –',
    '? Tabel hanya mempunyai satu kolom pelaksana yang berisi nama; setiap nama dijadikan satu kolom.',
  ]);
});

test('one column with symbols stays one lane', () => {
  expect(
    baca([
      ['No', 'Kegiatan', 'Pelaksana', 'Kelengkapan', 'Waktu', 'Output'],
      ['1', 'Menerima surat', '□', 'Surat', '5 menit', 'Agenda'],
      ['2', 'Membaca surat', '◇', 'Agenda', '1 jam', 'Disposisi'],
    ])[0],
  ).toBe('lajur: Pelaksana 2');
});
