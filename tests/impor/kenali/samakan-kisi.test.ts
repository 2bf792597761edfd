import { expect, test } from 'vitest';
import { alignKisi } from '../../../src/impor/kenali/samakan-kisi.ts';
import type { Tabel } from '../../../src/impor/model.ts';

const tabel = (
  lebarKolom: readonly number[],
  rows: readonly (readonly [teks: string, kolom: number, lebar: number][])[],
): Tabel => ({
  type: 'tabel',
  kolom: lebarKolom.length,
  lebarKolom,
  baris: rows.map((row) => ({
    sel: row.map(([teks, kolom, lebar]) => ({ teks, kolom, lebar, tinggi: 1, posisi: {} })),
    posisi: {},
  })),
  gambar: [],
  posisi: {},
});
const isi = ({ baris }: Tabel): unknown =>
  baris.map(({ sel }) => sel.map(({ teks, kolom, lebar }) => [teks, kolom, lebar]));

const PERTAMA = tabel([30, 170, 100, 100], [[]]);

test('cells of the next page stand where they are on the paper', () => {
  const lanjut = tabel(
    [30, 80, 90, 100, 100],
    [
      [
        ['4.', 0, 1],
        ['Mengetik', 1, 2],
        ['surat', 3, 1],
        ['10 menit', 4, 1],
      ],
    ],
  );
  const sama = alignKisi(lanjut, PERTAMA);
  expect(sama?.kolom).toBe(4);
  expect(sama?.lebarKolom).toEqual([30, 170, 100, 100]);
  expect(sama && isi(sama)).toEqual([
    [
      ['4.', 0, 1],
      ['Mengetik', 1, 1],
      ['surat', 2, 1],
      ['10 menit', 3, 1],
    ],
  ]);
});

test('two cells on the place of one are joined', () => {
  const lanjut = tabel(
    [30, 80, 90, 200],
    [
      [
        ['4.', 0, 1],
        ['Mengetik', 1, 1],
        ['surat', 2, 1],
        ['arsip', 3, 1],
      ],
    ],
  );
  const sama = alignKisi(lanjut, PERTAMA);
  expect(sama && isi(sama)).toEqual([
    [
      ['4.', 0, 1],
      ['Mengetik surat', 1, 1],
      ['arsip', 2, 2],
    ],
  ]);
});

test('a table of another width, or of unknown widths, is another table', () => {
  expect(alignKisi(tabel([30, 170], [[]]), PERTAMA)).toBeNull();
  const bare: Tabel = { type: 'tabel', kolom: 4, baris: PERTAMA.baris, gambar: [], posisi: {} };
  expect(alignKisi(bare, PERTAMA)).toBeNull();
  expect(alignKisi(PERTAMA, bare)).toBeNull();
});
