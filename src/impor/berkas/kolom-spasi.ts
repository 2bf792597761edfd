/** Columns held apart by blanks only, as `pdftotext -layout` and typists write them: rivers of blanks down the block. */
import type { Baris, Sel, Tabel } from '../model.ts';
import { maxOf } from '../terbesar.ts';

interface Garis {
  readonly teks: string;
  readonly garis: number;
  readonly halaman: number;
}

/** One physical line per row; null when no river runs through the block. */
export function readKolomSpasi(block: readonly Garis[]): Tabel | null {
  const lines = block.filter((line) => line.teks.trim() !== '');
  const starts = findColumns(lines.map((line) => line.teks));
  if (starts.length < 2 || lines.length < 2) return null;
  const baris = lines.map((line): Baris => {
    const posisi = { halaman: line.halaman, garis: line.garis };
    const sel = starts.map((start, kolom): Sel => {
      const teks = line.teks.slice(start, starts[kolom + 1] ?? line.teks.length).trim();
      return { teks, kolom, lebar: 1, tinggi: 1, posisi };
    });
    return { sel, posisi };
  });
  const first = lines[0];
  return {
    type: 'tabel',
    baris,
    kolom: starts.length,
    gambar: [],
    garisCetak: true,
    posisi: first === undefined ? {} : { halaman: first.halaman, garis: first.garis },
  };
}

/** Where columns start: the first letter after a run of two blanks or more that nearly every line has. */
function findColumns(lines: readonly string[]): number[] {
  const width = maxOf(
    lines.map((line) => line.length),
    0,
  );
  const used = Array.from({ length: width }, () => 0);
  for (const line of lines)
    for (let at = 0; at < line.length; at += 1) if (line[at] !== ' ') used[at] = (used[at] ?? 0) + 1;
  const limit = Math.floor(lines.length * 0.04);
  const columns: number[] = [];
  let blank = 2;
  for (const [at, count] of used.entries()) {
    if (count > limit) {
      if (blank >= 2) columns.push(at);
      blank = 0;
    } else blank += 1;
  }
  return columns;
}
