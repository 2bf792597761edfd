/** Words on arrows: beside their own line, near its start, clear of every shape, word and line. */
import type { Point, Rect, Text } from './geometry.ts';
import { crossesLine, grow, overlaps } from './solid.ts';
import { HURUF, widest, widestWord, wrap } from './text.ts';

export interface Obstacles {
  /** Convex outlines of shapes and boxes of words. */
  readonly outlines: readonly (readonly Point[])[];
  /** Corner lists of all arrows. */
  readonly lines: readonly (readonly Point[])[];
  readonly bounds: Rect;
  /** Px around the words that must be free; absent, {@link MARGIN}. */
  readonly margin?: number;
}

export type LabelPlace = Text & { readonly box: Rect };

const MARGIN = 3;
const OFF = 4;
const STEP = 7;
const TOUCH = 10;
const NARROW = 56;
const LONGEST_WORD = 150;

/**
 * The best free place for a word beside a line, or null when there is none.
 * @param least width that its lines may have at least, even where its words are shorter
 */
export function placeLabel(
  label: string,
  line: readonly Point[],
  obstacles: Obstacles,
  least = NARROW,
): LabelPlace | null {
  const huruf = HURUF.cabang;
  const narrow = narrowest(label, least);
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
const narrowest = (label: string, least = NARROW): number =>
  Math.max(least, Math.min(LONGEST_WORD, widestWord(label, HURUF.cabang) + 0.1));

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
    // It may stand out at both ends, as long as a bit of it is beside its line.
    const back = Math.floor((size - TOUCH + OFF) / STEP);
    for (let at = OFF - back * STEP; at <= Math.max(OFF, length - TOUCH); at += STEP) {
      const cost = passed + (at < OFF ? (OFF - at) * 1.5 : at) + (at + size > length ? 4 : 0);
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

function isFree(box: Rect, { bounds, lines, margin = MARGIN, outlines }: Obstacles): boolean {
  const around = grow(box, margin);
  if (around.x < bounds.x || around.x + around.width > bounds.x + bounds.width) return false;
  if (around.y < bounds.y || around.y + around.height > bounds.y + bounds.height) return false;
  return !lines.some((line) => crossesLine(around, line)) && !outlines.some((outline) => overlaps(around, outline));
}
