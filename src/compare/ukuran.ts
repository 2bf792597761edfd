/** What is measured of every SOP: time, structure, legal bases, documents. Plain data, part of a Comparison. */
import type { Jenjang, Peran, StatusPeraturan } from '../domain/kosakata.ts';
import type { TotalWaktu } from '../domain/waktu.ts';

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

/** One return: where it may lead, the steps it makes people repeat, and what one repetition costs. */
export interface BiayaBalik {
  readonly dari: string;
  /** Whether the words state that work comes back; where they do not, nothing is repeated and there is no cost. */
  readonly dinyatakan: boolean;
  /** Targets, the likeliest first; several where the inference lists alternatives; none where it is not stated and inferences are left out. */
  readonly ke: readonly string[];
  /** Steps repeated from the first target on, target first. */
  readonly langkah: readonly string[];
  /** From the cheapest target to the dearest. Null where no target is known or none leads back to the decision. */
  readonly biaya: TotalWaktu | null;
  /** The target is inferred, or the return itself. */
  readonly perkiraan: boolean;
}

/** Expected working minutes with every return counted; exact, not sampled. */
export type Harapan =
  | {
      readonly jenis: 'terhingga';
      readonly menit: number;
      /** The same with the targets that cost most; equal to `menit` where no return has alternatives. */
      readonly maks: number;
      /** False when a step's time, or where a return leads, is unknown: then a lower bound. */
      readonly lengkap: boolean;
      readonly perkiraan: boolean;
      /** Steps that are done more or less than once on average, with the likeliest targets. */
      readonly kunjungan: readonly { readonly langkah: string; readonly kali: number }[];
    }
  /** A loop that is never left. */
  | { readonly jenis: 'tak-terhingga'; readonly langkah: readonly string[]; readonly perkiraan: boolean };

/** Minutes that lie between two bounds; `maks` null: open upwards. */
export interface Batas {
  readonly min: number;
  readonly maks: number | null;
}

/** Over all SOPs that have it, those with a lower bound too: what is unknown is neither zero nor left out. */
export interface Statistik {
  readonly jumlah: number;
  /** Null where there is no SOP. */
  readonly min: Batas | null;
  readonly median: Batas | null;
  readonly maks: Batas | null;
  /** At least three times, or at most a third of, the median of the other SOPs, three at least. */
  readonly menonjol: readonly Menonjol[];
}

export interface Menonjol {
  readonly sop: string;
  readonly menit: number;
  readonly medianLain: number;
  /** How many other SOPs the median is of. */
  readonly lain: number;
}

export interface StatistikTahap extends Statistik {
  readonly tahap: string;
  /** SOPs whose time for the stage is only a lower bound. */
  readonly tidakLengkap: readonly string[];
}

/** A count and how much of it rests on inference. */
export interface Hitungan {
  readonly jumlah: number;
  readonly perkiraan: number;
  /** False: there may be more, since something it counts is not known. */
  readonly lengkap: boolean;
}

export interface StrukturSop {
  readonly sop: string;
  readonly langkah: number;
  readonly pelaksana: number;
  /** Arrows between two lanes, returns not counted. */
  readonly serahTerima: Hitungan & { readonly panah: readonly { readonly dari: string; readonly ke: string }[] };
  readonly keputusan: Hitungan;
  /** Steps that look like a decision without saying a condition. */
  readonly keputusanDiduga: number;
  readonly balik: Hitungan;
  /** Steps of the stage that check what they are given: verify, correct, or decide on a condition. Before the signature. */
  readonly pemeriksaan: readonly string[];
  /** Steps whose words say what happens on a refusal. */
  readonly jalanTolak: readonly string[];
  /** Where the words send work back. */
  readonly dikembalikan: readonly string[];
  /** First signing step; null: none is written. */
  readonly tandaTangan: string | null;
  /** Who signs, where a signing step and its lane are known. */
  readonly penandaTangan: { readonly nama: string; readonly jenjang: Jenjang; readonly perkiraan: boolean } | null;
  readonly reviuLuar: readonly {
    readonly langkah: string;
    readonly pihak: string | null;
    /** Step whose words name the party; null where it is the step's own lane or nobody is named. */
    readonly disebutDi: string | null;
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
    /** As this SOP prints it. */
    readonly sebutan: readonly string[];
  }[];
}
