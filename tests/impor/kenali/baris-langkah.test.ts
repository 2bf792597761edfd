/** A row that lost or gained cells: its waktu tells where the others belong. */
import { expect, test } from 'vitest';
import { findKepala } from '../../../src/impor/kenali/kepala.ts';
import { readBaris } from '../../../src/impor/kenali/baris-langkah.ts';
import { toKisi } from '../../../src/impor/kenali/kisi.ts';
import type { Tabel } from '../../../src/impor/model.ts';

const JABATAN = ['Kepala', 'Sekretaris', 'Kasubbag', 'Analis', 'Arsiparis', 'Bendahara', 'Staf', 'Pramubakti'];
const GESER = 'Jumlah sel baris ini berbeda dari kepala tabel; letak selnya ditentukan dari isi kolom waktu.';

function tabel(rows: readonly (readonly string[])[]): Tabel {
  const kolom = Math.max(...rows.map((row) => row.length));
  const baris = rows.map((row) => ({
    sel: row.map((teks, at) => ({ teks, kolom: at, lebar: 1, tinggi: 1, posisi: {} })),
    posisi: {},
  }));
  return { type: 'tabel', kolom, baris, gambar: [], posisi: {} };
}

/** The last of two rows below a head with so many lanes; `lajur` are the lane cells it still has. */
function read(lanes: number, lajur: readonly string[]): unknown {
  const names = JABATAN.slice(0, lanes);
  const mutu = ['Disposisi', '15 menit', 'Surat'];
  const kisi = toKisi(
    tabel([
      ['No', 'Kegiatan', ...names, 'Kelengkapan', 'Waktu', 'Output'],
      ['1', 'Menerima surat', ...names.map(() => ''), ...mutu],
      ['2', 'Mengirim surat', ...lajur, ...mutu],
    ]),
  );
  const kepala = findKepala(kisi);
  if (kepala === null) throw new Error('no head');
  const [, row] = readBaris(kisi, kepala, kepala.akhir);
  if (row?.jenis !== 'langkah') throw new Error('no step');
  const { isi, sejajar, ragu } = row.cocok;
  return [isi.kelengkapan, isi.waktu, isi.output, sejajar, ragu.filter((words) => words === GESER).length];
}

const RIGHT = ['Disposisi', '15 menit', 'Surat'];

test('a whole row needs no moving', () => {
  expect(read(3, ['', '', ''])).toEqual([...RIGHT, true, 0]);
});

test.each([1, 2, 3, 4, 5, 6])('a row that lost %d lane cells is put under its columns, and marked', (lost) => {
  expect(
    read(
      8,
      JABATAN.slice(lost).map(() => ''),
    ),
  ).toEqual([...RIGHT, false, 1]);
});

test('a row that lost more is not moved, and not taken for whole', () => {
  const [, waktu, , sejajar, moved] = read(8, ['']) as [unknown, unknown, unknown, boolean, number];
  expect([waktu, sejajar, moved]).toEqual([undefined, true, 0]);
});
