/** Two small SOPs and their registries, built the way the site builds them. */
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { Acuan, LangkahFrontmatter, SopFrontmatter } from '../../src/domain/frontmatter.ts';
import { createKamus } from '../../src/search/kamus.ts';
import { teksDokumen } from '../../src/search/teks-dokumen.ts';

export const acuan: Acuan = {
  instansi: [
    { id: 'kota-a', nama: 'Dinas Arsip Kota A', tingkat: 'kota', wilayah: 'Kota A' },
    { id: 'kota-b', nama: 'Badan Keuangan Kota B', tingkat: 'kota', wilayah: 'Kota B' },
  ],
  topik: [{ id: 'perjanjian-kinerja', nama: 'Penyusunan Perjanjian Kinerja', uraian: 'Menyusun dokumen penugasan.' }],
  tahap: [
    { id: 'penyusunan', nama: 'Penyusunan', uraian: 'Draf disusun.' },
    { id: 'pemeriksaan', nama: 'Pemeriksaan', uraian: 'Draf diperiksa.' },
  ],
  peraturan: [
    {
      id: 'permenpanrb-53-2014',
      jenis: 'permenpanrb',
      nomor: '53',
      tahun: 2014,
      tentang: 'Petunjuk Teknis Perjanjian Kinerja',
      status: { nilai: 'tidak-diketahui', diperiksa: '2026-11-22' },
    },
  ],
  istilah: [
    { istilah: 'PK', kepanjangan: 'Perjanjian Kinerja' },
    { istilah: 'PERJANKIN', kepanjangan: 'Perjanjian Kinerja' },
    { istilah: 'paraf', arti: 'Tanda tangan singkat.' },
  ],
};

const langkah = (
  id: string,
  kegiatan: string,
  pelaksana: string,
  tahap: string,
  waktu: string,
): LangkahFrontmatter => ({
  id,
  nomor: null,
  kegiatan,
  ringkas: kegiatan.slice(0, 40),
  pelaksana,
  tahap,
  mutuBaku: { kelengkapan: 'Draf', waktu, output: 'Draf' },
});

const data = (nomor: string | null, steps: readonly LangkahFrontmatter[]): SopFrontmatter => ({
  nama: 'Penyusunan Perjanjian Kinerja',
  nomor,
  topik: 'perjanjian-kinerja',
  status: 'tidak-diketahui',
  tanggal: { pembuatan: null, revisi: null, efektif: null, pengesahan: null },
  pengesahan: null,
  dasarHukum: [{ peraturan: 'permenpanrb-53-2014', kutipan: 'Permenpan-RB No. 53 Tahun 2014' }],
  kualifikasiPelaksana: ['Sarjana'],
  peralatan: [],
  peringatan: [],
  pencatatan: [],
  keterkaitan: [],
  pelaksana: [
    { id: 'kasubag', nama: 'Kasubag Program', jenjang: 'pengawas', peran: 'koordinator' },
    { id: 'staf', nama: 'Staff', jenjang: 'pelaksana', peran: 'pengolah' },
  ],
  langkah: steps,
  sumber: { naskah: 'a.txt', jenis: 'teks', hilang: [], kosong: [], cacat: [], catatan: [] },
});

const index = indexAcuan(acuan);
export const sopA = buildSop(
  'kota-a/perjanjian-kinerja',
  data('007/Dpk-Set.1/2021', [
    langkah('susun-draf', 'Menyusun draft PERJANKIN bidang', 'staf', 'penyusunan', '2 jam'),
    langkah(
      'periksa-draf',
      'Memeriksa draft PERJANKIN dan memaraf surat pengantar',
      'kasubag',
      'pemeriksaan',
      '15 menit',
    ),
  ]),
  index,
);
export const sopB = buildSop(
  'kota-b/perjanjian-kinerja',
  data(null, [
    langkah('buat-konsep', 'Membuat konsep PK', 'staf', 'penyusunan', '120 menit'),
    langkah('koreksi', 'Mengoreksi konsep PK, jika salah dikembalikan', 'kasubag', 'pemeriksaan', '1 hari'),
  ]),
  index,
);
export const konsep = createKonsep(acuan.istilah);
export const kamus = createKamus(teksDokumen([sopA, sopB], acuan), acuan.istilah);
