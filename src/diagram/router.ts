/** The ways of all arrows on one grid. */
import type { JenisCabang } from '../domain/frontmatter.ts';
import { listPorts, type Cell, type Grid, type Port } from './grid.ts';
import type { PortCost } from './goals.ts';
import { createMaze, FORBIDDEN, type Maze } from './maze.ts';
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
export const MANY = 4;
const ROUNDS = 4;
// Steps of the search that improving may cost; counted, not timed, so that the result is the same everywhere.
const BUDGET = 400_000;
// In a small drawing no detour is worth a crossing; in a large one a long detour is worse.
export const SMALL = { tasks: 48, crossing: FORBIDDEN };
const LARGE = { crossing: 900 };
// An attempt that starts with so many crossings more than the best known is given up.
const PATIENCE = 2;
const NOWHERE: ReadonlyMap<number, readonly number[]> = new Map();

/** Places that the arrows of a cell need on its border: those that merge before it need one. */
export function placesOf(tasks: readonly Task[], cell: number): number {
  const into = tasks.filter(({ to }) => to === cell).length;
  return tasks.filter(({ from }) => from === cell).length + (into > MANY ? 1 : into);
}

export const rowOf = (cells: readonly Cell[], index: number): number => cells[index]?.row ?? 0;

/** One attempt on one grid: the spine first, then again and again until no arrow finds a better way. */
export class Router {
  private readonly ways: Ways;
  private readonly maze: Maze;
  private readonly ports: readonly (readonly Port[])[];
  private readonly nets: readonly number[];
  private readonly grid: Grid;
  private readonly cells: readonly Cell[];
  private readonly tasks: readonly Task[];
  private readonly crossing: number;
  /** Groups that got no cheaper, with the state of the drawing then: nothing new comes of trying again. */
  private readonly failed = new Map<string, number>();
  private changes = 0;

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

  /**
   * @param most crossings, about; an attempt that has more is given up
   * @param steps that the search may cost in all; the first way of an arrow is always looked for to its end
   */
  run(order: readonly number[], most: number, steps: number): Routes | null {
    let crossings = 0;
    for (const i of order) {
      if (this.maze.steps() > steps || this.route(i, Infinity) === null) return null;
      crossings += this.ways.crossings(i).length;
      if (crossings > most + PATIENCE && this.countCrossings() > most + PATIENCE) return null;
    }
    const limit = Math.min(steps, this.maze.steps() + BUDGET);
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
    const key = group.join();
    if (this.failed.get(key) === this.changes) return false;
    const before = group.map((i) => this.ways.get(i));
    const old = this.ways.price(group, this.crossing) - 1e-6;
    for (const i of group) this.ways.put(i, null);
    let sum = 0;
    const done = group.every((i) => (sum += this.route(i, old - sum) ?? Infinity) < old);
    if (done && this.ways.price(group, this.crossing) < old) {
      this.changes++;
      return true;
    }
    for (const i of group) this.ways.put(i, null);
    group.forEach((i, k) => this.ways.put(i, before[k] ?? null));
    this.failed.set(key, this.changes);
    return false;
  }

  /** Cost of the way with its crossings; null when there is none for less than `most`. */
  private route(i: number, most: number): number | null {
    const task = this.tasks[i];
    if (task === undefined) return null;
    const net = this.nets[i] ?? 0;
    const shared = net > this.tasks.length;
    const back = rowOf(this.cells, task.to) <= rowOf(this.cells, task.from);
    const from = this.openPorts(task.from, leaving(task, back, this.cells[task.from]), net, false);
    const to = this.openPorts(task.to, entering(back), net, true);
    const way = this.maze.find(net, from, to, this.ways.used, shared ? this.ways.joins(i) : NOWHERE, most);
    this.ways.put(i, way);
    return way?.withCrossings ?? null;
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
