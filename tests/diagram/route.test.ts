/** All arrows of a drawing: what is too little room or patience, and how few crossings are left. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planShapes } from '../../src/diagram/plan.ts';
import { createSearch, routeAll, type Search } from '../../src/diagram/route.ts';
import type { Routes } from '../../src/diagram/router.ts';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { sopPadat } from '../form/sop-cetak.ts';
import { shapeOf } from './shapes.ts';
import { makeSop, sopArbitrary } from './sop-arbitrary.ts';

const PORT_GAP = 18;
function route(sop: Sop, search?: Search): Routes | null {
  const plan = planShapes(buildSwimlane(sop), {});
  return routeAll([...plan.nodes, ...plan.marks], plan.arrows, plan.columns, plan.rows, PORT_GAP, {}, search);
}

describe('crossings', () => {
  test('are none in drawings of four to six steps, however wild', () => {
    const sops = fc.sample(sopArbitrary({ langkah: 6, lajur: 3, min: 4 }), { numRuns: 400, seed: 2026 });
    expect(sops.flatMap((sop, i) => (route(sop)?.crossings === 0 ? [] : [i]))).toEqual([]);
  });

  test('are none in a long procedure with many returns', () => {
    expect(route(sopPadat(30, 6, 2, 3))).toMatchObject({ crossings: 0, crossed: [] });
  });

  test('that cannot be avoided are told, with the arrows that cross', () => {
    // Three steps that each lead to the same three: no plane drawing has room for that.
    const ke = (...lanjut: readonly string[]): { readonly lanjut: readonly string[] } => ({ lanjut });
    const padat = makeSop(
      ['a', 'b', 'c'],
      [
        { id: 'awal', ...ke('k1', 'k2', 'k3') },
        { id: 'dua', pelaksana: 'b', ...ke('k1', 'k2', 'k3') },
        { id: 'tiga', pelaksana: 'c', ...ke('k1', 'k2', 'k3') },
        { id: 'k1', ...ke('selesai') },
        { id: 'k2', pelaksana: 'b', ...ke('selesai') },
        { id: 'k3', pelaksana: 'c', ...ke('selesai') },
      ],
    );
    const routes = route(padat);
    expect(routes?.crossings).toBeGreaterThan(0);
    expect(routes?.crossed.length).toBeGreaterThanOrEqual(2);
  });
});

describe('every arrow', () => {
  test('has a way, in the order they were given, and those into one crowded shape share theirs', () => {
    const routes = route(shapeOf('banyak-masuk'));
    expect(routes?.paths.every((path) => path.length > 2)).toBe(true);
    // Six steps return to the first one; with the start's arrow they merge before it.
    const sizes = new Map<number, number>();
    for (const net of routes?.nets ?? []) sizes.set(net, (sizes.get(net) ?? 0) + 1);
    expect([...sizes.values()].filter((size) => size > 1)).toEqual([7]);
  });

  test('keeps its way whatever else may be tried: the same SOP, the same ways', () => {
    expect(route(shapeOf('banyak-masuk'))?.paths).toEqual(route(shapeOf('banyak-masuk'))?.paths);
  });
});

describe('the patience of the search', () => {
  const sop = sopPadat(30, 6, 2, 3);

  test('counts down by the steps it took, the same each time', () => {
    const [one, two] = [createSearch(1e9), createSearch(1e9)];
    route(sop, one);
    route(sop, two);
    expect(one.left).toBeLessThan(1e9);
    expect(two.left).toBe(one.left);
  });

  test('used up gives no drawing; just enough gives the same as without end', () => {
    const all = createSearch(1e9);
    const free = route(sop, all);
    const enough = createSearch(1e9 - all.left + 1);
    expect(route(sop, enough)?.paths).toEqual(free?.paths);
    const short = createSearch(1000);
    expect(route(sop, short)).toBeNull();
    expect(short.left).toBeLessThanOrEqual(0);
  });
});

test('a shape with fewer places than arrows has no drawing, in columns that cannot grow', () => {
  const ends = Array.from({ length: 40 }, (_, i) => ({ id: `t${i}`, pelaksana: 'b', lanjut: 'selesai' }));
  const plan = planShapes(
    buildSwimlane(makeSop(['a', 'b'], [{ id: 'satu', lanjut: ends.map(({ id }) => id) }, ...ends])),
    { columnWidths: [90, 90] },
  );
  expect(routeAll(plan.nodes, plan.arrows, plan.columns, plan.rows, PORT_GAP)).toBeNull();
});
