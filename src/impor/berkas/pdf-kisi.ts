/** Tables from ruled lines: a place of the grid and its neighbour are one cell where no line stands between them. */
import type { Anggaran } from '../anggaran.ts';
import type { Baris, Potong, Sel, Tabel } from '../model.ts';
import { maxOf, minOf } from '../terbesar.ts';
import type { BentukPdf, GambarPdf, GarisPdf } from './pdf-garis.ts';
import { SAMBUNGAN, toLines, toTeks, type KataPdf } from './pdf-baris.ts';

const NEAR = 3;
const NARROWEST = 150;
/** Comparing two boxes is that much cheaper than a step of the budget. */
const COMPARED_PER_STEP = 8;

/** Ruled tables and the lines around them, from top to bottom. @param isRepeated headers and footers, left out around tables */
export function composeKisiPdf(
  words: readonly KataPdf[],
  { garis, bentuk }: GambarPdf,
  halaman: number,
  isRepeated: (word: KataPdf) => boolean,
  anggaran: Anggaran,
): Potong[] {
  anggaran.spend(((words.length * words.length) / 2 + garis.length * garis.length) / COMPARED_PER_STEP);
  const free = new Set(words);
  const placed: { y: number; potong: Potong }[] = [];
  for (const group of connected(garis)) {
    const box = boxOf(group);
    if (box.right - box.left < NARROWEST) continue;
    const inside = words.filter((word) => free.has(word) && contains(box, word));
    const tabel = toTabel(group, inside, bentuk, halaman, anggaran);
    if (tabel === null) continue;
    for (const word of inside) free.delete(word);
    placed.push({ y: box.top, potong: tabel });
  }
  for (const line of toLines([...free].filter((word) => !isRepeated(word)))) {
    placed.push({ y: line[0]?.y ?? 0, potong: { type: 'paragraf', teks: toTeks(line), posisi: { halaman } } });
  }
  return placed.sort((a, b) => a.y - b.y).map((item) => item.potong);
}

