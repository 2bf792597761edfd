/** Swimlane → geometry: rows are steps in order, columns are lanes, arrows run between them. Same input, same px. */
import type { GarisPlace, Geometry, LajurPlace, PesertaPlace, Point, Rect, SimpulPlace, Text, Ukuran } from './geometry.ts';
import type { Cell } from './grid.ts';
import { corners, grow, placeLabel, roomFor, type LabelPlace } from './label.ts';
import { placeRoutes, type Frame, type Placed } from './place.ts';
import { routeAll, type Routes, type Task } from './route.ts';
import { besideLeft, borderAbove, borderBeside, boxWidth, cellSize, numberWidth, PORT_GAP, sizeShape, type Shape } from './shape.ts';
import type { Garis, Swimlane } from './swimlane.ts';
import { HURUF, widest, wrap } from './text.ts';

const PESERTA = { width: 46, above: 12, below: 22 };
const LABEL_TRIES = 9;
// Arrows that leave a box on its sides, when it has more than its bottom holds.
const SIDE_PORTS = 4;

/** @param ukuran lane widths and row heights a form asks for; absent, both follow the words */
export function arrange(swimlane: Swimlane, ukuran: Ukuran = {}): Geometry {
  const cells = listCells(swimlane, ukuran);
  const rowIndex = new Map(swimlane.simpul.map((item, row) => [item.id, row]));
  const garis = swimlane.garis.flatMap((item) => {
    const from = rowIndex.get(item.dari);
    const to = rowIndex.get(item.ke);
    return from === undefined || to === undefined ? [] : [{ garis: item, from, to, cabang: item.cabang }];
  });
  let best: { geometry: Geometry; missing: number } | null = null;
  // Ports move apart where words find no room between them.
  for (const gap of [PORT_GAP, 2.5 * PORT_GAP, 5 * PORT_GAP]) {
    const routes = routeAll(cells, garis, Math.max(1, swimlane.lajur.length), swimlane.simpul.length, gap);
    const attempt = routes && finish(swimlane, ukuran, cells, garis, routes);
    if (attempt && (best === null || attempt.missing < best.missing)) best = attempt;
    if (best?.missing === 0) break;
  }
  if (best === null) throw new Error('No way through the grid: a shape is closed in.');
  return best.geometry;
}

type Arrow = Task & { readonly garis: Garis };

/** Places everything for one set of routes and makes room until all words fit, or it does not help. */
function finish(
  swimlane: Swimlane,
  ukuran: Ukuran,
  cells: readonly Cell[],
  garis: readonly Arrow[],
  routes: Routes,
): { geometry: Geometry; missing: number } {
  const gutterExtra = swimlane.lajur.map(() => 0).concat(0);
  const channelExtra = swimlane.simpul.map(() => 0);
  const labelRoom = new Map<number, { width: number; height: number }>();
  for (let attempt = 0; ; attempt++) {
    const layout = layOut(swimlane, ukuran, cells, routes, { gutterExtra, channelExtra, labelRoom });
    const lines = garis.map(({ from, to }, i) => clip(layout.placed.paths[i] ?? [], layout.nodes[from], layout.nodes[to]));
    const { labels, missing } = placeLabels(garis.map((item) => item.garis.label), lines, routes, layout);
    if (missing.length === 0 || attempt === LABEL_TRIES) {
      const arrows = garis.map(({ from, garis: item, to }, i): GarisPlace => ({
        garis: item,
        points: lines[i] ?? [],
        balik: to <= from,
        label: labels[i] ?? null,
      }));
      const { lajur, nodes, page, peserta } = layout;
      return { geometry: { ...page, lajur, simpul: nodes, peserta, garis: arrows }, missing: missing.length };
    }
    // Under their shape, then along their line, then beside their shape.
    for (const i of missing) {
      const row = garis[i]?.from ?? 0;
      const column = cells[row]?.column ?? 0;
      if (attempt % 3 === 0) channelExtra[row] = (channelExtra[row] ?? 0) + HURUF.cabang.line + 6;
      if (attempt % 3 === 1) labelRoom.set(i, roomFor(garis[i]?.garis.label ?? ''));
      if (attempt % 3 === 2)
        for (const gutter of [column, column + 1]) gutterExtra[gutter] = (gutterExtra[gutter] ?? 0) + 14;
    }
  }
}

