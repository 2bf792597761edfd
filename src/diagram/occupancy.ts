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

export function createOccupancy(size: number): Occupancy {
  const make = (): Int32Array => new Int32Array(size);
  return { across: make(), down: make(), bend: make(), right: make(), below: make() };
}
