/** Sizes of the shapes: text with padding inside its border, or beside a diamond too small for it. */
import type { Simpul } from './swimlane.ts';
import { HURUF, measure, measureWords, widest, widestWord, wrap, wrapInto, type Huruf, type Words } from './text.ts';

export interface Shape {
  readonly bentuk: Simpul['bentuk'];
  readonly width: number;
  readonly height: number;
  /** Middle of the shape, from the middle of its column. */
  readonly shift: number;
  /** Lines inside the shape; the number, when the text stands beside it. */
  readonly lines: readonly string[];
  readonly huruf: Huruf;
  /** Lines beside the diamond, `width` px wide, starting `GAP` px right of it. */
  readonly beside: { readonly lines: readonly string[]; readonly width: number } | null;
}

export const PADDING = { x: 8, y: 9 };
/** Between two arrows on one side of a shape, and on one side of a small diamond. */
export const PORT_GAP = 18;
export const SMALL_PORT_GAP = 10;
export const SIDE_GAP = 12;
// Arrows keep so far from the corners of a box.
const CORNER = 7;
const BESIDE_GAP = 6;
const SMALL = { width: 54, height: 50, ports: 9 };
const WIDEST_WORD = 164;
const TIGHT_SPARE = 12;
const BARE = {
  kapsul: { width: 52, height: 24 },
  kotak: { width: 52, height: 28 },
  'belah-ketupat': { width: 52, height: 40 },
};
const DIAMOND = { minHeight: 60, maxHeight: 124, spare: 56, padding: 5 };

/**
 * Width of a column's boxes: even for all, wider where a long word or many arrows need it.
 * @param degree arrows on one side of the busiest box
 */
export function boxWidth(simpul: readonly Simpul[], lanes: number, degree: number, fixed: number | null): number {
  const even = Math.min(168, Math.max(112, Math.floor(936 / Math.max(1, lanes)) - 24));
  const words = simpul.map((item) => Math.min(WIDEST_WORD, widestWord(item.label, hurufOf(item))));
  const needed = Math.max(Math.ceil(Math.max(0, ...words)) + 2 * PADDING.x + 2, degree * PORT_GAP + 2 * PADDING.x);
  return fixed === null ? Math.max(even, needed) : Math.max(24, fixed);
}

/** What a shape must hold. */
export interface ShapeDemand {
  readonly nomor: number | null;
  /** Width of the column's boxes. */
  readonly width: number;
  /** The column must not grow. */
  readonly fixed: boolean;
  /** Arrows that touch the shape. */
  readonly degree: number;
  /** Places they need on its border. */
  readonly places: number;
  /** The words stand elsewhere: the shape is a bare symbol. */
  readonly bare: boolean;
}

export function sizeShape(simpul: Simpul, demand: ShapeDemand): Shape {
  const { fixed, width } = demand;
  const huruf = hurufOf(simpul);
  const common = { bentuk: simpul.bentuk, shift: 0, huruf, beside: null };
  if (demand.bare) return { ...common, ...bareSize(simpul.bentuk, width, demand.places), lines: [] };
  if (simpul.bentuk === 'belah-ketupat')
    return sizeDiamond(simpul, width, fixed ? TIGHT_SPARE : DIAMOND.spare) ?? sizeSmallDiamond(simpul, demand);
  const lines = wrap(simpul.label, huruf, width - 2 * PADDING.x);
  const height = lines.length * huruf.line;
  if (simpul.bentuk === 'kotak') return { ...common, width, height: Math.max(42, height + 2 * PADDING.y), lines };
  const round = height + 14;
  const natural = Math.max(78, Math.ceil(widest(lines, huruf)) + round);
  return { ...common, width: Math.min(width, natural), height: round, lines };
}

// A bare symbol has its usual height, or grows until all arrows and one more find a place on its sides.
function bareSize(bentuk: Simpul['bentuk'], column: number, places: number): { width: number; height: number } {
  const { height, width: usual } = BARE[bentuk];
  const width = Math.min(column, usual);
  const diamond = bentuk === 'belah-ketupat';
  const level = 1 + 2 * Math.floor((diamond ? width / 4 : width / 2 - CORNER) / SMALL_PORT_GAP);
  const steps = Math.max(0, Math.ceil((places + 1 - 2 * level - 2) / 4)) * SIDE_GAP;
  return { width, height: Math.max(height, diamond ? 4 * steps : 2 * (steps + CORNER)) };
}

/** Lines at the side of a shape where an arrow may end, around its middle. */
export function sideLines(shape: Shape): number {
  let steps = 0;
  while (borderBeside(shape, (steps + 1) * SIDE_GAP) !== null) steps++;
  return 1 + 2 * steps;
}

