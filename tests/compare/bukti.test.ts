/** How firm a match is: what the step's own words say. */
import { describe, expect, test } from 'vitest';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { listInti } from '../../src/compare/padanan/inti.ts';
import { acuan, buatSop, EMPAT, ID } from './contoh.ts';

const konsep = createKonsep(acuan.istilah);
const { baris } = compareSop(EMPAT, { acuan });
const kekuatan = (sop: string, langkah: string): unknown => {
  const row = baris.find((item) => item.sel.some((sel) => sel.sop === sop && sel.langkah.includes(langkah)));
  return [row?.judul, row?.sel.find((sel) => sel.sop === sop)?.kekuatan];
};

test('signing a covering letter is not firmly signing the Perjanjian Kinerja, though two cells of one source are swapped', () => {
  expect(kekuatan(ID.madiun, 'tandatangani-surat-pengantar')).toEqual(['Penandatanganan', 'sedang']);
  expect(kekuatan(ID.naskah004, 'tanda-tangan-dokumen')).toEqual(['Penandatanganan', 'kuat']);
  expect(kekuatan(ID.kalbar, 'tandatangani-perjanjian-kinerja')).toEqual(['Penandatanganan', 'kuat']);
});

test('the two steps that make the covering letter are firmly one', () => {
  expect(kekuatan(ID.naskah000, 'buat-surat-pengantar')).toEqual(['Surat pengantar', 'kuat']);
  expect(kekuatan(ID.naskah004, 'buat-surat-pengantar')).toEqual(['Surat pengantar', 'kuat']);
});

test('reasons quote the step itself', () => {
  const row = baris.find((item) => item.judul === 'Penandatanganan');
  expect(row?.sel.find(({ sop }) => sop === ID.madiun)?.alasan.map(({ teks }) => teks)).toEqual([
    'Tahap sama: Penandatanganan',
    'Tindakan sama, penandatanganan: “menandatangani draft surat pengantar Perjanjian Kinerja (PK)”',
    'Objeknya lain',
  ]);
});

describe('acts and their objects', () => {
  test.each([
    ['Meneliti dan mengoreksi draf laporan', 'pemeriksaan', ['periksa: lapor']],
    ['Menelaah draf laporan dan menandatangani', 'penandatanganan', ['tandatangan: lapor']],
    [
      'Menerima surat masuk, mengagendakan, dan mengirim kepada Kepala',
      'pengiriman',
      ['catat: surat masuk', 'kirim: surat masuk'],
    ],
    ['Menugaskan Staf untuk menyusun laporan', 'perintah', ['perintah: susun']],
    ['Membuat undangan rapat kepada Tim', 'persiapan', ['undang: ']],
    ['Menerima surat', 'pemeriksaan', ['terima: surat']],
    ['Menerima dan memeriksa surat', 'penyusunan', ['periksa: surat']],
    ['Hal lain', 'pemeriksaan', []],
  ])('%s (%s)', (kegiatan, tahap, expected) => {
    const [langkah] = buatSop('a/b', [{ id: 'x', kegiatan, ringkas: 'x', tahap }]).langkah;
    const found = langkah === undefined ? [] : listInti(langkah, konsep);
    expect(found.map((item) => `${item.kelas}: ${item.objek.join(' ')}`)).toEqual(expected);
  });
});
