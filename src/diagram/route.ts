/** All arrows through the grid: the spine first, then again and again until no arrow finds a better way. */
import type { JenisCabang } from '../domain/frontmatter.ts';
import { buildGrid, listPorts, type Cell, type Grid, type Port } from './grid.ts';
import { CROSSING, createMaze, createOccupancy, type Occupancy, type PortCost, type Way } from './maze.ts';

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
}

// More arrows than this into one shape merge before it, as a draughtsman would draw them.
const MANY = 4;
const ROUNDS = 4;

/** @param cells shapes and participants; tasks refer to their positions */
export function routeAll(cells: readonly Cell[], tasks: readonly Task[], columns: number, rows: number): Routes {
  const far = tasks.filter((task) => rowOf(cells, task.to) !== rowOf(cells, task.from) + 1).length;
  for (let tracks = Math.min(5, Math.max(2, far + 1)); ; tracks *= 2) {
    const grid = buildGrid(cells, { columns, rows, tracks, ports: countPorts(cells, tasks, columns) });
    const routes = new Router(grid, cells, tasks).run();
    if (routes !== null) return routes;
    if (tracks > 400) throw new Error('No way through the grid: a shape is closed in.');
  }
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
  private readonly used: Occupancy;
  private readonly counts = new Map<string, number>();
  private readonly ways: (Way | null)[];
  private readonly maze: ReturnType<typeof createMaze>;
  private readonly ports: readonly (readonly Port[])[];
  private readonly nets: readonly number[];
  private readonly grid: Grid;
  private readonly cells: readonly Cell[];
  private readonly tasks: readonly Task[];

  constructor(grid: Grid, cells: readonly Cell[], tasks: readonly Task[]) {
    this.grid = grid;
    this.cells = cells;
    this.tasks = tasks;
    this.used = createOccupancy(grid.blocked.length);
    this.ways = tasks.map(() => null);
    this.maze = createMaze(grid);
    this.ports = cells.map((cell) => listPorts(grid, cell));
    const into = new Map<number, number>();
    for (const task of tasks) into.set(task.to, (into.get(task.to) ?? 0) + 1);
    this.nets = tasks.map((task, i) => ((into.get(task.to) ?? 0) > MANY ? tasks.length + 1 + task.to : i + 1));
  }

  run(): Routes | null {
    const order = this.tasks.map((_, i) => i).sort((a, b) => this.span(a) - this.span(b) || a - b);
    for (const i of order) if (!this.route(i)) return null;
    for (let round = 0; round < ROUNDS; round++) if (!this.improve(order)) break;
    return { grid: this.grid, paths: this.ways.map((way) => way?.path ?? []), nets: this.nets };
  }

  /** Forward arrows to the next row first, then by the number of rows they span; backward ones after. */
  private span(i: number): number {
    const task = this.tasks[i];
    const rows = rowOf(this.cells, task?.to ?? 0) - rowOf(this.cells, task?.from ?? 0);
    return rows > 0 ? rows : 0.5 - rows + 1;
  }

  private improve(order: readonly number[]): boolean {
    let better = false;
    for (const i of order) {
      const before = this.ways[i];
      if (!before) continue;
      const old = this.price(i);
      this.remove(i);
      if (!this.route(i) || (this.ways[i]?.cost ?? Infinity) >= old - 1e-6) {
        if (this.ways[i]) this.remove(i);
        this.add(i, before);
      } else better = true;
    }
    for (const i of order) {
      const partners = this.crossedBy(i);
      if (partners.length === 0) continue;
      for (const group of [[i, ...partners], [...partners, i]]) if (this.tryOrder(group)) { better = true; break; }
    }
    return better;
  }

  /** Routes a group anew in the given order; keeps the old ways unless the total falls. */
  private tryOrder(group: readonly number[]): boolean {
    const before = group.map((i) => this.ways[i] ?? null);
    const old = this.total();
    for (const i of group) this.remove(i);
    const found = group.every((i) => this.route(i));
    if (found && this.total() < old - 1e-6) return true;
    for (const i of group) if (this.ways[i]) this.remove(i);
    group.forEach((i, k) => {
      const way = before[k];
      if (way) this.add(i, way);
    });
    return false;
  }

  private route(i: number): boolean {
    const task = this.tasks[i];
    const net = this.nets[i] ?? 0;
    if (task === undefined) return false;
    const back = rowOf(this.cells, task.to) <= rowOf(this.cells, task.from);
    const way = this.maze.find(net, this.starts(task, back, net), this.goals(task, back, net), this.used, this.joins(i, net));
    if (way !== null) this.add(i, way);
    return way !== null;
  }

  private starts(task: Task, back: boolean, net: number): PortCost[] {
    const diamond = this.cells[task.from]?.shape?.bentuk === 'belah-ketupat';
    const minor = diamond && task.cabang !== 'ya';
    // Right, down, left, up.
    const sides = back ? [0, 120, 0, 260] : diamond ? (minor ? [0, 24, 0, 400] : [60, 0, 60, 400]) : [70, 0, 70, 600];
    return this.free(task.from, sides, net, false);
  }

  private goals(task: Task, back: boolean, net: number): PortCost[] {
    return this.free(task.to, back ? [0, 400, 0, 26] : [45, 600, 45, 0], net, true);
  }

  private free(cell: number, sides: readonly number[], net: number, entering: boolean): PortCost[] {
    return (this.ports[cell] ?? []).flatMap((port) => {
      const level = port.direction === 0 || port.direction === 2;
      const step = level ? 1 : this.grid.across.length;
      const stretch = port.vertex - (port.direction >= 2 ? step : 0);
      const holder = (level ? this.used.right : this.used.below)[stretch] ?? 0;
      if (holder !== 0 && !(entering && holder === net)) return [];
      return [{ port, cost: (sides[port.direction] ?? 0) + (port.offset === 0 ? 0 : 38 + Math.abs(port.offset) * 0.4) }];
    });
  }

  /** Where arrow `i` may merge into others that end at the same shape, with the rest of their way. */
  private joins(i: number, net: number): Map<number, readonly number[]> {
    const joins = new Map<number, readonly number[]>();
    if (net <= this.tasks.length) return joins;
    this.tasks.forEach((_, k) => {
      const path = this.ways[k]?.path;
      if (k === i || this.nets[k] !== net || path === undefined) return;
      path.forEach((vertex, at) => {
        if (at < 2 || at >= path.length - 1) return;
        const { across, bend, down } = this.used;
        if ([across[vertex], down[vertex], bend[vertex]].some((holder) => holder !== 0 && holder !== net)) return;
        joins.set(vertex, path.slice(at + 1));
      });
    });
    return joins;
  }

  private add(i: number, way: Way): void {
    this.ways[i] = way;
    this.mark(way.path, this.nets[i] ?? 0, 1);
  }

  private remove(i: number): void {
    const way = this.ways[i];
    if (way) this.mark(way.path, this.nets[i] ?? 0, -1);
    this.ways[i] = null;
  }

  private mark(path: readonly number[], net: number, sign: 1 | -1): void {
    const { above, across, below, bend, down, right } = { ...this.used, above: 0 };
    void above;
    for (let k = 0; k + 1 < path.length; k++) {
      const a = path[k] ?? 0;
      const b = path[k + 1] ?? 0;
      this.count(Math.abs(a - b) === 1 ? right : below, Math.min(a, b), net, sign);
      if (k === 0) continue;
      const last = path[k - 1] ?? 0;
      const straight = b - a === a - last;
      this.count(straight ? (Math.abs(a - b) === 1 ? across : down) : bend, a, net, sign);
    }
  }

  // Arrows of one net may use the same place; it is free again when the last one leaves.
  private count(place: Int32Array, at: number, net: number, sign: 1 | -1): void {
    if (net <= this.tasks.length) {
      place[at] = sign === 1 ? net : 0;
      return;
    }
    const kind = place === this.used.right ? 'r' : place === this.used.below ? 'b' : place === this.used.bend ? 'k' : place === this.used.across ? 'a' : 'd';
    const key = `${kind}${at}`;
    const count = (this.counts.get(key) ?? 0) + sign;
    this.counts.set(key, count);
    place[at] = count > 0 ? net : 0;
  }

  /** What the way of arrow `i` costs now, with the crossings the others have added since. */
  private price(i: number): number {
    const way = this.ways[i];
    if (!way) return Infinity;
    return (way.cost % CROSSING) + CROSSING * this.crossings(i).length;
  }

  private total(): number {
    const sum = this.ways.reduce((cost, way) => cost + ((way?.cost ?? 0) % CROSSING), 0);
    let crossings = 0;
    for (let v = 0; v < this.used.across.length; v++) {
      const across = this.used.across[v] ?? 0;
      if (across !== 0 && (this.used.down[v] ?? 0) !== 0 && this.used.down[v] !== across) crossings++;
    }
    return sum + CROSSING * crossings;
  }

  private crossings(i: number): number[] {
    const net = this.nets[i] ?? 0;
    return (this.ways[i]?.path ?? []).flatMap((vertex) => {
      const across = this.used.across[vertex] ?? 0;
      const down = this.used.down[vertex] ?? 0;
      if (across === 0 || down === 0 || across === down) return [];
      return [across === net ? down : across];
    });
  }

  private crossedBy(i: number): number[] {
    const nets = new Set(this.crossings(i));
    return this.tasks.flatMap((_, k) => (k !== i && nets.has(this.nets[k] ?? 0) ? [k] : []));
  }
}
