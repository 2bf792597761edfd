/** One arrangement in px: titles, shapes, marks and lines that end on the borders of their shapes. */
import type { Geometry, LajurPlace, PesertaPlace, Point, SimpulPlace } from './geometry.ts';
import type { NodeCell, Plan } from './plan.ts';
import { placeRoutes, type Frame, type Placed } from './place.ts';
import type { Routes } from './router.ts';
import { besideLeft, borderAbove, borderBeside } from './shape.ts';
import type { Lajur } from './swimlane.ts';
import { HURUF, wrap } from './text.ts';

export interface Layout extends Omit<Geometry, 'garis'> {
  /** Corners of every arrow of the plan, from border to border. */
  readonly lines: readonly (readonly Point[])[];
}

const TITLE = { beside: 5, above: 11, least: 24 };

/** @param frame the demands of a form and the room that labels asked for */
export function layOut(
  lajur: readonly Lajur[],
  plan: Plan,
  routes: Routes,
  frame: Omit<Frame, 'columns' | 'rows' | 'left' | 'top'>,
): Layout {
  const { columns, marks, nodes, numbers, rows } = plan;
  const flat = placeRoutes(routes, { ...frame, columns, rows, left: numbers, top: 0 });
  const titles = flat.columns.map(({ end, middle, start }, i) => {
    const width = 2 * (Math.min(middle - start, end - middle) - TITLE.beside);
    return { lines: wrap(lajur[i]?.nama ?? '', HURUF.lajur, Math.max(TITLE.least, width)), x: middle };
  });
  const head = Math.max(1, ...titles.map(({ lines }) => lines.length)) * HURUF.lajur.line + 2 * TITLE.above;
  const placed = shiftDown(flat, head);
  const height = placed.rows.at(-1)?.end ?? head;
  const simpul = nodes.map((node) => placeSimpul(node, placed));
  return {
    width: placed.columns.at(-1)?.end ?? numbers,
    height,
    head,
    numbers,
    lajur: lajur.map((lane, i): LajurPlace => {
      const { end, start } = placed.columns[i] ?? { start: 0, end: 0 };
      const { lines, x } = titles[i] ?? { lines: [], x: 0 };
      return { lajur: lane, x: start, y: 0, width: end - start, height, title: { lines, x, y: head / 2 } };
    }),
    simpul,
    peserta: marks.map(({ column, lajur: lane, langkah, row }): PesertaPlace => ({
      langkah,
      lajur: lane,
      center: { x: placed.columns[column]?.middle ?? 0, y: placed.rows[row]?.middle ?? 0 },
    })),
    lines: plan.arrows.map(({ from, to }, i) => clip(placed.paths[i] ?? [], simpul[from], simpul[to])),
  };
}

function shiftDown(placed: Placed, by: number): Placed {
  return {
    columns: placed.columns,
    rows: placed.rows.map(({ end, middle, start }) => ({ start: start + by, end: end + by, middle: middle + by })),
    paths: placed.paths.map((path) => path.map(({ x, y }) => ({ x, y: y + by }))),
  };
}

function placeSimpul({ column, row, shape, simpul, urutan }: NodeCell, placed: Placed): SimpulPlace {
  const { end, middle, start } = placed.rows[row] ?? { start: 0, end: 0, middle: 0 };
  const center = { x: (placed.columns[column]?.middle ?? 0) + shape.shift, y: middle };
  return {
    simpul,
    urutan,
    shape,
    center,
    row: { y: start, height: end - start },
    text: { ...center, lines: shape.lines },
    beside: shape.beside && { x: center.x + besideLeft(shape), y: middle, lines: shape.beside.lines },
  };
}

/** Ends the line on the borders of its shapes. */
function clip(points: readonly Point[], from: SimpulPlace | undefined, to: SimpulPlace | undefined): Point[] {
  const end = (node: SimpulPlace | undefined, port: Point | undefined, next: Point | undefined): Point[] => {
    if (!node || !port || !next) return port ? [port] : [];
    const { center, shape } = node;
    if (port.x === next.x) {
      const reach = borderAbove(shape, port.x - center.x) ?? shape.height / 2;
      return [{ x: port.x, y: next.y > port.y ? center.y + reach : center.y - reach }];
    }
    const reach = borderBeside(shape, port.y - center.y) ?? shape.width / 2;
    return [{ x: next.x > port.x ? center.x + reach : center.x - reach, y: port.y }];
  };
  const inner = points.slice(1, -1);
  return [...end(from, points[0], points[1]), ...inner, ...end(to, points.at(-1), points.at(-2))];
}
