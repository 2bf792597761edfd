/** A table as a grid: which cell covers which place, merged cells included. */
import type { Baris, Sel, Tabel } from '../model.ts';

export interface Kisi {
  readonly tabel: Tabel;
  readonly baris: number;
  readonly kolom: number;
  /** The cell that covers a place. */
  at(baris: number, kolom: number): Sel | null;
  /** The text of the cell that begins here; "" where nothing begins. */
  teks(baris: number, kolom: number): string;
  /** True when a cell from a row above reaches down to this place. */
  menyambung(baris: number, kolom: number): boolean;
  rowOf(baris: number): Baris | undefined;
}

export function toKisi(tabel: Tabel): Kisi {
  const places: (Sel | null)[][] = tabel.baris.map(() => Array.from({ length: tabel.kolom }, () => null));
  const origin = new Map<Sel, number>();
  for (const [index, row] of tabel.baris.entries()) {
    for (const sel of row.sel) {
      origin.set(sel, index);
      for (let down = 0; down < sel.tinggi; down += 1) {
        const line = places[index + down];
        if (line === undefined) break;
        for (let right = 0; right < sel.lebar && sel.kolom + right < tabel.kolom; right += 1) {
          line[sel.kolom + right] = sel;
        }
      }
    }
  }
  const at = (baris: number, kolom: number): Sel | null => places[baris]?.[kolom] ?? null;
  return {
    tabel,
    baris: tabel.baris.length,
    kolom: tabel.kolom,
    at,
    teks: (baris, kolom) => {
      const sel = at(baris, kolom);
      return sel !== null && origin.get(sel) === baris && sel.kolom === kolom ? sel.teks : '';
    },
    menyambung: (baris, kolom) => {
      const sel = at(baris, kolom);
      return sel !== null && (origin.get(sel) ?? baris) < baris;
    },
    rowOf: (baris) => tabel.baris[baris],
  };
}

/** Texts that begin in a row, from left to right, empty ones left out. */
export function toIsiBaris(
  kisi: Kisi,
  baris: number,
): { readonly kolom: number; readonly teks: string; readonly sel: Sel }[] {
  return (kisi.rowOf(baris)?.sel ?? [])
    .filter((sel) => sel.teks.trim() !== '')
    .map((sel) => ({ kolom: sel.kolom, teks: sel.teks.trim(), sel }));
}

/** Lines of one cell as one line: a broken word is joined, a doubled one keeps its hyphen. */
export function joinBaris(parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('\n'))
    .map((part) => part.trim())
    .filter(Boolean)
    .reduce((text, part) => {
      const broken = /(\p{L}+)-$/u.exec(text);
      if (broken !== null && /^\p{Ll}/u.test(part)) {
        const word = (broken[1] ?? '').toLowerCase();
        return part.toLowerCase().startsWith(word) ? text + part : text.slice(0, -1) + part;
      }
      if (broken !== null && part.startsWith(broken[1] ?? ' ')) return text + part;
      if (/\p{L}\/$/u.test(text)) return text + part;
      return text === '' ? part : `${text} ${part}`;
    }, '');
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
