/** The closed vocabularies of the regulation, each value with the words a reader sees. */

export const JENJANG = {
  'jpt-madya': 'JPT Madya',
  'jpt-pratama': 'JPT Pratama',
  administrator: 'Administrator',
  pengawas: 'Pengawas',
  pelaksana: 'Pelaksana',
  tim: 'Tim',
  luar: 'Unit atau instansi luar',
  masyarakat: 'Masyarakat',
  sistem: 'Sistem',
  'tidak-diketahui': 'Tidak diketahui',
} as const;
export type Jenjang = keyof typeof JENJANG;

export const PERAN = {
  'penanda-tangan': 'Penanda tangan',
  'pemeriksa-akhir': 'Pemeriksa akhir',
  koordinator: 'Koordinator',
  pengolah: 'Pengolah',
  'tim-penyusun': 'Tim penyusun',
  'unit-pemasok': 'Unit pemasok',
  'pengampu-luar': 'Pengampu luar',
  pemohon: 'Pemohon',
  sistem: 'Sistem',
} as const;
export type Peran = keyof typeof PERAN;

/** What each role function does in a procedure, in one sentence. */
export const ARTI_PERAN: Readonly<Record<Peran, string>> = {
  'penanda-tangan': 'Memimpin unit dan menandatangani hasilnya.',
  'pemeriksa-akhir': 'Memeriksa dan memaraf terakhir sebelum penanda tangan.',
  koordinator: 'Memimpin penyusunan dan memeriksa pertama kali.',
  pengolah: 'Menyiapkan, mengetik, mengagendakan, dan mengirim.',
  'tim-penyusun': 'Menyusun bersama dalam tim.',
  'unit-pemasok': 'Memberi data atau draf dari unitnya.',
  'pengampu-luar': 'Meninjau dari luar unit penyusun.',
  pemohon: 'Meminta layanan dan menerima hasilnya.',
  sistem: 'Menjalankan langkah secara otomatis.',
};

export const TINGKAT_DIKETAHUI = {
  kementerian: 'Kementerian',
  lembaga: 'Lembaga',
  provinsi: 'Provinsi',
  kabupaten: 'Kabupaten',
  kota: 'Kota',
} as const;
export type TingkatDiketahui = keyof typeof TINGKAT_DIKETAHUI;

export const TINGKAT = { ...TINGKAT_DIKETAHUI, 'tidak-disebut': 'Tidak disebut' } as const;
export type Tingkat = keyof typeof TINGKAT;

export const STATUS_SOP = {
  berlaku: 'Berlaku',
  diganti: 'Diganti',
  dicabut: 'Dicabut',
  'tidak-diketahui': 'Tidak diketahui',
} as const;
export type StatusSop = keyof typeof STATUS_SOP;

export const STATUS_PERATURAN = {
  'berlaku-terverifikasi': 'Berlaku (terverifikasi)',
  diubah: 'Diubah',
  dicabut: 'Dicabut',
  'belum-ditemukan-pencabutan': 'Belum ditemukan pencabutan',
  'tidak-diketahui': 'Tidak diketahui',
} as const;
export type StatusPeraturan = keyof typeof STATUS_PERATURAN;

/** How near a source is to those who decide; the order is that of their strength. */
export const SUMBER_STATUS = {
  resmi: {
    nama: 'sumber resmi',
    arti: 'laman pemerintah yang memuat peraturan atau statusnya, misalnya JDIH atau peraturan.bpk.go.id',
  },
  'arsip-resmi': { nama: 'arsip resmi', arti: 'dokumen resmi yang menyebutnya, misalnya SOP atau peraturan lain' },
  'tidak-resmi': {
    nama: 'sumber tidak resmi',
    arti: 'salinan atau keterangan pihak lain, misalnya kumpulan teks, berita, atau blog',
  },
} as const;
export type JenisSumberStatus = keyof typeof SUMBER_STATUS;

/** Kinds of regulation, from the highest of the hierarchy down, with the short name people cite. */
export const JENIS_PERATURAN = {
  uud: { nama: 'Undang-Undang Dasar', singkat: 'UUD' },
  uu: { nama: 'Undang-Undang', singkat: 'UU' },
  perppu: { nama: 'Peraturan Pemerintah Pengganti Undang-Undang', singkat: 'Perppu' },
  pp: { nama: 'Peraturan Pemerintah', singkat: 'PP' },
  perpres: { nama: 'Peraturan Presiden', singkat: 'Perpres' },
  keppres: { nama: 'Keputusan Presiden', singkat: 'Keppres' },
  inpres: { nama: 'Instruksi Presiden', singkat: 'Inpres' },
  permen: { nama: 'Peraturan Menteri', singkat: 'Permen' },
  permenpanrb: {
    nama: 'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    singkat: 'PermenPANRB',
  },
  permendagri: { nama: 'Peraturan Menteri Dalam Negeri', singkat: 'Permendagri' },
  perlembaga: { nama: 'Peraturan Lembaga', singkat: 'Peraturan Lembaga' },
  perda: { nama: 'Peraturan Daerah', singkat: 'Perda' },
  pergub: { nama: 'Peraturan Gubernur', singkat: 'Pergub' },
  perbup: { nama: 'Peraturan Bupati', singkat: 'Perbup' },
  perwali: { nama: 'Peraturan Wali Kota', singkat: 'Perwali' },
  keputusan: { nama: 'Keputusan', singkat: 'Keputusan' },
  'surat-edaran': { nama: 'Surat Edaran', singkat: 'SE' },
} as const;
export type JenisPeraturan = keyof typeof JENIS_PERATURAN;

export const KEYAKINAN = { tinggi: 'tinggi', sedang: 'sedang', rendah: 'rendah' } as const;
export type Keyakinan = keyof typeof KEYAKINAN;

/** The eight rules of inference, by number, as the method page prints them. */
export const ATURAN_PERKIRAAN = {
  1: 'Sebut diri',
  2: 'Serah terima',
  3: 'Perintah',
  4: 'Balik',
  5: 'Mutu baku',
  6: 'Residu simbol',
  7: 'Analogi',
  8: 'Kolom tersisa',
} as const;
export type AturanPerkiraan = keyof typeof ATURAN_PERKIRAAN;

export const KLASIFIKASI = {
  sifat: { administratif: 'Administratif', teknis: 'Teknis' },
  cakupan: { makro: 'Makro', mikro: 'Mikro' },
  hasil: { final: 'Final', parsial: 'Parsial' },
  jenis: { generik: 'Generik', spesifik: 'Spesifik' },
} as const;

export const JENIS_SUMBER = { teks: 'Teks', html: 'HTML', ocr: 'OCR' } as const;
export type JenisSumber = keyof typeof JENIS_SUMBER;

export const CACAT = {
  ocr: 'hasil pemindaian (OCR) dengan huruf yang rusak',
  html: 'sisa kode HTML',
  'gambar-hilang': 'gambar hilang',
  'lajur-hilang': 'nama kolom pelaksana hilang atau rusak',
  'simbol-hilang': 'simbol bagan alir hilang',
  'halaman-hilang': 'halaman hilang',
} as const;
export type Cacat = keyof typeof CACAT;

export const SATUAN = ['menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun'] as const;
export type Satuan = (typeof SATUAN)[number];
