/** From lines to px: only tracks in use take room, arrows side by side keep a gap, columns and rows move apart for them. */
import type { Point } from './geometry.ts';
import type { Line } from './grid.ts';
import type { Routes } from './router.ts';
import { countPlaces, findRoomy, inRoom, type LabelRoom, type Room } from './room.ts';
import { assignPlaces, toRuns, toSegments, type Run, type Segment } from './segment.ts';

/** Room around the shapes, in px. */
export interface Frame {
  /** Half the width of each column band, half the height of each row band. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly columnWidths: readonly number[] | null;
  readonly rowHeights: readonly number[] | null;
  /** Extra width of gutters and extra height at the top of channels, for labels. */
  readonly gutterExtra: readonly number[];
  readonly channelExtra: readonly number[];
  /** By arrow: room that its label needs on the right of, or under, its first long stretch. */
  readonly labelRoom: LabelRoom;
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

export interface Placed {
  readonly columns: readonly Span[];
  readonly rows: readonly Span[];
  /** Corners of every arrow; the first and last point lie inside their shapes' bands. */
  readonly paths: readonly (readonly Point[])[];
}

/** Spans of columns or rows, and the px of a track in the room before, between or after them. */
interface Axis {
  readonly spans: readonly Span[];
  track(run: Run): number;
}

const BESIDE = 13;
// In lanes of a fixed width: room for an arrowhead first (a little at the outer edge), then for the tracks, down to half their gap.
export const TIGHT = { beside: 9.5, outside: 4, scale: 0.5 };
const ABOVE = 12;
const BELOW = 18;

export function placeRoutes(routes: Routes, frame: Frame): Placed {
  const { across, down } = routes.grid;
  const segments = routes.paths.map((path) => toSegments(path, across.length));
  const upright = toRuns(segments, routes.nets, false, across);
  assignPlaces(upright.values(), 2);
  const level = toRuns(segments, routes.nets, true, down);
  const roomy = findRoomy(segments, upright, level, frame.labelRoom);
  const columns = placeColumns(countPlaces(upright.values(), frame.columns.length + 1, roomy), frame);
  const xOf = (segment: Segment): number => position(across, segment, columns, upright);

  for (const run of level.values()) [run.from, run.to] = [Infinity, -Infinity];
  for (const list of segments)
    list.forEach((segment, k) => {
      const run = level.get(segment);
      for (const upright of [list[k - 1], list[k + 1]])
        if (run && upright) {
          run.from = Math.min(run.from, xOf(upright));
          run.to = Math.max(run.to, xOf(upright));
        }
    });
  assignPlaces(level.values(), 8);
  const rows = placeRows(countPlaces(level.values(), frame.rows.length, roomy), frame);
  const yOf = (segment: Segment): number => position(down, segment, rows, level);

  const paths = segments.map((list) =>
    list.flatMap((segment, k): Point[] => {
      const next = list[k + 1];
      const point = (other: Segment | undefined, end: number): Point =>
        segment.level
          ? { x: other ? xOf(other) : nominal(across, end, columns), y: yOf(segment) }
          : { x: xOf(segment), y: other ? yOf(other) : nominal(down, end, rows) };
      return [...(k === 0 ? [point(undefined, segment.from)] : []), point(next, segment.to)];
    }),
  );
  return { columns: columns.spans, rows: rows.spans, paths };
}

function position(lines: readonly Line[], segment: Segment, axis: Axis, runs: ReadonlyMap<Segment, Run>): number {
  const run = runs.get(segment);
  return run ? axis.track(run) : nominal(lines, segment.line, axis);
}

function nominal(lines: readonly Line[], index: number, axis: Axis): number {
  const line = lines[index];
  return line?.type === 'pita' ? (axis.spans[line.index]?.middle ?? 0) + line.offset : 0;
}

function placeColumns(rooms: readonly Room[], frame: Frame): Axis {
  const { columns, columnWidths, gutterExtra, left } = frame;
  const last = columns.length;
  const gutters = rooms.map(({ count, length }, i) => {
    const outer = i === 0 || i === last;
    const needed = count === 0 ? (outer ? 10 : 20) : 2 * BESIDE + length;
    return needed + (gutterExtra[i] ?? 0);
  });
  const bands: { from: number; to: number }[] = [];
  let x = left;
  columns.forEach((half, i) => {
    const width = columnWidths?.[i];
    const middle = width === undefined ? x + (gutters[i] ?? 0) + half : x + width / 2;
    bands.push({ from: middle - half, to: middle + half });
    x = width === undefined ? middle + half : x + width;
  });
  const right = columnWidths === null ? x + (gutters[last] ?? 0) : x;
  const edge = (i: number): { from: number; to: number } => ({
    from: bands[i - 1]?.to ?? left,
    to: bands[i]?.from ?? right,
  });
  const border = (i: number): number => {
    if (columnWidths !== null) return left + columnWidths.slice(0, i).reduce((sum, width) => sum + width, 0);
    return i === 0 ? left : i === last ? right : (edge(i).from + edge(i).to) / 2;
  };
  return {
    spans: bands.map(({ from, to }, i) => ({ start: border(i), end: border(i + 1), middle: (from + to) / 2 })),
    track: (run) => {
      const { from, to } = edge(run.line.index);
      const room = rooms[run.line.index];
      const length = room?.length ?? 0;
      // Lanes of a fixed width may leave less room than the tracks ask for.
      const outer = (i: number): number =>
        columnWidths !== null && run.line.index === i ? TIGHT.outside : TIGHT.beside;
      const [low, high] = [from + outer(0), to - outer(last)];
      const scale = Math.max(TIGHT.scale, Math.min(1, (high - low) / Math.max(1, length)));
      return (low + high - length * scale) / 2 + inRoom(room, run) * scale;
    },
  };
}

function placeRows(rooms: readonly Room[], frame: Frame): Axis {
  const { channelExtra, rowHeights, rows, top } = frame;
  const last = rows.length - 1;
  const channel = (i: number): number => ABOVE + BELOW + (rooms[i]?.length ?? 0) + (channelExtra[i] ?? 0);
  const spans: Span[] = [];
  let y = top;
  rows.forEach((half, i) => {
    const above = i === 0 ? 16 : channel(i - 1) / 2;
    const below = i === last ? 16 : channel(i) / 2;
    const height = above + 2 * half + below;
    const slack = Math.max(0, (rowHeights?.[i] ?? 0) - height);
    spans.push({ start: y, end: y + height + slack, middle: y + slack / 2 + above + half });
    y += height + slack;
  });
  return {
    spans,
    track: (run) => {
      const i = run.line.index;
      const from = (spans[i]?.middle ?? 0) + (rows[i] ?? 0);
      const to = (spans[i + 1]?.middle ?? 0) - (rows[i + 1] ?? 0);
      const slack = to - from - channel(i);
      return from + (channelExtra[i] ?? 0) + slack / 2 + ABOVE + inRoom(rooms[i], run);
    },
  };
}
