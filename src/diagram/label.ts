/** Words on arrows: beside their own line, near its start, clear of every shape, word and line. */
import type { Point, Rect, Text } from './geometry.ts';
import { HURUF, widest, widestWord, wrap } from './text.ts';

export interface Obstacles {
  /** Convex outlines of shapes and boxes of words. */
  readonly outlines: readonly (readonly Point[])[];
  /** Corner lists of all arrows. */
  readonly lines: readonly (readonly Point[])[];
  readonly bounds: Rect;
}

export type LabelPlace = Text & { readonly box: Rect };

const MARGIN = 3;
const OFF = 4;
const STEP = 7;
const NARROW = 56;
const LONGEST_WORD = 150;

/** The best free place for a word beside a line, or null when there is none. */
export function placeLabel(label: string, line: readonly Point[], obstacles: Obstacles): LabelPlace | null {
  const huruf = HURUF.cabang;
  const narrow = narrowest(label);
  const forms = new Map(
    [Math.max(120, narrow), Math.max(84, narrow), narrow].map((width) => [width, wrap(label, huruf, width)]),
  );
  const candidates = [...forms.values()].flatMap((lines) => {
    const width = widest(lines, huruf);
    const height = lines.length * huruf.line;
    return listSpots(line, width, height).map((spot) => ({ ...spot, lines, cost: spot.cost + lines.length * 9 }));
  });
  candidates.sort((a, b) => a.cost - b.cost);
  const best = candidates.find(({ box }) => isFree(box, obstacles));
  if (best === undefined) return null;
  const { box, lines } = best;
  return { lines, box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Room that lets a label stand beside any stretch of its line. */
export function roomFor(label: string): { width: number; height: number } {
  const lines = wrap(label, HURUF.cabang, narrowest(label));
  const around = OFF + MARGIN + 2;
  return { width: widest(lines, HURUF.cabang) + around, height: lines.length * HURUF.cabang.line + around };
}

// No word breaks that a reader knows.
const narrowest = (label: string): number =>
  Math.max(NARROW, Math.min(LONGEST_WORD, widestWord(label, HURUF.cabang) + 0.1));

interface Spot {
  readonly box: Rect;
  readonly cost: number;
}

function listSpots(line: readonly Point[], width: number, height: number): Spot[] {
  const spots: Spot[] = [];
  let passed = 0;
  for (let k = 0; k + 1 < line.length; k++) {
    const a = line[k];
    const b = line[k + 1];
    if (!a || !b) break;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const level = a.y === b.y;
    const size = level ? width : height;
    for (let at = OFF; at === OFF || at + size <= length + size * 0.6; at += STEP) {
      const cost = passed + at;
      const start = level ? (a.x < b.x ? a.x + at : a.x - at - width) : a.y < b.y ? a.y + at : a.y - at - height;
      const boxes: readonly (readonly [Rect, number])[] = level
        ? [
            [{ x: start, y: a.y - OFF - height, width, height }, 0],
            [{ x: start, y: a.y + OFF, width, height }, 12],
          ]
        : [
            [{ x: a.x + OFF, y: start, width, height }, 0],
            [{ x: a.x - OFF - width, y: start, width, height }, 6],
          ];
      for (const [box, extra] of boxes) spots.push({ box, cost: cost + extra });
    }
    passed += length;
  }
  return spots;
}

function isFree(box: Rect, { bounds, lines, outlines }: Obstacles): boolean {
  const around = grow(box, MARGIN);
  if (around.x < bounds.x || around.x + around.width > bounds.x + bounds.width) return false;
  if (around.y < bounds.y || around.y + around.height > bounds.y + bounds.height) return false;
  return !lines.some((line) => crossesLine(around, line)) && !outlines.some((outline) => overlaps(around, outline));
}

export const grow = (box: Rect, by: number): Rect => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** True when an orthogonal line touches the inside of a box. */
export function crossesLine(box: Rect, line: readonly Point[]): boolean {
  return line.some((a, k) => {
    const b = line[k + 1];
    if (!b) return false;
    return (
      Math.min(a.x, b.x) < box.x + box.width &&
      Math.max(a.x, b.x) > box.x &&
      Math.min(a.y, b.y) < box.y + box.height &&
      Math.max(a.y, b.y) > box.y
    );
  });
}

export const corners = ({ height, width, x, y }: Rect): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** True when a box and a convex outline share some area (separating axes). */
export function overlaps(box: Rect, outline: readonly Point[]): boolean {
  const mine = corners(box);
  const axes = [
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    ...outline.map((a, k) => {
      const b = outline[(k + 1) % outline.length] ?? a;
      return { x: b.y - a.y, y: a.x - b.x };
    }),
  ];
  return axes.every((axis) => {
    const [low, high] = project(mine, axis);
    const [from, to] = project(outline, axis);
    return low < to && from < high;
  });
}

function project(points: readonly Point[], axis: Point): [number, number] {
  const values = points.map(({ x, y }) => x * axis.x + y * axis.y);
  return [Math.min(...values), Math.max(...values)];
}
