/** Citations: a regulation that is known, the draft of a new one, or words left to a person. */
import { expect, test } from 'vitest';
import type { Peraturan } from '../../../src/domain/frontmatter.ts';
import { readDasarHukum } from '../../../src/impor/draf/peraturan.ts';

const dikenal: readonly Peraturan[] = (
  [
    ['uu-5-2014', 'uu', '5', 2014],
    ['perda-mekar-3-2010', 'perda', '3', 2010, 'Kota Mekar'],
    ['permen-a-7-2012', 'permen', '7', 2012],
    ['permen-b-7-2012', 'permen', '7', 2012],
    ['permen-c-8-2012', 'permen', '8', 2012],
  ] as const
).map(([id, jenis, nomor, tahun, daerah]) => ({
  id,
  jenis,
  nomor,
  tahun,
  tentang: 'x',
  ...(daerah && { daerah }),
  status: { nilai: 'berlaku-terverifikasi', sumber: [{ jenis: 'resmi', keterangan: 'x' }], diperiksa: '2026-01-01' },
}));
const baca = (...butir: readonly string[]): ReturnType<typeof readDasarHukum> =>
  readDasarHukum(butir, dikenal, '2026-11-22');

test('a known one is cited, a region must agree where both name one', () => {
  expect(
    baca(
      'UU No. 5 Tahun 2014 tentang ASN',
      'Perda Kota Mekar Nomor 3 Tahun 2010',
      'Perda Nomor 3 Tahun 2010',
    ).dasarHukum.map(({ peraturan }) => peraturan),
  ).toEqual(['uu-5-2014', 'perda-mekar-3-2010', 'perda-mekar-3-2010']);
  expect(baca('Perda Kabupaten Layu Nomor 3 Tahun 2010').baru.map(({ id }) => id)).toEqual([
    'perda-kabupaten-layu-3-2010',
  ]);
});

test('ministries share numbers: two of one number are not told apart', () => {
  expect(baca('Permen Nomor 8 Tahun 2012').dasarHukum[0]?.peraturan).toBe('permen-c-8-2012');
  expect(baca('Peraturan Menteri Kesehatan Nomor 7 Tahun 2012').dasarHukum[0]?.peraturan).toBe(
    'permen-kesehatan-7-2012',
  );
});

test('a new one is drafted with what is known of it', () => {
  expect(baca('Peraturan Bupati Sukamaju Nomor 012 Tahun 2022 tentang  Pendelegasian Wewenang;').baru).toEqual([
    {
      id: 'perbup-sukamaju-12-2022',
      jenis: 'perbup',
      nomor: '12',
      tahun: 2022,
      tentang: 'Pendelegasian Wewenang',
      daerah: 'Sukamaju',
      status: {
        nilai: 'tidak-diketahui',
        sumber: [{ jenis: 'arsip-resmi', keterangan: 'Hanya dikutip dalam naskah SOP; belum diperiksa' }],
        diperiksa: '2026-11-22',
      },
    },
  ]);
  expect(baca('PP 8 Tahun 2006').baru[0]?.tentang).toBe('(judul belum diketahui)');
});

test.each([
  ['Permen LHK Nomor 22 Tahun 2017', 'permen-lhk-22-2017'],
  [
    'Peraturan Menteri Kelautan dan Perikanan Republik Indonesia Nomor 9 Tahun 2011',
    'permen-kelautan-perikanan-9-2011',
  ],
  ['Perka ANRI Nomor 37 Tahun 2016', 'perlembaga-anri-37-2016'],
  ['Peraturan Kepala Badan Kepegawaian Negara Nomor 1 Tahun 2013', 'perlembaga-badan-kepegawaian-1-2013'],
  ['Permen Nomor 4 Tahun 2011', 'permen-4-2011'],
])('%s', (kutipan, id) => expect(baca(kutipan).baru.map((item) => item.id)).toEqual([id]));

test('what changed it is cited with it, once, with its region', () => {
  expect(
    baca(
      'Perda Kota Mekar Nomor 3 Tahun 2010 sebagaimana telah beberapa kali diubah, terakhir dengan Perda Nomor 4 Tahun 2015 sebagaimana diubah dengan Perda Nomor 4 Tahun 2015',
    ).dasarHukum,
  ).toMatchObject([{ peraturan: 'perda-mekar-3-2010', diubah: ['perda-kota-mekar-4-2015'] }]);
  expect(baca('UU 5 Tahun 2014 sebagaimana diubah dengan UU 5 Tahun 2014').dasarHukum).toEqual([
    { peraturan: 'uu-5-2014', kutipan: 'UU 5 Tahun 2014 sebagaimana diubah dengan UU 5 Tahun 2014' },
  ]);
});

test('what names no kind, number and year is left to a person', () => {
  expect(baca('Arahan pimpinan', 'UU 5 Tahun 2014')).toMatchObject({
    takTerbaca: ['Arahan pimpinan'],
    dasarHukum: [{ peraturan: 'uu-5-2014' }],
    baru: [],
  });
});