function listCells(swimlane: Swimlane, ukuran: Ukuran): Cell[] {
  const { garis, lajur, simpul } = swimlane;
  const columnOf = new Map(lajur.map((item, i) => [item.id, i]));
  const widths = lajur.map((lane, i) => {
    const fixed = ukuran.columnWidths?.[i];
    const own = simpul.filter((item) => item.lajur === lane.id);
    const busiest = Math.max(0, ...own.map((item) => garis.filter((other) => other.dari === item.id).length - SIDE_PORTS));
    return boxWidth(own, lajur.length, busiest, fixed === undefined ? null : fixed - 20);
  });
  const spare = ukuran.columnWidths === undefined ? undefined : 12;
  const shapes = simpul.map((item, row): Cell => {
    const column = columnOf.get(item.lajur) ?? 0;
    const degree = garis.filter((other) => other.dari === item.id || other.ke === item.id).length;
    return { row, column, shape: sizeShape(item, urutanOf(swimlane, row), widths[column] ?? 120, degree, spare) };
  });
  const marks = simpul.flatMap((item, row) =>
    item.peserta.map((lane): Cell => ({ row, column: columnOf.get(lane) ?? 0, shape: null })),
  );
  return [...shapes, ...marks];
}

function urutanOf(swimlane: Swimlane, row: number): number | null {
  if (swimlane.simpul[row]?.bentuk === 'kapsul') return null;
  return swimlane.simpul.slice(0, row + 1).filter((item) => item.bentuk !== 'kapsul').length;
}

interface Layout {
  readonly page: Pick<Geometry, 'width' | 'height' | 'head' | 'numbers'>;
  readonly placed: Placed;
  readonly lajur: readonly LajurPlace[];
  readonly nodes: readonly SimpulPlace[];
  readonly peserta: readonly PesertaPlace[];
}

function layOut(
  swimlane: Swimlane,
  ukuran: Ukuran,
  cells: readonly Cell[],
  routes: Routes,
  extra: Pick<Frame, 'gutterExtra' | 'channelExtra' | 'labelRoom'>,
): Layout {
  const { lajur, simpul } = swimlane;
  const halves = lajur.map((_, column) => {
    const shapes = cells.flatMap((cell) => (cell.column === column && cell.shape ? [cellSize(cell.shape)] : []));
    return Math.max(fallbackHalf(ukuran, lajur.length, column), ...shapes.flatMap(({ left, right }) => [left, right]));
  });
  const rowHalves = simpul.map((item, row) => {
    const shape = cells[row]?.shape;
    const marks = item.peserta.length > 0 ? PESERTA.below : 0;
    return Math.max(marks, shape ? cellSize(shape).height / 2 : 0);
  });
  const numbers = numberWidth(simpul.filter((item) => item.bentuk !== 'kapsul').length);
  const frame = { columns: halves, rows: rowHalves, left: numbers, columnWidths: ukuran.columnWidths ?? null };
  const draft = placeRoutes(routes, { ...frame, ...extra, top: 0, rowHeights: ukuran.rowHeights ?? null });
  const titles = draft.columns.map(({ end, middle, start }, i) => {
    const width = 2 * Math.min(middle - start, end - middle) - 10;
    return { lines: wrap(lajur[i]?.nama ?? '', HURUF.lajur, Math.max(24, width)), x: middle };
  });
  const tallest = Math.max(1, ...titles.map(({ lines }) => lines.length)) * HURUF.lajur.line;
  const head = tallest + 22;
  const placed = shiftDown(draft, head);
  const height = placed.rows.at(-1)?.end ?? head;
  const width = placed.columns.at(-1)?.end ?? numbers;
  const nodes = simpul.map((item, row) => placeSimpul(swimlane, row, cells[row], placed, item));
  return {
    page: { width, height, head, numbers },
    placed,
    lajur: lajur.map((lane, i) => {
      const { end, start } = placed.columns[i] ?? { start: 0, end: 0 };
      const { lines, x } = titles[i] ?? { lines: [], x: 0 };
      return { lajur: lane, x: start, y: 0, width: end - start, height, title: { lines, x, y: head / 2 } };
    }),
    nodes,
    peserta: cells.slice(simpul.length).map(({ column, row }) => ({
      langkah: simpul[row]?.id ?? '',
      lajur: lajur[column]?.id ?? '',
      center: { x: placed.columns[column]?.middle ?? 0, y: placed.rows[row]?.middle ?? 0 },
    })),
  };
}

