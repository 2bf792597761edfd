/** Cheapest way for one arrow through the grid, given the ways of the others. */
import { createCrossed } from './crossed.ts';
import { createGoals, type PortCost } from './goals.ts';
import type { Grid, Line, Port } from './grid.ts';
import { createHeap } from './heap.ts';
import type { Occupancy } from './occupancy.ts';

const BEND = 30;
/** From this cost of a crossing on, no detour is as long. */
export const FORBIDDEN = 1e6;
// Most ways are found within so many steps.
const SOON = 300;
// Of turning into a track, for each track away from the middle: the first arrow leaves room on both sides.
const ASIDE = 2;

export interface Way {
  /** Grid vertices from port to port. */
  readonly path: readonly number[];
  /** Length, bends and ports, without crossings. */
  readonly cost: number;
}

export interface Found extends Way {
  readonly withCrossings: number;
}

export interface Maze {
  /** @param most only ways that cost less, crossings included, are looked for */
  find(
    net: number,
    from: readonly PortCost[],
    to: readonly PortCost[],
    used: Occupancy,
    join: ReadonlyMap<number, readonly number[]>,
    most: number,
  ): Found | null;
  /** How many places all searches have looked at so far, but for short looks that were given up. */
  steps(): number;
}

/**
 * Finds ways in one grid; keeps its work space between calls.
 * @param crossing cost of a crossing, in px of detour
 */
