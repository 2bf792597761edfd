/** The draughtsman's laws, checked on finished geometry without any knowledge of how it was made. */
import type { Geometry, GarisPlace, Point, Rect, SimpulPlace } from '../../src/diagram/geometry.ts';
import { besideBox, corners, crossesLine, grow, outlineOf, overlaps, pesertaBox } from '../../src/diagram/solid.ts';
import type { Swimlane } from '../../src/diagram/swimlane.ts';
import { HURUF, measure, type Huruf } from '../../src/diagram/text.ts';

const TEXT_PADDING = 2;
const ARROW = 9;
const NEAR = 5;

/** Every broken law, one sentence each. */
export function findBrokenLaws(swimlane: Swimlane, geometry: Geometry): string[] {
  return [
    ...checkPlaces(swimlane, geometry),
    ...checkShapes(geometry),
    ...checkTexts(geometry),
    ...geometry.garis.flatMap((item) => checkLine(geometry, item)),
    ...checkPairs(geometry),
    ...checkLabels(geometry),
  ];
}

function checkPlaces(swimlane: Swimlane, { garis, lajur, peserta, simpul }: Geometry): string[] {
  const broken: string[] = [];
  if (garis.length !== swimlane.garis.length) broken.push('an arrow is missing');
  if (simpul.map((item) => item.simpul.id).join() !== swimlane.simpul.map((item) => item.id).join())
    broken.push('rows are out of order');
  if (peserta.length !== swimlane.simpul.reduce((sum, item) => sum + item.peserta.length, 0))
    broken.push('a participant is missing');
  simpul.forEach((item, i) => {
    const lane = lajur.find((other) => other.lajur.id === item.simpul.lajur);
    const next = simpul[i + 1];
    if (!lane) return broken.push(`${item.simpul.id} has no lane`);
    const box = besideBox(item);
    const right = Math.max(item.center.x + item.shape.width / 2, box ? box.x + box.width : 0);
    if (item.center.x - item.shape.width / 2 < lane.x + 2 || right > lane.x + lane.width - 2)
      broken.push(`${item.simpul.id} leaves its lane`);
    const half = Math.max(item.shape.height, box?.height ?? 0) / 2;
    if (item.center.y - half < item.row.y || item.center.y + half > item.row.y + item.row.height)
      broken.push(`${item.simpul.id} leaves its row`);
    if (next && item.row.y + item.row.height > next.row.y + 0.001)
      broken.push(`${next.simpul.id} overlaps the row above`);
    return 0;
  });
  for (const { lajur: lane, title, width, x } of lajur)
    for (const line of title.lines) {
      const half = measure(line, HURUF.lajur) / 2;
      if (title.x - half < x + 2 || title.x + half > x + width - 2)
        broken.push(`the title of ${lane.id} leaves its band`);
    }
  return broken;
}

/** Everything that takes room, with the shape it belongs to. */
function listSolids({ peserta, simpul }: Geometry): { id: string; outline: Point[] }[] {
  return [
    ...simpul.map((item) => ({ id: item.simpul.id, outline: outlineOf(item) })),
    ...simpul.flatMap((item) => {
      const box = besideBox(item);
      return box ? [{ id: `${item.simpul.id} (teks)`, outline: corners(box) }] : [];
    }),
    ...peserta.map((item) => ({ id: `peserta ${item.langkah}/${item.lajur}`, outline: corners(pesertaBox(item)) })),
  ];
}

function checkShapes(geometry: Geometry): string[] {
  const solids = listSolids(geometry);
  return solids.flatMap((a, i) =>
    solids.slice(i + 1).flatMap((b) => (overlapPolygons(a.outline, b.outline) ? [`${a.id} overlaps ${b.id}`] : [])),
  );
}

// One of two convex outlines is always a box or small enough to be taken as one of its triangles' boxes.
function overlapPolygons(a: readonly Point[], b: readonly Point[]): boolean {
  const box = (points: readonly Point[]): Rect => {
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  };
  return overlaps(box(a), b) && overlaps(box(b), a);
}

