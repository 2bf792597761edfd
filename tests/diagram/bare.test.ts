/** Bare symbols in lanes of a fixed width, as a form asks for them. */
import { describe, expect, test } from 'vitest';
import { arrange, arrangeBare } from '../../src/diagram/arrange.ts';
import { buildSwimlane, type Swimlane } from '../../src/diagram/swimlane.ts';
import { sopPadat } from '../form/sop-cetak.ts';
import { findBrokenLaws } from './laws.ts';
import { makeSop } from './sop-arbitrary.ts';

const WIDTH = 74;
const laws = (swimlane: Swimlane, geometry: ReturnType<typeof arrange>): string[] =>
  findBrokenLaws(swimlane, geometry).filter((law) => !/does not say|title/.test(law));

describe('several shapes in one row', () => {
  const swimlane = buildSwimlane(
    makeSop(
      ['a', 'b', 'c'],
      [
        { id: 'satu', lanjut: ['dua', 'tiga'] },
        { id: 'dua', pelaksana: 'b', lanjut: 'empat' },
        { id: 'tiga', pelaksana: 'c', lanjut: 'empat' },
        { id: 'empat' },
      ],
    ),
  );
  const rows = swimlane.simpul.map(({ id }, i) => (i < 3 ? i : id === 'tiga' ? 2 : i - 1));
  const columnWidths = swimlane.lajur.map(() => WIDTH);
  const geometry = arrange(swimlane, { columnWidths, rows, tanpaTeks: true });
  const place = (id: string) => geometry.simpul.find(({ simpul }) => simpul.id === id);

  test('stand at the same height, each in its lane', () => {
    expect(place('dua')?.center.y).toBe(place('tiga')?.center.y);
    expect(place('dua')?.row).toEqual(place('tiga')?.row);
    expect(place('dua')?.center.x).not.toBe(place('tiga')?.center.x);
  });

  test('break no other law', () => {
    expect(laws(swimlane, geometry).filter((law) => !law.includes('overlaps the row above'))).toEqual([]);
  });
});

describe('a crowded symbol', () => {
  const steps = Array.from({ length: 5 }, (_, i) => ({ id: `t${i}`, pelaksana: 'b', lanjut: 'pilih' as const }));
  const cabang = steps.map(({ id }) => ({ jenis: 'lain' as const, label: id, ke: id, dinyatakan: 'langkah' as const }));
  const swimlane = buildSwimlane(makeSop(['a', 'b'], [{ id: 'pilih', keputusan: { cabang } }, ...steps]));
  const height = (of: Swimlane): number | undefined =>
    arrange(of, { columnWidths: [WIDTH, WIDTH], tanpaTeks: true }).simpul.find(({ simpul }) => simpul.id === 'pilih')
      ?.shape.height;

  test('grows with its arrows, and only then', () => {
    const calm = { ...swimlane, garis: swimlane.garis.slice(0, 2) };
    expect(height(swimlane)).toBeGreaterThan(height(calm) ?? Infinity);
  });
});

describe('the search', () => {
  const swimlane = buildSwimlane(sopPadat(12, 5, 2, 3));
  const columnWidths = swimlane.lajur.map(() => WIDTH);
  const heights = swimlane.simpul.map(() => 60);

  test('ends when its steps are used up', () => {
    expect(arrangeBare(swimlane, { columnWidths, steps: 10 })).toBeNull();
  });

  test('is done once: taller rows move the same ways apart', () => {
    const draw = arrangeBare(swimlane, { columnWidths });
    const [low, high] = [draw?.(heights), draw?.(heights.map((height) => height + 100))];
    expect(low).toEqual(arrange(swimlane, { columnWidths, rowHeights: heights, tanpaTeks: true }));
    expect(high?.garis.map(({ points }) => points.map(({ x }) => x))).toEqual(
      low?.garis.map(({ points }) => points.map(({ x }) => x)),
    );
    expect(high?.height).toBeGreaterThan(low?.height ?? Infinity);
  });
});
