/** The parts of PermenPANRB 35/2012 that a copy's text can be held against, as the regulation and the pages of the rules name them. */
import type { BidangIdentitas } from '../domain/identitas.ts';
import type { Cacat } from '../domain/kosakata.ts';

export const PEDOMAN = 'permenpanrb-35-2012';

export const KELOMPOK_BAGIAN = {
  dokumentasi: 'Unsur dokumentasi',
  identitas: 'Bagian identitas',
  flowchart: 'Bagian flowchart',
  simbol: 'Lima simbol',
  pemantauan: 'Pemantauan',
} as const;
export type KelompokBagian = keyof typeof KELOMPOK_BAGIAN;

export interface BagianPedoman {
  /** Anchor and column of the exports: permanent. */
  readonly id: string;
  readonly kelompok: KelompokBagian;
  readonly nama: string;
  /** What is looked at, in the words a reader sees. */
  readonly diperiksa: string;
  /** Rules that rest on the regulation alone: what they find speaks against the part. */
  readonly aturan: readonly string[];
  /** Rules that rest on our judgement too: what they find only keeps the part from being called met. */
  readonly pendamping: readonly string[];
  /** Field of the identity block; of a rule that several parts share, only what it finds there. */
  readonly bidang?: BidangIdentitas;
  /** Other fields that its rules read. */
  readonly baca?: readonly BidangIdentitas[];
  /** Defects of a copy under which the silence of the rules proves nothing. */
  readonly cacat: readonly Cacat[];
  /** Inferences under which it proves nothing either. */
  readonly kira?: 'pelaksana' | 'panah';
  /** Why nobody can judge it by a text; whatever the rules say. */
  readonly tanpa?: string;
}

/** A page that is gone may hold anything. */
const TABEL = ['ocr', 'halaman-hilang'] as const;
const GAMBAR = [...TABEL, 'gambar-hilang', 'simbol-hilang', 'html'] as const;

function bagian(
  kelompok: KelompokBagian,
  id: string,
  nama: string,
  diperiksa: string,
  more: Partial<BagianPedoman> = {},
): BagianPedoman {
  return { id, kelompok, nama, diperiksa, aturan: [], pendamping: [], cacat: [], ...more };
}

/** A box of the identity block. */
const blok = (id: string, nama: string, bidang: BidangIdentitas): BagianPedoman =>
  bagian('identitas', id, nama, 'Blok ini berisi.', { bidang, aturan: ['blok-identitas-kosong'] });

