/** Tables, columns and what stands in a cell. */
import { formatTotal, type Konversi, type TotalWaktu } from '../../domain/waktu.ts';
import type { KolomSop, LangkahKolom } from '../comparison.ts';
import { sebutNomor } from '../perbedaan/kalimat.ts';

export interface KolomTabel {
  readonly judul: string;
  /** `tanggal`: ISO dates, or a year and month. */
  readonly jenis: 'teks' | 'angka' | 'tanggal';
  /** For machines and for looking up: the last columns of a table, and not on paper. */
  readonly lampiran?: true;
  /** Title of the column that says `ya` where the number is only a lower bound. */
  readonly batas?: string;
  /** Characters that it has room for at least: for a column that people fill in. */
  readonly lebar?: number;
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
export const lampiran = (judul: string): KolomTabel => ({ judul, jenis: 'teks', lampiran: true });
export const tanggal = (judul: string): KolomTabel => ({ judul, jenis: 'tanggal' });
/** Minutes whose bound stands in a column of its own, `<name>: batas bawah`. */
export const menit = (nama: string): KolomTabel => ({ ...angka(`${nama} (menit)`), batas: judulBatas(nama) });
export const batas = (nama: string): KolomTabel => lampiran(judulBatas(nama));
const judulBatas = (nama: string): string => `${nama}: batas bawah`;
export const yaTidak = (value: boolean): string => (value ? 'ya' : 'tidak');

export function labelOf(kolom: readonly KolomSop[], sop: string): string {
  return kolom.find((item) => item.sop === sop)?.label ?? sop;
}

/** `4. Memimpin rapat; 5. Membahas draf`. */
export function sayLangkah(kolom: KolomSop, ids: readonly string[]): string {
  const own = kolom.langkah.filter((item) => ids.includes(item.id));
  return own.map((item) => `${sebutNomor(item)}. ${item.ringkas}`).join('; ');
}

export function sayNomor(kolom: KolomSop, ids: readonly string[]): string | null {
  const own = kolom.langkah.filter((item) => ids.includes(item.id));
  return own.length === 0 ? null : own.map(sebutNomor).join(', ');
}

/** Null when none of the steps states a time. */
export function sumMenit(kolom: KolomSop, ids: readonly string[]): number | null {
  const known = kolom.langkah.flatMap((item) => (ids.includes(item.id) && item.menit !== null ? [item.menit] : []));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** Its time is unknown, so that a sum over it is a lower bound; a step under a merged cell is counted at another. */
export const isBatasBawah = ({ gabungWaktu, menit }: LangkahKolom): boolean => menit === null && !gabungWaktu;

/** Minutes and whether they are only a lower bound, for two columns; both empty where nothing is told. */
export function menitBatas(waktu: TotalWaktu | null | undefined): [number | null, string | null] {
  if (!waktu) return [null, null];
  return [waktu.lengkap ? waktu.maks : waktu.min, yaTidak(!waktu.lengkap)];
}

/** Both ends of a range; null for one length and for a lower bound. */
export function sayRentang(waktu: TotalWaktu | undefined, konversi: Konversi): string | null {
  return waktu === undefined || !waktu.lengkap || waktu.min === waktu.maks ? null : formatTotal(waktu, konversi);
}
