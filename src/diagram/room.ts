/** How many arrows run side by side in every gutter and channel, and how far apart. */
import type { Run, Segment } from './segment.ts';

/** By arrow: px its label needs on the right of, or under, its first long stretch. */
export type LabelRoom = ReadonlyMap<number, { readonly width: number; readonly height: number }>;

/** Between two tracks side by side, in px. */
export const GAP = 10;
const NONE: Segment = { level: true, line: -1, from: 0, to: 0 };

/** Runs that a label shall stand beside, with the room it needs. */
export function findRoomy(
  segments: readonly (readonly Segment[])[],
  upright: ReadonlyMap<Segment, Run>,
  level: ReadonlyMap<Segment, Run>,
  labelRoom: LabelRoom,
): Map<Run, number> {
  const roomy = new Map<Run, number>();
  for (const [i, { height, width }] of labelRoom) {
    const list = segments[i] ?? [];
    const tall = list.find((segment) => upright.has(segment) && Math.abs(segment.to - segment.from) > 2);
    const beside = upright.get(tall ?? list.find((segment) => upright.has(segment)) ?? NONE);
    const under = level.get(list.find((segment) => level.has(segment)) ?? NONE);
    const run = tall ? beside : (under ?? beside);
    if (run) roomy.set(run, Math.max(roomy.get(run) ?? 0, run === under ? height : width));
  }
  return roomy;
}

/** Places in a gutter or channel: px from the first one to each, and to the end of the last one. */
export interface Room {
  readonly count: number;
  readonly even: boolean;
  readonly offsets: readonly number[];
  readonly length: number;
}

export function countPlaces(runs: Iterable<Run>, rooms: number, roomy: ReadonlyMap<Run, number>): Room[] {
  const extras: number[][] = Array.from({ length: rooms }, () => []);
  for (const run of runs) {
    const room = extras[run.line.index];
    if (!room) continue;
    for (let place = room.length; place < run.places; place++) room.push(0);
    room[run.place] = Math.max(room[run.place] ?? 0, roomy.get(run) ?? 0);
  }
  return extras.map((extra) => {
    const offsets: number[] = [];
    let length = 0;
    extra.forEach((more, place) => {
      offsets.push(length);
      length += more + (place < extra.length - 1 ? GAP : 0);
    });
    return { count: extra.length, even: extra.every((more) => more === 0), offsets, length };
  });
}

/** Px of a run from the start of its room's places; a few runs in a large room stand in its middle. */
export const inRoom = (room: Room | undefined, { place, places }: Run): number =>
  (room?.offsets[place] ?? 0) + (room?.even === true ? ((room.count - places) / 2) * GAP : 0);
