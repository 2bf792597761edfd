/** What a column of the step table is called, in the variants of offices and as scanners misread them. */
import { distance, RATA } from '../../bahasa/jarak.ts';
import { SATUAN, type Satuan } from '../../domain/kosakata.ts';

export type JenisKolom =
  'nomor' | 'kegiatan' | 'pelaksana' | 'mutuBaku' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan';

/** Names without blanks, since scans and narrow columns break words anywhere. */
const NAMA: readonly (readonly [JenisKolom, RegExp])[] = [
  ['nomor', /^(?:no|nomor|nmr|num|nr|nourut|nomorurut|nokegiatan|nolangkah|nomorlangkah|urutan)$/],
  [
    'kegiatan',
    /^(?:(?:uraian|rincian|nama|deskripsi|urutan|tahapan|tahap|langkah|jenis|alur|proses|bagian)?(?:langkah|alur)?(?:kegiatan|aktivitas|aktifitas|prosedur|pekerjaan|langkah|proses|tindakan|tugas|kerja)(?:prosedur|kegiatan|aktivitas|kerja|pekerjaan|sop|pelayanan|layanan)?|uraian|tahapan|uraiantugas)$/,
  ],
  [
    'pelaksana',
    /^(?:(?:unit|unsur|pejabat|petugas|para)?(?:pelaksana|pelaku|aktor|penanggungjawab)(?:kegiatan|prosedur|proses|tugas)?|unitkerja(?:pelaksana)?|(?:unit|pejabat)(?:terkait|pelaksana))$/,
  ],
  ['mutuBaku', /^(?:(?:standar)?mutu(?:baku|buku)|bakumutu|standarbaku|standarmutu)$/],
  [
    'kelengkapan',
    /^(?:(?:persyaratan|syarat|dokumen|bahan|berkas|input|masukan)?(?:dan|atau)?(?:kelengkapan|perlengkapan|persyaratan)(?:(?:dan|atau)?(?:peralatan|persyaratan|dokumen|bahan|berkas|perlengkapan|kegiatan|data))?|syarat|input|masukan|bahan|inputkelengkapan)$/,
  ],
  [
    'waktu',
    /^(?:waktu|durasi|lama|lamawaktu|jangkawaktu|waktuproses|waktu(?:penyelesaian|pelaksanaan|kegiatan|pengerjaan|yangdibutuhkan)|lamanya|estimasiwaktu)$/,
  ],
  [
    'output',
    /^(?:output|outputs|outcome|keluaran|hasil|produk|hasilkegiatan|hasilkerja|outputhasil|keluaranoutput|outputkeluaran)$/,
  ],
  ['keterangan', /^(?:ket|keterangan|catatan|kett)$/],
];

const KATA: Readonly<Partial<Record<JenisKolom, readonly string[]>>> = {
  kegiatan: [
    'kegiatan',
    'aktivitas',
    'aktifitas',
    'prosedur',
    'uraianprosedur',
    'uraiankegiatan',
    'tahapankegiatan',
    'langkahkegiatan',
  ],
  pelaksana: ['pelaksana', 'unitpelaksana'],
  mutuBaku: ['mutubaku', 'bakumutu'],
  kelengkapan: ['kelengkapan', 'persyaratan', 'persyaratankelengkapan', 'kelengkapandanperalatan'],
  waktu: ['waktu', 'durasi', 'jangkawaktu'],
  output: ['output', 'keluaran'],
  keterangan: ['keterangan'],
};

/** The column a head cell names; null for lane names and everything else. */
export function readJudulKolom(teks: string): JenisKolom | null {
  const words = squash(teks.replace(/\([^()]*\)/g, ' '));
  if (words === '' || words.length > 40) return null;
  for (const [jenis, pattern] of NAMA) if (pattern.test(words)) return jenis;
  for (const [jenis, names] of Object.entries(KATA) as [JenisKolom, readonly string[]][]) {
    if (names.some((name) => isNear(words, name))) return jenis;
  }
  return null;
}

/** The unit that a head such as `Waktu (menit)` names. */
export function satuanDariJudul(teks: string): Satuan | undefined {
  const words = teks.toLowerCase();
  return SATUAN.find((satuan) =>
    new RegExp(String.raw`[(/]\s*(?:dalam\s+|per\s+)?${satuan}\b|dalam ${satuan}\b`).test(words),
  );
}

export function squash(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/[^\p{L}]+/gu, '');
}

/** A scanner misreads a letter in five at most, and never the length by more than one. */
function isNear(words: string, name: string): boolean {
  const most = Math.floor(name.length / 5);
  return Math.abs(words.length - name.length) <= 1 && most > 0 && distance(words, name, most, RATA) <= most;
}
