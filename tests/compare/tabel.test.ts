import { expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { comparisonTables } from '../../src/compare/tabel/tabel.ts';
import { acuan, EMPAT } from './contoh.ts';

const comparison = compareSop(EMPAT, { acuan, peluangTidak: 0.2 });
const tables = comparisonTables(comparison, { tanggal: '2026-11-22', sumber: 'https://contoh.go.id/topik/x/' });
const find = (id: string): (typeof tables)[number] => {
  const table = tables.find((item) => item.id === id);
  if (table === undefined) throw new Error(`Tabel ${id} tidak ada.`);
  return table;
};

test('every cell is of its column’s type, every row as wide as the head, every title fit for a sheet', () => {
  expect(new Set(tables.map((item) => item.id)).size).toBe(tables.length);
  for (const { judul, kolom, baris } of tables) {
    expect(judul.length).toBeLessThanOrEqual(31);
    expect(baris.length).toBeGreaterThan(0);
    for (const row of baris) {
      expect(row.length).toBe(kolom.length);
      row.forEach((cell, place) => {
        if (cell === null) return;
        const jenis = kolom[place]?.jenis;
        expect(typeof cell).toBe(jenis === 'angka' ? 'number' : 'string');
        if (jenis === 'tanggal') expect(cell).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
      });
    }
  }
});

test('stage times as numbers, with their statistics', () => {
  const { kolom, baris } = find('waktu-tahap');
  const jumlah = kolom.findIndex((item) => item.judul === 'Jumlah');
  expect(baris.map((row) => [row[0], row[jumlah], row[jumlah + 2]])).toEqual([
    ['Instansi naskah 000 ≈', 4940, 4961.5625],
    ['Dinas Perpustakaan Kalimantan Barat', 2320, 2320],
    ['Setda Kota Madiun', 665, 792.5],
    ['Instansi naskah 004 ≈', 3815, 3815],
    ['Paling singkat', 665, null],
    ['Median', 3067.5, null],
    ['Paling lama', 4940, null],
  ]);
});

test('every step stands in the list of steps and in one row of the alignment', () => {
  const { baris } = find('langkah');
  expect(baris.length).toBe(41);
  expect(baris.every((row) => /^b\d+$/.test(String(row[6])))).toBe(true);
});

test('an empty cell says why', () => {
  const surat = find('padanan').baris.find((row) => row[1] === 'Surat pengantar');
  expect(surat).toEqual([
    'b17',
    'Surat pengantar',
    'Surat pengantar',
    'kuat',
    '9. Membuat draf surat pengantar',
    30,
    'tidak ada',
    null,
    'tercakup dalam 3. Mengumpulkan PK dan membuat surat pengantar',
    null,
    '12. Membuat surat pengantar dan memberi nomor',
    15,
  ]);
});

test('the assumptions are part of the workbook', () => {
  expect(find('asumsi').baris.slice(0, 5)).toEqual([
    ['Tanggal data', null, '2026-11-22'],
    ['Sumber', null, 'https://contoh.go.id/topik/x/'],
    ['1 hari kerja', 450, 'menit; 450 menit menurut Perpres 21/2023'],
    ['1 minggu', 5, 'hari kerja; 5 hari menurut Perpres 21/2023'],
    ['1 bulan', 20, 'hari kerja; 20 hari adalah anggapan kami'],
  ]);
});
