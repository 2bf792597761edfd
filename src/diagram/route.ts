/** All arrows through the grid: as much room and as many attempts as they need. */
import { buildGrid, listPorts, type Cell, type Grid, type GridSize } from './grid.ts';
import { MANY, placesOf, Router, rowOf, SMALL, type Routes, type Task } from './router.ts';

const MAX_TRACKS = 80;
// So many arrows that trying pairs of them first still takes little time.
const FEW = 14;
// Steps that all attempts together may cost.
const PATIENCE = 2_000_000;

/** What the search for ways may still cost, counted in steps. */
export interface Search {
  left: number;
}

export const createSearch = (steps = Infinity): Search => ({ left: steps });

/**
 * @param cells shapes and participants; tasks refer to their positions
 * @param columns half the width of each column band, `rows` half the height of each row band, in px
 * @param portGap px between the ports on the upper and lower side of a shape
 * @param fixed what columns that cannot grow have room for
 * @returns null when a shape has fewer ports than arrows, or the tracks or steps are too few
 */
export function routeAll(
  cells: readonly Cell[],
  tasks: readonly Task[],
  columns: readonly number[],
  rows: readonly number[],
  portGap: number,
  { gutters = null, sides = null }: Pick<GridSize, 'gutters' | 'sides'> = {},
  search: Search = createSearch(),
): Routes | null {
  const spans = tasks.map((task) => rowOf(cells, task.to) - rowOf(cells, task.from));
  // Forward arrows by the number of rows they span, then backward ones.
  const weights = spans.map((span) => (span > 0 ? span : rows.length - span));
  const order = tasks.map((_, i) => i).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
  const backFirst = [...order.filter((i) => (spans[i] ?? 0) <= 0), ...order.filter((i) => (spans[i] ?? 0) > 0)];
  const far = spans.filter((span) => span !== 1).length;
  const size = { columns, rows, portGap, gutters, sides, ports: countPorts(cells, tasks, columns.length) };

  for (let tracks = far === 0 ? 1 : far < 3 ? 3 : 5; tracks <= MAX_TRACKS; tracks = 2 * tracks + 1) {
    const grid = buildGrid(cells, { ...size, tracks });
    if (cells.some((cell, i) => placesOf(tasks, i) > listPorts(grid, cell).length)) return null;
    const router = new Router(grid, cells, tasks);
    const first = router.run(order, Infinity, search.left);
    search.left -= router.steps();
    if (first !== null) {
      if (first.crossings === 0 || tasks.length > SMALL.tasks) return first;
      return untangle(first, { ...size, cells, tasks, order, backFirst, tracks }, search);
    }
    if (search.left <= 0) return null;
  }
  return null;
}

interface Tangle extends GridSize {
  readonly cells: readonly Cell[];
  readonly tasks: readonly Task[];
  readonly order: readonly number[];
  readonly backFirst: readonly number[];
}

/** Where the first order of arrows left a crossing: other orders, with more room, the crossing arrows first. */
function untangle(first: Routes, { backFirst, cells, order, tasks, ...size }: Tangle, search: Search): Routes {
  const grid = buildGrid(cells, {
    ...size,
    tracks: size.tracks + 4,
    ports: size.ports.map((count) => Math.max(5, count + 2)),
  });
  const leaders = order.length <= FEW / 2 + 3 ? order : order.filter((i) => first.crossed.includes(i));
  const pairs =
    order.length > FEW
      ? []
      : leaders.flatMap((a) =>
          order.flatMap((b) => [
            [a, b],
            [b, a],
          ]),
        );
  const orders = [order, backFirst, [...order].reverse()];
  for (const pair of pairs) {
    const rest = order.filter((i) => !pair.includes(i));
    orders.push([...new Set([...pair, ...rest])], [...new Set([...pair, ...[...rest].reverse()])]);
  }
  let best = first;
  let steps = 0;
  for (const other of orders) {
    if (best.crossings === 0 || steps > PATIENCE || search.left <= 0) break;
    const router = new Router(grid, cells, tasks);
    const routes = router.run(other, best.crossings, search.left);
    if (routes !== null && routes.crossings < best.crossings) best = routes;
    steps += router.steps();
    search.left -= router.steps();
  }
  return best;
}

/** One attempt; null when an arrow finds no way on the grid's tracks. */
export function routeInOrder(
  grid: Grid,
  cells: readonly Cell[],
  tasks: readonly Task[],
  order: readonly number[],
): Routes | null {
  return new Router(grid, cells, tasks).run(order, Infinity, Infinity);
}

function countPorts(cells: readonly Cell[], tasks: readonly Task[], columns: number): number[] {
  const ports = Array.from({ length: columns }, () => 3);
  cells.forEach((cell, index) => {
    const out = tasks.filter((task) => task.from === index).length;
    const into = Math.min(MANY, tasks.filter((task) => task.to === index).length);
    ports[cell.column] = Math.max(ports[cell.column] ?? 3, out, into);
  });
  return ports;
}
