/** Content dealt out to labels that stood together: by numbers that begin anew, else by its words. */
import { expect, test } from 'vitest';
import { splitKelompok } from '../../../src/impor/kenali/kelompok-label.ts';

const deal = (labels: Parameters<typeof splitKelompok>[0], lines: readonly string[]): unknown =>
  splitKelompok(labels, lines).map(({ baris: own }) => own);
test('a numbering that begins anew begins the next box', () => {
  expect(
    deal(
      ['dasarHukum', 'kualifikasiPelaksana', 'keterkaitan'],
      ['1. UU', '2. PP', '1. Teliti', '1. SOP Arsip', '2. SOP Agenda'],
    ),
  ).toEqual([['1. UU', '2. PP'], ['1. Teliti'], ['1. SOP Arsip', '2. SOP Agenda']]);
});

test('two boxes read across: the same number twice on a line', () => {
  expect(
    deal(['dasarHukum', 'kualifikasiPelaksana'], ['1. UU Nomor 5 1. Memahami', '2. PP Nomor 6 2. Teliti', '3. Perda']),
  ).toEqual([
    ['1. UU Nomor 5', '2. PP Nomor 6', '3. Perda'],
    ['1. Memahami', '2. Teliti'],
  ]);
  expect(deal(['dasarHukum', 'peralatan'], ['1. UU Nomor 5 1. Memahami', 'PP', 'Perda', 'Perbup'])).not.toEqual([
    ['1. UU Nomor 5', 'PP', 'Perda', 'Perbup'],
    ['1. Memahami'],
  ]);
});

test('without numbers the words tell', () => {
  expect(
    deal(
      ['dasarHukum', 'kualifikasiPelaksana', 'peralatan'],
      ['Undang-Undang Nomor 5', 'PP Nomor 6', 'S1 Hukum', 'Mampu mengetik', 'Komputer', 'ATK'],
    ),
  ).toEqual([
    ['Undang-Undang Nomor 5', 'PP Nomor 6'],
    ['S1 Hukum', 'Mampu mengetik'],
    ['Komputer', 'ATK'],
  ]);
  expect(
    deal(
      ['keterkaitan', 'peringatan', 'pencatatan'],
      ['SOP Arsip', 'Jika terlambat, ditolak', 'Disimpan sebagai data'],
    ),
  ).toEqual([['SOP Arsip'], ['Jika terlambat, ditolak'], ['Disimpan sebagai data']]);
  expect(deal(['dasarHukum', 'peralatan'], ['Komputer'])).toEqual([[], ['Komputer']]);
});

test('where nothing tells, all of it is the first one’s, and every field is in doubt', () => {
  expect(splitKelompok(['tujuan', 'unit'], ['a', ' ', 'b'])).toEqual([
    {
      bidang: 'tujuan',
      baris: ['a', 'b'],
      ragu: 'Beberapa judul kotak berurutan tanpa isi di antaranya; pembagian isinya perlu diperiksa.',
    },
    {
      bidang: 'unit',
      baris: [],
      ragu: 'Beberapa judul kotak berurutan tanpa isi di antaranya; pembagian isinya perlu diperiksa.',
    },
  ]);
  expect(splitKelompok([], ['a'])).toEqual([]);
  expect(splitKelompok(['tujuan'], ['a', ''])).toEqual([{ bidang: 'tujuan', baris: ['a'] }]);
});

test.each([
  [
    'kualifikasiPelaksana',
    [
      'S-1 Hukum',
      'D-III',
      'D4',
      'SMA',
      'Sarjana',
      'Pendidikan minimal',
      'Memiliki',
      'Mengetahui',
      'Menguasai',
      'Mengerti',
      'Pernah',
      'minimal SMA',
      '2. Memahami',
    ],
  ],
  [
    'peralatan',
    [
      'Alat tulis',
      'Laptop',
      'Printer',
      'Jaringan',
      'Internet',
      'Meja',
      'Kertas',
      'Lembar disposisi',
      'Scanner',
      'Telepon',
      'Perangkat',
      'Aplikasi',
      'Kendaraan',
      'Formulir',
      '1. ATK',
    ],
  ],
  [
    'pencatatan',
    [
      'Dicatat',
      'Didata',
      'Arsip',
      'Agenda',
      'Register',
      'Dokumen',
      'Notulen',
      'Laporan',
      'Softcopy',
      'Hardcopy',
      'Rekap',
      '1) Disimpan',
    ],
  ],
  ['peringatan', ['Apabila', 'Bila', 'Kalau', 'Ketidaktelitian', 'Keterlambatan', 'Tidak boleh', '1. Jika']],
  ['keterkaitan', ['POS Arsip', 'Standar Operasional', '1. SOP']],
] as const)('words of %s', (bidang, lines) => {
  for (const line of lines)
    expect(deal(['dasarHukum', bidang], ['UU Nomor 5', line])).toEqual([['UU Nomor 5'], [line]]);
});
