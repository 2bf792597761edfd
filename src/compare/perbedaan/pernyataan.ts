/** What a sentence claims, as data: its kind, whom it is about and the steps it rests on. Words come last (`ucapan.ts`). */
import type { Jenjang } from '../../domain/kosakata.ts';
import type { TotalWaktu } from '../../domain/waktu.ts';
import type { Batas } from '../ukuran.ts';

/** Steps of one SOP that a claim rests on; none where it rests on the identity of the SOP. */
export interface Bukti {
  readonly sop: string;
  readonly langkah: readonly string[];
}

/** An activity that no SOP is quoted for: `langkah` and the noun, e.g. `pengarsipan`. */
export interface Kegiatan {
  readonly tahap: string;
  /** Class of the act the noun names; null where it names the stage. */
  readonly kelas: string | null;
  readonly sebutan: string;
}

export interface Urut extends Bukti {
  readonly pertama: string;
  readonly kedua: string;
}

export type Pernyataan =
  | {
      readonly jenis: 'peraturan-dicabut';
      readonly peraturan: string;
      readonly mengutip: readonly Bukti[];
      /** Withdrawn before the only SOP that cites it was made. */
      readonly sebelumDibuat: boolean;
    }
  | {
      readonly jenis: 'dasar-hukum';
      readonly peraturan: string;
      readonly mengutip: readonly Bukti[];
      readonly tidak: readonly Bukti[];
    }
  | { readonly jenis: 'dasar-hukum-hilang'; readonly hilang: readonly Bukti[] }
  | { readonly jenis: 'tanpa-tanda-tangan'; readonly tanpa: readonly Bukti[]; readonly memuat: readonly Bukti[] }
  /** Steps: the checks, then the signing step. */
  | {
      readonly jenis: 'pemeriksaan';
      readonly kelompok: readonly {
        readonly jumlah: number;
        readonly sop: readonly (Bukti & { readonly periksa: readonly string[] })[];
      }[];
    }
  | {
      readonly jenis: 'reviu-luar';
      /** `reviu`: the steps that review; `disebut`: those whose words name the party. */
      readonly meminta: readonly (Bukti & {
        readonly pihak: readonly string[];
        readonly reviu: readonly string[];
        readonly disebut: readonly string[];
      })[];
      readonly menyebut: readonly (Bukti & { readonly pihak: readonly string[] })[];
    }
  | { readonly jenis: 'tanpa-jalan-tolak'; readonly tanpa: readonly Bukti[]; readonly menyatakan: readonly Bukti[] }
  | {
      readonly jenis: 'waktu-total';
      readonly singkat: Bukti & { readonly waktu: TotalWaktu };
      readonly lama: Bukti & { readonly waktu: TotalWaktu };
      readonly median: Batas | null;
      /** How many SOPs the range and the median are of. */
      readonly jumlah: number;
      /** Those whose time is a lower bound, and may be longer than said. */
      readonly terbuka: readonly string[];
    }
  | {
      readonly jenis: 'waktu-tahap';
      readonly tahap: string;
      readonly kelompok: readonly { readonly waktu: TotalWaktu; readonly sop: readonly Bukti[] }[];
      readonly median: Batas | null;
      readonly jumlah: number;
    }
  | { readonly jenis: 'waktu-tidak-lengkap'; readonly tidakLengkap: readonly Bukti[] }
  | {
      readonly jenis: 'biaya-balik';
      readonly balik: readonly (Bukti & {
        readonly dari: string;
        readonly ke: readonly string[];
        readonly biaya: TotalWaktu;
      })[];
    }
  | {
      readonly jenis: 'urutan';
      readonly pertama: Kegiatan;
      readonly kedua: Kegiatan;
      readonly sebelum: readonly Urut[];
      readonly sesudah: readonly Urut[];
    }
  | {
      readonly jenis: 'tidak-ada';
      readonly kegiatan: Kegiatan;
      readonly tanpa: readonly Bukti[];
      readonly memuat: readonly Bukti[];
    }
  | {
      readonly jenis: 'hanya-satu';
      readonly kegiatan: Kegiatan;
      /** Its own words may be quoted: it is the only subject. */
      readonly memuat: Bukti;
      readonly tanpa: readonly Bukti[];
    }
  | {
      readonly jenis: 'penanda-tangan';
      readonly kelompok: readonly {
        readonly jenjang: Jenjang;
        readonly sop: readonly (Bukti & { readonly nama: string })[];
      }[];
    }
  | {
      readonly jenis: 'serah-terima';
      readonly kelompok: readonly { readonly jumlah: number; readonly sop: readonly Bukti[] }[];
    };

/** Every SOP a claim is about, each once, with the steps it rests on. */
export function listBukti(pernyataan: Pernyataan): readonly Bukti[] {
  const all = collect(pernyataan);
  return [...new Set(all.map((item) => item.sop))].map((sop) => ({
    sop,
    langkah: [...new Set(all.flatMap((item) => (item.sop === sop ? item.langkah : [])))],
  }));
}

function collect(item: Pernyataan): readonly Bukti[] {
  switch (item.jenis) {
    case 'peraturan-dicabut':
      return item.mengutip;
    case 'dasar-hukum':
      return [...item.mengutip, ...item.tidak];
    case 'dasar-hukum-hilang':
      return item.hilang;
    case 'tanpa-tanda-tangan':
    case 'tidak-ada':
      return [...item.tanpa, ...item.memuat];
    case 'hanya-satu':
      return [item.memuat, ...item.tanpa];
    case 'reviu-luar':
      return [...item.meminta, ...item.menyebut];
    case 'tanpa-jalan-tolak':
      return [...item.tanpa, ...item.menyatakan];
    case 'waktu-total':
      return [item.singkat, item.lama];
    case 'waktu-tidak-lengkap':
      return item.tidakLengkap;
    case 'biaya-balik':
      return item.balik;
    case 'urutan':
      return [...item.sebelum, ...item.sesudah];
    case 'pemeriksaan':
    case 'waktu-tahap':
    case 'penanda-tangan':
    case 'serah-terima':
      return item.kelompok.flatMap((group): readonly Bukti[] => group.sop);
  }
}
