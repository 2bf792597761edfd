/** A sheet of the form before it is written: cells with styles, merged areas, column and row sizes in screen pixels. */
import type { Cell } from 'write-excel-file/universal';
import { teksSel } from './teks.ts';

/** Excel lays columns and rows out in whole pixels, 96 to the inch. */
export const PX_PER_MM = 96 / 25.4;
export const px = (mm: number): number => Math.max(1, Math.round(mm * PX_PER_MM));

export interface Lembar {
  readonly nama: string;
  readonly kolom: readonly number[];
  readonly baris: readonly { readonly tinggi: number; readonly sel: readonly (SelLembar | null)[] }[];
  /** Merged areas, rows and columns from 0, both ends included. */
  readonly gabung: readonly Area[];
  readonly beku: { readonly baris: number; readonly kolom: number } | null;
}

export interface Area {
  readonly baris: readonly [number, number];
  readonly kolom: readonly [number, number];
}

export interface SelLembar {
  readonly isi: string | number | Date | null;
  readonly pt?: number;
  readonly tebal?: boolean;
  readonly rata?: 'left' | 'center';
  readonly tegak?: 'top' | 'center' | 'bottom';
  /** Turned to run upwards. */
  readonly putar?: boolean;
  /** Underlined: the words rest on an inference. */
  readonly kira?: boolean;
  /** Sides with a rule; all four unless named. */
  readonly garis?: string;
}

export const TANGGAL_INDONESIA = '[$-421]d mmmm yyyy';

/** A printed number becomes a number, but only where it is written as one. */
export const bilangan = (teks: string): string | number => (/^(?:0|[1-9]\d{0,14})$/.test(teks) ? Number(teks) : teks);

export function tulisSel(sel: SelLembar | null): Cell {
  if (sel === null) return null;
  const { garis = 'atas bawah kiri kanan', isi, kira, pt = 9, putar, rata = 'left', tebal, tegak = 'center' } = sel;
  const side = (name: string): { style?: 'thin' } => (garis.includes(name) ? { style: 'thin' } : {});
  const rules = {
    ...(side('atas').style && { topBorderStyle: 'thin' as const }),
    ...(side('bawah').style && { bottomBorderStyle: 'thin' as const }),
    ...(side('kiri').style && { leftBorderStyle: 'thin' as const }),
    ...(side('kanan').style && { rightBorderStyle: 'thin' as const }),
  };
  const style = {
    fontFamily: 'Arial',
    fontSize: pt,
    align: rata,
    alignVertical: tegak,
    wrap: true,
    ...rules,
    ...(tebal === true && { fontWeight: 'bold' as const }),
    ...(putar === true && { textRotation: 90 }),
    ...(kira === true && { textDecoration: { underline: true as const } }),
  };
  if (isi === null || isi === '') return style;
  if (typeof isi === 'number') return { ...style, value: isi, type: Number, format: '0' };
  if (isi instanceof Date) return { ...style, value: isi, type: Date, format: TANGGAL_INDONESIA };
  return { ...style, value: teksSel(isi), type: String };
}
