/** Cheapest way for one arrow through the grid, given the ways of the others. */
import type { Direction, Grid, Line, Port } from './grid.ts';
import { createHeap } from './heap.ts';

const BEND = 30;
// Of turning into a track, for each track away from the middle: the first arrow leaves room on both sides.
const ASIDE = 2;

/** Who runs where. A net is one arrow, or all arrows that may merge before the shape they end at. */
export interface Occupancy {
  /** Net that runs straight through a vertex, left to right and top to bottom; 0 when none. */
  readonly across: Int32Array;
  readonly down: Int32Array;
  /** Net that bends or merges at a vertex. */
  readonly bend: Int32Array;
  /** Net on the stretch from a vertex to the right, and down. */
  readonly right: Int32Array;
  readonly below: Int32Array;
}

export interface Way {
  /** Grid vertices from port to port. */
  readonly path: readonly number[];
  /** Length, bends and ports, without crossings. */
  readonly cost: number;
}

export interface PortCost {
  readonly port: Port;
  readonly cost: number;
}

export function createOccupancy(size: number): Occupancy {
  const make = (): Int32Array => new Int32Array(size);
  return { across: make(), down: make(), bend: make(), right: make(), below: make() };
}

export interface Maze {
  find(
    net: number,
    from: readonly PortCost[],
    to: readonly PortCost[],
    used: Occupancy,
    join: ReadonlyMap<number, readonly number[]>,
  ): Way | null;
  /** How many places all searches have looked at so far. */
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
  const cameFrom = new Int32Array(states);
  const seen = new Int32Array(states);
  const goalCost = new Float64Array(states);
  const goalSeen = new Int32Array(states);
  const heap = createHeap();
  let run = 0;
  let steps = 0;

  const find: Maze['find'] = (net, from, to, used, join) => {
    run++;
    heap.clear();
    let left = Infinity;
    let right = -Infinity;
    let top = Infinity;
    let bottom = -Infinity;
    const include = (vertex: number): void => {
      const x = xs[vertex % width] ?? 0;
      const y = ys[Math.floor(vertex / width)] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    };
    for (const { cost, port } of to) {
      const state = port.vertex * 4 + ((port.direction + 2) % 4);
      goalSeen[state] = run;
      goalCost[state] = cost;
      include(port.vertex);
    }
    for (const vertex of join.keys()) include(vertex);
    const rest = (vertex: number): number => {
      const x = xs[vertex % width] ?? 0;
      const y = ys[(vertex / width) | 0] ?? 0;
      return Math.max(0, left - x, x - right) + Math.max(0, top - y, y - bottom);
    };
    const visit = (state: number, cost: number, previous: number): void => {
      if (seen[state] === run && cost >= (best[state] ?? 0)) return;
      seen[state] = run;
      best[state] = cost;
      cameFrom[state] = previous;
      heap.push(state, cost + rest(state >> 2));
    };
    for (const { cost, port } of from) visit(port.vertex * 4 + port.direction, cost, -1);

    let final = -1;
    let finalCost = Infinity;
    for (;;) {
      const state = heap.pop();
      if (state < 0 || heap.poppedKey() >= finalCost) break;
      steps++;
      const cost = best[state] ?? 0;
      const vertex = state >> 2;
      const facing = (state & 3) as Direction;
      if (heap.poppedKey() > cost + rest(vertex) + 1e-6) continue;
      const starting = cameFrom[state] === -1;
      if (!starting && goalSeen[state] === run) {
        const total = cost + (goalCost[state] ?? 0);
        if (total < finalCost) {
          finalCost = total;
          final = state;
        }
        continue;
      }
      if (!starting && grid.blocked[vertex] === 1) continue;
      if (!starting && join.has(vertex)) {
        if (cost + BEND < finalCost) {
          finalCost = cost + BEND;
          final = state;
        }
        continue;
      }
      const x = vertex % width;
      const y = (vertex / width) | 0;
      for (let turn = 0; turn < 4; turn++) {
        if (turn === 2 || (starting && turn !== 0)) continue;
        const heading = ((facing + turn) % 4) as Direction;
        const nx = x + (heading === 0 ? 1 : heading === 2 ? -1 : 0);
        const ny = y + (heading === 1 ? 1 : heading === 3 ? -1 : 0);
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const next = ny * width + nx;
        const level = (heading & 1) === 0;
        const stretch = level ? (used.right[Math.min(vertex, next)] ?? 0) : (used.below[Math.min(vertex, next)] ?? 0);
        if (stretch !== 0 && stretch !== net) continue;
        const nextState = next * 4 + heading;
        if (grid.blocked[next] === 1 && goalSeen[nextState] !== run) continue;
        const across = used.across[vertex] ?? 0;
        const down = used.down[vertex] ?? 0;
        let extra = 0;
        if (!starting) {
          if (turn === 0) {
            const other = level ? down : across;
            if (other !== 0 && other !== net) extra = crossing;
          } else {
            if ((across !== 0 && across !== net) || (down !== 0 && down !== net)) continue;
            extra = BEND + ((level ? intoDown[y] : intoAcross[x]) ?? 0);
          }
        }
        const nextBend = used.bend[next] ?? 0;
        if (nextBend !== 0 && nextBend !== net) continue;
        const along = (level ? used.across[next] : used.down[next]) ?? 0;
        if (along !== 0 && along !== net) continue;
        const length = level ? Math.abs((xs[nx] ?? 0) - (xs[x] ?? 0)) : Math.abs((ys[ny] ?? 0) - (ys[y] ?? 0));
        visit(nextState, cost + extra + length, state);
      }
    }
    if (final < 0) return null;
    const path: number[] = [];
    for (let state = final; state !== -1; state = cameFrom[state] ?? -1) path.push(state >> 2);
    path.reverse();
    const tail = join.get(path.at(-1) ?? -1);
    return {
      path: tail === undefined ? path : [...path, ...tail],
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
