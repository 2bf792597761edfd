/** The sections of a comparison, as goldens that a person has read. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listBagian, simpulBagian } from '../../src/view/bagian-banding.ts';
import { kendali } from '../../src/view/kendali.ts';
import type { Konteks } from '../../src/view/konteks.ts';
import { bagianKata } from '../../src/view/beda-kata.ts';
import { PERBEDAAN_SATU } from '../../src/view/perbedaan.ts';
import { cetak } from './cetak.ts';
import { hanya, kolom, konteks, langkah, sel, TIGA } from './contoh.ts';

/** The sections named, or all of them. */
const lukis = (one: Konteks, ...id: string[]): string =>
  listBagian(one)
    .filter((bagian) => id.length === 0 || id.includes(bagian.id))
    .map((bagian) => cetak(simpulBagian(bagian)))
    .join('');

/** Thirteen columns: more than a wide table shows at a time. */
const BANYAK = Array.from({ length: 13 }, (_, at) =>
  kolom(`s/${at}`, `Dinas ${at}`, { langkah: [langkah('satu', 1)] }),
);

const KASUS: Readonly<Record<string, () => string>> = {
  'tiga-sop': () => lukis(konteks()),
  'beda-dengan-sop': () => lukis(konteks({ dasar: 'a/a', berkas: 'tanpa' }), 'waktu', 'padanan'),
  'beda-dengan-median': () => lukis(konteks({ dasar: 'median', berkas: null }), 'waktu', 'padanan', 'struktur'),
  'tanpa-perkiraan': () =>
    lukis(
      konteks({
        comparison: {
          ...TIGA,
          tanpaPerkiraan: true,
          peluangTidak: 0.255,
          konversi: { ...TIGA.konversi, menitPerHari: 300, hariPerBulan: 22 },
        },
        keyakinan: new Map(),
        berkas: 'tanpa',
      }),
      'waktu',
      'padanan',
    ),
  'satu-sop': () =>
    lukis(konteks({ comparison: { ...hanya(1), struktur: [], dasarHukum: [], dokumen: [] }, berkas: 'tanpa' })),
  'dua-sop-tanpa-apa-apa': () =>
    lukis(
      konteks({
        comparison: {
          ...hanya(2),
          baris: [],
          struktur: [],
          dasarHukum: [],
          dokumen: [],
          perbedaan: [],
          waktu: { sop: [], tahap: [], total: TIGA.waktu.total },
        },
      }),
    ),
  'tiga-belas-sop': () =>
    lukis(
      konteks({
        comparison: {
          ...TIGA,
          kolom: BANYAK,
          baris: [
            {
              id: 'b1',
              tahap: 'susun',
              kelas: null,
              judul: 'Satu',
              jumlah: 13,
              kekuatan: 'kuat',
              sel: BANYAK.map(({ sop }) => sel(sop, { langkah: ['satu'], kekuatan: 'kuat' })),
            },
          ],
          struktur: [],
          dokumen: [],
          perbedaan: [],
        },
        berkas: 'tanpa',
      }),
      'waktu',
      'padanan',
      'dasar-hukum',
    ),
  'kendali-tiga': () => cetak(kendali(TIGA.kolom, TIGA.tahap, true)),
  'kendali-dua-terpilih': () => cetak(kendali(TIGA.kolom.slice(0, 2), [], false)),
  'kendali-satu': () => cetak(kendali(TIGA.kolom.slice(0, 1), TIGA.tahap, true)),
  kata: () =>
    cetak(
      simpulBagian(
        bagianKata(konteks({ comparison: hanya(2) }), [
          {
            baris: 'b1',
            judul: 'Susun',
            bidang: [
              {
                nama: 'kegiatan',
                kiri: 'Menyusun draf awal',
                kanan: 'Menyusun konsep awal',
                sama: 0.7,
                potong: [
                  { jenis: 'sama', teks: 'Menyusun ' },
                  { jenis: 'hapus', teks: 'draf' },
                  { jenis: 'tambah', teks: 'konsep' },
                  { jenis: 'sama', teks: ' awal' },
                ],
              },
              { nama: 'waktu', kiri: '1 hari', kanan: '1 hari', sama: 1, potong: [{ jenis: 'sama', teks: '1 hari' }] },
              {
                nama: 'output',
                kiri: 'Draf',
                kanan: 'Nota dinas',
                sama: 0.24,
                potong: [
                  { jenis: 'hapus', teks: 'Draf' },
                  { jenis: 'tambah', teks: 'Nota dinas' },
                ],
              },
              { nama: 'keterangan', kiri: '', kanan: 'Ada', sama: 0.25, potong: [{ jenis: 'tambah', teks: 'Ada' }] },
            ],
          },
        ]),
      ),
    ),
  'kata-tanpa-padanan': () => cetak(simpulBagian(bagianKata(konteks({ comparison: hanya(2) }), []))),
  'perbedaan-satu': () => cetak(simpulBagian(PERBEDAAN_SATU)),
};

test.each(Object.entries(KASUS))('%s', async (name, draw) => {
  await expect(draw()).toMatchFileSnapshot(`emas/${name}.txt`);
});

test('every golden has its case', () => {
  const files = readdirSync(new URL('emas', import.meta.url)).sort();
  expect(files).toEqual(
    Object.keys(KASUS)
      .map((name) => `${name}.txt`)
      .sort(),
  );
});
