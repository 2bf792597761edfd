/** A way through the grid as straight stretches, and which of them must stand side by side. */
import { groupBy } from '../domain/group-by.ts';
import type { Line } from './grid.ts';

/** Line numbers: it runs along `line`, from `from` to `to` counted on the other axis. */
export interface Segment {
  readonly level: boolean;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch that takes one track: a segment, or what the segments of one net share. */
export interface Run {
  readonly line: Line;
  readonly net: number;
  /** In line numbers or px, whichever the caller compares. */
  from: number;
  to: number;
  /** Place beside the runs it overlaps, from 0, and how many places they need together. */
  place: number;
  places: number;
}

/** Segments alternate between level and upright; the first and the last one touch the ports. */
export function toSegments(path: readonly number[], width: number): Segment[] {
  const segments: Segment[] = [];
  for (let k = 0; k + 1 < path.length; k++) {
    const a = path[k] ?? 0;
    const b = path[k + 1] ?? 0;
    const level = Math.floor(a / width) === Math.floor(b / width);
    const along = (vertex: number): number => (level ? vertex % width : Math.floor(vertex / width));
    const last = segments.at(-1);
    if (last?.level === level) segments[segments.length - 1] = { ...last, to: along(b) };
    else segments.push({ level, line: level ? Math.floor(a / width) : a % width, from: along(a), to: along(b) });
  }
  return segments;
}

/** Runs of the segments on tracks, by segment. Overlapping segments of one net on one line become one run. */
export function toRuns(
  segments: readonly (readonly Segment[])[],
  nets: readonly number[],
  level: boolean,
  lines: readonly Line[],
): Map<Segment, Run> {
  const items = segments.flatMap((list, i) =>
    list.filter((item) => item.level === level).map((segment) => ({ segment, net: nets[i] ?? 0 })),
  );
  const runs = new Map<Segment, Run>();
  for (const group of groupBy(items, ({ net, segment }) => `${segment.line}/${net}`).values()) {
    const sorted = group.map(({ net, segment }) => ({
      net,
      segment,
      from: Math.min(segment.from, segment.to),
      to: Math.max(segment.from, segment.to),
    }));
    sorted.sort((a, b) => a.from - b.from);
    let run: Run | undefined;
    for (const { from, net, segment, to } of sorted) {
      const line = lines[segment.line];
      if (line?.type !== 'ruang') continue;
      if (run === undefined || from > run.to) run = { line, net, from, to, place: 0, places: 1 };
      run.to = Math.max(run.to, to);
      runs.set(segment, run);
    }
  }
  return runs;
}

/** Gives overlapping runs of one gutter or channel places in the order of their tracks. */
export function assignPlaces(all: Iterable<Run>, padding: number): void {
  const rooms = groupBy(new Set(all), (run) => run.line.index);
  for (const runs of rooms.values()) {
    runs.sort((a, b) => trackOf(a) - trackOf(b) || a.from - b.from);
    const group = runs.map((_, i) => i);
    const find = (i: number): number => (group[i] === i ? i : find(group[i] ?? i));
    runs.forEach((run, i) => {
      run.place = 0;
      runs.slice(0, i).forEach((other, k) => {
        if (run.from > other.to + padding || other.from > run.to + padding) return;
        run.place = Math.max(run.place, other.place + 1);
        group[find(i)] = find(k);
      });
    });
    const places = new Map<number, number>();
    runs.forEach((run, i) => places.set(find(i), Math.max(places.get(find(i)) ?? 1, run.place + 1)));
    runs.forEach((run, i) => (run.places = places.get(find(i)) ?? 1));
  }
}

const trackOf = (run: Run): number => (run.line.type === 'ruang' ? run.line.track : 0);
