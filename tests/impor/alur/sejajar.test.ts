import { expect, test } from 'vitest';
import { inferAlur } from '../../../src/impor/alur/alur.ts';
import type { Bahan } from './ketepatan.ts';

const sop = (kegiatan: readonly string[]): Bahan => ({
  nama: 'SOP Penerbitan Rekomendasi',
  pelaksana: ['Kepala Bidang', 'Kasi Tata Ruang', 'Kasi Lingkungan', 'Staf'].map((nama, at) => ({
    id: `p${at}`,
    nama,
    jenjang: 'tidak-diketahui',
    peran: 'pengolah',
  })),
  langkah: kegiatan.map((teks, at) => ({ id: `l${at}`, nomor: String(at + 1), kegiatan: teks, posisi: {} })),
});

test('steps said to run at the same time fork and join', () => {
  const alur = inferAlur(
    sop([
      'Menerima berkas permohonan',
      'Kasi Tata Ruang menelaah kesesuaian tata ruang',
      'Kasi Lingkungan menelaah dampak lingkungan secara bersamaan',
      'Staf menghimpun hasil telaahan',
      'Menandatangani rekomendasi',
    ]),
  );
  expect(alur.map(({ lanjut, menunggu }) => [lanjut ?? null, menunggu ?? null])).toEqual([
    [['l1', 'l2'], null],
    ['l3', null],
    [null, null],
    [null, 'semua'],
    [null, null],
  ]);
  expect(alur[0]?.perkiraan.filter(({ bidang }) => bidang === 'lanjut')).toMatchObject([
    { keyakinan: 'sedang', bukti: [{ kutipan: 'secara bersamaan', langkah: 'l2' }] },
  ]);
});

test('where there is nothing to fork from, the step gets a note instead', () => {
  const alur = inferAlur(sop(['Menerima berkas', 'Memeriksa berkas secara bersamaan', 'Menandatangani surat']));
  expect(alur.every(({ lanjut }) => lanjut === undefined)).toBe(true);
  expect(alur[1]?.catatan).toContain(
    'Kata-katanya menyebut pekerjaan yang berjalan bersamaan, tetapi langkah yang bersamaan tidak jelas. Isilah lanjut dan menunggu.',
  );
});

test('a branch that names a numbered step goes there', () => {
  const alur = inferAlur(
    sop([
      'Membuat konsep surat',
      'Mengetik konsep surat',
      'Memeriksa konsep, jika salah kembali ke langkah 1, jika benar diparaf',
      'Menandatangani surat',
    ]),
  );
  expect(alur[2]?.keputusan?.cabang).toEqual([
    { jenis: 'ya', label: 'Benar', ke: 'l3', dinyatakan: 'langkah' },
    { jenis: 'tidak', label: 'Salah', ke: 'l0', dinyatakan: 'langkah' },
  ]);
});