/** In the order of the regulation. */
export const BAGIAN_PEDOMAN: readonly BagianPedoman[] = [
  bagian(
    'dokumentasi',
    'unsur-dokumentasi',
    'Sampul, keputusan, daftar isi, cara penggunaan',
    'Tidak satu pun aturan.',
    { tanpa: 'Salinan memuat prosedurnya saja, bukan dokumen lengkapnya.' },
  ),
  bagian('identitas', 'instansi', 'Nama instansi', 'Nama instansi disebut; logo tidak diperiksa.', {
    bidang: 'instansi',
    aturan: ['instansi-tidak-disebut'],
  }),
  bagian('identitas', 'nomor-sop', 'Nomor SOP', 'SOP bernomor, dan nomornya tidak dipakai SOP lain instansi itu.', {
    bidang: 'nomor',
    aturan: ['nomor-kosong'],
    pendamping: ['nomor-sop-ganda'],
  }),
  bagian(
    'identitas',
    'tanggal-pembuatan',
    'Tanggal pembuatan',
    'Tanggalnya tercantum dan tidak sesudah tanggal efektif atau revisi.',
    {
      bidang: 'tanggal.pembuatan',
      baca: ['tanggal.revisi', 'tanggal.efektif', 'tanggal.pengesahan'],
      aturan: ['tanggal-pembuatan-kosong', 'urutan-tanggal-salah'],
    },
  ),
  bagian('identitas', 'tanggal-revisi', 'Tanggal revisi', 'Tidak satu pun aturan.', {
    tanpa: 'SOP yang belum pernah direvisi tidak mempunyai tanggal ini; salinan tidak menunjukkannya.',
  }),
  bagian('identitas', 'tanggal-efektif', 'Tanggal efektif', 'Tanggal efektif atau tanggal pengesahan tercantum.', {
    bidang: 'tanggal.efektif',
    baca: ['tanggal.pengesahan'],
    aturan: ['tanggal-efektif-kosong'],
    pendamping: ['label-tanggal-pengesahan'],
  }),
  bagian(
    'identitas',
    'pengesahan',
    'Disahkan oleh',
    'Jabatan dan nama pengesah tercantum; tanda tangan, NIP, dan stempel tidak ada dalam salinan teks.',
    { bidang: 'pengesahan', aturan: ['pengesah-tidak-lengkap'] },
  ),
  bagian('identitas', 'nama-sop', 'Nama SOP', 'Judul di sampul, identitas, dan prosedur sama.', {
    bidang: 'nama',
    pendamping: ['judul-tidak-sama'],
  }),
  bagian('identitas', 'dasar-hukum', 'Dasar hukum', 'Sedikitnya satu peraturan dikutip.', {
    bidang: 'dasarHukum',
    aturan: ['dasar-hukum-kosong'],
  }),
  blok('kualifikasi-pelaksana', 'Kualifikasi pelaksana', 'kualifikasiPelaksana'),
  blok('peralatan', 'Peralatan/perlengkapan', 'peralatan'),
  blok('peringatan', 'Peringatan', 'peringatan'),
  blok('pencatatan', 'Pencatatan dan pendataan', 'pencatatan'),
  bagian('flowchart', 'nomor-kegiatan', 'Nomor kegiatan', 'Setiap langkah bernomor.', {
    aturan: ['langkah-tanpa-nomor'],
    pendamping: ['nomor-meloncat', 'nomor-ganda-atau-mundur'],
    cacat: TABEL,
  }),
  bagian(
    'flowchart',
    'uraian-kegiatan',
    'Uraian kegiatan',
    'Setiap kegiatan diawali kata kerja aktif dan tidak menyebut pelaksananya.',
    { aturan: ['kegiatan-tanpa-kata-kerja', 'kegiatan-menyebut-pelaksana'], cacat: TABEL, kira: 'pelaksana' },
  ),
  bagian('flowchart', 'pelaksana', 'Pelaksana', 'Setiap langkah mempunyai pelaksana, dan setiap pelaku berkolom.', {
    aturan: ['langkah-tanpa-pelaksana', 'peran-tanpa-kolom'],
    pendamping: ['banyak-pelaksana'],
    cacat: [...TABEL, 'lajur-hilang', 'simbol-hilang'],
    kira: 'pelaksana',
  }),
  bagian('flowchart', 'kelengkapan', 'Mutu baku: kelengkapan', 'Setiap langkah mempunyai kelengkapan.', {
    aturan: ['langkah-tanpa-kelengkapan'],
    pendamping: ['rantai-mutu-baku-terputus'],
    cacat: TABEL,
  }),
  bagian('flowchart', 'waktu', 'Mutu baku: waktu', 'Setiap langkah mempunyai waktu yang dapat dibaca.', {
    aturan: ['langkah-tanpa-waktu'],
    pendamping: ['waktu-tidak-terbaca'],
    cacat: TABEL,
  }),
  bagian('flowchart', 'output', 'Mutu baku: output', 'Setiap langkah mempunyai output berupa hasil.', {
    aturan: ['langkah-tanpa-output', 'output-berupa-kegiatan'],
    cacat: TABEL,
  }),
  bagian('flowchart', 'keterangan', 'Mutu baku: keterangan', 'Tidak satu pun aturan.', {
    tanpa: 'Tidak ada aturan yang dapat menilai isi kolom ini.',
  }),
  bagian('simbol', 'hanya-lima-simbol', 'Hanya lima simbol', 'Sisa gambar tidak memuat simbol lain.', {
    aturan: ['simbol-tidak-baku'],
    cacat: GAMBAR,
  }),
  bagian('simbol', 'kapsul', 'Kapsul mulai dan berakhir', 'Alur mempunyai satu mulai dan sebuah akhir.', {
    aturan: ['mulai-selesai-tidak-tunggal'],
    cacat: GAMBAR,
    kira: 'panah',
  }),
  bagian('simbol', 'belah-ketupat', 'Belah ketupat keputusan', 'Setiap keputusan mempunyai dua jawaban.', {
    aturan: ['keputusan-tanpa-cabang-tidak', 'keputusan-lebih-dari-dua-cabang'],
    pendamping: ['pemeriksaan-tanpa-keputusan'],
    cacat: GAMBAR,
    kira: 'panah',
  }),
  bagian('simbol', 'segilima', 'Segilima antarhalaman', 'Pergantian halaman bertanda segilima.', {
    aturan: ['ganti-halaman-tanpa-segilima'],
    cacat: GAMBAR,
  }),
  bagian('pemantauan', 'pemantauan', 'Pemantauan setiap enam bulan', 'Catatan pemantauan dalam riwayat SOP.', {
    aturan: ['belum-dipantau'],
    tanpa: 'Catatan pemantauan disimpan instansinya, bukan di dalam SOP.',
  }),
];