function checkTexts({ simpul }: Geometry): string[] {
  return simpul.flatMap((item) => {
    const words = item.beside === null ? item.text.lines : item.beside.lines;
    const broken: string[] = [];
    if (words.join('').replace(/\s/g, '') !== item.simpul.label.replace(/\s/g, ''))
      broken.push(`${item.simpul.id} does not say "${item.simpul.label}" but "${words.join('|')}"`);
    if (
      !textBoxes(item.text, item.shape.huruf).every((box) =>
        corners(grow(box, TEXT_PADDING)).every((p) => isInside(item, p)),
      )
    )
      broken.push(`the text of ${item.simpul.id} touches its border`);
    return broken;
  });
}

function textBoxes(text: { lines: readonly string[]; x: number; y: number }, huruf: Huruf): Rect[] {
  return text.lines.map((line, i) => {
    const width = measure(line, huruf);
    const middle = text.y + (i - (text.lines.length - 1) / 2) * huruf.line;
    return { x: text.x - width / 2, y: middle - huruf.size * 0.4, width, height: huruf.size * 0.8 };
  });
}

function isInside({ center, shape }: SimpulPlace, { x, y }: Point): boolean {
  const [dx, dy] = [Math.abs(x - center.x), Math.abs(y - center.y)];
  const [w, h] = [shape.width / 2, shape.height / 2];
  if (shape.bentuk === 'belah-ketupat') return dx / w + dy / h <= 1;
  if (shape.bentuk === 'kotak') return dx <= w && dy <= h;
  return dy <= h && (dx <= w - h || (dx - w + h) ** 2 + dy ** 2 <= h ** 2);
}

function checkLine(geometry: Geometry, { garis, points }: GarisPlace): string[] {
  const broken: string[] = [];
  const name = `${garis.dari}→${garis.ke}`;
  const first = points[0];
  const last = points.at(-1);
  const place = (id: string): SimpulPlace | undefined => geometry.simpul.find((item) => item.simpul.id === id);
  const from = place(garis.dari);
  const to = place(garis.ke);
  if (!first || !last || points.length < 2 || !from || !to) return [`${name} is not drawn`];
  if (!onBorder(from, first)) broken.push(`${name} does not start on the border`);
  if (!onBorder(to, last)) broken.push(`${name} does not end on the border`);
  points.slice(1).forEach((b, k) => {
    const a = points[k] ?? b;
    if (a.x !== b.x && a.y !== b.y) broken.push(`${name} is not orthogonal`);
    if (distance(a, b) < 1) broken.push(`${name} has an empty stretch`);
  });
  if (distance(points.at(-2) ?? last, last) < ARROW) broken.push(`${name} hides its arrowhead`);
  for (const { id, outline } of listSolids(geometry))
    if (passesThrough(points, outline)) broken.push(`${name} passes through ${id}`);
  if (points.some(({ x, y }) => x < 0 || y < geometry.head || x > geometry.width || y > geometry.height))
    broken.push(`${name} leaves the drawing`);
  return broken;
}

function onBorder({ center, shape }: SimpulPlace, { x, y }: Point): boolean {
  const [dx, dy] = [Math.abs(x - center.x), Math.abs(y - center.y)];
  const [w, h] = [shape.width / 2, shape.height / 2];
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
  if (shape.bentuk === 'belah-ketupat') return near(dx / w + dy / h, 1);
  if (shape.bentuk === 'kotak') return (near(dx, w) && dy <= h) || (near(dy, h) && dx <= w);
  return (near(dy, h) && dx <= w - h + 0.01) || near(Math.hypot(Math.max(0, dx - w + h), dy), h);
}

