/** Arrows keep off the rules of the table: small tables whose places a person can reckon. */
import { describe, expect, test } from 'vitest';
import { avoidGaris } from '../../src/form/avoid-garis.ts';
import type { Simbol } from '../../src/form/simbol.ts';
import type { Point } from '../../src/diagram/geometry.ts';

const TABEL = { mendatar: [0, 20, 40], tegak: [0, 30, 60] };
const simbol = (x: number, y: number, width = 10, height = 6): Simbol => ({
  id: `${x},${y}`,
  jenis: 'kotak',
  pusat: { x, y },
  width,
  height,
  lajur: 'a',
  perkiraan: null,
  kira: false,
  segilima: null,
});
const SIMBOL = [simbol(15, 10), simbol(45, 10), simbol(15, 30), simbol(45, 30)];

/** From the left box above to the right box below, level at `y` between. */
const mendatar = (y: number, geser = 0): Point[] => [
  { x: 15 + geser, y: 13 },
  { x: 15 + geser, y },
  { x: 45 + geser, y },
  { x: 45 + geser, y: 27 },
];
/** From box to box of one row, upright at `x` between. */
const tegak = (x: number): Point[] => [
  { x: 20, y: 10 },
  { x, y: 10 },
  { x, y: 30 },
  { x: 40, y: 30 },
];
const jalan = (panah: readonly (readonly Point[])[], tabel = TABEL, symbols = SIMBOL): number[][] =>
  avoidGaris(panah, symbols, tabel).map((titik) => titik.map(({ y }) => Math.round(y * 100) / 100));
const lintang = (panah: readonly (readonly Point[])[]): number[][] =>
  avoidGaris(panah, SIMBOL, TABEL).map((titik) => titik.map(({ x }) => Math.round(x * 100) / 100));

describe('a level stretch', () => {
  test('far enough from the rule stays where it is', () => {
    expect(avoidGaris([mendatar(18.9), mendatar(21.1, 2)], SIMBOL, TABEL)).toEqual([mendatar(18.9), mendatar(21.1, 2)]);
  });

  test('on the rule moves 1.1 mm off it, to the nearer side, after it where both are as near', () => {
    expect(jalan([mendatar(20)])).toEqual([[13, 21.1, 21.1, 27]]);
    expect(jalan([mendatar(20.2)])).toEqual([[13, 21.1, 21.1, 27]]);
    expect(jalan([mendatar(19.8)])).toEqual([[13, 18.9, 18.9, 27]]);
  });

  test('two on one rule part, in their order', () => {
    expect(jalan([mendatar(19.9), mendatar(20.1, 2)])).toEqual([
      [13, 18.9, 18.9, 27],
      [13, 21.1, 21.1, 27],
    ]);
  });

  test('others in the same gap make room, 1.2 mm apart', () => {
    expect(jalan([mendatar(18.5), mendatar(19.5, 2)])).toEqual([
      [13, 17.7, 17.7, 27],
      [13, 18.9, 18.9, 27],
    ]);
  });

  test('keeps clear of the symbols that end the gap', () => {
    const dekat = [simbol(15, 10, 10, 14), simbol(45, 10, 10, 14), simbol(15, 30, 10, 14), simbol(45, 30, 10, 14)];
    // Between 17 and 23: from 17.9 to 18.9 before the rule, from 21.1 to 20.5 after it, which is no room.
    expect(jalan([mendatar(20.5)], TABEL, dekat)).toEqual([[13, 18.9, 18.9, 27]]);
  });

  test('where the rows are narrow keeps a smaller distance, and in the narrowest stays', () => {
    const sempit = (tinggi: number): Simbol[] => SIMBOL.map((item) => ({ ...item, height: tinggi }));
    expect(jalan([mendatar(20)], TABEL, sempit(16.6))).toEqual([[13, 19.2, 19.2, 27]]);
    expect(jalan([mendatar(20)], TABEL, sempit(17.4))).toEqual([[13, 19.5, 19.5, 27]]);
    expect(jalan([mendatar(20)], TABEL, sempit(19))).toEqual([[13, 20, 20, 27]]);
  });

  test('on the edge of the table moves inside', () => {
    const tepi: Point[] = [
      { x: 15, y: 7 },
      { x: 15, y: 0.2 },
      { x: 45, y: 0.2 },
      { x: 45, y: 7 },
    ];
    expect(jalan([tepi])).toEqual([[7, 1.1, 1.1, 7]]);
    expect(jalan([tepi.map(({ x, y }) => ({ x, y: 40 - y }))])).toEqual([[33, 38.9, 38.9, 33]]);
  });
});

describe('an upright stretch', () => {
  test('on a rule between lanes moves off it, and only sideways', () => {
    expect(lintang([tegak(30)])).toEqual([[20, 31.1, 31.1, 40]]);
    expect(jalan([tegak(30)])).toEqual([[10, 10, 30, 30]]);
    expect(lintang([tegak(29.7)])).toEqual([[20, 28.9, 28.9, 40]]);
  });
});

test('the ends of an arrow never move, nor an arrow of one or two stretches', () => {
  const lurus = [
    { x: 20, y: 20 },
    { x: 40, y: 20 },
  ];
  const siku = [
    { x: 20, y: 20 },
    { x: 30, y: 20 },
    { x: 30, y: 27 },
  ];
  expect(avoidGaris([lurus, siku], SIMBOL, TABEL)).toEqual([lurus, siku]);
});

test('without arrows or rules there is nothing to move', () => {
  expect(avoidGaris([], SIMBOL, TABEL)).toEqual([]);
  expect(avoidGaris([mendatar(20)], SIMBOL, { mendatar: [], tegak: [] })).toEqual([mendatar(20)]);
});
