/**
 * The lines arrows may run on. Across: a gutter of tracks beside every column and the ports' lines inside it.
 * Down: the ports' lines of every row and a channel of tracks between two rows. Positions are nominal; only order counts.
 */
import { borderAbove, borderBeside, SIDE_GAP, SMALL_PORT_GAP, type Shape } from './shape.ts';

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Null for the mark of a participant. */
  readonly shape: Shape | null;
}

/** `ruang` is a gutter or a channel and `track` counts in it; `pita` is a column or row and `offset` is from its middle. */
export type Line =
  | { readonly type: 'ruang'; readonly index: number; readonly track: number; readonly at: number }
  | { readonly type: 'pita'; readonly index: number; readonly offset: number; readonly at: number };

export interface Grid {
  readonly across: readonly Line[];
  readonly down: readonly Line[];
  /** First and last line of every column band and row band. */
  readonly columns: readonly (readonly [number, number])[];
  readonly rows: readonly (readonly [number, number])[];
  /** By vertex (`down index * across.length + across index`): 1 inside an occupied cell. */
  readonly blocked: Uint8Array;
}

/** Directions in order: right, down, left, up. */
export type Direction = 0 | 1 | 2 | 3;

export interface Port {
  readonly vertex: number;
  /** The way out of the shape. */
  readonly direction: Direction;
  /** From the middle of that side, in px. */
  readonly offset: number;
}

export interface GridSize {
  /** Half the width of each column band and half the height of each row band, in px. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly tracks: number;
  /** Ports needed on one side of the busiest shape of each column. */
  readonly ports: readonly number[];
  /** Between two of them, in px. */
  readonly portGap: number;
  /** The most tracks a gutter has room for, where columns cannot grow. */
  readonly gutters?: readonly number[] | null;
  /** Lines at the sides of each row's shapes, an odd number; absent, three. */
  readonly sides?: readonly number[] | null;
}

export function buildGrid(cells: readonly Cell[], size: GridSize): Grid {
  const across: Line[] = [];
  const columns: (readonly [number, number])[] = [];
  let x = 0;
  for (let column = 0; column <= size.columns.length; column++) {
    across.push(...listTracks(column, Math.min(size.tracks, size.gutters?.[column] ?? Infinity), x + 13));
    x += 26;
    const half = size.columns[column];
    if (half === undefined) break;
    const shapes = cells.flatMap((cell) => (cell.column === column && cell.shape ? [cell.shape] : []));
    x += half + 6;
    const first = across.length;
    for (const offset of columnOffsets(shapes, half, size.ports[column] ?? 1, size.portGap))
      across.push({ type: 'pita', index: column, offset, at: x + offset });
    columns.push([first, across.length - 1]);
    x += half + 6;
  }
  const down: Line[] = [];
  const rows: (readonly [number, number])[] = [];
  let y = 0;
  size.rows.forEach((half, row) => {
    y += half;
    const reach = ((size.sides?.[row] ?? 3) - 1) / 2;
    rows.push([down.length, down.length + 2 * reach]);
    for (let step = -reach; step <= reach; step++)
      down.push({ type: 'pita', index: row, offset: step * SIDE_GAP, at: y + step * SIDE_GAP });
    y += half + 8;
    if (row < size.rows.length - 1) down.push(...listTracks(row, size.tracks, y + 8));
    y += 24;
  });
  const blocked = new Uint8Array(across.length * down.length);
  for (const { column, row } of cells) {
    const [left, right] = columns[column] ?? [0, -1];
    const [top, bottom] = rows[row] ?? [0, -1];
    for (let line = top; line <= bottom; line++)
      blocked.fill(1, line * across.length + left, line * across.length + right + 1);
  }
  return { across, down, columns, rows, blocked };
}

// Close together: which track it is must not decide how long a way is.
const listTracks = (index: number, count: number, middle: number): Line[] =>
  Array.from({ length: count }, (_, track) => ({
    type: 'ruang',
    index,
    track,
    at: middle + (track - (count - 1) / 2) * 0.5,
  }));

/** Where arrows may leave or enter a shape. */
export function listPorts(grid: Grid, cell: Cell): Port[] {
  const { shape } = cell;
  const [left, right] = grid.columns[cell.column] ?? [0, -1];
  const [top, bottom] = grid.rows[cell.row] ?? [0, -1];
  if (shape === null) return [];
  const width = grid.across.length;
  const ports: Port[] = [];
  for (let line = left; line <= right; line++) {
    const at = grid.across[line];
    const offset = at?.type === 'pita' ? at.offset - shape.shift : 0;
    if (borderAbove(shape, offset) === null) continue;
    ports.push({ vertex: bottom * width + line, direction: 1, offset });
    ports.push({ vertex: top * width + line, direction: 3, offset });
  }
  for (let line = top; line <= bottom; line++) {
    const at = grid.down[line];
    const offset = at?.type === 'pita' ? at.offset : 0;
    if (borderBeside(shape, offset) === null) continue;
    // Text beside a diamond closes that side.
    if (shape.beside === null) ports.push({ vertex: line * width + right, direction: 0, offset });
    ports.push({ vertex: line * width + left, direction: 2, offset });
  }
  return ports;
}

const isSmall = (shape: Shape): boolean => shape.bentuk === 'belah-ketupat' && shape.width < 72;

// The lines of small diamonds first, then steps of a port's width around the middle where they keep clear of those.
function columnOffsets(shapes: readonly Shape[], half: number, ports: number, portGap: number): number[] {
  const reach = Math.max(1, Math.ceil((ports - 1) / 2));
  const offsets: number[] = [];
  const add = (offset: number, apart: number): void => {
    if (Math.abs(offset) <= half && offsets.every((other) => Math.abs(other - offset) >= apart)) offsets.push(offset);
  };
  for (const shape of shapes)
    if (isSmall(shape) || shape.beside !== null) {
      const steps = Math.floor(shape.width / 4 / SMALL_PORT_GAP);
      for (let step = -steps; step <= steps; step++) add(shape.shift + step * SMALL_PORT_GAP, step === 0 ? 0.5 : 10);
    }
  for (let step = 0; step <= reach; step++) for (const sign of [1, -1]) add(sign * step * portGap, 10);
  return offsets.sort((a, b) => a - b);
}
