/** The comparison of N SOPs as plain, serialisable data. SOPs and steps are named by id; texts are Indonesian and final. */
import type { Tahap } from '../domain/frontmatter.ts';
import type { Jenjang, Peran, StatusPeraturan } from '../domain/kosakata.ts';
import type { Konversi, TotalWaktu } from '../domain/waktu.ts';

export interface Comparison {
  /** Columns, in the order given. */
  readonly kolom: readonly KolomSop[];
  readonly konversi: Konversi;
  /** Chance of "tidak" at every decision, 0 to 1, behind the expected totals. */
  readonly peluangTidak: number;
  /** True when inferred lanes, branches and arrows were left out of counts and sentences. */
  readonly tanpaPerkiraan: boolean;
  /** Stages that occur, in the topic's order. */
  readonly tahap: readonly Tahap[];
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
  readonly jenis: 'pin' | 'tahap' | 'peran' | 'kegiatan' | 'objek' | 'dokumen' | 'urutan';
  /** E.g. `Kata kerja sama: memeriksa`. */
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
  /** `b1`, `b2`, … in table order. */
  readonly id: string;
  readonly tahap: string;
  /** `ringkas` of the step whose words most others of the row share. */
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

export interface PerbandinganWaktu {
  readonly sop: readonly WaktuSop[];
  readonly tahap: readonly StatistikTahap[];
  /** Of the totals. */
  readonly total: Statistik;
}

export interface WaktuSop {
  readonly sop: string;
  readonly total: TotalWaktu;
  readonly perTahap: readonly { readonly tahap: string; readonly waktu: TotalWaktu }[];
  /** By role function; `null`: nobody knows, or inferred and left out. `perkiraan`: some lane in it is inferred. */
  readonly perPeran: readonly {
    readonly peran: Peran | null;
    readonly waktu: TotalWaktu;
    readonly perkiraan: boolean;
  }[];
  readonly balik: readonly BiayaBalik[];
  readonly harapan: Harapan;
}

/** One return: the steps it makes people repeat, target first, and what one repetition costs. */
export interface BiayaBalik {
  readonly dari: string;
  readonly ke: string;
  readonly langkah: readonly string[];
  /** Null when the target does not lead back to the decision. */
  readonly biaya: TotalWaktu | null;
  readonly perkiraan: boolean;
}

/** Expected working minutes with every return counted; exact, not sampled. */
export type Harapan =
  | {
      readonly jenis: 'terhingga';
      readonly menit: number;
      /** False when a step's time is unknown: then a lower bound. */
      readonly lengkap: boolean;
      readonly perkiraan: boolean;
      /** Steps that are done more or less than once on average. */
      readonly kunjungan: readonly { readonly langkah: string; readonly kali: number }[];
    }
  /** A loop that is never left. */
  | { readonly jenis: 'tak-terhingga'; readonly langkah: readonly string[]; readonly perkiraan: boolean };

export interface Statistik {
  /** SOPs with a complete time; the figures are theirs. Null when there is none. */
  readonly jumlah: number;
  readonly min: number | null;
  readonly median: number | null;
  readonly maks: number | null;
  /** At least three times, or at most a third of, the median of the other SOPs (two at least). */
  readonly menonjol: readonly { readonly sop: string; readonly menit: number; readonly medianLain: number }[];
}

export interface StatistikTahap extends Statistik {
  readonly tahap: string;
  /** SOPs whose time for the stage is only a lower bound, left out of the figures. */
  readonly tidakLengkap: readonly string[];
}

/** A count and how much of it rests on inference. */
export interface Hitungan {
  readonly jumlah: number;
  readonly perkiraan: number;
}

export interface StrukturSop {
  readonly sop: string;
  readonly langkah: number;
  readonly pelaksana: number;
  /** Arrows between two lanes, returns not counted. */
  readonly serahTerima: Hitungan;
  readonly keputusan: Hitungan;
  /** Steps that look like a decision without saying a condition. */
  readonly keputusanDiduga: number;
  readonly balik: Hitungan;
  /** Steps that check before the signature. */
  readonly pemeriksaan: readonly string[];
  /** Steps whose words say what happens on a refusal. */
  readonly jalanTolak: readonly string[];
  /** First signing step; null: none is written. */
  readonly tandaTangan: string | null;
  /** Who signs, where a signing step and its lane are known. */
  readonly penandaTangan: { readonly nama: string; readonly jenjang: Jenjang; readonly perkiraan: boolean } | null;
  readonly reviuLuar: readonly {
    readonly langkah: string;
    readonly pihak: string | null;
    readonly perkiraan: boolean;
  }[];
  /** Outsiders named inside steps that are no outside review. */
  readonly pihakLuar: readonly { readonly langkah: string; readonly pihak: string }[];
}

export type StatusSel = 'dikutip' | 'sebagai-perubahan' | 'tidak' | 'hilang' | 'kosong';

export interface BarisDasarHukum {
  readonly peraturan: string;
  /** `Perpres 53/2010`. */
  readonly singkat: string;
  readonly lengkap: string;
  readonly status: StatusPeraturan;
  /** `Dicabut oleh PP 45/2013 Pasal 181 angka 2, 7 Juni 2013`. */
  readonly teksStatus: string;
  /** Short name of the one that revoked it. */
  readonly dicabutOleh: string | null;
  /** ISO date of the status. */
  readonly tanggalStatus: string | null;
  readonly diperiksa: string;
  readonly sel: readonly { readonly sop: string; readonly status: StatusSel; readonly kutipan: string | null }[];
}

export interface BarisDokumen {
  /** Most frequent wording. */
  readonly nama: string;
  readonly ejaan: readonly string[];
  readonly jumlah: number;
  readonly sel: readonly {
    readonly sop: string;
    readonly masukan: readonly string[];
    readonly keluaran: readonly string[];
  }[];
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

export type JenisPerbedaan =
  | 'peraturan-dicabut'
  | 'tanpa-tanda-tangan'
  | 'tanpa-jalan-tolak'
  | 'pemeriksaan'
  | 'reviu-luar'
  | 'waktu-total'
  | 'waktu-tahap'
  | 'waktu-tidak-lengkap'
  | 'dasar-hukum'
  | 'hanya-satu'
  | 'tidak-ada'
  | 'urutan'
  | 'biaya-balik'
  | 'penanda-tangan'
  | 'serah-terima';

/** One sentence. The segments joined are the sentence. */
export interface Perbedaan {
  readonly jenis: JenisPerbedaan;
  readonly segmen: readonly Segmen[];
  /** Says "berdasarkan perkiraan" in its words. */
  readonly perkiraan: boolean;
  readonly sop: readonly string[];
  readonly baris: readonly string[];
}