interface Kotak {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(group: readonly GarisPdf[]): Kotak {
  return {
    left: minOf(group.map((item) => item.x1)),
    right: maxOf(group.map((item) => item.x2)),
    top: minOf(group.map((item) => item.y1)),
    bottom: maxOf(group.map((item) => item.y2)),
  };
}

const contains = (box: Kotak, word: KataPdf): boolean => {
  const [x, y] = [word.x + word.lebar / 2, word.y + word.tinggi / 2];
  return x > box.left - 1 && x < box.right + 1 && y > box.top - 1 && y < box.bottom + 1;
};

/** Lines that touch belong to one table. */
function connected(garis: readonly GarisPdf[]): GarisPdf[][] {
  const rest = new Set(garis);
  const groups: GarisPdf[][] = [];
  for (const start of garis) {
    if (!rest.delete(start)) continue;
    const group = [start];
    for (const item of group) {
      for (const other of rest) {
        const touches =
          other.x1 <= item.x2 + NEAR &&
          other.x2 >= item.x1 - NEAR &&
          other.y1 <= item.y2 + NEAR &&
          other.y2 >= item.y1 - NEAR;
        if (touches) {
          rest.delete(other);
          group.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

function toTabel(
  group: readonly GarisPdf[],
  words: readonly KataPdf[],
  bentuk: readonly BentukPdf[],
  halaman: number,
  anggaran: Anggaran,
): Tabel | null {
  const upright = group.filter((item) => item.y2 - item.y1 > item.x2 - item.x1);
  const level = group.filter((item) => item.x2 - item.x1 >= item.y2 - item.y1);
  const xs = cluster(upright.map((item) => item.x1));
  const ys = cluster(level.map((item) => item.y1));
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns > 120 || rows > 2000) return null;
  const compared = 2 * group.length + words.length + bentuk.length * (1 + words.length / 8);
  anggaran.spend((rows * columns * compared) / COMPARED_PER_STEP);
  const ruledRight = (row: number, column: number): boolean => {
    const [x, y] = [xs[column + 1] ?? 0, middle(ys, row)];
    return upright.some((item) => Math.abs(item.x1 - x) < NEAR && item.y1 <= y && item.y2 >= y);
  };
  const ruledBelow = (row: number, column: number): boolean => {
    const [x, y] = [middle(xs, column), ys[row + 1] ?? 0];
    return level.some((item) => Math.abs(item.y1 - y) < NEAR && item.x1 <= x && item.x2 >= x);
  };
  const taken = new Set<string>();
  const baris = Array.from({ length: rows }, (_, row): Baris => {
    const sel: Sel[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(`${row}:${column}`)) continue;
      let lebar = 1;
      while (column + lebar < columns && !ruledRight(row, column + lebar - 1)) lebar += 1;
      let tinggi = 1;
      while (row + tinggi < rows && !ruledBelow(row + tinggi - 1, column)) tinggi += 1;
      for (let down = 0; down < tinggi; down += 1)
        for (let right = 0; right < lebar; right += 1) taken.add(`${row + down}:${column + right}`);
      const box = {
        left: xs[column] ?? 0,
        right: xs[column + lebar] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + tinggi] ?? 0,
      };
      const own = words.filter(
        (word) =>
          isBetween(xs, column, column + lebar, word.x + word.lebar / 2) &&
          isBetween(ys, row, row + tinggi, word.y + word.tinggi / 2),
      );
      const shapes = distinct(bentuk.filter((item) => isInside(item, box) && !isLabel(item, words)));
      const teks = [...shapes.map((item) => item.jenis), toTeks(own, box.right)].filter(Boolean).join(' ');
      const joined = teks.includes(SAMBUNGAN);
      sel.push({
        teks: teks.replaceAll(SAMBUNGAN, ''),
        ...(joined && { ragu: 'Kata yang terpotong di tepi sel disambung; periksa ejaannya.' }),
        kolom: column,
        lebar,
        tinggi,
        posisi: { halaman },
      });
    }
    return { sel, posisi: { halaman }, tinggi: (ys[row + 1] ?? 0) - (ys[row] ?? 0) };
  });
  return {
    type: 'tabel',
    baris,
    kolom: columns,
    lebarKolom: Array.from({ length: columns }, (_, column) => (xs[column + 1] ?? 0) - (xs[column] ?? 0)),
    gambar: [],
    posisi: { halaman },
  };
}

/** Between two edges; a place beside the outermost ones belongs to the table's first or last cell. */
const isBetween = (edges: readonly number[], from: number, to: number, at: number): boolean =>
  (from === 0 || at >= (edges[from] ?? 0)) && (to === edges.length - 1 || at < (edges[to] ?? 0));

/** A symbol stands inside its cell; what fills the cell is its shading. */
function isInside(item: BentukPdf, box: Kotak): boolean {
  const [x, y] = [(item.x1 + item.x2) / 2, (item.y1 + item.y2) / 2];
  const within = x > box.left && x < box.right && y > box.top && y < box.bottom;
  const fills = Math.abs(item.x1 - box.left) < 2.5 && Math.abs(item.x2 - box.right) < 2.5;
  return within && !fills;
}

/** A figure is often painted twice, its area and its edge. */
function distinct(shapes: readonly BentukPdf[]): BentukPdf[] {
  return shapes.filter(
    (item, index) =>
      !shapes
        .slice(0, index)
        .some(
          (other) =>
            Math.abs(other.x1 - item.x1) +
              Math.abs(other.y1 - item.y1) +
              Math.abs(other.x2 - item.x2) +
              Math.abs(other.y2 - item.y2) <
            12,
        ),
  );
}

/** The paper behind a word on an arrow ("Ya", "Tidak") is no symbol. */
function isLabel(item: BentukPdf, words: readonly KataPdf[]): boolean {
  if (item.jenis !== '□') return false;
  const own = words.filter(
    (word) =>
      word.x + word.lebar / 2 > item.x1 &&
      word.x + word.lebar / 2 < item.x2 &&
      word.y + word.tinggi / 2 > item.y1 - 1 &&
      word.y + word.tinggi / 2 < item.y2 + 1,
  );
  return own.some((word) => item.y2 - item.y1 < word.tinggi * 1.9);
}

const middle = (edges: readonly number[], at: number): number => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;

/** Positions that are one line drawn in pieces. */
function cluster(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const value of sorted) {
    const last = groups.at(-1);
    if (last === undefined || value - (last.at(-1) ?? 0) > NEAR) groups.push([value]);
    else last.push(value);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}
