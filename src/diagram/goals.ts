/** Where a search may end, and how far every place is from there at least. */
import type { Grid, Port } from './grid.ts';

export interface PortCost {
  readonly port: Port;
  readonly cost: number;
}

export interface Goals {
  /** @param join vertices where the way may merge into another */
  set(to: readonly PortCost[], join: Iterable<number>): void;
  /** What ending in a state (`vertex * 4 + heading`) costs; -1 where a way does not end. */
  costAt(state: number): number;
  /** Px to go from a vertex and bends still to come: a way that heads past the goals, or along them, bends at least once more. */
  rest(vertex: number, heading: number, bend: number): number;
}

export function createGoals({ across, down }: Grid): Goals {
  const width = across.length;
  const height = down.length;
  const xs = Float64Array.from(across, (line) => line.at);
  const ys = Float64Array.from(down, (line) => line.at);
  const toX = new Float64Array(width);
  const toY = new Float64Array(height);
  const cost = new Float64Array(width * height * 4).fill(-1);
  let set: number[] = [];
  return {
    set: (to, join) => {
      for (const state of set) cost[state] = -1;
      set = [];
      let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
      const include = (vertex: number): void => {
        const x = xs[vertex % width] ?? 0;
        const y = ys[(vertex / width) | 0] ?? 0;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      };
      for (const item of to) {
        const state = item.port.vertex * 4 + ((item.port.direction + 2) % 4);
        cost[state] = item.cost;
        set.push(state);
        include(item.port.vertex);
      }
      for (const vertex of join) include(vertex);
      for (let x = 0; x < width; x++) toX[x] = Math.max(0, left - (xs[x] ?? 0), (xs[x] ?? 0) - right);
      for (let y = 0; y < height; y++) toY[y] = Math.max(0, top - (ys[y] ?? 0), (ys[y] ?? 0) - bottom);
    },
    costAt: (state) => cost[state] ?? -1,
    rest: (vertex, heading, bend) => {
      const row = (vertex / width) | 0;
      const x = toX[vertex - row * width] ?? 0;
      const y = toY[row] ?? 0;
      return x + y + (((heading & 1) === 0 ? y > 0 : x > 0) ? bend : 0);
    },
  };
}
