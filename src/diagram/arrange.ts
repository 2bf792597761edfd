/** Swimlane → geometry: rows are steps in order, columns are lanes, arrows run between them. Same input, same px. */
import type { GarisPlace, Geometry, Point, Ukuran } from './geometry.ts';
import { placeLabel, roomFor, type LabelPlace } from './label.ts';
import { layOut, type Layout } from './lay-out.ts';
import { planShapes, type Plan } from './plan.ts';
import { createSearch, routeAll } from './route.ts';
import type { Routes } from './router.ts';
import { PORT_GAP, SMALL_PORT_GAP } from './shape.ts';
import { besideBox, corners, grow, outlineOf, pesertaBox } from './solid.ts';
import type { Swimlane } from './swimlane.ts';
import { HURUF } from './text.ts';

const LABEL_TRIES = 9;

/**
 * @param ukuran lane widths and row heights a form asks for; absent, both follow the words
 * @throws when lanes of a fixed width are too narrow for the arrows of a shape
 */
export function arrange(swimlane: Swimlane, ukuran: Ukuran = {}): Geometry {
  const plan = planShapes(swimlane, ukuran);
  const cells = [...plan.nodes, ...plan.marks];
  const search = createSearch(ukuran.steps);
  let best: { geometry: Geometry; missing: number } | null = null;
  // Ports move apart where words find no room between them.
  const least = ukuran.tanpaTeks === true ? SMALL_PORT_GAP : PORT_GAP;
  for (const gap of [least, 2.5 * least, 5 * least]) {
    const routes = routeAll(cells, plan.arrows, plan.columns, plan.rows, gap, plan, search);
    // Ports further apart are fewer.
    if (routes === null) break;
    const attempt = finish(swimlane, ukuran, plan, routes);
    if (best === null || attempt.missing < best.missing) best = attempt;
    if (best?.missing === 0) break;
  }
  if (best === null) throw new Error('No way through the grid: a shape is closed in.');
  return best.geometry;
}

/**
 * For bare symbols in lanes of a fixed width: the ways are found once, then rows may grow as often as a form likes.
 * @returns null when the lanes are too narrow for the arrows of a shape, or the steps are too few
 */
export function arrangeBare(
  swimlane: Swimlane,
  ukuran: Omit<Ukuran, 'rowHeights' | 'tanpaTeks'>,
): ((rowHeights: readonly number[]) => Geometry) | null {
  const fixed: Ukuran = { ...ukuran, tanpaTeks: true };
  const plan = planShapes(swimlane, fixed);
  const cells = [...plan.nodes, ...plan.marks];
  const search = createSearch(ukuran.steps);
  const routes = routeAll(cells, plan.arrows, plan.columns, plan.rows, SMALL_PORT_GAP, plan, search);
  if (routes === null) return null;
  return (rowHeights) => finish(swimlane, { ...fixed, rowHeights }, plan, routes).geometry;
}

/** Places everything for one set of routes and makes room until all words fit, or it does not help. */
function finish(
  { lajur }: Swimlane,
  ukuran: Ukuran,
  plan: Plan,
  routes: Routes,
): { geometry: Geometry; missing: number } {
  const gutterExtra = plan.columns.map(() => 0).concat(0);
  const channelExtra = plan.rows.map(() => 0);
  const labelRoom = new Map<number, { width: number; height: number }>();
  const frame = {
    columnWidths: ukuran.columnWidths ?? null,
    rowHeights: ukuran.rowHeights ?? null,
    gutterExtra,
    channelExtra,
    labelRoom,
  };
  const words = plan.arrows.map(({ garis }) => garis.label);
  for (let attempt = 0; ; attempt++) {
    const layout = layOut(lajur, plan, routes, frame);
    const { labels, missing } = placeLabels(words, routes.nets, layout);
    if (missing.length === 0 || attempt === LABEL_TRIES) {
      const garis = plan.arrows.map(({ from, garis: item, to }, i): GarisPlace => ({
        garis: item,
        points: layout.lines[i] ?? [],
        balik: (plan.nodes[to]?.row ?? to) <= (plan.nodes[from]?.row ?? from),
        label: labels[i] ?? null,
      }));
      const { head, height, numbers, peserta, simpul, width } = layout;
      const geometry = { width, height, head, numbers, lajur: layout.lajur, simpul, peserta, garis };
      return { geometry, missing: missing.length };
    }
    // Under their shape, then along their line, then beside their shape.
    for (const i of missing) {
      const { column = 0, row = 0 } = plan.nodes[plan.arrows[i]?.from ?? 0] ?? {};
      if (attempt % 3 === 0) channelExtra[row] = (channelExtra[row] ?? 0) + HURUF.cabang.line + 6;
      if (attempt % 3 === 1) labelRoom.set(i, roomFor(words[i] ?? ''));
      if (attempt % 3 === 2)
        for (const gutter of [column, column + 1]) gutterExtra[gutter] = (gutterExtra[gutter] ?? 0) + 14;
    }
  }
}

function placeLabels(
  words: readonly (string | null)[],
  nets: readonly number[],
  layout: Layout,
): { labels: (LabelPlace | null)[]; missing: number[] } {
  const { head, height, lines, numbers, peserta, simpul, width } = layout;
  const outlines = [
    ...simpul.map(outlineOf),
    ...simpul.flatMap((node) => besideBox(node) ?? []).map(corners),
    ...peserta.map((item) => corners(pesertaBox(item))),
  ];
  const bounds = { x: numbers, y: head, width: width - numbers, height: height - head };
  const labels: (LabelPlace | null)[] = words.map(() => null);
  const missing: number[] = [];
  words.forEach((word, i) => {
    if (word === null || word.trim() === '') return;
    const own = ownStretch(i, lines, nets);
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
