/** The identity block wherever its labels stand: in the cell, beside it, above it, in running lines. */
import { describe, expect, test } from 'vitest';
import { readBerjalan, readIdentitas } from '../../../src/impor/kenali/identitas.ts';
import type { Potong } from '../../../src/impor/model.ts';
import { paragraf, tabel, type SelUji } from './tabel.ts';

const lihat = (isi: readonly Potong[]): readonly string[] => {
  const { bidang, lepas } = readIdentitas(isi);
  return [
    ...bidang.map((item) => `${item.bidang}: ${item.baris.join(' ¶ ')}${item.ragu === undefined ? '' : ' ?'}`),
    ...lepas.map((teks) => `> ${teks}`),
  ];
};
const baris = (...lines: readonly string[]): readonly string[] => lihat(lines.map((teks) => paragraf(teks)));
const kotak = (...rows: readonly (readonly SelUji[])[]): readonly string[] => lihat([tabel(rows)]);

describe('running lines', () => {
  test('a label takes what follows; a short field takes one line', () => {
    expect(
      baris(
        'PEMERINTAH KOTA',
        'Nomor SOP : 1',
        'sisa',
        'Nama SOP',
        ': Surat',
        'Masuk',
        'Disahkan oleh',
        'Kepala Dinas',
        'BUDI, S.H.',
      ),
    ).toEqual([
      'nomor: 1',
      'nama: Surat ¶ Masuk',
      'pengesahan: Kepala Dinas ¶ BUDI, S.H.',
      '> PEMERINTAH KOTA',
      '> sisa',
    ]);
  });

  test('a list takes all lines until the next label', () => {
    expect(baris('Dasar Hukum', '1. UU 5', '2. PP 6', 'Peringatan :', 'Jika hilang')).toEqual([
      'dasarHukum: 1. UU 5 ¶ 2. PP 6',
      'peringatan: Jika hilang',
    ]);
  });

  test('a title ends a box, but an item of Keterkaitan may begin with SOP', () => {
    expect(baris('Keterkaitan', 'SOP Arsip', 'SOP Agenda')).toEqual(['keterkaitan: SOP Arsip ¶ SOP Agenda']);
    expect(baris('Keterkaitan', 'SOP Arsip', 'SOP SURAT MASUK', 'x')).toEqual([
      'keterkaitan: SOP Arsip',
      '> SOP SURAT MASUK',
      '> x',
    ]);
    expect(baris('Keterkaitan', 'SOP Arsip', 'Prosedur : Surat')).toEqual([
      'keterkaitan: SOP Arsip',
      '> Prosedur : Surat',
    ]);
    expect(baris('Nama SOP', 'SOP Arsip')).toEqual(['nama: ', '> SOP Arsip']);
    expect(baris('SOP Surat Masuk')).toEqual(['> SOP Surat Masuk']);
  });

  test('labels without content between them share what follows', () => {
    expect(baris('Dasar Hukum', 'Kualifikasi Pelaksana', '1. UU Nomor 5', '1. Memahami peraturan')).toEqual([
      'dasarHukum: 1. UU Nomor 5 ?',
      'kualifikasiPelaksana: 1. Memahami peraturan ?',
    ]);
    expect(baris('Nomor SOP', 'Tanggal Revisi')).toEqual(['nomor: ', 'tanggal.revisi: ']);
  });

  test('labels glued on one line, lines glued in one paragraph', () => {
    expect(baris('NOMOR SOP 1 TANGGAL REVISI 2 Mei 2020\nTANGGAL EFEKTIF -')).toEqual([
      'nomor: 1',
      'tanggal.revisi: 2 Mei 2020',
      'tanggal.efektif: -',
    ]);
    expect(readBerjalan(['', ' ', 'a']).lepas).toEqual(['a']);
  });
});

