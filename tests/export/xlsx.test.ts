/** The workbook, opened again by another library. */
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { comparisonTables } from '../../src/compare/tabel/tabel.ts';
import type { Tabel } from '../../src/compare/tabel/sel.ts';
import { renderXlsx } from '../../src/export/xlsx/xlsx.ts';
import { realContent, realSops } from '../content.ts';
import { bukaXlsx, sel, type Buku } from './buka-xlsx.ts';

const sops = (await realSops()).filter((sop) => sop.topik.id === 'perjanjian-kinerja');
const { acuan } = (await realContent()).content;
const tables = comparisonTables(compareSop(sops, { acuan }), {
  tanggal: '2026-11-22',
  sumber: 'https://lajur.example/topik/perjanjian-kinerja/',
  sops,
  alamat: (path) => `https://lajur.example${path}`,
});

let bytes: Uint8Array<ArrayBuffer>;
let book: Buku;

beforeAll(async () => {
  bytes = await renderXlsx(tables);
  book = await bukaXlsx(bytes);
});

test('one sheet per table, named as the table', () => {
  expect(book.nama).toEqual(tables.map(({ judul }) => judul));
  expect(tables.length).toBeGreaterThanOrEqual(10);
});

describe.each(tables.map((tabel) => [tabel.id, tabel] as const))('%s', (_, tabel) => {
  test('every cell comes back with its type', () => {
    const sheet = book.lembar(tabel.judul);
    expect(sheet.rows).toHaveLength(tabel.baris.length + 1);
    tabel.kolom.forEach(({ judul, jenis }, column) => {
      expect(sel(sheet, 1, column + 1)).toBe(judul);
      tabel.baris.forEach((row, at) => {
        const value = sel(sheet, at + 2, column + 1);
        const expected = row[column] ?? null;
        if (jenis === 'tanggal' && typeof expected === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(expected)) {
          expect((value as Date).toISOString().slice(0, 10)).toBe(expected);
        } else expect(value).toBe(expected);
      });
    });
  });

  test('the head is frozen, and columns have widths that can be read', () => {
    const sheet = book.lembar(tabel.judul);
    expect(sheet.freezePane).toEqual({ rows: 1, columns: { padanan: 3, langkah: 4 }[tabel.id] ?? 1 });
    const widths = tabel.kolom.map((_kolom, at) => sheet.columns?.[at]?.width ?? 0);
    expect(widths.every((width) => width >= 9 && width <= 48)).toBe(true);
  });
});

test('a sheet states assumptions, source and date', () => {
  const rows = book.lembar('Asumsi dan sumber').rows.map((row) => row.join(' | '));
  expect(rows).toContainEqual(expect.stringContaining('2026-11-22'));
  expect(rows).toContainEqual(expect.stringContaining('https://lajur.example/topik/perjanjian-kinerja/'));
  expect(rows).toContainEqual(expect.stringMatching(/1 hari kerja \| 450 \|/));
});

test('a text that looks like a formula stays a text', async () => {
  const sly: Tabel = {
    id: 'x',
    judul: 'X',
    kolom: [{ judul: 'A', jenis: 'teks' }],
    baris: [['=HYPERLINK("x")'], ['+62'], ['<b>&"\''], ['a\nb']],
  };
  const again = (await bukaXlsx(await renderXlsx([sly]))).lembar('X');
  const values = sly.baris.map((_row, at) => sel(again, at + 2, 1));
  expect(values).toEqual(sly.baris.flat());
});

test('the same tables give the same bytes, whatever the clock and the time zone', async () => {
  const zone = process.env['TZ'];
  await new Promise((resolve) => setTimeout(resolve, 2100));
  try {
    process.env['TZ'] = 'Asia/Jayapura';
    expect(await renderXlsx(tables)).toEqual(bytes);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('docProps'))).toEqual([]);
});
