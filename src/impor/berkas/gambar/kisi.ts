/** The page of a table in points: edges of its columns and rows, estimated where the file does not say. */
import type { Tabel } from '../../model.ts';
import type { Titik } from './bangun.ts';

export interface Kisi {
  /** Left edges of the columns and, last, the right edge of the table. */
  readonly x: readonly number[];
  /** Upper edges of the rows and, last, the lower edge. */
  readonly y: readonly number[];
  /** All heights come from the file: positions far from their anchor hold too. */
  readonly pasti: boolean;
  readonly pangkal: { readonly baris: number; readonly kolom: number };
}

const LEBAR = 48;
const PT_PER_HURUF = 5;
const PT_PER_BARIS = 13;
const EXCEL_TINGGI = 15;

export function createKisi(tabel: Omit<Tabel, 'gambar'>): Kisi {
  const widths = Array.from({ length: tabel.kolom }, (_, at) => tabel.lebarKolom?.[at] ?? LEBAR);
  const x = edges(widths);
  const sheet = tabel.pangkal !== undefined;
  const heights = tabel.baris.map((row) => {
    if (row.tinggi !== undefined && sheet) return row.tinggi;
    const lines = row.sel
      .filter((cell) => cell.tinggi === 1)
      .map((cell) => countLines(cell.teks, (x[cell.kolom + cell.lebar] ?? 0) - (x[cell.kolom] ?? 0)));
    const needed = Math.max(1, ...lines) * PT_PER_BARIS;
    return Math.max(row.tinggi ?? (sheet ? EXCEL_TINGGI : needed), sheet ? 0 : needed);
  });
  const known = sheet || tabel.baris.every((row) => row.tinggi !== undefined);
  return { x, y: edges(heights), pasti: known, pangkal: tabel.pangkal ?? { baris: 0, kolom: 0 } };
}

function edges(sizes: readonly number[]): readonly number[] {
  const found = [0];
  for (const size of sizes) found.push((found.at(-1) ?? 0) + Math.max(1, size));
  return found;
}

function countLines(teks: string, width: number): number {
  const perLine = Math.max(4, Math.floor((width - 8) / PT_PER_HURUF));
  return teks.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** The row or column of a place, and how far it is from the nearest edge, as a share of its size. */
export function findRuas(tepi: readonly number[], at: number): { readonly ke: number; readonly dalam: number } {
  const last = tepi.length - 2;
  let ke = 0;
  while (ke < last && at >= (tepi[ke + 1] ?? Infinity)) ke++;
  const from = tepi[ke] ?? 0;
  const size = Math.max(1, (tepi[ke + 1] ?? from + 1) - from);
  const share = (at - from) / size;
  return { ke, dalam: Math.min(share, 1 - share) };
}

/** A point of the sheet: column and row counted in the sheet, offsets in points. */
export function toTitikLembar(kisi: Kisi, kolom: number, dx: number, baris: number, dy: number): Titik {
  return {
    x: along(kisi.x, kolom - kisi.pangkal.kolom, dx, LEBAR),
    y: along(kisi.y, baris - kisi.pangkal.baris, dy, EXCEL_TINGGI),
  };
}

function along(tepi: readonly number[], at: number, offset: number, usual: number): number {
  if (at < 0) return at * usual + offset;
  const last = tepi.length - 1;
  const from = at <= last ? (tepi[at] ?? 0) : (tepi[last] ?? 0) + (at - last) * usual;
  const size = at < last ? (tepi[at + 1] ?? from) - from : Infinity;
  return from + Math.min(offset, size);
}
