/** The room that shapes, words and marks take, for lines and labels that must keep clear of them. */
import type { Point, Rect, Text } from './geometry.ts';
import type { Shape } from './shape.ts';
import { HURUF, widest } from './text.ts';

/** A participant's mark: half its width, and its reach above and below the middle of the row. */
export const PESERTA = { half: 23, above: 12, below: 22 };

/** Outline of a shape, for words that must keep clear of it. */
export function outlineOf({ center, shape }: { center: Point; shape: Shape }): Point[] {
  const { bentuk, height, width } = shape;
  if (bentuk === 'belah-ketupat')
    return [
      { x: center.x, y: center.y - height / 2 },
      { x: center.x + width / 2, y: center.y },
      { x: center.x, y: center.y + height / 2 },
      { x: center.x - width / 2, y: center.y },
    ];
  return corners({ x: center.x - width / 2, y: center.y - height / 2, width, height });
}

/** Box of the words beside a diamond. */
export function besideBox({ beside }: { beside: Text | null }): Rect | null {
  if (beside === null) return null;
  const height = beside.lines.length * HURUF.simpul.line;
  return { x: beside.x, y: beside.y - height / 2, width: widest(beside.lines, HURUF.simpul), height };
}

/** Box of a participant's mark with its word. */
export const pesertaBox = ({ center }: { center: Point }): Rect => ({
  x: center.x - PESERTA.half,
  y: center.y - PESERTA.above,
  width: 2 * PESERTA.half,
  height: PESERTA.above + PESERTA.below,
});

export const corners = ({ height, width, x, y }: Rect): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

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

/** True when a box and a convex outline share some area (separating axes). */
export function overlaps(box: Rect, outline: readonly Point[]): boolean {
  const mine = corners(box);
  const sides = outline.map((a, k) => {
    const b = outline[(k + 1) % outline.length] ?? a;
    return { x: b.y - a.y, y: a.x - b.x };
  });
  return [{ x: 1, y: 0 }, { x: 0, y: 1 }, ...sides].every((axis) => {
    const [low, high] = project(mine, axis);
    const [from, to] = project(outline, axis);
    return low < to && from < high;
  });
}

function project(points: readonly Point[], axis: Point): [number, number] {
  const values = points.map(({ x, y }) => x * axis.x + y * axis.y);
  return [Math.min(...values), Math.max(...values)];
}
