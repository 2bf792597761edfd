/** Lines, boxes and symbols that a page of PDF draws, in any order of moves and turns. */
import { describe, expect, test } from 'vitest';
import { createAnggaran } from '../../../src/impor/anggaran.ts';
import { readGarisPdf, type GambarPdf } from '../../../src/impor/berkas/pdf-garis.ts';

/** Numbers of PDF.js. */
const OP = { save: 10, restore: 11, transform: 12, formBegin: 74, formEnd: 75, path: 91, lain: 40 };
type Langkah = readonly [op: keyof typeof OP, args?: unknown];
const read = (steps: readonly Langkah[]): GambarPdf =>
  readGarisPdf(
    { fnArray: steps.map(([op]) => OP[op]), argsArray: steps.map(([, args]) => args) },
    (x, y) => [x, 800 - y],
    createAnggaran('uji'),
  );

type Titik = readonly [number, number];
/** An open path through points; `tutup` closes it. */
const jalur = (points: readonly Titik[], tutup = false): Langkah => [
  'path',
  [0, [[...points.flatMap(([x, y], at) => [at === 0 ? 0 : 1, x, y]), ...(tutup ? [3] : [])]]],
];
const garis = (steps: readonly Langkah[]): unknown => read(steps).garis.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]);
const bentuk = (steps: readonly Langkah[]): unknown =>
  read(steps).bentuk.map(({ jenis, x1, y1, x2, y2 }) => [jenis, x1, y1, x2, y2]);
const persegi = (x: number, y: number, lebar: number, tinggi: number): Langkah =>
  jalur(
    [
      [x, y],
      [x + lebar, y],
      [x + lebar, y + tinggi],
      [x, y + tinggi],
    ],
    true,
  );

describe('lines', () => {
  test('level and upright ones, from the upper left corner of the page, whichever way they were drawn', () => {
    expect(
      garis([
        jalur([
          [300, 700],
          [100, 700],
        ]),
        jalur([
          [50, 100],
          [50, 400],
        ]),
      ]),
    ).toEqual([
      [100, 100, 300, 100],
      [50, 400, 50, 700],
    ]);
  });

  test('slanted and very short ones are none', () => {
    expect(
      garis([
        jalur([
          [0, 0],
          [100, 2],
        ]),
        jalur([
          [0, 0],
          [4, 0],
        ]),
        jalur([
          [0, 0],
          [0, 4.9],
        ]),
        jalur([
          [0, 0],
          [100, 0.8],
        ]),
      ]),
    ).toEqual([[0, 799.2, 100, 800]]);
  });

  test('each stretch of a path is a line of its own', () => {
    expect(
      garis([
        jalur([
          [0, 100],
          [200, 100],
          [200, 300],
        ]),
      ]),
    ).toEqual([
      [0, 700, 200, 700],
      [200, 500, 200, 700],
    ]);
    const two: Langkah = ['path', [0, [[0, 0, 0, 1, 50, 0, 0, 0, 90, 1, 50, 90]]]];
    expect(garis([two])).toEqual([
      [0, 800, 50, 800],
      [0, 710, 50, 710],
    ]);
  });

  test('a thin rectangle is one line, as a ruler paints it', () => {
    expect(garis([persegi(100, 100, 300, 2)])).toEqual([[100, 699, 400, 699]]);
    expect(garis([persegi(100, 100, 2, 300)])).toEqual([[101, 400, 101, 700]]);
    expect(bentuk([persegi(100, 100, 300, 2), persegi(100, 100, 2, 300)])).toEqual([]);
  });

  test('a large box is its four edges', () => {
    expect(garis([persegi(0, 0, 400, 300)])).toEqual([
      [0, 800, 400, 800],
      [400, 500, 400, 800],
      [0, 500, 400, 500],
      [0, 500, 0, 800],
    ]);
    expect(bentuk([persegi(0, 0, 400, 300)])).toEqual([]);
  });
});

