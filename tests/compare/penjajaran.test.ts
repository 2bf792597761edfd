/** One alignment: what else is shown, and in which order, changes no pair. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { compareSop } from '../../src/compare/compare-sop.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { listPenjajaran } from '../../src/compare/padanan/padanan.ts';
import { comparisonTables } from '../../src/compare/tabel/tabel.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { KEADAAN_AWAL } from '../../src/view/keadaan.ts';
import { reviseComparison, tetapOf } from '../../src/view/revise.ts';
import { generateSops } from '../audit/generate-sop.ts';
import { realSops } from '../content.ts';
import { acuan, EMPAT, ID } from './contoh.ts';

const TUJUH = await realSops();
const konsep = createKonsep(acuan.istilah);
const alignAll = (sops: readonly Sop[]) => listPenjajaran(sops, acuan.tahap, [], { konsep });
const select = (sops: readonly Sop[], all: readonly Sop[]): Comparison =>
  compareSop(sops, { acuan, penjajaran: alignAll(all) });

/** Steps of different SOPs in one row, each pair once. */
function pairsOf({ baris }: Comparison, only?: readonly string[]): readonly string[] {
  const found = baris.flatMap((row) => {
    const steps = row.sel
      .filter(({ sop }) => only?.includes(sop) ?? true)
      .flatMap(({ sop, langkah }) => langkah.map((id) => ({ sop, id: `${sop}#${id}` })));
    return steps.flatMap((a) => steps.flatMap((b) => (a.sop < b.sop ? [`${a.id} = ${b.id}`] : [])));
  });
  return found.sort();
}

/** The same from a table: cells of `Langkah yang sepadan`, as a reader of the file sees them. */
function pairsInTable(comparison: Comparison): readonly string[] {
  const tabel = comparisonTables(comparison, { tanggal: '2026-01-01', sumber: '' }).find(({ id }) => id === 'padanan');
  const rows = tabel?.baris ?? [];
  const found = rows.flatMap((row) => {
    const steps = comparison.kolom.flatMap((kolom) => {
      const place = tabel?.kolom.findIndex(({ judul }) => judul === kolom.label) ?? -1;
      const cell = row[place];
      const numbers = typeof cell === 'string' ? cell.split('; ').map((part) => /^(\d+)[. ]/.exec(part)?.[1]) : [];
      return kolom.langkah
        .filter(({ urutan }) => numbers.includes(String(urutan)))
        .map(({ id }) => ({ sop: kolom.sop, id: `${kolom.sop}#${id}` }));
    });
    return steps.flatMap((a) => steps.flatMap((b) => (a.sop < b.sop ? [`${a.id} = ${b.id}`] : [])));
  });
  return found.sort();
}

const PAIRS = TUJUH.flatMap((a, at) => TUJUH.slice(at + 1).map((b) => [a, b] as const));
const penjajaran = alignAll(TUJUH);
const semua = compareSop(TUJUH, { acuan, penjajaran });

describe.each(PAIRS.map(([a, b]) => [a.id, b.id, [a, b]] as const))('%s and %s', (one, other, sops) => {
  const shown = compareSop(sops, { acuan, penjajaran });
  const expected = pairsOf(semua, [one, other]);

  test('have the same pairs alone, among all seven, the other way round, and in the table of files', () => {
    expect(pairsOf(shown)).toEqual(expected);
    expect(pairsOf(compareSop([...sops].reverse(), { acuan, penjajaran }))).toEqual(expected);
    expect(pairsInTable(shown)).toEqual(expected);
  });

  test('have them on the page of their topic, whoever is hidden there', () => {
    if (sops[0].topik.id !== sops[1].topik.id) return;
    const topik = TUJUH.filter((sop) => sop.topik.id === sops[0].topik.id);
    const published = compareSop(topik, { acuan });
    expect(pairsOf(published, [one, other])).toEqual(expected);
    const hidden = reviseComparison(tetapOf(published), sops, { ...KEADAAN_AWAL, dasar: other });
    expect(pairsOf(hidden)).toEqual(expected);
    // Also how firm a pair is.
    const firm = (from: Comparison): unknown =>
      from.baris
        .map((row) => row.sel.filter(({ sop }) => [one, other].includes(sop)))
        .filter((sel) => sel.length === 2 && sel.every(({ langkah }) => langkah.length > 0))
        .map((sel) => Object.fromEntries(sel.map(({ sop, kekuatan }) => [sop, kekuatan])));
    expect(firm(hidden)).toEqual(firm(shown));
    expect(firm(shown)).toEqual(firm(published));
  });
});

test('rows of a selection are those of the topic, in its order and under its names', () => {
  const published = compareSop(EMPAT, { acuan });
  const two = EMPAT.filter(({ id }) => id === ID.kalbar || id === ID.madiun);
  const read = ({ baris }: Comparison): unknown => baris.map((row) => [row.id, row.judul, row.kekuatan, row.jumlah]);
  expect(read(select(two, EMPAT))).toEqual(read(reviseComparison(tetapOf(published), two, KEADAAN_AWAL)));
});

test('of generated SOPs of one topic any choice, in any order, keeps the pairs of all', () => {
  const sops = generateSops(12, 5);
  const all = compareSop(sops, { acuan });
  fc.assert(
    fc.property(fc.shuffledSubarray(sops, { minLength: 2, maxLength: 8 }), (chosen) => {
      const ids = chosen.map(({ id }) => id);
      expect(pairsOf(select(chosen, sops))).toEqual(pairsOf(all, ids));
    }),
    { numRuns: 60 },
  );
});

test('of SOPs of several topics a third changes nothing between two', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(TUJUH, { minLength: 2, maxLength: 7 }), (chosen) => {
      const ids = chosen.map(({ id }) => id);
      expect(pairsOf(select(chosen, TUJUH))).toEqual(pairsOf(semua, ids));
    }),
    { numRuns: 60 },
  );
});

test('an SOP that the alignment of its topic lacks stands by itself, every step once', () => {
  const [baru, ...lama] = EMPAT;
  const { baris } = compareSop(EMPAT, { acuan, penjajaran: alignAll(lama) });
  const own = baris.filter((row) => row.sel.some(({ sop, langkah }) => sop === baru?.id && langkah.length > 0));
  expect(own).toHaveLength(baru?.langkah.length ?? 0);
  expect(own.every(({ jumlah, kekuatan }) => jumlah === 1 && kekuatan === null)).toBe(true);
});

test('the colour of a stage is its own', () => {
  const colours = (sops: readonly Sop[]): Map<string, number> =>
    new Map(compareSop(sops, { acuan }).tahap.map(({ id, warna }) => [id, warna]));
  const all = colours(EMPAT);
  expect([...all.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (const chosen of [...PAIRS, EMPAT.slice(1)])
    for (const [id, warna] of colours(chosen)) expect(warna).toBe(all.get(id));
});
