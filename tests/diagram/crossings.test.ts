import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGrid } from '../../src/diagram/grid.ts';
import { planShapes, type Plan } from '../../src/diagram/plan.ts';
import { routeAll, routeInOrder } from '../../src/diagram/route.ts';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import { sopArbitrary } from './sop-arbitrary.ts';

const PORT_GAP = 18;

test('small drawings have no more crossings than the best of every order of their arrows', () => {
  fc.assert(
    fc.property(sopArbitrary({ langkah: 5, lajur: 3, min: 3 }), (sop) => {
      const plan = planShapes(buildSwimlane(sop), {});
      const cells = [...plan.nodes, ...plan.marks];
      const found = routeAll(cells, plan.arrows, plan.columns, plan.rows, PORT_GAP)?.crossings ?? Infinity;
      if (found > 0) expect(found).toBe(searchCrossings(plan, found));
    }),
    { numRuns: 150, seed: 2026 },
  );
});

/** The fewest crossings over many orders in which the arrows could be laid, on a grid with room for all. */
function searchCrossings({ arrows, columns, marks, nodes, rows }: Plan, known: number): number {
  const cells = [...nodes, ...marks];
  const grid = buildGrid(cells, { columns, rows, tracks: 8, ports: columns.map(() => 5), portGap: PORT_GAP });
  let best = known;
  for (const order of listOrders(arrows.map((_, i) => i))) {
    const routes = routeInOrder(grid, cells, arrows, order);
    if (routes) best = Math.min(best, routes.crossings);
    if (best === 0) break;
  }
  return best;
}

// Every arrow first, then every pair of arrows first, each with the rest in both directions.
function listOrders(all: readonly number[]): number[][] {
  return all.flatMap((a) =>
    all.flatMap((b) => {
      const rest = all.filter((i) => i !== a && i !== b);
      const first = a === b ? [a] : [a, b];
      return [
        [...first, ...rest],
        [...first, ...rest.toReversed()],
      ];
    }),
  );
}
