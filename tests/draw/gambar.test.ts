/** Pictures for link previews: right size, small, the same bytes every time. */
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { drawGambar } from '../../src/draw/gambar.ts';
import { realSops } from '../content.ts';

const [first] = await realSops();
if (first === undefined) throw new Error('No SOP.');

test.each(await realSops())('$id: 1200 × 630, at most 60 KB', async (sop) => {
  const png = await drawGambar(sop, 'Lajur', null);
  const { width, height, format } = await sharp(png).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  expect(png.length).toBeLessThanOrEqual(60_000);
});

test('the same SOP gives the same bytes; another name another picture', async () => {
  const once = await drawGambar(first, 'Lajur', null);
  expect(Buffer.from(await drawGambar(first, 'Lajur', null)).equals(Buffer.from(once))).toBe(true);
  const other = await drawGambar({ ...first, nama: 'Nama lain' }, 'Lajur', null);
  expect(Buffer.from(other).equals(Buffer.from(once))).toBe(false);
});

test('a very long name and 60 steps in 20 lanes still fit', async () => {
  const [lane] = first.pelaksana;
  const [step] = first.langkah;
  if (!lane || !step) return;
  const pelaksana = Array.from({ length: 20 }, (_, index) => ({
    ...lane,
    id: `p${index}`,
    nama: `Pelaksana ${'panjang '.repeat(8)}${index} é`,
  }));
  const langkah = Array.from({ length: 60 }, (_, index) => ({
    ...step,
    id: `l${index}`,
    urutan: index + 1,
    pelaksana: `p${index % 20}`,
  }));
  const png = await drawGambar(
    { ...first, nama: 'Penyelenggaraan '.repeat(20), pelaksana, langkah, panah: [] },
    'Lajur',
    null,
  );
  expect(png.length).toBeLessThanOrEqual(60_000);
});
