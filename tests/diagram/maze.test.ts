/** The cheapest way of one arrow, held against a plain search that tries every way there is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGrid, listPorts, type Cell, type Grid } from '../../src/diagram/grid.ts';
import type { PortCost } from '../../src/diagram/goals.ts';
import { createMaze, FORBIDDEN } from '../../src/diagram/maze.ts';
import { createOccupancy, type Occupancy } from '../../src/diagram/occupancy.ts';
import { sizeShape } from '../../src/diagram/shape.ts';

const BEND = 30;
const shape = sizeShape(
  { id: 'x', bentuk: 'kotak', label: '', lajur: 'a', perkiraan: null, tautan: null, peserta: [] },
  { nomor: 1, width: 60, fixed: true, degree: 1, places: 1, bare: false },
);
const cell = (row: number, column: number): Cell => ({ row, column, shape });
const DIAGONAL = [cell(0, 0), cell(1, 1), cell(1, 0)];
const SIZE = { columns: [30, 30], rows: [21, 21], tracks: 3, ports: [3, 3], portGap: 18 };

/** Foreign arrows that run straight: along a line of the grid, from one place of it to another. */
const asing = fc.array(
  fc.record({ upright: fc.boolean(), line: fc.nat(40), from: fc.nat(40), to: fc.nat(40), net: fc.constantFrom(7, 8) }),
  { maxLength: 7 },
);

function occupy(
  grid: Grid,
  runs: readonly { upright: boolean; line: number; from: number; to: number; net: number }[],
) {
  const used = createOccupancy(grid.blocked.length);
  const [width, height] = [grid.across.length, grid.down.length];
  for (const { net, upright, ...run } of runs) {
    const line = run.line % (upright ? width : height);
    const ends = [run.from % (upright ? height : width), run.to % (upright ? height : width)].sort((a, b) => a - b);
    for (let k = ends[0] ?? 0; k <= (ends[1] ?? 0); k++) {
      const vertex = upright ? k * width + line : line * width + k;
      if (grid.blocked[vertex] === 1) break;
      (upright ? used.down : used.across)[vertex] = net;
      if (k < (ends[1] ?? 0)) (upright ? used.below : used.right)[vertex] = net;
    }
  }
  return used;
}

/** Cost of the cheapest way, crossings included: every place in every direction, until nothing gets cheaper. */
function searchAll(grid: Grid, from: readonly PortCost[], to: readonly PortCost[], used: Occupancy, crossing: number) {
  const [width, height] = [grid.across.length, grid.down.length];
  const tracks = (lines: Grid['across']): number => Math.max(...lines.map((l) => (l.type === 'ruang' ? l.track : 0)));
  // Beside the middle of a gutter costs more: the first arrow leaves room on both sides.
  const aside = (lines: Grid['across'], at: number): number => {
    const line = lines[at];
    return line?.type === 'ruang' ? 2 * Math.abs(line.track - tracks(lines) / 2) : 0;
  };
  const best = new Map<string, number>();
  const queue = from.map(({ cost, port }) => ({
    vertex: port.vertex,
    heading: port.direction as number,
    cost,
    start: true,
  }));
  const ends = new Map(to.map(({ cost, port }) => [`${port.vertex}/${(port.direction + 2) % 4}`, cost]));
  let cheapest = Infinity;
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
    const { cost, heading, start, vertex } = item;
    const key = `${vertex}/${heading}/${String(start)}`;
    if (cost >= (best.get(key) ?? Infinity)) continue;
    best.set(key, cost);
    const end = start ? undefined : ends.get(`${vertex}/${heading}`);
    if (end !== undefined) cheapest = Math.min(cheapest, cost + end);
    if (!start && grid.blocked[vertex] === 1) continue;
    const [x, y] = [vertex % width, Math.floor(vertex / width)];
    for (const next of [0, 1, 2, 3]) {
      const turns = next !== heading;
      if (next === (heading + 2) % 4 || (turns && (start || used.across[vertex] || used.down[vertex]))) continue;
      const [nx, ny] = [x + ([1, 0, -1, 0][next] ?? 0), y + ([0, 1, 0, -1][next] ?? 0)];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
      const level = next % 2 === 0;
      const into = ny * width + nx;
      if ((level ? used.right : used.below)[Math.min(vertex, into)] || (level ? used.across : used.down)[into])
        continue;
      if (grid.blocked[into] === 1 && !ends.has(`${into}/${next}`)) continue;
      const crosses = !turns && !start && (level ? used.down : used.across)[vertex] ? crossing : 0;
      const bend = turns ? BEND + (level ? aside(grid.down, y) : aside(grid.across, x)) : 0;
      const length =
        Math.abs((grid.across[nx]?.at ?? 0) - (grid.across[x]?.at ?? 0)) +
        Math.abs((grid.down[ny]?.at ?? 0) - (grid.down[y]?.at ?? 0));
      queue.push({ vertex: into, heading: next, cost: cost + crosses + bend + length, start: false });
    }
  }
  return cheapest;
}

/** How often the way runs straight across a foreign arrow. */
function countCrossed(path: readonly number[], used: Occupancy, width: number): number {
  return path.filter((vertex, k) => {
    const [before, after] = [path[k - 1], path[k + 1]];
    if (before === undefined || after === undefined || after - vertex !== vertex - before) return false;
    return (Math.abs(after - vertex) === width ? used.across : used.down)[vertex] !== 0;
  }).length;
}

test.each([
  ['where a crossing costs a detour', 900],
  ['where a crossing is forbidden', FORBIDDEN],
  ['where a crossing is cheap', 25],
])('a way is as cheap as the best of all ways, %s', (_, crossing) => {
  const grid = buildGrid(DIAGONAL, SIZE);
  const ports = (at: number): PortCost[] =>
    listPorts(grid, DIAGONAL[at] ?? cell(0, 0)).map((port) => ({
      port,
      cost: port.direction * 20 + Math.abs(port.offset),
    }));
  fc.assert(
    fc.property(asing, fc.boolean(), (runs, back) => {
      const used = occupy(grid, runs);
      const [from, to] = back ? [ports(1), ports(0)] : [ports(0), ports(1)];
      const way = createMaze(grid, crossing).find(1, from, to, used, new Map(), Infinity);
      const least = searchAll(grid, from, to, used, crossing);
      expect(way?.withCrossings ?? Infinity).toBeCloseTo(least, 3);
      if (way === null) return;
      const crossed = countCrossed(way.path, used, grid.across.length);
      expect(way.withCrossings - way.cost).toBeCloseTo(crossing * crossed, 3);
      way.path.slice(1).forEach((vertex, k) => {
        expect([1, grid.across.length]).toContain(Math.abs(vertex - (way.path[k] ?? 0)));
      });
      expect(from.some(({ port }) => port.vertex === way.path[0])).toBe(true);
      expect(to.some(({ port }) => port.vertex === way.path.at(-1))).toBe(true);
      // Nothing is found for less than it costs, and the same when asked for a little more.
      expect(createMaze(grid, crossing).find(1, from, to, used, new Map(), least)).toBeNull();
      const again = createMaze(grid, crossing).find(1, from, to, used, new Map(), least + 1);
      expect(again?.withCrossings).toBeCloseTo(least, 3);
    }),
    { numRuns: 60, seed: 2026 },
  );
});
