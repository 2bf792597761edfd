/** What stands where before any arrow is drawn: shapes with their sizes, marks, and the bands they fill. */
import type { Ukuran } from './geometry.ts';
import type { Cell } from './grid.ts';
import { TIGHT } from './place.ts';
import { GAP } from './room.ts';
import { placesOf, type Task } from './router.ts';
import { boxWidth, cellSize, numberWidth, sideLines, sizeShape, type Shape } from './shape.ts';
import { PESERTA } from './solid.ts';
import type { Garis, Simpul, Swimlane } from './swimlane.ts';

export interface NodeCell extends Cell {
  readonly shape: Shape;
  readonly simpul: Simpul;
  /** Position among the steps from 1; null for terminals. */
  readonly urutan: number | null;
}

export interface MarkCell extends Cell {
  readonly langkah: string;
  readonly lajur: string;
}

export interface Plan {
  /** In order of their rows; one in every row, unless a form asks for several. */
  readonly nodes: readonly NodeCell[];
  readonly marks: readonly MarkCell[];
  readonly arrows: readonly (Task & { readonly garis: Garis })[];
  /** Half the width of each column band and half the height of each row band, in px. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Width of the column with the row numbers. */
  readonly numbers: number;
  /** Where columns cannot grow: the most tracks each gutter has room for, and the lines at the sides of each row's shapes. */
  readonly gutters: readonly number[] | null;
  readonly sides: readonly number[] | null;
}

// Arrows that leave a box on its sides, when it has more than its bottom holds.
const SIDE_PORTS = 4;
// Room between the shapes of two lanes of a fixed width: bare symbols leave half of the lane to the arrows.
const FIXED_GUTTER = 20;

export function planShapes(swimlane: Swimlane, ukuran: Ukuran): Plan {
  const { garis, lajur, simpul } = swimlane;
  const columnOf = new Map(lajur.map((item, i) => [item.id, i]));
  const indexOf = new Map(simpul.map((item, i) => [item.id, i]));
  const arrows = garis.flatMap((item) => {
    const from = indexOf.get(item.dari);
    const to = indexOf.get(item.ke);
    return from === undefined || to === undefined ? [] : [{ garis: item, from, to, cabang: item.cabang }];
  });
  const widths = lajur.map((lane, i) => columnWidth(swimlane, ukuran, lane.id, i));
  let steps = 0;
  const nodes = simpul.map((item, i): NodeCell => {
    const row = ukuran.rows?.[i] ?? i;
    const column = columnOf.get(item.lajur) ?? 0;
    const urutan = item.bentuk === 'kapsul' ? null : ++steps;
    const shape = sizeShape(item, {
      nomor: urutan,
      width: widths[column] ?? 0,
      fixed: ukuran.columnWidths !== undefined,
      degree: arrows.filter(({ from, to }) => from === i || to === i).length,
      places: placesOf(arrows, i),
      bare: ukuran.tanpaTeks === true,
    });
    return { row, column, shape, simpul: item, urutan };
  });
  const marks = simpul.flatMap((item, i) =>
    item.peserta.map((lane) => ({
      row: ukuran.rows?.[i] ?? i,
      column: columnOf.get(lane) ?? 0,
      shape: null,
      langkah: item.id,
      lajur: lane,
    })),
  );
  const columns = widths.map((width, column) => {
    const sizes = nodes.filter((node) => node.column === column).map((node) => cellSize(node.shape));
    return Math.max(width / 2, ...sizes.flatMap(({ left, right }) => [left, right]));
  });
  const rows: number[] = [];
  for (const { row, shape, simpul: item } of nodes)
    rows[row] = Math.max(rows[row] ?? 0, item.peserta.length > 0 ? PESERTA.below : 0, cellSize(shape).height / 2);
  const bare = ukuran.tanpaTeks === true;
  return {
    nodes,
    marks,
    arrows,
    columns,
    rows,
    numbers: numberWidth(steps),
    gutters: ukuran.columnWidths === undefined ? null : fixedGutters(ukuran.columnWidths, columns),
    sides: bare
      ? rows.map((_, row) =>
          Math.max(3, ...nodes.filter((node) => node.row === row).map(({ shape }) => sideLines(shape))),
        )
      : null,
  };
}

/** Tracks that fit between the bands of columns of a fixed width, as close as they may stand. */
function fixedGutters(widths: readonly number[], columns: readonly number[]): number[] {
  const spare = (i: number): number => (widths[i] ?? 0) / 2 - (columns[i] ?? 0);
  return Array.from({ length: widths.length + 1 }, (_, i) => {
    const room = (i > 0 ? spare(i - 1) : 0) + (i < widths.length ? spare(i) : 0);
    const beside = 2 * TIGHT.beside - (i === 0 || i === widths.length ? TIGHT.beside - TIGHT.outside : 0);
    return Math.max(1, Math.floor((room - beside) / (TIGHT.scale * GAP)) + 1);
  });
}

function columnWidth({ garis, lajur, simpul }: Swimlane, ukuran: Ukuran, lane: string, column: number): number {
  const fixed = ukuran.columnWidths?.[column];
  const own = ukuran.tanpaTeks === true ? [] : simpul.filter((item) => item.lajur === lane);
  const busiest = Math.max(
    0,
    ...own.map((item) => garis.filter((other) => other.dari === item.id).length - SIDE_PORTS),
  );
  const gutter = Math.max(FIXED_GUTTER, ukuran.tanpaTeks === true ? (fixed ?? 0) / 2 : 0);
  return boxWidth(own, lajur.length, busiest, fixed === undefined ? null : fixed - gutter);
}
