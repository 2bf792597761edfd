import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGKAH_KOLOM, renderCsv } from '../../src/export/csv.ts';
import { renderLangkahData, renderSopData } from '../../src/export/catalogue.ts';
import { EXPORT_FORMATS } from '../../src/export/registry.ts';
import { realContent, realSops } from '../content.ts';

const sops = await realSops();
const { acuan, naskah } = (await realContent()).content;
const catalogue = { sop: sops, acuan, naskah, tanggal: '2026-11-22' };

describe('every format of every SOP', () => {
  for (const format of EXPORT_FORMATS) {
    for (const sop of sops) {
      test(`${format.id} of ${sop.id}`, async () => {
        const file = Buffer.from(format.render(sop)).toString('utf8');
        await expect(file).toMatchFileSnapshot(`emas/${sop.id.replace('/', '.')}.${format.id}`);
      });
    }
  }
});

describe('CSV', () => {
  /** A reader of RFC 4180, written against the standard and not against our writer. */
  const parse = (text: string): string[][] =>
    [...text.matchAll(/(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n))/g)]
      .reduce<string[][]>(
        (rows, [cell]) => {
          const value = cell.replace(/(?:,|\r\n)$/, '');
          rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
          if (cell.endsWith('\r\n')) rows.push([]);
          return rows;
        },
        [[]],
      )
      .slice(0, -1);

  test('any text comes back as written', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(parse(renderCsv(rows))).toEqual(rows);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx'])('%j is no formula for a spreadsheet', (text) => {
    expect(parse(renderCsv([[text, '']]))).toEqual([[`'${text}`, '']]);
  });

  test('langkah.csv has one row per step of the catalogue, and a byte order mark', () => {
    const text = [...renderLangkahData(catalogue)].join('');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parse(text.slice(1));
    expect(rows).toHaveLength(67);
    expect(rows.every((row) => row.length === LANGKAH_KOLOM.length)).toBe(true);
  });
});

test('sop.json is one JSON document with every SOP, numbers as numbers, gaps as null', () => {
  const data = JSON.parse([...renderSopData(catalogue)].join('')) as {
    versi: number;
    sop: {
      id: string;
      totalMenit: number;
      totalLengkap: boolean;
      langkah: { urutan: number; menit: number | null }[];
    }[];
  };
  expect(data.sop.map(({ id, totalMenit, totalLengkap }) => [id, totalMenit, totalLengkap])).toEqual([
    ['dinas-perpustakaan-kearsipan-kalbar/penyusunan-perjanjian-kinerja', 2320, true],
    ['naskah-000/penyusunan-penetapan-perjanjian-kinerja', 4940, true],
    ['naskah-003/evaluasi', 5425, false],
    ['naskah-003/pelaporan-kinerja', 7216, false],
    ['naskah-003/pengumpulan-data-kinerja', 2775, true],
    ['naskah-004/penyusunan-perjanjian-kinerja', 3815, true],
    ['setda-kota-madiun/penyusunan-perjanjian-kinerja', 665, true],
  ]);
  expect(data.sop[2]?.langkah[0]).toMatchObject({ urutan: 1, menit: null });
});
