/**
 * The one model between every file format and the draft: adapters write `Dokumen`, recognition turns it into
 * `SopTerbaca`, `alur/` answers with `HasilAlur`. Plain data, text verbatim; counted from zero but for pages and lines.
 */
import type { CabangFrontmatter, Perkiraan, SopFrontmatter } from '../domain/frontmatter.ts';
import type { JenisSumber, Jenjang, Peran } from '../domain/kosakata.ts';
import type { IsiGambar } from './berkas/gambar/bangun.ts';

export type JenisBerkas = 'docx' | 'xlsx' | 'odt' | 'ods' | 'html' | 'md' | 'teks' | 'pdf';

/** Where something stands in the source, as far as the format knows it. */
export interface Posisi {
  /** From 1; the sheet in a workbook. */
  readonly halaman?: number;
  /** Line of the naskah, from 1. */
  readonly garis?: number;
}

export interface Sel {
  /** Paragraphs and lines joined by "\n"; verbatim, outer spaces removed, NIP not yet. */
  readonly teks: string;
  /** First grid column. */
  readonly kolom: number;
  /** Grid columns and rows it covers, at least 1. */
  readonly lebar: number;
  readonly tinggi: number;
  readonly posisi: Posisi;
  /** Why column or text are doubtful, as an Indonesian sentence for the report. */
  readonly ragu?: string;
}

export interface Baris {
  /** Only cells that begin in this row, from left to right. */
  readonly sel: readonly Sel[];
  readonly posisi: Posisi;
  /** Points, where the format says so. */
  readonly tinggi?: number;
  /** The page changes right before this row. */
  readonly halamanBaru?: true;
}

/** Cell whose paragraph holds a drawing's anchor (Word, ODF). */
export interface Jangkar {
  readonly baris: number;
  readonly kolom: number;
  readonly paragraf: number;
}

/** A drawing: its shapes and lines, in points from the upper left corner of its table; empty outside tables. */
export interface Gambar extends IsiGambar {
  /** Absent when anchored outside the table or by Excel's own anchor. */
  readonly jangkar?: Jangkar;
}

export interface Tabel {
  readonly type: 'tabel';
  readonly baris: readonly Baris[];
  /** Number of grid columns. */
  readonly kolom: number;
  /** Points per grid column, where the format says so; same length as `kolom`. */
  readonly lebarKolom?: readonly number[];
  readonly gambar: readonly Gambar[];
  /** Excel: zero-based row and column of the sheet that grid cell (0, 0) stands in; Excel anchors count from the sheet. */
  readonly pangkal?: { readonly baris: number; readonly kolom: number };
  /** Each row is one line of print; a row of the table is several of them. */
  readonly garisCetak?: true;
  /** Sheet name. */
  readonly lembar?: string;
  readonly posisi: Posisi;
}

export interface Paragraf {
  readonly type: 'paragraf';
  readonly teks: string;
  /** Drawings anchored here, outside any table. */
  readonly gambar?: readonly Gambar[];
  readonly posisi: Posisi;
}

export type Potong = Paragraf | Tabel;

/** One file. */
export interface Dokumen {
  readonly nama: string;
  readonly berkas: JenisBerkas;
  /** What the draft states as `sumber.jenis`. */
  readonly jenis: JenisSumber;
  readonly isi: readonly Potong[];
  /** What the adapter could not read, as Indonesian sentences. */
  readonly catatan: readonly string[];
}

/** A lane of the step table, in column order. */
export interface PelaksanaTerbaca {
  readonly id: string;
  readonly nama: string;
  /** The rubble, where the name is not readable. */
  readonly tercetak?: string;
  readonly jenjang: Jenjang;
  readonly peran: Peran;
  /** Grid columns of its table it covers; absent where the copy has no columns. */
  readonly kolom?: { readonly awal: number; readonly lebar: number };
}

/** One recognised row of the step table (a row cut over pages or cells is already one). */
export interface LangkahTerbaca {
  /** Proposed step id, unique, never `mulai` or `selesai`. */
  readonly id: string;
  readonly nomor: string | null;
  readonly kegiatan: string;
  readonly kelengkapan?: string;
  readonly waktu?: string;
  readonly output?: string;
  readonly keterangan?: string;
  readonly bagian?: string;
  /**
   * What stands in the lane cells, parallel to `SopTerbaca.pelaksana`, "" where empty: symbols, letters, words. Absent
   * where the copy does not tell the lane cells apart (`residu` then has what was left of them).
   */
  readonly selPelaksana?: readonly string[];
  /** Rubble of the drawing whose column is unknown, pieces joined by spaces. */
  readonly residu?: string;
  /** Which table of `SopTerbaca.tabel`, and its rows from `awal` to `akhir`, both included. */
  readonly tempat?: { readonly tabel: number; readonly awal: number; readonly akhir: number };
  readonly halamanBaru?: true;
  readonly posisi: Posisi;
}

/** A row that only draws a start or an end ("Mulai", "Selesai"), taken out of the steps. */
export interface BarisUjung {
  readonly jenis: 'mulai' | 'selesai';
  /** It stands before this step (index; `langkah.length` after the last). */
  readonly sebelum: number;
  readonly tempat?: { readonly tabel: number; readonly awal: number; readonly akhir: number };
  readonly selPelaksana?: readonly string[];
}

/** One SOP as recognised in a document, before flow and proposals. */
export interface SopTerbaca {
  /** Proposed SOP id. */
  readonly id: string;
  readonly nama: string;
  readonly pelaksana: readonly PelaksanaTerbaca[];
  readonly langkah: readonly LangkahTerbaca[];
  readonly ujung: readonly BarisUjung[];
  /** The tables the steps were read from: more than one when cut over pages. Drawings hang on them. */
  readonly tabel: readonly Tabel[];
  /** Drawings anchored in paragraphs near the tables. */
  readonly gambar: readonly Gambar[];
}

/** An SOP of the same topic or of the same file that analogy (rule 7) may quote. */
export interface SopSaudara {
  readonly id: string;
  readonly sop: Pick<SopFrontmatter, 'nama' | 'topik' | 'pelaksana' | 'langkah'>;
}

/** The flow of one step; keys as in the contract, absent where the front matter would leave them out. */
export interface AlurLangkah {
  /** Null below `rendah`. */
  readonly pelaksana: string | null;
  readonly peserta?: readonly string[];
  readonly pesertaLuar?: readonly string[];
  readonly keputusan?: { readonly cabang: readonly CabangFrontmatter[] };
  readonly lanjut?: string | readonly string[];
  readonly menunggu?: 'semua';
  readonly opsional?: true;
  /** One per inferred fact; none for what the drawing or a lane cell states. */
  readonly perkiraan: readonly Perkiraan[];
  /** What states the lane: the drawing, a symbol or letter in the lane cell, or the words alone. */
  readonly asal: 'gambar' | 'sel' | 'kata';
  /** Indonesian sentences for the report: what needs eyes at this step. */
  readonly catatan: readonly string[];
}

/** What `alur/alur.ts` exports as `readAlur(sop: SopTerbaca, saudara: readonly SopSaudara[]): HasilAlur`. */
export interface HasilAlur {
  /** Parallel to `SopTerbaca.langkah`. */
  readonly langkah: readonly AlurLangkah[];
  /** Phases with a start and an end of their own, by `bagian` id. */
  readonly mandiri?: readonly string[];
  /** Indonesian sentences for the report. */
  readonly catatan: readonly string[];
}