// The line's own ends lie on a border, so the outline is shrunk a little.
function passesThrough(points: readonly Point[], outline: readonly Point[]): boolean {
  const middle = { x: mean(outline.map((p) => p.x)), y: mean(outline.map((p) => p.y)) };
  const shrunk = outline.map(({ x, y }) => ({ x: x + (middle.x - x) * 0.02, y: y + (middle.y - y) * 0.02 }));
  return points.slice(1).some((b, k) => {
    const a = points[k] ?? b;
    const thin = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x) || 0.01,
      height: Math.abs(a.y - b.y) || 0.01,
    };
    return overlaps(thin, shrunk);
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function checkPairs({ garis }: Geometry): string[] {
  return garis.flatMap((a, i) =>
    garis.slice(i + 1).flatMap((b) => {
      if (a.garis.ke === b.garis.ke && sharesEnd(a.points, b.points)) return [];
      const broken: string[] = [];
      const names = `${a.garis.id} and ${b.garis.id}`;
      for (const s of stretches(a.points))
        for (const t of stretches(b.points)) {
          const overlap = Math.min(s.to, t.to) - Math.max(s.from, t.from);
          if (s.level === t.level && Math.abs(s.at - t.at) < NEAR && overlap > -0.01)
            broken.push(`${names} share a stretch`);
        }
      for (const [line, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const tip = tipBox(line.points);
        if (tip && crossesLine(tip, other.points)) broken.push(`${names}: a line runs over an arrowhead`);
      }
      return broken;
    }),
  );
}

/** True when two lines end in the same stretch: they have merged before their common shape. */
function sharesEnd(a: readonly Point[], b: readonly Point[]): boolean {
  const [endA, endB] = [a.at(-1), b.at(-1)];
  return endA?.x === endB?.x && endA?.y === endB?.y;
}

function stretches(points: readonly Point[]): { level: boolean; at: number; from: number; to: number }[] {
  return points.slice(1).map((b, k) => {
    const a = points[k] ?? b;
    const level = a.y === b.y;
    const [from, to] = level ? [a.x, b.x] : [a.y, b.y];
    return { level, at: level ? a.y : a.x, from: Math.min(from, to), to: Math.max(from, to) };
  });
}

function tipBox(points: readonly Point[]): Rect | null {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return null;
  const [dx, dy] = [Math.sign(before.x - tip.x) * 8, Math.sign(before.y - tip.y) * 8];
  const box = {
    x: Math.min(tip.x, tip.x + dx),
    y: Math.min(tip.y, tip.y + dy),
    width: Math.abs(dx),
    height: Math.abs(dy),
  };
  return dx === 0 ? { ...box, x: tip.x - 4, width: 8 } : { ...box, y: tip.y - 4, height: 8 };
}

function checkLabels(geometry: Geometry): string[] {
  const solids = listSolids(geometry);
  const labels = geometry.garis.flatMap((item) => (item.label ? [{ ...item, box: item.label.box }] : []));
  const broken = geometry.garis.flatMap(({ garis, label }) =>
    garis.label !== null && garis.label.trim() !== '' && label === null ? [`${garis.id} has lost its label`] : [],
  );
  labels.forEach(({ box, garis }, i) => {
    const name = `the label of ${garis.id}`;
    for (const { id, outline } of solids) if (overlaps(box, outline)) broken.push(`${name} overlaps ${id}`);
    for (const other of geometry.garis)
      if (crossesLine(box, other.points)) broken.push(`${name} hides ${other.garis.id}`);
    for (const other of labels.slice(i + 1))
      if (overlaps(box, corners(other.box))) broken.push(`${name} overlaps that of ${other.garis.id}`);
    if (
      box.x < 0 ||
      box.y < geometry.head ||
      box.x + box.width > geometry.width ||
      box.y + box.height > geometry.height
    )
      broken.push(`${name} leaves the drawing`);
  });
  return broken;
}

/** Figures a reader feels: crossings, bends, total length of the arrows in px. */
export function measureLines(lines: readonly (readonly Point[])[]): {
  crossings: number;
  bends: number;
  length: number;
} {
  let crossings = 0;
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1))
      for (const s of stretches(a))
        for (const t of stretches(b))
          if (
            s.level !== t.level &&
            s.at > t.from + 0.5 &&
            s.at < t.to - 0.5 &&
            t.at > s.from + 0.5 &&
            t.at < s.to - 0.5
          )
            crossings++;
  });
  const bends = lines.reduce((sum, points) => sum + Math.max(0, points.length - 2), 0);
  const length = lines.reduce(
    (sum, points) => sum + stretches(points).reduce((own, { from, to }) => own + to - from, 0),
    0,
  );
  return { crossings, bends, length: Math.round(length) };
}