const hurufOf = (simpul: Simpul): Huruf => (simpul.bentuk === 'kapsul' ? HURUF.kapsul : HURUF.simpul);

/** Half the width of a diamond's inside at a height from its middle. */
export const diamondHalf = (width: number, height: number, dy: number): number =>
  (width / 2) * Math.max(0, 1 - Math.abs(dy) / (height / 2));

function sizeDiamond(simpul: Simpul, column: number, spare: number): Shape | null {
  const huruf = HURUF.simpul;
  const words = measureWords(simpul.label, huruf);
  let best: { width: number; height: number; lines: readonly string[]; cost: number } | null = null;
  for (let height = DIAMOND.minHeight; height <= DIAMOND.maxHeight; height += 4)
    for (let width = Math.min(96, column); width <= column + spare; width += 4) {
      const cost = height + width * 0.4 + Math.max(0, width - column);
      if (width < height * 1.25 || (best !== null && cost >= best.cost)) continue;
      const lines = fitDiamond(words, width, height);
      if (lines !== null) best = { width, height, lines, cost };
    }
  if (best === null) return null;
  const { height, lines, width } = best;
  return { bentuk: 'belah-ketupat', width, height, shift: 0, lines, huruf, beside: null };
}

function fitDiamond(words: Words, width: number, height: number): readonly string[] | null {
  const { huruf } = words;
  for (let count = 1; count * huruf.line < height; count++) {
    const widths = Array.from({ length: count }, (_, line) => {
      const top = (line - count / 2) * huruf.line;
      const reach = Math.max(Math.abs(top), Math.abs(top + huruf.line)) - 0.5;
      return 2 * (diamondHalf(width, height, reach) - DIAMOND.padding);
    });
    if (widths.some((line) => line < 12)) return null;
    const lines = wrapInto(words, widths);
    if (lines !== null && (lines.length === count || lines.length === 0)) return lines;
  }
  return null;
}

function sizeSmallDiamond(simpul: Simpul, { degree, fixed, nomor, width: column }: ShapeDemand): Shape {
  const scale = Math.max(1, degree / SMALL.ports);
  const size = { width: Math.ceil(SMALL.width * scale), height: Math.ceil(SMALL.height * scale) };
  const word = fixed ? 40 : Math.min(WIDEST_WORD, widestWord(simpul.label, HURUF.simpul) + 0.1);
  const lines = wrap(simpul.label, HURUF.simpul, Math.max(word, column - size.width - BESIDE_GAP));
  const width = Math.ceil(widest(lines, HURUF.simpul));
  const used = Math.max(column, size.width + BESIDE_GAP + width);
  return {
    bentuk: 'belah-ketupat',
    ...size,
    shift: -used / 2 + size.width / 2,
    lines: nomor === null ? [] : [String(nomor)],
    huruf: HURUF.nomor,
    beside: { lines, width },
  };
}

/** Left edge of the text beside a diamond, from the middle of the shape. */
export const besideLeft = (shape: Shape): number => shape.width / 2 + BESIDE_GAP;

/** Width and height that the shape takes in its cell, with the text beside it. */
export function cellSize(shape: Shape): { left: number; right: number; height: number } {
  const right = shape.shift + (shape.beside === null ? shape.width / 2 : besideLeft(shape) + shape.beside.width);
  const lines = shape.beside === null ? 0 : shape.beside.lines.length * HURUF.simpul.line;
  return { left: shape.width / 2 - shape.shift, right, height: Math.max(shape.height, lines) };
}

/** Distance from the shape's middle up to its border, `dx` beside the middle; null where it has no such border. */
export function borderAbove(shape: Shape, dx: number): number | null {
  const half = shape.width / 2;
  const away = Math.abs(dx);
  if (shape.bentuk === 'kotak') return away <= half - CORNER ? shape.height / 2 : null;
  if (shape.bentuk === 'belah-ketupat') return away <= half * 0.5 ? (shape.height / 2) * (1 - away / half) : null;
  return away <= half - shape.height / 2 ? shape.height / 2 : null;
}

/** Distance from the shape's middle to its border at the side, `dy` below the middle. */
export function borderBeside(shape: Shape, dy: number): number | null {
  const half = shape.height / 2;
  const away = Math.abs(dy);
  if (shape.bentuk === 'kotak') return away <= half - CORNER ? shape.width / 2 : null;
  if (shape.bentuk === 'belah-ketupat') return away <= half * 0.5 ? (shape.width / 2) * (1 - away / half) : null;
  return away === 0 ? shape.width / 2 : null;
}

export const numberWidth = (count: number): number => Math.ceil(measure(String(count), HURUF.nomor)) + 22;
