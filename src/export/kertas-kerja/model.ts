/** A working paper's parts: what goes in, and what comes out as rows. */
import type { Dasar } from '../../domain/dasar.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Peraturan } from '../../domain/frontmatter.ts';
import type { Sop } from '../../domain/sop.ts';
import type { Kriteria } from './kriteria.ts';

/** What the auditor fills in. */
export const KOLOM_AUDITOR = ['Sebab', 'Akibat', 'Rekomendasi', 'Tanggapan', 'Tindak lanjut'] as const;

/** One finding with what the site says of it. */
export interface TemuanKertas {
  readonly finding: Finding;
  readonly aturan: {
    readonly id: string;
    readonly kode: string;
    readonly judul: string;
    readonly dasar: readonly Dasar[];
  };
  /** `Langkah 4, waktu`. */
  readonly tempat: string;
  /** What it has in common with the findings beside it, in a sentence; null where it stands alone. */
  readonly pangkal: string | null;
  /** Line of the source text, from 1. */
  readonly baris: number | null;
  /** Full address of the place, for ever. */
  readonly alamat: string;
}

/** A file that the paper rests on, and its SHA-256. */
export interface BerkasKertas {
  readonly nama: string;
  readonly sha256: string;
}

export interface InputKertas {
  /** What the paper is about, e.g. `Instansi: Dinas Contoh`. */
  readonly lingkup: string;
  /** Address of the page it belongs to. */
  readonly alamat: string;
  /** Every SOP looked at, also those without findings; in catalogue order. */
  readonly sops: readonly Sop[];
  /** In the order of the page. */
  readonly temuan: readonly TemuanKertas[];
  readonly peraturan: readonly Peraturan[];
  /** Of the data of each SOP and of each source text. */
  readonly berkas: readonly BerkasKertas[];
  /** Of the list of files: names the data as a whole. */
  readonly sha256: string;
  /** The build's today, ISO. */
  readonly tanggal: string;
  readonly situs: { readonly nama: string };
}

export interface BarisKertas {
  /** From 1, through the whole paper. */
  readonly nomor: number;
  readonly sop: Sop;
  readonly tempat: string;
  /** Of the step: as printed, and its position from 1; null where the finding is about no step. */
  readonly nomorTercetak: string | null;
  readonly posisi: number | null;
  readonly kondisi: string;
  readonly kutipan: string | null;
  readonly pangkal: string | null;
  /** `naskah.txt baris 26`. */
  readonly sumber: string;
  readonly alamat: string;
  /** `ID-01 SOP tanpa nomor`. */
  readonly aturan: string;
  readonly kriteria: readonly Kriteria[];
}

export interface KertasKerja {
  readonly judul: string;
  readonly lingkup: string;
  /** What stands above the table; a line each. */
  readonly kepala: readonly (readonly [hal: string, isi: string])[];
  readonly temuan: readonly BarisKertas[];
  /** What the copies do not show: no condition of the SOP. */
  readonly batas: readonly BarisKertas[];
  readonly berkas: readonly BerkasKertas[];
  readonly tanggal: string;
}
