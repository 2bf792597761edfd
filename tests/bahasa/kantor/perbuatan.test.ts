import { describe, expect, test } from 'vitest';
import { kelasOf, listKlausa, listPerbuatan } from '../../../src/bahasa/kantor/perbuatan.ts';
import { createKonsep } from '../../../src/bahasa/konsep.ts';

const konsep = createKonsep([]);

describe('acts as classes', () => {
  test.each([
    ['Meneliti dan mengoreksi draf', ['periksa', 'periksa']],
    ['Melakukan rapat pembahasan', ['rapat']],
    ['Memberi paraf pada naskah', ['paraf']],
    ['Membuat undangan rapat', ['susun', 'undang']],
    ['Menyiapkan bahan untuk diperiksa', ['siap', 'periksa']],
    ['Mengukur tanah', ['ukur']],
  ])('%s', (teks, kelas) => {
    expect(listPerbuatan(teks).map((item) => item.kelas)).toEqual(kelas);
  });

  test('a root of no class is its own', () => {
    expect(kelasOf('verifikasi')).toBe('periksa');
    expect(kelasOf('surat')).toBe('surat');
  });
});

test('a clause has its own words and its own object; purposes and descriptions are none', () => {
  const teks = 'Mengetik surat pengantar, memaraf draf laporan yang telah disusun untuk ditandatangani';
  const klausa = listKlausa(teks, listPerbuatan(teks), konsep);
  expect(klausa.map(({ kelas, kutipan, objek }) => [kelas, kutipan, [...objek]])).toEqual([
    ['susun', 'Mengetik surat pengantar', ['surat', 'antar']],
    ['paraf', 'memaraf draf laporan yang telah', ['draf', 'lapor']],
  ]);
});
