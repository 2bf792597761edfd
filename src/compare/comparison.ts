/** The comparison of N SOPs as plain, serialisable data. SOPs and steps are named by id; texts are Indonesian and final. */
import type { Tahap } from '../domain/frontmatter.ts';
import type { Jenjang, Peran } from '../domain/kosakata.ts';
import type { Konversi } from '../domain/waktu.ts';
import type { Bukti, Pernyataan } from './perbedaan/pernyataan.ts';
import type { BarisDasarHukum, BarisDokumen, PerbandinganWaktu, StrukturSop } from './ukuran.ts';

export interface Comparison {
  /** Columns, in the order given. */
  readonly kolom: readonly KolomSop[];
  readonly konversi: Konversi;
  /** Chance of "tidak" at every decision, 0 to 1, behind the expected totals. */
  readonly peluangTidak: number;
  /** True when inferred lanes, branches and arrows were left out of counts and sentences. */
  readonly tanpaPerkiraan: boolean;
  /** Stages that occur, in the topic's order. */
  readonly tahap: readonly TahapBanding[];
  readonly baris: readonly BarisPadanan[];
  /** Pins that could not be honoured. */
  readonly pinGagal: readonly PinGagal[];
  readonly waktu: PerbandinganWaktu;
  readonly struktur: readonly StrukturSop[];
  readonly dasarHukum: readonly BarisDasarHukum[];
  readonly dokumen: readonly BarisDokumen[];
  /** Most important first. */
  readonly perbedaan: readonly Perbedaan[];
  /** The topic author's notes; empty when the SOPs are of different topics. */
  readonly keterbandingan: readonly string[];
}

export interface TahapBanding extends Tahap {
  /** Number of its colour, from 1: the stage's own, whatever SOPs are shown. */
  readonly warna: number;
}

export interface KolomSop {
  readonly sop: string;
  /** Short and unique among the columns, e.g. `Setda Kota Madiun`, `Instansi naskah 000 ≈`. */
  readonly label: string;
  readonly namaInstansi: string;
  readonly namaSop: string;
  /** The agency's name where the source does not state it; null where it does or nobody knows. */
  readonly instansiPerkiraan: string | null;
  readonly langkah: readonly LangkahKolom[];
  readonly jumlahPelaksana: number;
  /** ISO date or year-month; null when unknown. */
  readonly tanggalPembuatan: string | null;
}

/** What a cell shows of a step. */
export interface LangkahKolom {
  readonly id: string;
  readonly urutan: number;
  /** What stands in the No. column where that is not the place: `tercetak 6`, `tanpa nomor`. */
  readonly tercetak: string | null;
  readonly ringkas: string;
  readonly kegiatan: string;
  readonly tahap: string;
  /** Name of the lane; null when nobody knows who does it. */
  readonly pelaksana: string | null;
  readonly pelaksanaPerkiraan: boolean;
  readonly peran: Peran | null;
  readonly jenjang: Jenjang | null;
  /** Null when the cell is empty or unreadable. */
  readonly menit: number | null;
  /** As printed. */
  readonly waktu: string | null;
  /** Its time is counted at another step, which holds the merged cell. */
  readonly gabungWaktu: boolean;
}

export type Kekuatan = 'kuat' | 'sedang' | 'lemah';

export interface Alasan {
  readonly jenis: 'pin' | 'tahap' | 'kegiatan' | 'objek';
  /** E.g. `Tindakan sama, pemeriksaan: “meneliti”`; what is quoted are the step's own words. */
  readonly teks: string;
}

export interface SelPadanan {
  readonly sop: string;
  /** Step ids in the SOP's order; several where it splits the activity; empty: "tidak ada". */
  readonly langkah: readonly string[];
  /** How firmly the cell belongs to the row; null for an empty cell and in a row of one SOP. */
  readonly kekuatan: Kekuatan | null;
  readonly alasan: readonly Alasan[];
  /** Steps that stand elsewhere in their own SOP than this row stands in the table. */
  readonly silang: readonly string[];
  /** Only for an empty cell: a step of another row whose words name this activity too. */
  readonly tercakup: { readonly langkah: string; readonly kutipan: string } | null;
}

export interface BarisPadanan {
  /** `b1`, `b2`, … in the order of the topic's table; `t1`, … for a step that its topic's alignment lacks. */
  readonly id: string;
  readonly tahap: string;
  /** Class of the act that most SOPs of the topic name here; null where no word names one. */
  readonly kelas: string | null;
  /** The SOP's own `ringkas` in a row of one SOP or of one wording; else the act or the stage, never a quotation. */
  readonly judul: string;
  /** One cell per column. */
  readonly sel: readonly SelPadanan[];
  /** Number of SOPs that have it. */
  readonly jumlah: number;
  /** The weakest of its cells; null for a row of one SOP. */
  readonly kekuatan: Kekuatan | null;
}

export interface PinGagal {
  readonly jenis: 'tidak-ada' | 'bertentangan';
  /** Position in `padanan`, from 0. */
  readonly indeks: number;
  /** `sop#langkah` entries concerned. */
  readonly langkah: readonly string[];
  readonly pesan: string;
}

export type Tautan =
  | { readonly jenis: 'langkah'; readonly sop: string; readonly langkah: string }
  | { readonly jenis: 'sop'; readonly sop: string }
  | { readonly jenis: 'baris'; readonly baris: string }
  | { readonly jenis: 'tahap'; readonly tahap: string }
  | { readonly jenis: 'peraturan'; readonly peraturan: string };

export interface Segmen {
  readonly teks: string;
  readonly tautan: Tautan | null;
}

export type JenisPerbedaan = Pernyataan['jenis'];

/** One sentence. The segments joined are the sentence. */
export interface Perbedaan {
  readonly jenis: JenisPerbedaan;
  /** What the words say, as data. */
  readonly pernyataan: Pernyataan;
  readonly segmen: readonly Segmen[];
  /** Says "berdasarkan perkiraan" in its words. */
  readonly perkiraan: boolean;
  /** The SOPs it is about, each once, with the steps it rests on. */
  readonly bukti: readonly Bukti[];
  /** Rows of the alignment it rests on. */
  readonly baris: readonly string[];
}
