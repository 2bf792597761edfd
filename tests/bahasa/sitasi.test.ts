import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSitasi, namaPeraturan, parseSitasi, tandaPeraturan } from '../../src/bahasa/sitasi.ts';
import type { Peraturan } from '../../src/domain/frontmatter.ts';
import { cepat } from '../cepat.ts';

const P53 = { jenis: 'permenpanrb', nomor: '53', tahun: 2014 };
test.each([
  'permenpan rb 53/2014',
  'PermenPANRB No. 53 Tahun 2014',
  'permenpan 53 2014',
  'Permen PAN & RB 53 th 2014',
  'Peraturan MenPAN-RB Nomor 53 Tahun 2014 tentang Petunjuk Teknis',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 53 Tahun 2014',
  'Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014',
  'Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 53 Tahun 2014',
  'Peraturan Menteri PAN-RB Nomor 53 Tahun 2014',
])('%s', (teks) => {
  expect(parseSitasi(teks)).toEqual(P53);
});

test.each([
  ['pp 8 2006', { jenis: 'pp', nomor: '8', tahun: 2006 }],
  ['PP No. 8 Tahun 2006', { jenis: 'pp', nomor: '8', tahun: 2006 }],
  ['uu no 17 thn 2003', { jenis: 'uu', nomor: '17', tahun: 2003 }],
  ['Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara.', { jenis: 'uu', nomor: '1', tahun: 2004 }],
  ['perpu 1/2020', { jenis: 'perppu', nomor: '1', tahun: 2020 }],
  ['Keputusan Presiden Nomor 42 Tahun 2002', { jenis: 'keppres', nomor: '42', tahun: 2002 }],
  ['Permendagri 52/2011', { jenis: 'permendagri', nomor: '52', tahun: 2011 }],
  ['perwal madiun 61 2021', { jenis: 'perwali', nomor: '61', tahun: 2021, daerah: 'madiun' }],
  ['Peraturan Walikota Nomor 4 Tahun 2020', { jenis: 'perwali', nomor: '4', tahun: 2020 }],
  [
    'Peraturan Daerah Kota Madiun Nomor 3 Tahun 2016',
    { jenis: 'perda', nomor: '3', tahun: 2016, daerah: 'kota madiun' },
  ],
  ['perda 3/2016 kota madiun', { jenis: 'perda', nomor: '3', tahun: 2016, daerah: 'kota madiun' }],
  [
    'Peraturan Gubernur Jawa Tengah Nomor 45 Tahun 2016 Tanggal 3 November 2016',
    { jenis: 'pergub', nomor: '45', tahun: 2016, daerah: 'jawa tengah' },
  ],
  ['53 tahun 2014', null],
  ['peraturan daerah', null],
  ['', null],
])('%s', (teks, sitasi) => {
  expect(parseSitasi(teks)).toEqual(sitasi);
});

test('each of our own ways to cite a regulation leads back to it', () => {
  const peraturan: Peraturan = {
    id: 'perda-kota-madiun-3-2016',
    jenis: 'perda',
    nomor: '3',
    tahun: 2016,
    tentang: 'Pembentukan dan Susunan Perangkat Daerah',
    daerah: 'Kota Madiun',
    status: { nilai: 'tidak-diketahui', diperiksa: '2026-11-22' },
  };
  const names = namaPeraturan(peraturan);
  expect(names).toContain('perda kota madiun 3/2016');
  for (const jenis of ['uu', 'pp', 'perpres', 'permenpanrb', 'permendagri', 'perwali', 'perda'] as const) {
    for (const name of namaPeraturan({ ...peraturan, jenis })) {
      expect(parseSitasi(name), name).toMatchObject({ jenis, nomor: '3', tahun: 2016 });
    }
  }
  expect(tandaPeraturan(peraturan)).toBe('perda3th2016');
});

test('any text is read without harm, long ones at once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (teks) => void parseSitasi(teks)));
  cepat(() => parseSitasi('peraturan menteri negara '.repeat(400)));
  cepat(() => parseSitasi('1'.repeat(10_000)));
});

test.each([
  ['', []],
  ['Keputusan dengan tiga cabang.', []],
  [
    'PermenPANRB 35/2012 (lihat Pasal 49 ayat (3) Undang-Undang Nomor 30 Tahun 2014) dan PP No. 60 Tahun 2008.',
    ['permenpanrb35th2012', 'uu30th2014', 'pp60th2008'],
  ],
  ['Sebutan lama; UU 5/2014, yang dicabut UU 20/2023, menyetarakannya.', ['uu5th2014', 'uu20th2023']],
  ['Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022', ['perppu2th2022']],
  ['Perda Kota Madiun 3/2016 diubah Perda Kota Madiun 8/2020', ['perda3th2016', 'perda8th2020']],
  ['Surat edaran itu tidak menyebut nomor; pada 12/2020 ada yang lain, jauh di belakang kalimat pertama.', []],
])('every citation in: %s', (teks, tanda) => {
  expect(listSitasi(teks).map(tandaPeraturan)).toEqual(tanda);
});
