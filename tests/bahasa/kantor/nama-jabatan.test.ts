import { describe, expect, test } from 'vitest';
import { readLajur } from '../../../src/bahasa/kantor/lajur-jabatan.ts';
import { findNamaJabatan, lajurDari } from '../../../src/bahasa/kantor/nama-jabatan.ts';
import { findSebutan } from '../../../src/bahasa/kantor/sebutan.ts';
import { kataJabatan } from '../../../src/bahasa/kantor/tangga-jabatan.ts';
import { readToken } from '../../../src/bahasa/kantor/token.ts';

const find = (teks: string): string[] => findNamaJabatan(teks, readToken(teks)).map(({ kata }) => kata.join(' '));

describe('offices in running text', () => {
  test.each([
    ['Menyerahkan draf kepada Kasubag Program untuk diperiksa', ['kepala subbagian program']],
    ['Kepala Sub Bagian Umum dan Kepegawaian memaraf', ['kepala subbagian umum']],
    ['Melapor kepada Sekretaris, lalu kepada Kepala Dinas', ['sekretaris', 'kepala dinas']],
    ['Disampaikan kepada Wali Kota', ['wali kota']],
    ['diterima Jabatan Pimpinan Tinggi Pratama (Kadis)', ['jabatan pimpinan tinggi pratama', 'kepala dinas']],
    ['Menyiapkan surat perintah tugas', []],
    ['Menyusun uraian jabatan', []],
  ])('%s', (teks, names) => {
    expect(find(teks)).toEqual(names);
  });
});

describe('the lane a name means', () => {
  const lajur = readLajur(
    ['Kasubag Program', 'Sekretaris', 'Kepala Dinas', 'Staf'].map((nama, at) => ({
      id: `l${at}`,
      nama,
      jenjang: 'tidak-diketahui' as const,
    })),
  );
  const lane = (nama: string): string | null => {
    const found = lajurDari(kataJabatan(nama), lajur);
    return found && `${found.lajur.nama}: ${found.cara}`;
  };

  test.each([
    ['Kepala Subbagian Program', 'Kasubag Program: sama'],
    ['Kasubag', 'Kasubag Program: pendek'],
    ['Staf Umum', 'Staf: panjang'],
    ['Sekretaris Dinas', 'Sekretaris: panjang'],
    ['Subkoordinator', 'Kasubag Program: padanan'],
    ['Pimpinan', 'Kepala Dinas: padanan'],
    ['Jabatan Pimpinan Tinggi Pratama', 'Kepala Dinas: padanan'],
    ['Sekretaris Daerah', null],
    ['Bendahara', null],
  ])('%s', (nama, expected) => {
    expect(lane(nama)).toBe(expected);
  });

  test('a name that fits two lanes means neither', () => {
    const two = readLajur(
      ['Kasubag Program', 'Kasubag Umum'].map((nama) => ({ id: nama, nama, jenjang: 'pengawas' as const })),
    );
    expect(lajurDari(kataJabatan('Kasubag'), two)).toBeNull();
  });

  test('the lanes of an SOP are found by the same names', () => {
    const teks = 'Meneruskan kepada Kasubag Program dan pimpinan, tembusan Sekretaris Daerah';
    expect(findSebutan(readToken(teks), lajur).map(({ kolom }) => kolom)).toEqual([[0], [2]]);
  });
});
