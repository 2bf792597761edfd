/** Drawings small enough to be read as numbers: lanes, symbols and arrows of every shape, to a tenth of a px. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arrange } from '../../src/diagram/arrange.ts';
import type { Geometry, Point, Rect, Text } from '../../src/diagram/geometry.ts';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import { SHAPES } from './shapes.ts';

/** Those of more steps are held by the laws alone. */
const KECIL = Object.entries(SHAPES).filter(([, sop]) => sop.langkah.length <= 8);

const num = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${num(x)},${num(y)}`;
const box = (rect: Rect): string => `${at(rect)} ${num(rect.width)}×${num(rect.height)}`;
const words = (text: Text | null): string => (text === null ? '' : ` “${text.lines.join(' / ')}” ${at(text)}`);

function cetak({ width, height, head, numbers, lajur, simpul, peserta, garis }: Geometry): string {
  return [
    `${num(width)}×${num(height)}, kepala ${num(head)}, nomor ${num(numbers)}`,
    ...lajur.map((item) => `lajur ${item.lajur.id} ${box(item)}${words(item.title)}`),
    ...simpul.map(
      (item) =>
        `${item.urutan ?? '-'} ${item.simpul.id} ${item.shape.bentuk} ${num(item.shape.width)}×${num(item.shape.height)} di ${at(item.center)}, baris ${num(item.row.y)}+${num(item.row.height)}${words(item.text)}${words(item.beside)}`,
    ),
    ...peserta.map((item) => `peserta ${item.langkah} di ${item.lajur} ${at(item.center)}`),
    ...garis.map(
      (item) =>
        `${item.garis.dari} → ${item.garis.ke}${item.balik ? ' balik' : ''} ${item.points.map(at).join(' ')}${item.label === null ? '' : `${words(item.label)} dalam ${box(item.label.box)}`}`,
    ),
    '',
  ].join('\n');
}

test.each(KECIL)('%s', async (name, sop) => {
  await expect(cetak(arrange(buildSwimlane(sop)))).toMatchFileSnapshot(`emas/${name}.txt`);
});

test('every golden has its shape', () => {
  const files = readdirSync(new URL('emas', import.meta.url));
  expect(files.sort()).toEqual(KECIL.map(([name]) => `${name}.txt`).sort());
});
