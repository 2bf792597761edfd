/** What a column of the step table is called, in the variants of offices and as scanners misread them. */
import { distance, RATA } from '../jarak.ts';
import { SATUAN, type Satuan } from '../../domain/kosakata.ts';

export type JenisKolom =
  'nomor' | 'kegiatan' | 'pelaksana' | 'mutuBaku' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan';

interface NamaKolom {
  /** A whole head cell, squashed. */
  readonly utuh: RegExp;
  /** What a scanner may have meant. */
  readonly mirip: readonly string[];
  /** Among other words of a printed line. */
  readonly dalam: RegExp;
}

/** The one list of column names. */
const KOLOM: Readonly<Record<JenisKolom, NamaKolom>> = {
  nomor: {
    utuh: /^(?:no|nomor|nmr|num|nr|nourut|nomorurut|nokegiatan|nolangkah|nomorlangkah|urutan)$/,
    mirip: [],
    dalam: /(?:^|[\s|])(NO|No|Nomor|NOMOR)[.]?(?=[\s|]|$)/u,
  },
  kegiatan: {
    utuh: /^(?:(?:uraian|rincian|nama|deskripsi|urutan|tahapan|tahap|langkah|jenis|alur|proses|bagian)?(?:langkah|alur)?(?:kegiatan|aktivitas|aktifitas|prosedur|pekerjaan|langkah|proses|tindakan|tugas|kerja)(?:prosedur|kegiatan|aktivitas|kerja|pekerjaan|sop|pelayanan|layanan)?|uraian|tahapan|uraiantugas)$/,
    mirip: [
      'kegiatan',
      'aktivitas',
      'aktifitas',
      'prosedur',
      'uraianprosedur',
      'uraiankegiatan',
      'tahapankegiatan',
      'langkahkegiatan',
    ],
    dalam:
      /(?:URAIAN|Uraian|RINCIAN|Rincian|TAHAPAN|Tahapan|LANGKAH|Langkah)\s+(?:PROSEDUR|Prosedur|prosedur|KEGIATAN|Kegiatan|kegiatan|AKTI[VF]ITAS|Akti[vf]itas|KERJA|Kerja|TUGAS|Tugas)|\b(?:KEGIATAN|Kegiatan|AKTI[VF]ITAS|Akti[vf]itas|URAIAN|Uraian|PROSEDUR)\b/u,
  },
  pelaksana: {
    utuh: /^(?:(?:unit|unsur|pejabat|petugas|para)?(?:pelaksana|pelaku|aktor|penanggungjawab)(?:kegiatan|prosedur|proses|tugas)?|unitkerja(?:pelaksana)?|(?:unit|pejabat)(?:terkait|pelaksana))$/,
    mirip: ['pelaksana', 'unitpelaksana'],
    dalam: /\b(?:PELAKSANA|Pelaksana|PELAKU|Pelaku)\b/u,
  },
  mutuBaku: {
    utuh: /^(?:(?:standar)?mutu(?:baku|buku)|bakumutu|standarbaku|standarmutu)$/,
    mirip: ['mutubaku', 'bakumutu'],
    dalam: /\b(?:MUTU\s+BA?[UK]?KU|Mutu\s+[Bb]a?[uk]?ku|BAKU\s+MUTU)\b/u,
  },
  kelengkapan: {
    utuh: /^(?:(?:persyaratan|syarat|dokumen|bahan|berkas|input|masukan)?(?:dan|atau)?(?:kelengkapan|perlengkapan|persyaratan)(?:(?:dan|atau)?(?:peralatan|persyaratan|dokumen|bahan|berkas|perlengkapan|kegiatan|data))?|syarat|input|masukan|bahan|inputkelengkapan)$/,
    mirip: ['kelengkapan', 'persyaratan', 'persyaratankelengkapan', 'kelengkapandanperalatan'],
    dalam:
      /\b(?:(?:PERSYARATAN|Persyaratan)\s*[/]?\s*)?(?:KELENGKAPAN|Kelengkapan|Kelengkap|KELENGKAP|Persyaratan|PERSYARATAN)\b/u,
  },
  waktu: {
    utuh: /^(?:waktu|durasi|lama|lamawaktu|jangkawaktu|waktuproses|waktu(?:penyelesaian|pelaksanaan|kegiatan|pengerjaan|yangdibutuhkan)|lamanya|estimasiwaktu)$/,
    mirip: ['waktu', 'durasi', 'jangkawaktu'],
    dalam: /\b(?:WAKTU|Waktu)\b/u,
  },
  output: {
    utuh: /^(?:output|outputs|outcome|keluaran|hasil|produk|hasilkegiatan|hasilkerja|outputhasil|keluaranoutput|outputkeluaran)$/,
    mirip: ['output', 'keluaran'],
    dalam: /\b(?:OUTPUT|Output|OUT PUT|Out put|KELUARAN|Keluaran)\b/u,
  },
  keterangan: {
    utuh: /^(?:ket|keterangan|catatan|kett)$/,
    mirip: ['keterangan'],
    dalam: /(?:^|[\s|])(?:KETERANGAN|Keterangan|KET|Ket)[.]?(?=[\s|]|$)/u,
  },
};
const JENIS = Object.keys(KOLOM) as readonly JenisKolom[];

/** The column a head cell names; null for lane names and everything else. */
export function readJudulKolom(teks: string): JenisKolom | null {
  const words = squash(teks.replace(/\([^()]*\)/g, ' '));
  if (words === '' || words.length > 40) return null;
  return (
    JENIS.find((jenis) => KOLOM[jenis].utuh.test(words)) ??
    JENIS.find((jenis) => KOLOM[jenis].mirip.some((name) => isNear(words, name))) ??
    null
  );
}

/** Every column a printed line names, and where. */
export function findNamaKolom(
  line: string,
): ReadonlyMap<JenisKolom, { readonly kata: string; readonly mulai: number; readonly akhir: number }> {
  return new Map(
    JENIS.flatMap((jenis) => {
      const match = KOLOM[jenis].dalam.exec(line);
      if (match === null) return [];
      const [kata] = match;
      return [[jenis, { kata, mulai: match.index, akhir: match.index + kata.length }] as const];
    }),
  );
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
