/** The ways found so far and the places they take in the grid. */
import type { Way } from './maze.ts';
import { createOccupancy, type Occupancy } from './occupancy.ts';

/** Arrow `i` belongs to net `nets[i]`, counted from 1; arrows of one net may share places. */
export class Ways {
  readonly used: Occupancy;
  private readonly list: (Way | null)[];
  private readonly counts = new Map<Int32Array, Map<number, number>>();
  private readonly nets: readonly number[];

  constructor(nets: readonly number[], vertices: number) {
    this.nets = nets;
    this.used = createOccupancy(vertices);
    this.list = nets.map(() => null);
  }

  get(i: number): Way | null {
    return this.list[i] ?? null;
  }

  put(i: number, way: Way | null): void {
    const old = this.get(i);
    if (old) this.mark(old.path, this.nets[i] ?? 0, -1);
    if (way) this.mark(way.path, this.nets[i] ?? 0, 1);
    this.list[i] = way;
  }

  /** Vertices where arrow `i` crosses arrows of other nets. */
  crossings(i: number): number[] {
    return (this.get(i)?.path ?? []).filter((vertex) => {
      const across = this.used.across[vertex] ?? 0;
      const down = this.used.down[vertex] ?? 0;
      return across !== 0 && down !== 0 && across !== down;
    });
  }

  /** The other arrows that cross arrow `i`. */
  partners(i: number): number[] {
    const nets = new Set(this.crossings(i).flatMap((vertex) => [this.used.across[vertex], this.used.down[vertex]]));
    return this.nets.flatMap((net, k) => (k !== i && nets.has(net) ? [k] : []));
  }

  /** What some arrows cost together now, at so much for a crossing. */
  price(group: readonly number[], crossing: number): number {
    const crossings = new Set(group.flatMap((i) => this.crossings(i)));
    return group.reduce((sum, i) => sum + (this.get(i)?.cost ?? Infinity), crossing * crossings.size);
  }

  /** Where arrow `i` may merge into others of its net, with the rest of their way. */
  joins(i: number): Map<number, readonly number[]> {
    const joins = new Map<number, readonly number[]>();
    const net = this.nets[i] ?? 0;
    const { across, bend, down } = this.used;
    this.nets.forEach((other, k) => {
      const path = this.get(k)?.path;
      if (k === i || other !== net || path === undefined) return;
      path.forEach((vertex, at) => {
        if (at < 2 || at >= path.length - 1) return;
        const holders = [across[vertex], down[vertex], bend[vertex]];
        if (holders.every((holder) => holder === 0 || holder === net)) joins.set(vertex, path.slice(at + 1));
      });
    });
    return joins;
  }

  private mark(path: readonly number[], net: number, sign: 1 | -1): void {
    const { across, below, bend, down, right } = this.used;
    for (let k = 0; k + 1 < path.length; k++) {
      const a = path[k] ?? 0;
      const b = path[k + 1] ?? 0;
      const level = Math.abs(a - b) === 1;
      this.count(level ? right : below, Math.min(a, b), net, sign);
      if (k === 0) continue;
      const straight = b - a === a - (path[k - 1] ?? 0);
      this.count(straight ? (level ? across : down) : bend, a, net, sign);
    }
  }

  // A place shared in one net is free again when the last of its arrows leaves.
  private count(place: Int32Array, at: number, net: number, sign: 1 | -1): void {
    let counts = this.counts.get(place);
    if (counts === undefined) this.counts.set(place, (counts = new Map()));
    const count = (counts.get(at) ?? 0) + sign;
    counts.set(at, count);
    place[at] = count > 0 ? net : 0;
  }
}
