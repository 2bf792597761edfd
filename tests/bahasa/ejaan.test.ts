import { expect, test } from 'vitest';
import { bakukanEjaan, bakukanKata } from '../../src/bahasa/ejaan.ts';
import { splitKata } from '../../src/bahasa/kata.ts';

test.each([
  ['praktek', 'praktik'],
  ['standarisasi', 'standardisasi'],
  ['Draft', 'draf'],
  ['Staff', 'staf'],
  ['Esselon', 'eselon'],
  ['secretariat', 'sekretariat'],
  ['Kasubag', 'kasubbag'],
  ['kasubang', 'kasubbag'],
  ['Moneyv', 'monev'],
  ['merubah', 'mengubah'],
  ['direview', 'direviu'],
  ['ngirim', 'kirim'],
  ['nyusun', 'susun'],
  ['meriksa', 'periksa'],
  ['memerintah', 'memerintah'],
  ['nomor', 'nomor'],
  ['nyata', 'nyata'],
  ['muat', 'muat'],
  ['zzz', 'zzz'],
])('%s → %s', (kata, baku) => {
  expect(bakukanKata(kata)).toBe(baku);
});

test.each([
  ['Wali Kota', 'walikota'],
  ['Walikota', 'walikota'],
  ['tanda tangan', 'tandatangan'],
  ['ditanda tangani', 'ditandatangani'],
  ['Kepala Sub Bagian', 'kepala subbagian'],
  ['antar daerah', 'antardaerah'],
  ['antar surat', 'antar surat'],
  ['pertanggung jawaban', 'pertanggungjawaban'],
  ['dokumenevaluasi', 'dokumen evaluasi'],
  ['Laporanlaporan', 'laporan laporan'],
  ['pelaksanaan', 'pelaksanaan'],
])('%s → %s', (teks, baku) => {
  expect(bakukanEjaan(splitKata(teks)).join(' ')).toBe(baku);
});

test('a standard text stays as it is', () => {
  const words = splitKata('memeriksa draf perjanjian kinerja dan menyampaikannya kepada wali kota');
  const once = bakukanEjaan(words);
  expect(bakukanEjaan(once)).toEqual(once);
});