describe('boxes', () => {
  test('the value stands in the cell, beside it, behind a colon, or below it', () => {
    expect(
      kotak(['Nomor SOP : 1', ''], ['Nama SOP', 'Surat'], ['Tanggal Revisi', ':'], ['Disahkan oleh', ':\nKepala']),
    ).toEqual(['nomor: 1', 'nama: Surat', 'tanggal.revisi: ', 'pengesahan: Kepala']);
    expect(kotak(['Nomor SOP', ':', '1'], ['Nama SOP', ':', 'Surat'])).toEqual(['nomor: 1', 'nama: Surat']);
    expect(
      kotak(
        ['Dasar Hukum', 'Kualifikasi Pelaksana'],
        ['UU 5', 'Teliti'],
        ['PP 6', ''],
        ['Peringatan', 'Pencatatan'],
        ['Awas', 'Buku'],
      ),
    ).toEqual(['dasarHukum: UU 5 ¶ PP 6', 'kualifikasiPelaksana: Teliti', 'peringatan: Awas', 'pencatatan: Buku']);
  });

  test('what stands under the value belongs to it while the label has nothing new', () => {
    expect(
      kotak(['Disahkan oleh', 'Kepala Dinas'], ['', 'BUDI, S.H.'], ['', 'Pembina'], ['Nama SOP', 'Surat']),
    ).toEqual(['pengesahan: Kepala Dinas ¶ BUDI, S.H. ¶ Pembina', 'nama: Surat']);
    expect(kotak(['Disahkan oleh', 'Kepala Dinas'], ['', ''], ['', 'lepas'])).toEqual([
      'pengesahan: Kepala Dinas',
      '> lepas',
    ]);
    expect(kotak(['Disahkan oleh', 'Kepala Dinas'], ['lain', 'lepas'])).toEqual([
      'pengesahan: Kepala Dinas',
      '> lain',
      '> lepas',
    ]);
    expect(kotak([['Disahkan oleh', 1, 3], 'Kepala Dinas'], [''], ['BUDI'], ['Nama SOP', 'Surat'])).toEqual([
      'pengesahan: Kepala Dinas ¶ BUDI',
      'nama: Surat',
    ]);
  });

  test('a tall label beside an empty cell has its value lower', () => {
    expect(kotak([['Disahkan oleh', 1, 2], ''], ['Kepala Dinas'], ['Nama SOP', 'Surat'])).toEqual([
      'pengesahan: Kepala Dinas',
      'nama: Surat',
    ]);
  });

  test('a value under its label ends where its box ends', () => {
    expect(
      kotak(
        [
          ['Dasar Hukum', 2],
          ['Peralatan', 2],
        ],
        ['1', 'UU 5', '1', 'ATK'],
        ['2', 'PP 6', '', ''],
        [['lebar sekali', 4]],
      ),
    ).toEqual(['dasarHukum: 1. UU 5 ¶ 2. PP 6', 'peralatan: 1. ATK', '> lebar sekali']);
    expect(kotak(['Dasar Hukum', ''], ['UU 5', ''], ['', ''], ['lepas', ''])).toEqual(['dasarHukum: UU 5', '> lepas']);
    expect(kotak(['Dasar Hukum', ''], ['', ''], ['UU 5', ''])).toEqual(['dasarHukum: UU 5']);
  });

  test('a number and its text in two cells are one line, marks without texts are lines', () => {
    expect(kotak(['Peralatan', ''], ['1.', 'ATK'], ['-', 'Meja'], ['3', ''])).toEqual([
      'peralatan: 1. ATK ¶ - Meja ¶ 3',
    ]);
  });

  test('a cell may hold whole fields, and end with a label whose value stands beside it', () => {
    expect(kotak(['Nomor SOP : 1\nNama SOP', 'Surat'], ['Kota\nTujuan : x', ''])).toEqual([
      'nomor: 1',
      'nama: Surat',
      'tujuan: x',
      '> Kota',
    ]);
  });

  test('lines and boxes are read in their order', () => {
    expect(
      lihat([
        paragraf('a'),
        tabel([
          ['b', ''],
          ['Nomor SOP', '1'],
        ]),
        paragraf('c'),
        tabel([['d', 'e']]),
      ]),
    ).toEqual(['nomor: 1', '> a', '> b', '> c', '> d', '> e']);
  });
});