export function createMaze(grid: Grid, crossing: number): Maze {
  const width = grid.across.length;
  const height = grid.down.length;
  const xs = Float64Array.from(grid.across, (line) => line.at);
  const ys = Float64Array.from(grid.down, (line) => line.at);
  const intoAcross = Float64Array.from(grid.across, (line) => asideOf(line, grid.across));
  const intoDown = Float64Array.from(grid.down, (line) => asideOf(line, grid.down));
  const states = width * height * 4;
  const best = new Float64Array(states);
  const keys = new Float64Array(states);
  const cameFrom = new Int32Array(states);
  const seen = new Int32Array(states);
  const heap = createHeap();
  const goals = createGoals(grid);
  const crossed = createCrossed(grid);
  const { toCome } = crossed;
  let run = 0;
  let steps = 0;
  const { blocked } = grid;

  const find: Maze['find'] = (net, from, to, used, join, most) => {
    goals.set(to, join.keys());
    // Most ways cross nothing and are soon found: only for the others it is worth counting what they must cross.
    if (crossing >= FORBIDDEN) {
      const before = steps;
      const soon = search(net, from, used, join, Math.min(most, crossing), 0, SOON);
      if (soon !== 'unfinished' && (soon !== null || most <= crossing)) return soon;
      steps = before;
    }
    const open = (ports: readonly PortCost[]): Port[] => ports.map(({ port }) => port);
    const least = crossed.flood(net, open(from), open(to), join.keys(), used, most / crossing);
    if (least === null) return null;
    const found = search(net, from, used, join, most, least, Infinity);
    return found === 'unfinished' ? null : found;
  };

  /**
   * @param least crossings that the way needs in any case
   * @param patience steps after which it is given up
   */
  const search = (
    net: number,
    from: readonly PortCost[],
    used: Occupancy,
    join: ReadonlyMap<number, readonly number[]>,
    most: number,
    least: number,
    patience: number,
  ): Found | 'unfinished' | null => {
    heap.clear();
    run++;
    const keyOf = (state: number, cost: number): number => {
      const vertex = state >> 2;
      const crossings = least === 0 ? 0 : crossing * Math.min(least, toCome[vertex] ?? 0);
      return cost + (goals.rest(vertex, state & 3, BEND) + crossings);
    };
    const offer = (state: number, key: number): void => {
      keys[state] = key;
      heap.push(state, key);
    };
    for (const { cost, port } of from) {
      const state = port.vertex * 4 + port.direction;
      if (seen[state] === run && cost >= (best[state] ?? 0)) continue;
      seen[state] = run;
      best[state] = cost;
      cameFrom[state] = -1;
      offer(state, keyOf(state, cost));
    }
    const { across, below, bend, down, right: beside } = used;
    const joining = join.size > 0;

    let final = -1;
    let finalCost = most;
    for (;;) {
      const state = heap.pop();
      if (state < 0 || heap.poppedKey() >= finalCost) break;
      steps++;
      if (--patience < 0) return 'unfinished';
      const cost = best[state] ?? 0;
      const vertex = state >> 2;
      const y = (vertex / width) | 0;
      const x = vertex - y * width;
      // A cheaper way here has been looked at since.
      if (heap.poppedKey() !== keys[state]) continue;
      const starting = cameFrom[state] === -1;
      let through = 0;
      let bendable = false;
      const facing = state & 3;
      if (!starting) {
        const ending = goals.costAt(state);
        if (ending >= 0) {
          const total = cost + ending;
          if (total < finalCost) {
            finalCost = total;
            final = state;
          }
          continue;
        }
        if (blocked[vertex] === 1) continue;
        if (joining && join.has(vertex)) {
          if (cost + BEND < finalCost) {
            finalCost = cost + BEND;
            final = state;
          }
          continue;
        }
        const level = across[vertex] ?? 0;
        const upright = down[vertex] ?? 0;
        bendable = (level === 0 || level === net) && (upright === 0 || upright === net);
        const other = (facing & 1) === 0 ? upright : level;
        if (other !== 0 && other !== net) through = crossing;
      }
      for (let turn = 0; turn < 4; turn++) {
        if (turn === 2) continue;
        if (turn !== 0 && !bendable) break;
        const heading = (facing + turn) & 3;
        let next = vertex;
        let extra = turn === 0 ? through : BEND;
        let free = 0;
        let length = 0;
        if ((heading & 1) === 0) {
          const nx = heading === 0 ? x + 1 : x - 1;
          if (nx < 0 || nx >= width) continue;
          next = heading === 0 ? vertex + 1 : vertex - 1;
          free = beside[heading === 0 ? vertex : next] ?? 0;
          if (free !== 0 && free !== net) continue;
          free = across[next] ?? 0;
          if (turn !== 0) extra += intoDown[y] ?? 0;
          length = Math.abs((xs[nx] ?? 0) - (xs[x] ?? 0));
        } else {
          const ny = heading === 1 ? y + 1 : y - 1;
          if (ny < 0 || ny >= height) continue;
          next = heading === 1 ? vertex + width : vertex - width;
          free = below[heading === 1 ? vertex : next] ?? 0;
          if (free !== 0 && free !== net) continue;
          free = down[next] ?? 0;
          if (turn !== 0) extra += intoAcross[x] ?? 0;
          length = Math.abs((ys[ny] ?? 0) - (ys[y] ?? 0));
        }
        if (free !== 0 && free !== net) continue;
        const nextState = next * 4 + heading;
        if (blocked[next] === 1 && goals.costAt(nextState) < 0) continue;
        const bent = bend[next] ?? 0;
        if (bent !== 0 && bent !== net) continue;
        const sum = cost + extra + length;
        if (seen[nextState] === run && sum >= (best[nextState] ?? 0)) continue;
        seen[nextState] = run;
        best[nextState] = sum;
        cameFrom[nextState] = state;
        const key = keyOf(nextState, sum);
        if (key < finalCost) offer(nextState, key);
      }
    }
    if (final < 0) return null;
    const path: number[] = [];
    for (let state = final; state !== -1; state = cameFrom[state] ?? -1) path.push(state >> 2);
    path.reverse();
    const tail = join.get(path.at(-1) ?? -1);
    return {
      path: tail === undefined ? path : [...path, ...tail],
      withCrossings: finalCost,
      cost: finalCost - crossing * countCrossings(path, net, used, width),
    };
  };
  return { find, steps: () => steps };
}

function asideOf(line: Line, lines: readonly Line[]): number {
  if (line.type === 'pita') return 0;
  const last = lines.reduce((max, other) => (other.type === 'ruang' ? Math.max(max, other.track) : max), 0);
  return ASIDE * Math.abs(line.track - last / 2);
}

function countCrossings(path: readonly number[], net: number, used: Occupancy, width: number): number {
  return path.slice(1, -1).filter((vertex, k) => {
    const before = path[k] ?? 0;
    const after = path[k + 2] ?? 0;
    if (after - vertex !== vertex - before) return false;
    const other = (Math.abs(after - vertex) === width ? used.across : used.down)[vertex] ?? 0;
    return other !== 0 && other !== net;
  }).length;
}