function fallbackHalf(ukuran: Ukuran, lanes: number, column: number): number {
  const fixed = ukuran.columnWidths?.[column];
  return boxWidth([], lanes, 0, fixed === undefined ? null : fixed - 20) / 2;
}

function shiftDown(placed: Placed, by: number): Placed {
  return {
    columns: placed.columns,
    rows: placed.rows.map(({ end, middle, start }) => ({ start: start + by, end: end + by, middle: middle + by })),
    paths: placed.paths.map((path) => path.map(({ x, y }) => ({ x, y: y + by }))),
  };
}

function placeSimpul(
  swimlane: Swimlane,
  row: number,
  cell: Cell | undefined,
  placed: Placed,
  simpul: Swimlane['simpul'][number],
): SimpulPlace {
  const shape = cell?.shape ?? sizeShape(simpul, null, 120, 0);
  const { end, middle, start } = placed.rows[row] ?? { start: 0, end: 0, middle: 0 };
  const center = { x: (placed.columns[cell?.column ?? 0]?.middle ?? 0) + shape.shift, y: middle };
  return {
    simpul,
    urutan: urutanOf(swimlane, row),
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

/** Outline of a shape, for words that must keep clear of it. */
export function outlineOf({ center, shape }: { center: Point; shape: Shape }): Point[] {
  const { bentuk, height, width } = shape;
  if (bentuk === 'belah-ketupat')
    return [
      { x: center.x, y: center.y - height / 2 },
      { x: center.x + width / 2, y: center.y },
      { x: center.x, y: center.y + height / 2 },
      { x: center.x - width / 2, y: center.y },
    ];
  return corners({ x: center.x - width / 2, y: center.y - height / 2, width, height });
}

/** Box of the words beside a diamond. */
export function besideBox({ beside }: { beside: Text | null }): Rect | null {
  if (beside === null) return null;
  const height = beside.lines.length * HURUF.simpul.line;
  return { x: beside.x, y: beside.y - height / 2, width: widest(beside.lines, HURUF.simpul), height };
}

/** Box of a participant's mark with its word. */
export const pesertaBox = ({ center }: { center: Point }): Rect => ({
  x: center.x - PESERTA.width / 2,
  y: center.y - PESERTA.above,
  width: PESERTA.width,
  height: PESERTA.above + PESERTA.below,
});

function placeLabels(
  words: readonly (string | null)[],
  lines: readonly (readonly Point[])[],
  routes: Routes,
  layout: Layout,
): { labels: (LabelPlace | null)[]; missing: number[] } {
  const { head, height, numbers, width } = layout.page;
  const outlines = [
    ...layout.nodes.map(outlineOf),
    ...layout.nodes.flatMap((node) => besideBox(node) ?? []).map(corners),
    ...layout.peserta.map((item) => corners(pesertaBox(item))),
  ];
  const bounds = { x: numbers, y: head, width: width - numbers, height: height - head };
  const labels: (LabelPlace | null)[] = words.map(() => null);
  const missing: number[] = [];
  words.forEach((word, i) => {
    if (word === null || word.trim() === '') return;
    const own = ownStretch(i, lines, routes.nets);
    const place = placeLabel(word, own, { outlines, lines, bounds });
    if (place === null) missing.push(i);
    else {
      labels[i] = place;
      outlines.push(corners(grow(place.box, 2)));
    }
  });
  return { labels, missing };
}

// A label must not stand where its arrow has already merged with others.
function ownStretch(i: number, lines: readonly (readonly Point[])[], nets: readonly number[]): readonly Point[] {
  const line = lines[i] ?? [];
  const shared = lines.some((_, k) => k !== i && nets[k] === nets[i]);
  return shared ? line.slice(0, 3) : line;
}
