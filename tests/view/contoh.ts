/** A comparison of three SOPs with one of everything that a page can show, written by hand: what is shown hangs on it alone. */
import type { BarisPadanan, Comparison, KolomSop, LangkahKolom, SelPadanan } from '../../src/compare/comparison.ts';
import type { Statistik, StrukturSop, WaktuSop } from '../../src/compare/ukuran.ts';
import { KONVERSI, type TotalWaktu } from '../../src/domain/waktu.ts';
import type { Konteks } from '../../src/view/konteks.ts';

export const langkah = (id: string, urutan: number, more: Partial<LangkahKolom> = {}): LangkahKolom => ({
  id,
  urutan,
  tercetak: null,
  ringkas: `Ringkas ${id}`,
  kegiatan: `Kegiatan ${id}`,
  tahap: 'susun',
  pelaksana: 'Staf',
  pelaksanaPerkiraan: false,
  peran: 'pengolah',
  jenjang: 'pelaksana',
  menit: 30,
  waktu: '30 menit',
  gabungWaktu: false,
  ...more,
});

export const kolom = (sop: string, label: string, more: Partial<KolomSop> = {}): KolomSop => ({
  sop,
  label,
  namaInstansi: label,
  namaSop: 'Penyusunan',
  instansiPerkiraan: null,
  langkah: [],
  jumlahPelaksana: 2,
  tanggalPembuatan: null,
  ...more,
});

const total = (maks: number, lengkap = true, min = maks): TotalWaktu => ({ min, maks, lengkap });
const statistik = (more: Partial<Statistik> = {}): Statistik => ({
  jumlah: 0,
  min: null,
  median: null,
  maks: null,
  menonjol: [],
  ...more,
});
export const sel = (sop: string, more: Partial<SelPadanan> = {}): SelPadanan => ({
  sop,
  langkah: [],
  kekuatan: null,
  alasan: [],
  silang: [],
  tercakup: null,
  ...more,
});
const baris = (id: string, tahap: string, more: Partial<BarisPadanan> = {}): BarisPadanan => ({
  id,
  tahap,
  kelas: null,
  judul: `Judul ${id}`,
  sel: [],
  jumlah: 3,
  kekuatan: 'kuat',
  ...more,
});
const nihil = { jumlah: 0, perkiraan: 0, lengkap: true };
const batas = (min: number, maks: number | null = min) => ({ min, maks });
const struktur = (sop: string, more: Partial<StrukturSop> = {}): StrukturSop => ({
  sop,
  langkah: 3,
  pelaksana: 2,
  serahTerima: { jumlah: 1, perkiraan: 0, lengkap: true, panah: [] },
  keputusan: nihil,
  keputusanDiduga: 0,
  balik: nihil,
  pemeriksaan: [],
  jalanTolak: [],
  dikembalikan: [],
  tandaTangan: null,
  penandaTangan: null,
  reviuLuar: [],
  pihakLuar: [],
  ...more,
});
const waktuSop = (sop: string, more: Partial<WaktuSop>): WaktuSop => ({
  sop,
  total: total(0),
  perTahap: [],
  perPeran: [],
  balik: [],
  harapan: { jenis: 'terhingga', menit: 0, maks: 0, lengkap: true, perkiraan: false, kunjungan: [] },
  ...more,
});

const KATA = { jenis: 'kegiatan', teks: 'Kata kerja sama: menyusun' } as const;
const PERAN = { jenis: 'tahap', teks: 'Tahap sama: Penyusunan' } as const;

const tiadaHukum = { dicabutOleh: null, tanggalStatus: null, diperiksa: '', lengkap: 'Peraturan lengkap' } as const;

