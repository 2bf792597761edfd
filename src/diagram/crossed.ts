/** How many foreign arrows a way must cross at least: a flood from its goals over the places that are still free. */
import type { Grid, Port } from './grid.ts';
import type { Occupancy } from './occupancy.ts';

export interface Crossed {
  /**
   * @param most ways with more crossings are of no use
   * @returns the least number of crossings from a `from` port to a goal; null when no way has so few
   */
  flood(
    net: number,
    from: readonly Port[],
    to: readonly Port[],
    join: Iterable<number>,
    used: Occupancy,
    most: number,
  ): number | null;
  /** By vertex, after a flood: crossings still to come, never too many. */
  readonly toCome: Int32Array;
}

const UNKNOWN = 1 << 20;

export function createCrossed({ across: lines, blocked }: Grid): Crossed {
  const width = lines.length;
  const toCome = new Int32Array(blocked.length);
  const starts = new Uint8Array(blocked.length);
  const steps = [1, width, -1, -width] as const;

  const flood: Crossed['flood'] = (net, from, to, join, used, most) => {
    const { across, below, bend, down, right } = used;
    toCome.fill(UNKNOWN);
    let now: number[] = [];
    let later: number[] = [];
    const isForeign = (holder = 0): boolean => holder !== 0 && holder !== net;
    // From a place back to one before it: the stretch between them and both places must be free in that direction.
    const back = (vertex: number, other: number, level: boolean): void => {
      const sofar = toCome[vertex] ?? 0;
      if (blocked[other] === 1 || sofar >= (toCome[other] ?? 0)) return;
      const along = level ? across : down;
      if (isForeign((level ? right : below)[Math.min(vertex, other)]) || isForeign(along[other])) return;
      if (isForeign(along[vertex]) || isForeign(bend[other])) return;
      const crossing = isForeign((level ? down : across)[other]);
      if (sofar + (crossing ? 1 : 0) >= (toCome[other] ?? 0)) return;
      toCome[other] = sofar + (crossing ? 1 : 0);
      (crossing ? later : now).push(other);
    };
    for (const vertex of join) {
      toCome[vertex] = 0;
      now.push(vertex);
    }
    for (const { direction, vertex } of to) {
      toCome[vertex] = 0;
      back(vertex, vertex + steps[direction], (direction & 1) === 0);
    }
    const outside = from.map(({ direction, vertex }) => vertex + steps[direction]);
    for (const vertex of outside) starts[vertex] = 1;
    let found: number | null = null;
    for (let count = 0; found === null && count <= most && (now.length > 0 || later.length > 0); count++) {
      for (let at = 0; at < now.length && found === null; at++) {
        const vertex = now[at] ?? 0;
        if (toCome[vertex] !== count) continue;
        if (starts[vertex] === 1) found = count;
        const x = vertex % width;
        if (x + 1 < width) back(vertex, vertex + 1, true);
        if (x > 0) back(vertex, vertex - 1, true);
        if (vertex + width < blocked.length) back(vertex, vertex + width, false);
        if (vertex >= width) back(vertex, vertex - width, false);
      }
      if (found === null) [now, later] = [later, []];
    }
    for (const vertex of outside) starts[vertex] = 0;
    return found;
  };
  return { flood, toCome };
}
