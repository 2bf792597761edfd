/** The complete SOP: what every other room reads. Plain, readonly, nothing left to resolve. */
import type {
  Bagian,
  CabangFrontmatter,
  Dinyatakan,
  Instansi,
  JenisCabang,
  PelaksanaFrontmatter,
  Peraturan,
  Perkiraan,
  SopFrontmatter,
  Tahap,
  Terkait,
  Topik,
} from './frontmatter.ts';
import type { Keyakinan } from './kosakata.ts';
import type { TotalWaktu, Waktu } from './waktu.ts';

export interface MutuBaku {
  /** Verbatim entries; empty when the cell is empty. */
  readonly kelengkapan: readonly string[];
  readonly output: readonly string[];
  /** Verbatim cell; null when it is empty. */
  readonly waktu: string | null;
}

/** A terminal (kapsul) of the flow: one pair for the SOP, one more pair per `mandiri` bagian. */
export interface Terminal {
  /** `mulai`, `selesai`, or `mulai/<bagian>`, `selesai/<bagian>`. */
  readonly id: string;
  readonly jenis: 'mulai' | 'selesai';
  readonly bagian: string | null;
}

/** One arrow. `dari` and `ke` are step ids or terminal ids. */
export interface Panah {
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  readonly cabang: JenisCabang | null;
  /** Branch word as written, e.g. `Tidak setuju`. */
  readonly label: string | null;
  readonly dinyatakan: Dinyatakan;
  /** Confidence, when the arrow is inferred. */
  readonly perkiraan: Perkiraan | null;
  /** Goes to this or an earlier row. */
  readonly balik: boolean;
}

export interface Langkah {
  readonly id: string;
  /** Position in the table, from 1. */
  readonly urutan: number;
  readonly nomor: string | null;
  readonly bagian: string | null;
  readonly kegiatan: string;
  readonly ringkas: string;
  readonly pelaksana: string | null;
  readonly peserta: readonly string[];
  readonly pesertaLuar: readonly string[];
  readonly tahap: Tahap;
  readonly mutuBaku: MutuBaku;
  readonly waktu: Waktu;
  readonly keterangan: string | null;
  readonly terkait: readonly Terkait[];
  readonly keputusan: { readonly cabang: readonly CabangFrontmatter[] } | null;
  /** Waits for all arrows that enter it. */
  readonly menungguSemua: boolean;
  readonly opsional: boolean;
  readonly simbolNaskah: string | null;
  readonly halamanBaru: boolean;
  readonly baris: number | null;
  readonly alias: readonly string[];
  readonly perkiraan: readonly Perkiraan[];
  /** Leaving and entering arrows, in the order of the SOP's `panah`. */
  readonly keluar: readonly Panah[];
  readonly masuk: readonly Panah[];
}

export interface LangkahDicabut {
  readonly id: string;
  readonly ringkas: string;
  readonly tanggal: string;
  readonly pengganti: string | null;
  readonly alias: readonly string[];
}

export interface Pelaksana extends PelaksanaFrontmatter {
  /** Column position, from 1. */
  readonly kolom: number;
  /** Confidence of the lane name, when it is inferred. */
  readonly perkiraan: Perkiraan | null;
}

export interface DasarHukum {
  readonly peraturan: Peraturan;
  readonly kutipan: string;
  readonly diubah: readonly Peraturan[];
}

/** A hand-over: an arrow between two different lanes. */
export interface SerahTerima {
  readonly dari: string;
  readonly ke: string;
  readonly panah: Panah;
}

export interface Sop extends Omit<
  SopFrontmatter,
  | 'topik'
  | 'dasarHukum'
  | 'pelaksana'
  | 'langkah'
  | 'perkiraan'
  | 'bagian'
  | 'alias'
  | 'riwayat'
  | 'definisi'
  | 'pengecualian'
> {
  /** `<instansi>/<slug>`. */
  readonly id: string;
  readonly slug: string;
  /** The front matter as written, for exports. */
  readonly tertulis: SopFrontmatter;
  readonly instansi: Instansi;
  readonly topik: Topik;
  readonly dasarHukum: readonly DasarHukum[];
  readonly definisi: NonNullable<SopFrontmatter['definisi']>;
  readonly bagian: readonly Bagian[];
  readonly pelaksana: readonly Pelaksana[];
  readonly langkah: readonly Langkah[];
  readonly dicabut: readonly LangkahDicabut[];
  readonly terminal: readonly Terminal[];
  /** Every arrow, in order of the step it leaves, `mulai` first. */
  readonly panah: readonly Panah[];
  /** Sum of the steps' time along the table: a work-time budget, not a lead time. */
  readonly total: TotalWaktu;
  readonly serahTerima: readonly SerahTerima[];
  readonly perkiraan: readonly Perkiraan[];
  readonly pengecualian: NonNullable<SopFrontmatter['pengecualian']>;
  readonly alias: readonly string[];
  readonly riwayat: NonNullable<SopFrontmatter['riwayat']>;
}

/**
 * The inference about one field, e.g. `pelaksana` of a step, or null where the source says it.
 * @param nilai for a field that holds several values (`peserta`): the one asked about
 */
export function findPerkiraan(
  of: { readonly perkiraan?: readonly Perkiraan[] },
  bidang: string,
  nilai?: string,
): Perkiraan | null {
  const found = of.perkiraan?.find((item) => item.bidang === bidang && (nilai === undefined || item.nilai === nilai));
  return found ?? null;
}

/** Confidence of a step's lane; null where the source itself names it. */
export function keyakinanPelaksana(langkah: Langkah): Keyakinan | null {
  return findPerkiraan(langkah, 'pelaksana')?.keyakinan ?? null;
}

/** True for an arrow that must be drawn dashed: its branch or target is not stated, or it is inferred. */
export function isPanahPerkiraan(panah: Panah): boolean {
  return panah.dinyatakan !== 'langkah' || panah.perkiraan !== null;
}
