/** The straight lines a PDF page draws, level or upright, in points from the page's upper left corner. */

import type { Anggaran } from '../anggaran.ts';
import { maxOf, minOf } from '../terbesar.ts';

const WORK_PER_OPERATION = 4;

export interface GarisPdf {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Operasi {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

/** Numbers of PDF.js for the operations that matter. */
const OPS = { save: 10, restore: 11, transform: 12, constructPath: 91, formBegin: 74, formEnd: 75 } as const;
const DRAW = { moveTo: 0, lineTo: 1, curveTo: 2, closePath: 3 } as const;
type Matrix = readonly [number, number, number, number, number, number];

const THIN = 2.2;
const SHORTEST = 5;
const SLANT = 0.8;

/** A closed figure that is no line: the symbol of a flowchart, perhaps. */
export interface BentukPdf {
  readonly jenis: '□' | '◇' | '○';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface GambarPdf {
  readonly garis: readonly GarisPdf[];
  readonly bentuk: readonly BentukPdf[];
}

export function readGarisPdf(
  { fnArray, argsArray }: Operasi,
  toPage: (x: number, y: number) => [number, number],
  anggaran: Anggaran,
): GambarPdf {
  anggaran.spend(fnArray.length * WORK_PER_OPERATION);
  const bentuk: BentukPdf[] = [];
  const found: GarisPdf[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const stack: Matrix[] = [];
  for (let index = 0; index < fnArray.length; index += 1) {
    const args = argsArray[index];
    switch (fnArray[index]) {
      case OPS.save:
        stack.push(matrix);
        break;
      case OPS.restore:
      case OPS.formEnd:
        matrix = stack.pop() ?? matrix;
        break;
      case OPS.formBegin: {
        stack.push(matrix);
        const own = Array.isArray(args) ? toMatrix(args[0]) : null;
        if (own !== null) matrix = multiply(matrix, own);
        break;
      }
      case OPS.transform: {
        const own = toMatrix(args);
        if (own !== null) matrix = multiply(matrix, own);
        break;
      }
      case OPS.constructPath: {
        const data = Array.isArray(args) && Array.isArray(args[1]) ? (args[1][0] as ArrayLike<number> | null) : null;
        if (data !== null) {
          anggaran.spend(data.length);
          const read = segments(data, matrix, toPage);
          for (const garis of read.garis) found.push(garis);
          bentuk.push(...read.bentuk);
        }
        break;
      }
      default:
    }
  }
  return { garis: found, bentuk };
}

function toMatrix(value: unknown): Matrix | null {
  const list = Array.isArray(value) || value instanceof Float32Array ? Array.from(value as ArrayLike<number>) : [];
  return list.length < 6 ? null : (list as unknown as Matrix);
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

function segments(data: ArrayLike<number>, m: Matrix, toPage: (x: number, y: number) => [number, number]): GambarPdf {
  const place = (x = 0, y = 0): [number, number] => toPage(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
  const paths: [number, number][][] = [];
  let path: [number, number][] = [];
  const all: [number, number][] = [];
  let curves = 0;
  for (let at = 0; at < data.length;) {
    const kind = data[at];
    if (kind === DRAW.moveTo) {
      if (path.length > 1) paths.push(path);
      path = [place(data[at + 1], data[at + 2])];
      at += 3;
    } else if (kind === DRAW.lineTo) {
      path.push(place(data[at + 1], data[at + 2]));
      at += 3;
    } else if (kind === DRAW.curveTo) {
      curves += 1;
      // A curve is no rule; the path goes on at its end.
      if (path.length > 1) paths.push(path);
      path = [place(data[at + 5], data[at + 6])];
      at += 7;
    } else if (kind === DRAW.closePath) {
      const [first] = path;
      if (first !== undefined && path.length > 1) path.push(first);
      at += 1;
    } else break;
  }
  if (path.length > 1) paths.push(path);
  for (const item of paths) for (const point of item) all.push(point);
  const shape = toBentuk(all, curves, paths);
  return {
    garis: shape !== null && shape.jenis !== '□' ? [] : paths.flatMap(toGaris),
    bentuk: shape === null ? [] : [shape],
  };
}

/** Sizes of symbols in a lane, points. */
const SYMBOL = { least: 7, widest: 110, tallest: 70 } as const;

function toBentuk(
  points: readonly [number, number][],
  curves: number,
  paths: readonly (readonly [number, number][])[],
): BentukPdf | null {
  if (points.length < 2) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = { x1: minOf(xs), y1: minOf(ys), x2: maxOf(xs), y2: maxOf(ys) };
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  if (width < SYMBOL.least || height < SYMBOL.least || width > SYMBOL.widest || height > SYMBOL.tallest) return null;
  if (curves >= 2) return { jenis: '○', ...box };
  const [only] = paths;
  if (only === undefined || paths.length !== 1) return null;
  const corners = only.filter(
    ([x, y], index) => index === 0 || Math.hypot(x - (only[index - 1]?.[0] ?? 0), y - (only[index - 1]?.[1] ?? 0)) > 1,
  );
  const closed =
    Math.hypot((only[0]?.[0] ?? 0) - (only.at(-1)?.[0] ?? 0), (only[0]?.[1] ?? 0) - (only.at(-1)?.[1] ?? 0)) < 1.5;
  if (!closed || corners.length < 4 || corners.length > 6) return null;
  const level = corners
    .slice(1)
    .filter(
      ([x, y], index) =>
        Math.abs(x - (corners[index]?.[0] ?? 0)) < SLANT || Math.abs(y - (corners[index]?.[1] ?? 0)) < SLANT,
    ).length;
  if (level === corners.length - 1) return { jenis: '□', ...box };
  return level === 0 && corners.length === 5 ? { jenis: '◇', ...box } : null;
}

/** A thin rectangle is one line; everything else is its edges. */
function toGaris(path: readonly [number, number][]): GarisPdf[] {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [minOf(xs), maxOf(xs), minOf(ys), maxOf(ys)];
  if (path.length >= 4 && right - left <= THIN && bottom - top >= SHORTEST)
    return [{ x1: (left + right) / 2, y1: top, x2: (left + right) / 2, y2: bottom }];
  if (path.length >= 4 && bottom - top <= THIN && right - left >= SHORTEST)
    return [{ x1: left, y1: (top + bottom) / 2, x2: right, y2: (top + bottom) / 2 }];
  return path.slice(1).flatMap(([x2, y2], index): GarisPdf[] => {
    const [x1, y1] = path[index] ?? [x2, y2];
    const level = Math.abs(y2 - y1) <= SLANT && Math.abs(x2 - x1) >= SHORTEST;
    const upright = Math.abs(x2 - x1) <= SLANT && Math.abs(y2 - y1) >= SHORTEST;
    if (!level && !upright) return [];
    return [{ x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) }];
  });
}
