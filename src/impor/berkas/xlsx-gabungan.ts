/** Merged cells of a sheet: which places are covered, and where an area begins. */
import type { Anggaran } from '../anggaran.ts';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Gabungan {
  /** True where a merged area covers a place that is not its first. */
  tertutup(baris: number, kolom: number): boolean;
  berawal(baris: number, kolom: number): Area | undefined;
}

/** @param pakai the used rows and columns; an area that begins inside another is none */
export function readGabungan(areas: readonly Area[], pakai: Area, anggaran: Anggaran): Gabungan {
  const width = pakai.right - pakai.left + 1;
  const covered = new Uint8Array((pakai.bottom - pakai.top + 1) * width);
  const first = new Map<number, Area>();
  const at = (row: number, column: number): number => (row - pakai.top) * width + column - pakai.left;
  for (const area of areas) {
    const [bottom, right] = [Math.min(area.bottom, pakai.bottom), Math.min(area.right, pakai.right)];
    const [top, left] = [Math.max(area.top, pakai.top), Math.max(area.left, pakai.left)];
    if (area.top < 0 || bottom < top || right < left) continue;
    const inside = top === area.top && left === area.left;
    if (inside && covered[at(top, left)] === 1) continue;
    anggaran.spend(1 + (bottom - top + 1) * (right - left + 1));
    for (let row = top; row <= bottom; row += 1) covered.fill(1, at(row, left), at(row, right) + 1);
    if (!inside) continue;
    covered[at(top, left)] = 0;
    first.set(at(top, left), area);
  }
  return {
    tertutup: (row, column) => covered[at(row, column)] === 1,
    berawal: (row, column) => first.get(at(row, column)),
  };
}

export function toArea(reference: string): Area {
  const [first = '', last = first] = reference.split(':');
  return { top: toNomorBaris(first), left: toNomorKolom(first), bottom: toNomorBaris(last), right: toNomorKolom(last) };
}

const toNomorBaris = (reference: string): number => Number(/\d{1,7}/.exec(reference)?.[0] ?? 1) - 1;

/** `C7` → 2. */
export function toNomorKolom(reference: string): number {
  const letters = /[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
