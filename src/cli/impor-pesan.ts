/** What the import's own process and the command say to each other; cloned, so plain data only. */
import type { Permintaan, HasilImpor } from '../impor/impor.ts';
import type { SopSaudara } from '../impor/model.ts';
import type { Content } from '../load/load-content.ts';

export type Pilihan = Pick<Permintaan, 'instansi' | 'topik'>;

export type Tugas =
  | { readonly jenis: 'baca'; readonly path: string; readonly pilihan: Pilihan; readonly sop: readonly SopSaudara[] }
  /** The file read last once more, with what a person chose. */
  | { readonly jenis: 'ulang'; readonly pilihan: Pilihan }
  /** What schema and rules say of these drafts, as Markdown. */
  | { readonly jenis: 'periksa'; readonly hasil: Extract<HasilImpor, { ok: true }> };

export interface Latar {
  readonly jenis: 'latar';
  readonly content: Content;
  /** ISO date. */
  readonly tanggal: string;
}

export type Jawaban = HasilImpor | { readonly ok: true; readonly temuan: string };
