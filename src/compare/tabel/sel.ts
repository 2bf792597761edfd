/** Tables, columns and what stands in a cell. */
import type { TotalWaktu } from '../../domain/waktu.ts';
import type { KolomSop } from '../comparison.ts';

export interface KolomTabel {
  readonly judul: string;
  /** `tanggal`: ISO dates, or a year and month. */
  readonly jenis: 'teks' | 'angka' | 'tanggal';
}
export type NilaiSel = string | number | null;

export interface Tabel {
  /** Fit for a file name. */
  readonly id: string;
  /** Fit for a sheet: at most 31 characters. */
  readonly judul: string;
  readonly kolom: readonly KolomTabel[];
  /** Cells in column order; null is an empty cell. */
  readonly baris: readonly (readonly NilaiSel[])[];
}

export const teks = (judul: string): KolomTabel => ({ judul, jenis: 'teks' });
export const angka = (judul: string): KolomTabel => ({ judul, jenis: 'angka' });
export const tanggal = (judul: string): KolomTabel => ({ judul, jenis: 'tanggal' });
export const yaTidak = (value: boolean): string => (value ? 'ya' : 'tidak');

export function labelOf(kolom: readonly KolomSop[], sop: string): string {
  return kolom.find((item) => item.sop === sop)?.label ?? sop;
}

/** `4. Memimpin rapat; 5. Membahas draf`. */
export function sayLangkah(kolom: KolomSop, ids: readonly string[]): string {
  const own = kolom.langkah.filter((item) => ids.includes(item.id));
  return own.map((item) => `${item.urutan}. ${item.ringkas}`).join('; ');
}

export function sayNomor(kolom: KolomSop, ids: readonly string[]): string | null {
  const own = kolom.langkah.filter((item) => ids.includes(item.id));
  return own.length === 0 ? null : own.map((item) => String(item.urutan)).join(', ');
}

/** Null when none of the steps states a time. */
export function sumMenit(kolom: KolomSop, ids: readonly string[]): number | null {
  const known = kolom.langkah.flatMap((item) => (ids.includes(item.id) && item.menit !== null ? [item.menit] : []));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

export function menitOf(waktu: TotalWaktu | null): number | null {
  return waktu === null ? null : waktu.maks;
}
