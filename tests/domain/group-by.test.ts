import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';

test('groups as Map.groupBy does: order of groups and of items, NaN and objects as keys', () => {
  fc.assert(
    fc.property(
      fc.array(fc.anything()),
      fc.func(fc.oneof(fc.integer({ max: 3, min: 0 }), fc.constant(NaN))),
      (items, keyOf) => {
        expect([...groupBy(items, keyOf)]).toEqual([...Map.groupBy(items, (item) => keyOf(item))]);
      },
    ),
    { seed: 2026 },
  );
});
