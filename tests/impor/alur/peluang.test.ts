import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferAlur } from '../../../src/impor/alur/alur.ts';
import { computePeluang } from '../../../src/impor/alur/peluang.ts';

const weights = fc.array(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

describe('probabilities of lanes', () => {
  test('are those of weighing every way through the rows', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: -2, max: 2, noNaN: true }), (satu, bond) => {
        const antara = (_: number, a: number, b: number): number => (a === b ? bond : 0);
        const ways = satu.reduce<number[][]>(
          (found, row) => found.flatMap((way) => row.map((__, lane) => [...way, lane])),
          [[]],
        );
        const weigh = (way: readonly number[]): number =>
          Math.exp(
            way.reduce(
              (sum, lane, at) => sum + (satu[at]?.[lane] ?? 0) + (at > 0 ? antara(at, way[at - 1] ?? 0, lane) : 0),
              0,
            ),
          );
        const total = ways.reduce((sum, way) => sum + weigh(way), 0);
        computePeluang(satu, antara).forEach((row, at) =>
          row.forEach((share, lane) => {
            const expected = ways.filter((way) => way[at] === lane).reduce((sum, way) => sum + weigh(way), 0) / total;
            expect(share).toBeCloseTo(expected, 6);
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('any words at all give one answer per step and no error', () => {
  const word = fc.constantFrom(
    'jika',
    'tidak',
    'kepada',
    'Kasubbag',
    'diserahkan',
    'memerintahkan',
    'untuk',
    '.',
    ',',
    'oleh',
    'Staf',
    'dan',
    'menerima',
    'draf',
    ';',
    'setuju',
    '◇',
    '(',
    'ke',
    'dengan',
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text, text), { maxLength: 6 }),
      fc.integer({ min: 0, max: 3 }),
      (rows, lanes) => {
        const names = ['Kasubbag Umum', 'Staf', 'Kepala Dinas'].slice(0, lanes);
        const sop = {
          nama: 'SOP Uji',
          pelaksana: names.map((nama, at) => ({
            id: `p${at}`,
            nama,
            jenjang: 'tidak-diketahui' as const,
            peran: 'pengolah' as const,
          })),
          langkah: rows.map(([kegiatan, kelengkapan, output], at) => ({
            id: `l${at}`,
            nomor: null,
            kegiatan,
            kelengkapan,
            output,
            posisi: {},
          })),
        };
        const ids = new Set(['selesai', ...sop.langkah.map(({ id }) => id)]);
        const found = inferAlur(sop);
        expect(found).toHaveLength(rows.length);
        for (const { keputusan, perkiraan } of found) {
          for (const { ke } of keputusan?.cabang ?? []) expect(ids.has(ke)).toBe(true);
          for (const { bukti } of perkiraan) expect(bukti.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 150 },
  );
});
