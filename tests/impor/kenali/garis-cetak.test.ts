/** Lines of print whose columns only blanks hold apart: rows again by their numbers. */
import { expect, test } from 'vitest';
import type { Potong } from '../../../src/impor/model.ts';
import { DUA, KEPALA, kenali, LAJUR, lihatSop, SATU, SATU_DUA, tabel } from './tabel.ts';

const lihat = (isi: readonly Potong[]): readonly string[][] => kenali(isi).map((sop) => [...lihatSop(sop)]);
const TIGA = ['3', 'Menyimpan surat', '', '', 'Disposisi', '5 menit', 'Arsip', ''];
const [PERTAMA = '', KEDUA = ''] = SATU_DUA;
const KETIGA = '3 | Menyimpan surat | Disposisi | 5 menit | Arsip | –';

const cetak = (rows: readonly (readonly string[])[]): Potong => tabel(rows, { garisCetak: true });
test('lines of one row are joined by its number', () => {
  expect(
    lihat([
      cetak([KEPALA, SATU, ['', 'masuk dari', '', '', 'asli', '', '', ''], ['', 'luar', '', '', '', '', '', ''], DUA]),
    ]),
  ).toEqual([[LAJUR, '1 | Menerima surat⏎masuk dari⏎luar | Surat⏎asli | 5 menit | Agenda | –', KEDUA]]);
});

test('phases and heads of the next page end a row', () => {
  expect(lihat([cetak([KEPALA, SATU, ['', 'TAHAP KEDUA', '', '', '', '', '', ''], DUA, KEPALA, TIGA])])).toEqual([
    [LAJUR, PERTAMA, `${KEDUA}; bagian TAHAP KEDUA`, `${KETIGA}; bagian TAHAP KEDUA; halaman baru`],
  ]);
});

test('columns that do not hold are lines again: every cell is in doubt', () => {
  const broken = [SATU, DUA, TIGA].map((row) => row.map((teks, at) => (at === 5 ? 'cepat sekali' : teks)));
  expect(lihat([cetak([KEPALA, ...broken])])[0]?.at(-1)).toBe(
    '? Kolom tabel naskah ini hilang; setiap sel perlu diperiksa terhadap naskah.',
  );
  expect(lihat([cetak([KEPALA, ...broken.slice(1), SATU, SATU, SATU, SATU, SATU, SATU, SATU, SATU])])[0]?.[0]).toBe(
    LAJUR,
  );
  expect(
    lihat([
      cetak([
        ['Nama', 'Alamat'],
        ['Budi', 'Jalan'],
      ]),
    ]),
  ).toEqual([]);
});
