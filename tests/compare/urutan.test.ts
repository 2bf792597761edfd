/** Order of rows, and the steps that stand out of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSilang, sortSaksi } from '../../src/compare/padanan/urutan.ts';

describe('places to take out so that the rest rises', () => {
  test.each([
    [[], []],
    [[5], []],
    [[1, 2, 3], []],
    [[1, 3, 2, 4], [2]],
    [[9, 1, 2], [0]],
    [[2, 2], [1]],
  ])('%j: %j', (values, out) => expect([...findSilang(values)]).toEqual(out));

  test('are as few as there can be', () => {
    const rises = (values: readonly number[]): boolean =>
      values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 7 }), (values) => {
        const out = findSilang(values);
        expect(rises(values.filter((_, at) => !out.has(at)))).toBe(true);
        const sizes = Array.from({ length: 2 ** values.length }, (_, mask) =>
          values.filter((__, at) => (mask & (1 << at)) !== 0),
        ).map((kept) => (rises(kept) ? kept.length : 0));
        expect(values.length - out.size).toBe(Math.max(...sizes));
      }),
    );
  });
});

describe('rows', () => {
  const row = (name: string, posisi: number, ...tempat: [witness: number, place: number][]) => ({
    name,
    posisi,
    tempat: new Map(tempat),
  });
  const order = (...rows: ReturnType<typeof row>[]): string =>
    sortSaksi(rows)
      .map(({ name }) => name)
      .join('');

  test('stand as most SOPs have them', () => {
    expect(order(row('b', 0.1, [0, 2], [1, 1], [2, 2]), row('a', 0.9, [0, 1], [1, 2], [2, 1]))).toBe('ab');
  });
  test('where no SOP has both, by their relative place', () => {
    expect(order(row('b', 0.8, [0, 1]), row('a', 0.2, [1, 9]))).toBe('ab');
  });
  test('where SOPs disagree evenly too; then as given', () => {
    expect(order(row('b', 0.5, [0, 1], [1, 2]), row('a', 0.4, [0, 2], [1, 1]))).toBe('ab');
    expect(order(row('b', 0.5), row('a', 0.5))).toBe('ba');
  });
});
