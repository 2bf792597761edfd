import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeap } from '../../src/diagram/heap.ts';

test('the smallest key comes first, equal keys by value, whatever was pushed or popped before', () => {
  const item = fc.record({ key: fc.integer({ min: 0, max: 9 }), value: fc.nat(999) });
  fc.assert(
    fc.property(fc.array(fc.option(item), { maxLength: 3000, size: 'max' }), (steps) => {
      const heap = createHeap();
      const inside: { key: number; value: number }[] = [];
      for (const step of steps) {
        if (step !== null) {
          heap.push(step.value, step.key);
          inside.push(step);
          continue;
        }
        inside.sort((a, b) => a.key - b.key || a.value - b.value);
        const first = inside.shift();
        expect(heap.pop()).toBe(first?.value ?? -1);
        if (first) expect(heap.poppedKey()).toBe(first.key);
      }
    }),
    { numRuns: 30, seed: 2026 },
  );
});

test('nothing is left after it was cleared', () => {
  const heap = createHeap();
  heap.push(1, 1);
  heap.clear();
  expect(heap.pop()).toBe(-1);
});