/** A: everything stated. B: inferred and incomplete. C: mostly missing. */
export const TIGA: Comparison = {
  kolom: [
    kolom('a/a', 'Dinas A', {
      langkah: [
        langkah('susun', 1),
        langkah('ketik', 2, { menit: 45 }),
        langkah('teken', 3, { tahap: 'sah', pelaksana: 'Kepala', tercetak: 'tercetak 4' }),
      ],
    }),
    kolom('b/b', 'Instansi B ≈', {
      instansiPerkiraan: 'Dinas B',
      langkah: [
        langkah('buat', 1, { pelaksanaPerkiraan: true, menit: 120 }),
        langkah('kirim', 2, { pelaksana: null, menit: null, waktu: 'secepatnya' }),
        langkah('sahkan', 3, { tahap: 'sah', menit: null, waktu: null, pelaksanaPerkiraan: true }),
      ],
    }),
    kolom('c/c', 'Badan & C', {
      jumlahPelaksana: 1,
      langkah: [langkah('rancang', 1, { menit: null, waktu: null, gabungWaktu: true })],
    }),
  ],
  konversi: KONVERSI,
  peluangTidak: 0,
  tanpaPerkiraan: false,
  tahap: [
    { id: 'susun', nama: 'Penyusunan', uraian: '', warna: 1 },
    { id: 'sah', nama: 'Pengesahan', uraian: '', warna: 2 },
  ],
  baris: [
    baris('b1', 'susun', {
      kekuatan: 'lemah',
      sel: [
        sel('a/a', { langkah: ['susun', 'ketik'], kekuatan: 'kuat', alasan: [KATA, PERAN] }),
        sel('b/b', { langkah: ['buat'], kekuatan: 'sedang', alasan: [KATA], silang: ['buat'] }),
        sel('c/c', { langkah: ['rancang'], kekuatan: 'lemah', alasan: [PERAN] }),
      ],
    }),
    baris('b2', 'susun', {
      jumlah: 1,
      kekuatan: null,
      sel: [
        sel('a/a', { tercakup: { langkah: 'ketik', kutipan: 'dan mengirim' } }),
        sel('b/b', { langkah: ['kirim'] }),
      ],
    }),
    baris('b3', 'sah', {
      jumlah: 2,
      sel: [
        sel('a/a', { langkah: ['teken'], kekuatan: 'kuat', alasan: [KATA] }),
        sel('b/b', { langkah: ['sahkan'], kekuatan: 'kuat', alasan: [KATA] }),
        sel('c/c'),
      ],
    }),
  ],
  pinGagal: [],
  waktu: {
    sop: [
      waktuSop('a/a', {
        total: total(105),
        perTahap: [
          { tahap: 'susun', waktu: total(75) },
          { tahap: 'sah', waktu: total(30) },
        ],
        perPeran: [
          { peran: 'pengolah', waktu: total(75), perkiraan: false },
          { peran: 'penanda-tangan', waktu: total(30), perkiraan: true },
        ],
        balik: [
          {
            dari: 'teken',
            dinyatakan: true,
            ke: ['susun', 'ketik'],
            langkah: ['susun', 'ketik', 'teken'],
            biaya: total(105, true, 75),
            perkiraan: true,
          },
          { dari: 'ketik', dinyatakan: true, ke: ['teken'], langkah: ['teken'], biaya: null, perkiraan: false },
          { dari: 'ketik', dinyatakan: true, ke: [], langkah: [], biaya: null, perkiraan: true },
          { dari: 'susun', dinyatakan: false, ke: ['susun'], langkah: [], biaya: null, perkiraan: true },
        ],
        harapan: { jenis: 'terhingga', menit: 105, maks: 105, lengkap: true, perkiraan: false, kunjungan: [] },
      }),
      waktuSop('b/b', {
        total: total(1350, false),
        perTahap: [
          { tahap: 'susun', waktu: total(1350, false, 900) },
          { tahap: 'sah', waktu: total(0, false) },
        ],
        perPeran: [{ peran: null, waktu: total(1350, false), perkiraan: true }],
        harapan: { jenis: 'terhingga', menit: 1350, maks: 1350, lengkap: false, perkiraan: true, kunjungan: [] },
      }),
      waktuSop('c/c', {
        total: total(15),
        perTahap: [{ tahap: 'susun', waktu: total(15) }],
        harapan: { jenis: 'tak-terhingga', langkah: ['rancang'], perkiraan: false },
      }),
    ],
    tahap: [
      {
        tahap: 'susun',
        tidakLengkap: ['b/b'],
        ...statistik({
          jumlah: 2,
          min: batas(15),
          median: batas(45, 75),
          maks: batas(900, null),
          menonjol: [
            { sop: 'c/c', menit: 15, medianLain: 75, lain: 3 },
            { sop: 'a/a', menit: 75, medianLain: 20, lain: 4 },
          ],
        }),
      },
      {
        tahap: 'sah',
        tidakLengkap: [],
        ...statistik({ menonjol: [{ sop: 'a/a', menit: 30, medianLain: 0, lain: 3 }] }),
      },
    ],
    total: statistik({ jumlah: 3, min: batas(15), median: batas(60.5), maks: batas(900, null) }),
  },
  struktur: [
    struktur('a/a', {
      keputusan: { jumlah: 2, perkiraan: 1, lengkap: true },
      keputusanDiduga: 1,
      balik: { jumlah: 2, perkiraan: 1, lengkap: false },
      pemeriksaan: ['susun', 'ketik'],
      jalanTolak: ['teken'],
      tandaTangan: 'teken',
      penandaTangan: { nama: 'Kepala', jenjang: 'administrator', perkiraan: true },
      reviuLuar: [
        { langkah: 'ketik', pihak: 'Biro Hukum', disebutDi: 'susun', perkiraan: false },
        { langkah: 'teken', pihak: null, disebutDi: null, perkiraan: true },
      ],
      pihakLuar: [
        { langkah: 'susun', pihak: 'Bappeda' },
        { langkah: 'ketik', pihak: 'Inspektorat' },
      ],
    }),
    struktur('b/b', { tandaTangan: 'sahkan', pihakLuar: [{ langkah: 'kirim', pihak: 'Kelurahan' }] }),
    struktur('c/c', { langkah: 1, pelaksana: 1 }),
  ],
  dasarHukum: [
    {
      ...tiadaHukum,
      peraturan: 'uu-1',
      singkat: 'UU 1/2004',
      status: 'dicabut',
      teksStatus: 'Dicabut oleh UU 2/2020',
      diperiksa: '2026-11-22',
      sel: [
        { sop: 'a/a', status: 'dikutip', kutipan: 'UU No. 1' },
        { sop: 'b/b', status: 'sebagai-perubahan', kutipan: 'diubah UU 1' },
        { sop: 'c/c', status: 'tidak', kutipan: null },
      ],
    },
    {
      ...tiadaHukum,
      peraturan: 'pp-2',
      singkat: 'PP 2/2005',
      status: 'tidak-diketahui',
      teksStatus: 'Status tidak diketahui',
      sel: [
        { sop: 'a/a', status: 'dikutip', kutipan: 'PP 2' },
        { sop: 'b/b', status: 'hilang', kutipan: null },
        { sop: 'c/c', status: 'kosong', kutipan: null },
      ],
    },
  ],
  dokumen: [
    {
      nama: 'Draf',
      ejaan: ['Draf', 'Draft', 'DRAF'],
      jumlah: 2,
      sel: [
        { sop: 'a/a', masukan: ['susun', 'ketik'], keluaran: [], sebutan: ['Draf'] },
        { sop: 'b/b', masukan: [], keluaran: ['buat'], sebutan: ['Draf'] },
        { sop: 'z/z', masukan: ['buat'], keluaran: [], sebutan: ['Draf'] },
      ],
    },
    {
      nama: 'Arsip',
      ejaan: ['Arsip'],
      jumlah: 1,
      sel: [{ sop: 'c/c', masukan: [], keluaran: ['rancang'], sebutan: ['Draf'] }],
    },
  ],
  perbedaan: [
    {
      jenis: 'peraturan-dicabut',
      segmen: [
        { teks: 'Dinas A', tautan: { jenis: 'sop', sop: 'a/a' } },
        { teks: ' mengutip ', tautan: null },
        { teks: 'UU 1/2004', tautan: { jenis: 'peraturan', peraturan: 'uu-1' } },
        { teks: '.', tautan: null },
      ],
      perkiraan: false,
      pernyataan: {
        jenis: 'peraturan-dicabut',
        peraturan: 'uu-1',
        mengutip: [{ sop: 'a/a', langkah: [] }],
        sebelumDibuat: false,
      },
      bukti: [{ sop: 'a/a', langkah: [] }],
      baris: [],
    },
    {
      jenis: 'waktu-tahap',
      segmen: [{ teks: 'Penyusunan', tautan: { jenis: 'tahap', tahap: 'susun' } }],
      perkiraan: false,
      pernyataan: { jenis: 'waktu-tahap', tahap: 'susun', kelompok: [], median: null, jumlah: 1 },
      bukti: [{ sop: 'c/c', langkah: ['rancang'] }],
      baris: ['b1', 'b2'],
    },
    {
      jenis: 'tidak-ada',
      segmen: [
        { teks: 'Judul b2', tautan: { jenis: 'baris', baris: 'b2' } },
        { teks: ' di langkah ', tautan: null },
        { teks: '2', tautan: { jenis: 'langkah', sop: 'b/b', langkah: 'kirim' } },
      ],
      perkiraan: true,
      pernyataan: {
        jenis: 'tidak-ada',
        kegiatan: { tahap: 'susun', kelas: null, sebutan: 'penyusunan' },
        tanpa: [],
        memuat: [],
      },
      bukti: [
        { sop: 'a/a', langkah: ['susun', 'teken'] },
        { sop: 'b/b', langkah: ['kirim', 'buat'] },
      ],
      baris: ['b2', 'b3'],
    },
    ...['urutan', 'hanya-satu', 'serah-terima'].map((jenis) => ({
      jenis: jenis as 'urutan',
      segmen: [{ teks: `Kalimat ${jenis}.`, tautan: null }],
      pernyataan: { jenis: 'waktu-tidak-lengkap' as const, tidakLengkap: [] },
      perkiraan: false,
      bukti: [],
      baris: [],
    })),
  ],
  keterbandingan: [],
};

export const konteks = (more: Partial<Konteks> = {}): Konteks => ({
  comparison: TIGA,
  dasar: null,
  tautan: (path) => `/situs${path}`,
  berkas: (tabel, pemisah) => `${tabel}${pemisah}csv`,
  keyakinan: new Map([['b/b#buat', 'sedang']]),
  ...more,
});

/** The first columns of the comparison alone. */
export const hanya = (count: number): Comparison => ({
  ...TIGA,
  kolom: TIGA.kolom.slice(0, count),
  waktu: { ...TIGA.waktu, sop: TIGA.waktu.sop.slice(0, count) },
});
