/** All arrows through the grid: the spine first, then again and again until no arrow finds a better way. */
import type { JenisCabang } from '../domain/frontmatter.ts';
import { buildGrid, listPorts, type Cell, type Grid, type GridSize, type Port } from './grid.ts';
import { createMaze, type Maze, type PortCost } from './maze.ts';
import { Ways } from './ways.ts';

/** An arrow between two cells, by index. */
export interface Task {
  readonly from: number;
  readonly to: number;
  readonly cabang: JenisCabang | null;
}

export interface Routes {
  readonly grid: Grid;
  /** One for each task, in their order. */
  readonly paths: readonly (readonly number[])[];
  /** Arrows of one net may share a stretch before the shape they all end at. */
  readonly nets: readonly number[];
  /** Crossings between them. */
  readonly crossings: number;
  /** Tasks that cross another. */
  readonly crossed: readonly number[];
}

// More arrows than this into one shape merge before it, as a draughtsman would draw them.
const MANY = 4;
const ROUNDS = 4;
// Steps of the search that improving may cost; counted, not timed, so that the result is the same everywhere.
const BUDGET = 400_000;
// In a small drawing no detour is worth a crossing; in a large one a long detour is worse.
const SMALL = { tasks: 48, crossing: 1e6 };
const LARGE = { crossing: 900 };
const MAX_TRACKS = 80;
// So many arrows that trying pairs of them first still takes little time.
const FEW = 14;
// An attempt that starts with so many crossings more than the best is given up, and so are all after so many steps.
const PATIENCE = { crossings: 2, steps: 3_000_000 };

/**
 * @param cells shapes and participants; tasks refer to their positions
 * @param columns half the width of each column band, `rows` half the height of each row band, in px
 * @param portGap px between the ports on the upper and lower side of a shape
 * @returns null when a shape has fewer ports than arrows
 */
export function routeAll(
  cells: readonly Cell[],
  tasks: readonly Task[],
  columns: readonly number[],
  rows: readonly number[],
  portGap: number,
): Routes | null {
  const spans = tasks.map((task) => rowOf(cells, task.to) - rowOf(cells, task.from));
  // Forward arrows by the number of rows they span, then backward ones.
  const weights = spans.map((span) => (span > 0 ? span : rows.length - span));
  const order = tasks.map((_, i) => i).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b);
  const backFirst = [...order.filter((i) => (spans[i] ?? 0) <= 0), ...order.filter((i) => (spans[i] ?? 0) > 0)];
  const far = spans.filter((span) => span !== 1).length;

  const ports = countPorts(cells, tasks, columns.length);

  for (let tracks = far === 0 ? 1 : far < 3 ? 3 : 5; tracks <= MAX_TRACKS; tracks = 2 * tracks + 1) {
    const grid = buildGrid(cells, { columns, rows, tracks, ports, portGap });
    const first = routeInOrder(grid, cells, tasks, order);
    if (first === null) continue;
    if (first.crossings === 0 || tasks.length > SMALL.tasks) return first;
    return untangle(first, { cells, tasks, columns, rows, portGap, order, backFirst, tracks, ports });
  }
  return null;
}

interface Tangle extends Omit<GridSize, 'tracks'> {
  readonly cells: readonly Cell[];
  readonly tasks: readonly Task[];
  readonly order: readonly number[];
  readonly backFirst: readonly number[];
  readonly tracks: number;
}

