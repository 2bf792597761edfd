import { expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { comparisonTables } from '../../src/compare/tabel/tabel.ts';
import { acuan, EMPAT } from './contoh.ts';

const comparison = compareSop(EMPAT, { acuan, peluangTidak: 0.2 });
const tables = comparisonTables(comparison, {
  tanggal: '2026-11-22',
  sumber: 'https://contoh.go.id/topik/x/',
  sops: EMPAT,
});
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
  const jumlah = kolom.findIndex((item) => item.judul === 'Jumlah (menit)');
  expect(baris.map((row) => [row[0], row[jumlah], row[jumlah + 1]])).toEqual([
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
  expect(baris.every((row) => /^b\d+$/.test(String(row[16])))).toBe(true);
});

test('every step has all its cells, its printed number, its line and its page', () => {
  const { kolom, baris } = find('langkah');
  const judul = kolom.map((item) => item.judul);
  const lengkap = baris.map((row) => Object.fromEntries(judul.map((name, at) => [name, row[at]])));
  const langkah = EMPAT.flatMap((sop) => sop.langkah.map((item) => ({ sop, item })));
  expect(lengkap).toHaveLength(langkah.length);
  for (const [at, { item, sop }] of langkah.entries()) {
    expect(lengkap[at]).toMatchObject({
      'Id SOP': sop.id,
      'Id langkah': item.id,
      Urutan: item.urutan,
      'Nomor tercetak': item.nomor,
      Kegiatan: item.kegiatan,
      Kelengkapan: item.mutuBaku.kelengkapan.join('; ') || null,
      'Waktu tercetak': item.mutuBaku.waktu,
      Output: item.mutuBaku.output.join('; ') || null,
      Keterangan: item.keterangan,
      Naskah: sop.sumber.naskah,
      'Baris naskah': item.baris,
      Alamat: `/sop/${sop.id}/#langkah-${item.id}`,
    });
  }
});

test('columns for looking up stand last, in every table', () => {
  for (const { kolom } of tables) {
    const first = kolom.findIndex((item) => item.lampiran);
    expect(kolom.slice(first === -1 ? kolom.length : first).every((item) => item.lampiran)).toBe(true);
  }
});

test('minutes name the column of their bound, which says ya or tidak wherever there are minutes of an SOP', () => {
  for (const { baris, kolom } of tables) {
    for (const [at, { batas }] of kolom.entries()) {
      if (batas === undefined) continue;
      const bound = kolom.findIndex((item) => item.judul === batas);
      expect(kolom[at]?.jenis).toBe('angka');
      for (const row of baris) {
        if (['Paling singkat', 'Median', 'Paling lama'].includes(String(row[0]))) continue;
        if (row[at] !== null) expect(['ya', 'tidak']).toContain(row[bound]);
      }
    }
  }
});

test('a revoked regulation is told where it is cited', () => {
  const { baris } = find('dasar-hukum');
  const dicabut = baris.filter((row) => row.includes('dikutip, sudah dicabut'));
  expect(dicabut.length).toBeGreaterThan(0);
  expect(dicabut.every((row) => String(row[2]).startsWith('Dicabut'))).toBe(true);
  expect(baris.some((row) => String(row[2]).startsWith('Dicabut') && row.includes('dikutip'))).toBe(false);
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
    'tidak ada padanan',
    null,
    'tidak ada padanan; tersebut di langkah 3. Mengumpulkan PK dan membuat surat pengantar: “membuat draft surat pengantar”',
    null,
    '12. Membuat surat pengantar dan memberi nomor',
    15,
    'tidak',
    null,
    null,
    'tidak',
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
