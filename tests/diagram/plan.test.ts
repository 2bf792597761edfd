/** What stands where before any arrow is drawn, as numbers a person can reckon. */
import { describe, expect, test } from 'vitest';
import { planShapes } from '../../src/diagram/plan.ts';
import { cellSize, numberWidth } from '../../src/diagram/shape.ts';
import { buildSwimlane, type Swimlane } from '../../src/diagram/swimlane.ts';
import { makeSop } from './sop-arbitrary.ts';
import { shapeOf } from './shapes.ts';

const lanes = (count: number): string[] => Array.from({ length: count }, (_, i) => `lajur-${i}`);
/** One step that leads to so many others, in the second of so many lanes. */
function kipas(ways: number, lajur = 12): Swimlane {
  const ends = Array.from({ length: ways }, (_, i) => ({ id: `t${i}`, pelaksana: 'lajur-2', lanjut: 'selesai' }));
  const satu = { id: 'satu', pelaksana: 'lajur-1', lanjut: ends.map(({ id }) => id) };
  return buildSwimlane(makeSop(lanes(lajur), [satu, ...ends]));
}
const lebar = (swimlane: Swimlane, id: string, ...rest: [Parameters<typeof planShapes>[1]?]): number | undefined =>
  planShapes(swimlane, rest[0] ?? {}).nodes.find(({ simpul }) => simpul.id === id)?.shape.width;

describe('a lane', () => {
  test('is wider where more arrows leave a box than its bottom and sides hold, and only that lane', () => {
    expect([1, 4, 9, 10, 11, 12].map((ways) => lebar(kipas(ways), 'satu'))).toEqual([112, 112, 112, 124, 142, 160]);
    expect(lebar(kipas(12), 't0')).toBe(112);
  });

  test('of a fixed width leaves 20 px of it to the arrows, half of it where symbols are bare', () => {
    const widths = lanes(12).map(() => 90);
    expect(lebar(kipas(12), 'satu', { columnWidths: widths })).toBe(70);
    expect(lebar(kipas(2), 'satu', { columnWidths: widths, tanpaTeks: true })).toBe(45);
    expect(lebar(kipas(2), 'satu', { columnWidths: lanes(12).map(() => 30), tanpaTeks: true })).toBe(24);
    expect(lebar(kipas(2), 'satu', { columnWidths: lanes(12).map(() => 200), tanpaTeks: true })).toBe(52);
  });

  test('holds every shape of it, and is never narrower than its boxes', () => {
    const plan = planShapes(buildSwimlane(shapeOf('keputusan-dan-kembali')), {});
    expect(plan.columns).toHaveLength(3);
    for (const { column, row, shape } of plan.nodes) {
      const { height, left, right } = cellSize(shape);
      expect(plan.columns[column]).toBeGreaterThanOrEqual(Math.max(left, right));
      expect(plan.rows[row]).toBe(height / 2);
    }
    // An empty lane of three has boxes of 168 px too.
    expect(planShapes(buildSwimlane(shapeOf('tanpa-lajur-dan-lajur-kosong')), {}).columns[1]).toBe(84);
  });
});

describe('rows', () => {
  test('number the steps from 1; terminals have none', () => {
    const { nodes, numbers } = planShapes(buildSwimlane(shapeOf('keputusan-dan-kembali')), {});
    expect(nodes.map(({ column, row, urutan }) => [row, column, urutan])).toEqual([
      [0, 0, null],
      [1, 0, 1],
      [2, 1, 2],
      [3, 2, 3],
      [4, 2, null],
    ]);
    expect(numbers).toBe(numberWidth(3));
  });

  test('shared by two shapes are as tall as the taller, whichever comes first', () => {
    const swimlane = buildSwimlane(
      makeSop(
        ['a', 'b'],
        [{ id: 'pendek' }, { id: 'tinggi', pelaksana: 'b', ringkas: 'Memeriksa kelengkapan berkas usulan '.repeat(6) }],
      ),
    );
    const tall = Math.max(...planShapes(swimlane, {}).rows);
    expect(planShapes(swimlane, { rows: [0, 1, 1, 2] }).rows[1]).toBe(tall);
    const turned = { ...swimlane, simpul: [0, 2, 1, 3].flatMap((i) => swimlane.simpul[i] ?? []) };
    expect(planShapes(turned, { rows: [0, 1, 1, 2] }).rows[1]).toBe(tall);
  });

  test('with participants are tall enough for their marks, which stand in their lanes', () => {
    const plan = planShapes(buildSwimlane(shapeOf('peserta')), { columnWidths: [90, 90, 90, 90], tanpaTeks: true });
    expect(plan.marks.map(({ column, lajur, langkah, row }) => [langkah, lajur, row, column])).toEqual([
      ['rapat', 'a', 2, 0],
      ['rapat', 'b', 2, 1],
      ['rapat', 'd', 2, 3],
    ]);
    expect([plan.rows[1], plan.rows[2]]).toEqual([14, 22]);
  });
});

test('an arrow from or to nothing on the page is left out; the rest keep their order', () => {
  const swimlane = buildSwimlane(shapeOf('keputusan-dan-kembali'));
  const [first] = swimlane.garis;
  if (first === undefined) throw new Error('no arrow');
  const garis = [{ ...first, dari: 'hilang' }, ...swimlane.garis, { ...first, ke: 'hilang' }];
  expect(planShapes({ ...swimlane, garis }, {}).arrows).toEqual(planShapes(swimlane, {}).arrows);
  expect(planShapes(swimlane, {}).arrows.map(({ cabang, from, to }) => [from, to, cabang])).toEqual([
    [0, 1, null],
    [1, 2, null],
    [2, 3, 'ya'],
    [2, 1, 'tidak'],
    [3, 4, null],
  ]);
});

describe('room for tracks', () => {
  const swimlane = buildSwimlane(shapeOf('keputusan-dan-kembali'));

  test('is without limit where columns may grow', () => {
    const { gutters, sides } = planShapes(swimlane, {});
    expect([gutters, sides]).toEqual([null, null]);
  });

  test('is what fixed lanes leave beside their symbols, less at the edges of the table', () => {
    const bare = (width: number): readonly number[] | null =>
      planShapes(swimlane, { columnWidths: [width, width, width], tanpaTeks: true }).gutters;
    // Between: 2 × (width/2 − symbol/2) − 19 px, a track each 5; outside: half of that room, less 13.5.
    expect(bare(104)).toEqual([3, 7, 7, 3]);
    expect(bare(74)).toEqual([2, 4, 4, 2]);
    expect(bare(40)).toEqual([1, 1, 1, 1]);
  });

  test('at the sides of bare symbols is three lines, or as many as the busiest of the row has', () => {
    expect(planShapes(swimlane, { columnWidths: [90, 90, 90], tanpaTeks: true }).sides).toEqual([3, 3, 3, 3, 3]);
    const many = planShapes(kipas(20), { columnWidths: lanes(12).map(() => 90), tanpaTeks: true });
    expect(many.sides?.[1]).toBeGreaterThan(3);
    expect(many.sides?.[0]).toBe(3);
  });
});
