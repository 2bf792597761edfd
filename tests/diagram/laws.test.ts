import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/diagram/arrange.ts';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { realSops } from '../content.ts';
import { findBrokenLaws, measureLines } from './laws.ts';
import { SHAPES, shapeOf } from './shapes.ts';
import { sopArbitrary } from './sop-arbitrary.ts';

const brokenLaws = (sop: Sop): string[] => {
  const swimlane = buildSwimlane(sop);
  return findBrokenLaws(swimlane, arrange(swimlane));
};

describe.each(await realSops())('$id', (sop) => {
  test('breaks no law and crosses no line', () => {
    const swimlane = buildSwimlane(sop);
    const geometry = arrange(swimlane);
    expect(findBrokenLaws(swimlane, geometry)).toEqual([]);
    expect(measureLines(geometry.garis.map(({ points }) => points)).crossings).toBe(0);
  });

  test('breaks none as bare symbols in the narrow lanes of a form', () => {
    const swimlane = buildSwimlane(sop);
    const geometry = arrange(swimlane, { columnWidths: swimlane.lajur.map(() => 64), tanpaTeks: true });
    // Words and lane titles are the form's own.
    expect(findBrokenLaws(swimlane, geometry).filter((law) => !/does not say|title/.test(law))).toEqual([]);
  });
});

test.each(Object.entries(SHAPES))('no law is broken: %s', (_, sop) => {
  expect(brokenLaws(sop)).toEqual([]);
});

test.each([
  ['small', { langkah: 8, lajur: 4 }, 80],
  ['middle', { langkah: 16, lajur: 8, min: 8 }, 20],
])('no law is broken by generated SOPs: %s', (_, limits, numRuns) => {
  fc.assert(
    fc.property(sopArbitrary(limits), (sop) => {
      expect(brokenLaws(sop)).toEqual([]);
    }),
    { numRuns, seed: 2026 },
  );
});

test('the same SOP gives the same px', () => {
  const swimlane = buildSwimlane(shapeOf('paralel'));
  expect(arrange(swimlane)).toEqual(arrange(swimlane));
});

describe('a form asks for its own sizes', () => {
  const swimlane = buildSwimlane(shapeOf('keputusan-dan-kembali'));
  const columnWidths = [120, 90, 100];
  const rowHeights = swimlane.simpul.map(() => 130);
  const geometry = arrange(swimlane, { columnWidths, rowHeights, tanpaTeks: true });

  test('lanes have exactly the widths, rows at least the heights', () => {
    expect(geometry.lajur.map(({ width }) => width)).toEqual(columnWidths);
    expect(geometry.simpul.map(({ row }) => row.height)).toEqual(rowHeights);
  });

  test('symbols are bare and the laws of lines hold', () => {
    expect(geometry.simpul.every(({ text }) => text.lines.length === 0)).toBe(true);
    expect(findBrokenLaws(swimlane, geometry).filter((law) => !law.includes('does not say'))).toEqual([]);
  });
});