describe('symbols', () => {
  test('a small box, a diamond, a figure of curves', () => {
    expect(bentuk([persegi(10, 10, 30, 14)])).toEqual([['□', 10, 776, 40, 790]]);
    const ketupat = jalur(
      [
        [20, 0],
        [40, 10],
        [20, 20],
        [0, 10],
      ],
      true,
    );
    expect([bentuk([ketupat]), garis([ketupat])]).toEqual([[['◇', 0, 780, 40, 800]], []]);
    const kapsul: Langkah = [
      'path',
      [0, [[0, 0, 0, 1, 30, 0, 2, 35, 0, 35, 10, 30, 12, 1, 0, 12, 2, -5, 12, -5, 0, 0, 0]]],
    ];
    expect([bentuk([kapsul]), garis([kapsul])]).toEqual([[['○', 0, 788, 30, 800]], []]);
  });

  test('a box keeps its edges: the cells of a small table are boxes too', () => {
    expect(garis([persegi(10, 10, 30, 14)])).toHaveLength(4);
  });

  test.each([
    ['too small', persegi(0, 0, 6, 20)],
    ['too flat', persegi(0, 0, 20, 6)],
    ['too wide', persegi(0, 0, 111, 20)],
    ['too tall', persegi(0, 0, 20, 71)],
    [
      'open',
      jalur([
        [0, 0],
        [20, 0],
        [20, 20],
        [0, 20],
      ]),
    ],
    [
      'of three corners',
      jalur(
        [
          [0, 0],
          [30, 0],
          [15, 20],
        ],
        true,
      ),
    ],
    [
      'of many corners',
      jalur(
        [
          [0, 0],
          [20, 0],
          [20, 9],
          [30, 9],
          [30, 20],
          [10, 20],
          [10, 12],
          [0, 12],
        ],
        true,
      ),
    ],
    [
      'half slanted',
      jalur(
        [
          [0, 0],
          [20, 0],
          [30, 20],
          [0, 20],
        ],
        true,
      ),
    ],
  ])('%s: no symbol', (_, step) => expect(bentuk([step])).toEqual([]));

  test('sizes at the edge are symbols', () => {
    expect(bentuk([persegi(0, 0, 7, 7), persegi(0, 0, 110, 70)])).toHaveLength(2);
  });
});

describe('moves', () => {
  const LINE = jalur([
    [0, 0],
    [100, 0],
  ]);
  test('a move holds until it is taken back', () => {
    expect(garis([['save'], ['transform', [2, 0, 0, 2, 10, 20]], LINE, ['restore'], LINE])).toEqual([
      [10, 780, 210, 780],
      [0, 800, 100, 800],
    ]);
  });

  test('moves within moves; a quarter turn makes a level line upright', () => {
    expect(garis([['transform', [1, 0, 0, 1, 100, 100]], ['transform', [0, 1, -1, 0, 5, 7]], LINE])).toEqual([
      [105, 593, 105, 693],
    ]);
  });

  test('a form is drawn in its own space, and leaves none behind', () => {
    expect(
      garis([['formBegin', [[1, 0, 0, 1, 50, 0]]], LINE, ['formEnd'], ['formBegin', [null]], LINE, ['formEnd'], LINE]),
    ).toEqual([
      [50, 800, 150, 800],
      [0, 800, 100, 800],
      [0, 800, 100, 800],
    ]);
  });

  test('what is no matrix and no path moves and draws nothing', () => {
    expect(
      garis([
        ['restore'],
        ['transform', [1, 2]],
        ['transform', null],
        ['lain', [1]],
        ['path', null],
        ['path', [0, [null]]],
        ['path', [0, [[9, 1, 2]]]],
        LINE,
      ]),
    ).toEqual([[0, 800, 100, 800]]);
    expect(garis([['transform', new Float32Array([1, 0, 0, 1, 4, 0])], LINE])).toEqual([[4, 800, 104, 800]]);
  });
});