/** Where the first order of arrows left a crossing: other orders, with more room, the crossing arrows first. */
function untangle(first: Routes, { backFirst, cells, order, tasks, ...size }: Tangle): Routes {
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
  const orders = [order, backFirst, order.toReversed()];
  for (const pair of pairs) {
    const rest = order.filter((i) => !pair.includes(i));
    orders.push([...new Set([...pair, ...rest])], [...new Set([...pair, ...rest.toReversed()])]);
  }
  let best = first;
  let steps = 0;
  for (const other of orders) {
    const router = new Router(grid, cells, tasks);
    const routes = router.run(other, best.crossings);
    if (routes !== null && routes.crossings < best.crossings) best = routes;
    steps += router.steps();
    if (best.crossings === 0 || steps > PATIENCE.steps) break;
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
  return new Router(grid, cells, tasks).run(order, Infinity);
}

const rowOf = (cells: readonly Cell[], index: number): number => cells[index]?.row ?? 0;

function countPorts(cells: readonly Cell[], tasks: readonly Task[], columns: number): number[] {
  const ports = Array.from({ length: columns }, () => 3);
  cells.forEach((cell, index) => {
    const out = tasks.filter((task) => task.from === index).length;
    const into = Math.min(MANY, tasks.filter((task) => task.to === index).length);
    ports[cell.column] = Math.max(ports[cell.column] ?? 3, out, into);
  });
  return ports;
}

class Router {
  private readonly ways: Ways;
  private readonly maze: Maze;
  private readonly ports: readonly (readonly Port[])[];
  private readonly nets: readonly number[];
  private readonly grid: Grid;
  private readonly cells: readonly Cell[];
  private readonly tasks: readonly Task[];
  private readonly crossing: number;

  constructor(grid: Grid, cells: readonly Cell[], tasks: readonly Task[]) {
    this.grid = grid;
    this.cells = cells;
    this.tasks = tasks;
    this.crossing = tasks.length <= SMALL.tasks ? SMALL.crossing : LARGE.crossing;
    this.maze = createMaze(grid, this.crossing);
    this.ports = cells.map((cell) => listPorts(grid, cell));
    this.nets = tasks.map((task, i) =>
      tasks.filter((other) => other.to === task.to).length > MANY ? tasks.length + 1 + task.to : i + 1,
    );
    this.ways = new Ways(this.nets, grid.blocked.length);
  }

  run(order: readonly number[], most: number): Routes | null {
    for (const i of order) if (!this.route(i)) return null;
    if (this.countCrossings() > most + PATIENCE.crossings) return null;
    const limit = this.maze.steps() + BUDGET;
    for (let round = 0; round < ROUNDS; round++) if (!this.improve(order, limit)) break;
    return {
      grid: this.grid,
      paths: this.tasks.map((_, i) => this.ways.get(i)?.path ?? []),
      nets: this.nets,
      crossings: this.countCrossings(),
      crossed: this.tasks.flatMap((_, i) => (this.ways.crossings(i).length > 0 ? [i] : [])),
    };
  }

  steps(): number {
    return this.maze.steps();
  }

  private countCrossings(): number {
    return new Set(this.tasks.flatMap((_, i) => this.ways.crossings(i))).size;
  }

  private improve(order: readonly number[], limit: number): boolean {
    let better = false;
    const attempt = (group: readonly number[]): boolean => {
      if (this.maze.steps() > limit || !this.tryAgain(group)) return false;
      return (better = true);
    };
    for (const i of order) attempt([i]);
    for (const i of order) {
      const partners = this.ways.partners(i);
      if (partners.length > 0 && !attempt([i, ...partners])) attempt([...partners, i]);
    }
    return better;
  }

  /** Routes a group anew in the given order; keeps the old ways unless it gets cheaper. */
  private tryAgain(group: readonly number[]): boolean {
    const before = group.map((i) => this.ways.get(i));
    const old = this.ways.price(group, this.crossing);
    for (const i of group) this.ways.put(i, null);
    if (group.every((i) => this.route(i)) && this.ways.price(group, this.crossing) < old - 1e-6) return true;
    for (const i of group) this.ways.put(i, null);
    group.forEach((i, k) => this.ways.put(i, before[k] ?? null));
    return false;
  }

  private route(i: number): boolean {
    const task = this.tasks[i];
    if (task === undefined) return false;
    const net = this.nets[i] ?? 0;
    const shared = net > this.tasks.length;
    const back = rowOf(this.cells, task.to) <= rowOf(this.cells, task.from);
    const from = this.openPorts(task.from, leaving(task, back, this.cells[task.from]), net, false);
    const to = this.openPorts(task.to, entering(back), net, true);
    const way = this.maze.find(net, from, to, this.ways.used, shared ? this.ways.joins(i) : new Map());
    this.ways.put(i, way);
    return way !== null;
  }

  private openPorts(cell: number, sides: Sides, net: number, entering: boolean): PortCost[] {
    const { below, right } = this.ways.used;
    return (this.ports[cell] ?? []).flatMap((port) => {
      const level = port.direction === 0 || port.direction === 2;
      const step = level ? 1 : this.grid.across.length;
      const holder = (level ? right : below)[port.vertex - (port.direction >= 2 ? step : 0)] ?? 0;
      if (holder !== 0 && !(entering && holder === net)) return [];
      const aside = port.offset === 0 ? 0 : 38 + Math.abs(port.offset) * 0.4;
      return [{ port, cost: sides[port.direction] + aside }];
    });
  }
}

/** Cost of the sides of a shape in px: right, bottom, left, top. */
type Sides = readonly [number, number, number, number];

// Down the middle where the flow goes on, to the sides where it branches or returns.
function leaving(task: Task, back: boolean, cell: Cell | undefined): Sides {
  if (back) return [0, 120, 0, 260];
  if (cell?.shape?.bentuk !== 'belah-ketupat') return [70, 0, 70, 600];
  return task.cabang === 'ya' ? [60, 0, 60, 400] : [0, 24, 0, 400];
}

const entering = (back: boolean): Sides => (back ? [0, 400, 0, 26] : [45, 600, 45, 0]);
