/** Sizes of shapes and where arrows may touch them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  besideLeft,
  borderAbove,
  borderBeside,
  boxWidth,
  cellSize,
  diamondHalf,
  numberWidth,
  PADDING,
  sideLines,
  sizeShape,
  type Shape,
  type ShapeDemand,
} from '../../src/diagram/shape.ts';
import type { Bentuk, Simpul } from '../../src/diagram/swimlane.ts';
import { HURUF, measure } from '../../src/diagram/text.ts';

const simpul = (bentuk: Bentuk, label: string): Simpul => ({
  id: 'x',
  bentuk,
  label,
  lajur: 'a',
  perkiraan: null,
  tautan: null,
  peserta: [],
});
const BIASA: ShapeDemand = { nomor: 7, width: 150, fixed: false, degree: 2, places: 2, bare: false };
const ukur = (bentuk: Bentuk, label: string, demand: Partial<ShapeDemand> = {}): Shape =>
  sizeShape(simpul(bentuk, label), { ...BIASA, ...demand });
const polos = (bentuk: Bentuk, demand: Partial<ShapeDemand> = {}): string => {
  const { height, lines, width } = ukur(bentuk, 'kata', { ...demand, bare: true });
  return `${width}×${height} ${lines.length}`;
};
const rapat = (lines: readonly string[]): string => lines.join('').replaceAll(' ', '');
const kata = fc
  .array(fc.constantFrom('Memeriksa', 'draf', 'surat', 'pengantar', 'dan', 'menyerahkannya', 'kepada', 'Kepala'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((words) => words.join(' '));
const bentuk = fc.constantFrom<Bentuk>('kotak', 'kapsul', 'belah-ketupat');

test('every shape holds all its words, each line inside it or beside it', () => {
  fc.assert(
    fc.property(bentuk, kata, fc.integer({ min: 100, max: 170 }), fc.boolean(), (jenis, label, width, fixed) => {
      const shape = ukur(jenis, label, { width, fixed });
      const lines = shape.beside?.lines ?? shape.lines;
      expect(rapat(lines)).toBe(rapat([label]));
      if (shape.beside !== null) {
        expect(shape.lines).toEqual(['7']);
        expect(shape.beside.width).toBeGreaterThanOrEqual(Math.max(...lines.map((l) => measure(l, HURUF.simpul))));
        return;
      }
      expect(lines.length * shape.huruf.line).toBeLessThanOrEqual(shape.height);
      lines.forEach((line, i) => {
        const top = (i - lines.length / 2) * shape.huruf.line;
        const reach = Math.max(Math.abs(top), Math.abs(top + shape.huruf.line)) - 0.5;
        const inside = jenis === 'belah-ketupat' ? 2 * diamondHalf(shape.width, shape.height, reach) - 10 : width - 16;
        expect(measure(line, shape.huruf)).toBeLessThanOrEqual(inside + 0.01);
      });
    }),
    { numRuns: 200, seed: 2026 },
  );
});

describe('a box', () => {
  test('fills its column and is at least 42 px tall, with room above and below its lines', () => {
    expect(ukur('kotak', 'Mencatat')).toMatchObject({ width: 150, height: 42, lines: ['Mencatat'], shift: 0 });
    const tall = ukur('kotak', 'Memeriksa draf surat pengantar dan menyerahkannya kepada Kepala Bidang');
    expect(tall.height).toBe(tall.lines.length * HURUF.simpul.line + 2 * PADDING.y);
    expect(tall.lines.length).toBeGreaterThan(2);
  });
});

describe('a capsule', () => {
  test('is as wide as its words and round ends need, at least 78 px, at most its column', () => {
    const satu = ukur('kapsul', 'A');
    expect(satu).toMatchObject({ width: 78, height: HURUF.kapsul.line + 14 });
    expect(ukur('kapsul', 'A', { width: 60 }).width).toBe(60);
    const nama = 'Mulai penyusunan';
    expect(ukur('kapsul', nama).width).toBe(Math.ceil(measure(nama, HURUF.kapsul)) + HURUF.kapsul.line + 14);
  });
});

describe('a diamond', () => {
  const panjang =
    'Memeriksa kelengkapan draf surat pengantar dan menyerahkannya kepada Kepala Bidang Perencanaan daerah';

  test('of few words holds them; of many it is small, with its number inside and its words on the right', () => {
    expect(ukur('belah-ketupat', 'Setuju?')).toMatchObject({ lines: ['Setuju?'], beside: null, shift: 0 });
    const kecil = ukur('belah-ketupat', panjang, { fixed: true });
    expect(kecil).toMatchObject({ width: 54, height: 50, lines: ['7'] });
    expect(rapat(kecil.beside?.lines ?? [])).toBe(rapat([panjang]));
    expect(ukur('belah-ketupat', panjang, { fixed: true, nomor: null }).lines).toEqual([]);
  });

  test('small, grows from ten arrows on in both directions alike', () => {
    const sizes = [2, 9, 10, 18].map((degree) => ukur('belah-ketupat', panjang, { fixed: true, degree }));
    expect(sizes.map(({ height, width }) => `${width}×${height}`)).toEqual(['54×50', '54×50', '60×56', '108×100']);
  });

  test('small, stands at the left of its column, its words end at the right', () => {
    const kecil = ukur('belah-ketupat', panjang, { fixed: true });
    const { left, right, height } = cellSize(kecil);
    expect(left).toBeCloseTo(Math.max(75, (54 + 6 + (kecil.beside?.width ?? 0)) / 2));
    expect(right).toBe(kecil.shift + besideLeft(kecil) + (kecil.beside?.width ?? 0));
    expect(besideLeft(kecil)).toBe(33);
    expect(height).toBe(Math.max(50, (kecil.beside?.lines.length ?? 0) * HURUF.simpul.line));
  });
});

describe('a bare symbol', () => {
  test('has its usual size without words, narrower only where the column is', () => {
    expect([polos('kapsul'), polos('kotak'), polos('belah-ketupat')]).toEqual(['52×24 0', '52×28 0', '52×40 0']);
    expect([polos('kotak', { width: 40 }), polos('belah-ketupat', { width: 30 })]).toEqual(['40×28 0', '30×40 0']);
  });

  test('grows until each arrow and one more find a place on its border', () => {
    const heights = (jenis: Bentuk): number[] =>
      [2, 6, 7, 8, 9, 10, 11, 12, 13, 17, 21].map((places) => ukur(jenis, '', { places, bare: true }).height);
    expect(heights('belah-ketupat')).toEqual([40, 40, 40, 48, 48, 48, 48, 96, 96, 144, 192]);
    expect(heights('kotak')).toEqual([28, 28, 28, 38, 38, 38, 38, 62, 62, 86, 110]);
  });
});

describe('arrows touch', () => {
  const bangun = (jenis: Bentuk, width: number, height: number): Shape => ({ ...ukur(jenis, ''), width, height });
  const atas = (shape: Shape): (number | null)[] =>
    [0, 10, -10, 20, 25, 33, 34, -34].map((dx) => borderAbove(shape, dx));
  const samping = (shape: Shape): (number | null)[] => [0, 5, -5, 10, 13, 14, -14].map((dy) => borderBeside(shape, dy));

  test('a box anywhere but near its corners', () => {
    expect(atas(bangun('kotak', 80, 40))).toEqual([20, 20, 20, 20, 20, 20, null, null]);
    expect(samping(bangun('kotak', 80, 40))).toEqual([40, 40, 40, 40, 40, null, null]);
  });

  test('a diamond on the inner half of its sides, nearer the farther from the tip', () => {
    expect(atas(bangun('belah-ketupat', 80, 40))).toEqual([20, 15, 15, 10, null, null, null, null]);
    expect(samping(bangun('belah-ketupat', 80, 40))).toEqual([40, 30, 30, 20, null, null, null]);
  });

  test('a capsule on its straight part, and at the tip of its round ends', () => {
    expect(atas(bangun('kapsul', 80, 40))).toEqual([20, 20, 20, 20, null, null, null, null]);
    expect(samping(bangun('kapsul', 80, 40))).toEqual([40, null, null, null, null, null, null]);
  });

  test('so many lines at a side, the middle one and pairs 12 px apart', () => {
    expect([28, 38, 62].map((height) => sideLines(bangun('kotak', 80, height)))).toEqual([1, 3, 5]);
    expect([40, 48, 96].map((height) => sideLines(bangun('belah-ketupat', 80, height)))).toEqual([1, 3, 5]);
    expect(sideLines(bangun('kapsul', 80, 40))).toBe(1);
  });

  test('half a diamond at a height: all of it in the middle, nothing from its tip on', () => {
    expect([0, 10, -10, 20, 30].map((dy) => diamondHalf(80, 40, dy))).toEqual([40, 20, 20, 0, 0]);
  });
});

describe('the width of boxes', () => {
  test('is even: 936 px shared by the lanes, between 112 and 168', () => {
    expect([0, 1, 4, 5, 6, 7, 12].map((lanes) => boxWidth([], lanes, 0, null))).toEqual([
      168, 168, 168, 163, 132, 112, 112,
    ]);
  });

  test('grows for many arrows on one side and for a long word, up to 164 px of it', () => {
    expect(boxWidth([], 12, 6, null)).toBe(124);
    const long = simpul('kotak', 'pertanggungjawabannya');
    expect(boxWidth([long], 12, 0, null)).toBe(Math.ceil(measure(long.label, HURUF.simpul)) + 18);
    expect(boxWidth([simpul('kotak', 'x'.repeat(90))], 12, 0, null)).toBe(182);
  });

  test('asked for by a form is that, at least 24', () => {
    expect([boxWidth([], 12, 9, 60), boxWidth([], 1, 0, 10)]).toEqual([60, 24]);
  });
});

test('the column of numbers is as wide as the last one, and 22 px', () => {
  expect(numberWidth(9)).toBe(Math.ceil(measure('9', HURUF.nomor)) + 22);
  expect(numberWidth(100)).toBeGreaterThan(numberWidth(9));
});
