import { expect, test } from 'vitest';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import { shapeOf } from './shapes.ts';
import { makeSop } from './sop-arbitrary.ts';

const rows = (name: string): string[] => buildSwimlane(shapeOf(name)).simpul.map(({ id, lajur }) => `${id} @ ${lajur}`);

test('a start stands above the first step and an end below the last one, each in its lane', () => {
  expect(rows('keputusan-dan-kembali')).toEqual(['mulai @ a', 'susun @ a', 'periksa @ b', 'sah @ c', 'selesai @ c']);
});

test('a variant that stands alone has a start and an end of its own', () => {
  expect(rows('varian-mandiri')).toEqual([
    'mulai/baru @ a',
    'baru @ a',
    'sahkan @ b',
    'selesai/baru @ b',
    'mulai/perubahan @ b',
    'ubah @ b',
    'tetapkan @ a',
    'selesai/perubahan @ a',
  ]);
});

test('a step without a known lane stands in a last lane of its own', () => {
  const swimlane = buildSwimlane(makeSop(['a'], [{ id: 'x', pelaksana: null }]));
  expect(swimlane.lajur.map(({ id, nama }) => [id, nama])).toEqual([
    ['a', 'a'],
    ['tidak-diketahui', 'Tidak diketahui'],
  ]);
});

test('lanes without a step stay, participants without the own lane are kept once', () => {
  const swimlane = buildSwimlane(
    makeSop(['a', 'b', 'c'], [{ id: 'x', pelaksana: 'a', peserta: ['a', 'c', 'c', 'hilang'] }]),
  );
  expect(swimlane.lajur.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(swimlane.simpul.map(({ peserta }) => peserta)).toEqual([[], ['c'], []]);
});

test('an arrow whose target the words do not name is inferred, at the weakest confidence unless it says more', () => {
  const branch = { jenis: 'tidak', label: 'Tidak', ke: 'x', dinyatakan: 'peran' } as const;
  const { garis } = buildSwimlane(
    makeSop(
      ['a'],
      [
        { id: 'x', keputusan: { cabang: [branch] } },
        {
          id: 'y',
          keputusan: { cabang: [branch] },
          perkiraan: [{ bidang: 'cabang.tidak', keyakinan: 'sedang', aturan: 4, bukti: [] }],
        },
      ],
    ),
  );
  expect(garis.map(({ dari, perkiraan }) => [dari, perkiraan])).toEqual([
    ['mulai', null],
    ['x', 'rendah'],
    ['y', 'sedang'],
  ]);
});
