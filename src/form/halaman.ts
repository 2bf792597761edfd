/** A printed page as plain data, in mm from the upper left corner of the sheet. */
import type { Rect } from '../diagram/geometry.ts';
import type { Bidang } from '../domain/identitas.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import type { PanahCetak, Simbol } from './simbol.ts';
import type { KolomTeks } from './isi.ts';
import type { Kertas } from './kertas.ts';
import type { LabelCetak } from './label.ts';
import type { BarisTeks } from './teks.ts';

/** A cell with its words. */
export interface Sel {
  readonly kotak: Rect;
  readonly teks: readonly BarisTeks[];
  /** Words turned to run upwards, around the middle of the cell. */
  readonly tegak?: true;
  /** Sides without a rule: the cell goes on above or below. */
  readonly tanpaGaris?: readonly ('atas' | 'bawah')[];
  readonly perkiraan?: Keyakinan | null;
  /** The words rest on an inference. */
  readonly kira?: boolean;
}

export interface SelIdentitas extends Sel {
  readonly bidang: Bidang | null;
}

export interface HalamanIdentitas {
  readonly jenis: 'identitas';
  readonly nomor: number;
  readonly sel: readonly SelIdentitas[];
  readonly kaki: readonly BarisTeks[];
  readonly legenda: Legenda | null;
}

export interface BarisTabel {
  /** Step id; null for a row of a connector or a terminal. */
  readonly langkah: string | null;
  readonly y: number;
  readonly height: number;
  readonly sel: Readonly<Record<KolomTeks | 'nomor', Sel>>;
}

export interface HalamanTabel {
  readonly jenis: 'tabel';
  readonly nomor: number;
  readonly kepala: readonly (Sel & { readonly lajur?: string })[];
  readonly lajur: readonly { readonly id: string; readonly x: number; readonly width: number }[];
  readonly baris: readonly BarisTabel[];
  /** The whole grid: head and rows. */
  readonly tabel: Rect;
  readonly simbol: readonly (Simbol & { readonly nomorSegilima: number | null })[];
  readonly panah: readonly PanahCetak[];
  readonly label: readonly LabelCetak[];
  readonly kaki: readonly BarisTeks[];
  readonly legenda: Legenda | null;
}

/** Before all pages are known: without numbers of pages and pentagons. */
export type HalamanSetengah = Omit<HalamanTabel, 'nomor' | 'kaki' | 'legenda'>;

/** One line under the page: what the mark means, or what was left out. */
export interface Legenda {
  readonly teks: BarisTeks;
  readonly bertanda: boolean;
}

export type Halaman = HalamanIdentitas | HalamanTabel;

export interface Formulir {
  readonly kertas: Kertas;
  readonly tanpaPerkiraan: boolean;
  readonly halaman: readonly Halaman[];
}
