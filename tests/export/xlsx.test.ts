/** The workbook, opened again by another library. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { comparisonTables } from '../../src/compare/tabel/tabel.ts';
import type { Tabel } from '../../src/compare/tabel/sel.ts';
import { hurufKolom } from '../../src/export/xlsx/huruf-kolom.ts';
import { countCetak, listLembar } from '../../src/export/xlsx/susun-lembar.ts';
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

const lembar = listLembar(tables);

test('one sheet per table, named as the table; small tables that are read together share one', () => {
  expect(book.nama).toEqual([
    'Langkah yang sepadan',
    'Waktu (menit)',
    'Struktur',
    'Dasar hukum',
    'Dokumen',
    'Perbedaan dan asumsi',
    'Semua langkah',
  ]);
  expect(lembar.flatMap(({ bagian }) => bagian.map(({ tabel }) => tabel.id)).sort()).toEqual(
    tables.map(({ id }) => id).sort(),
  );
});

describe.each(tables.map((tabel) => [tabel.id, tabel] as const))('%s', (_, tabel) => {
  test('every cell comes back with its type', () => {
    const { kepala, sheet } = findTabel(tabel.id);
    if (kepala > 0) expect(sel(sheet, kepala, 1)).toBe(tabel.judul);
    tabel.kolom.forEach(({ judul, jenis }, column) => {
      expect(sel(sheet, kepala + 1, column + 1)).toBe(judul);
      tabel.baris.forEach((row, at) => {
        const value = sel(sheet, kepala + at + 2, column + 1);
        const expected = row[column] ?? null;
        if (jenis === 'tanggal' && typeof expected === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(expected)) {
          expect((value as Date).toISOString().slice(0, 10)).toBe(expected);
        } else expect(value).toBe(expected);
      });
    });
  });
});

function findTabel(id: string): { readonly sheet: ReturnType<Buku['lembar']>; readonly kepala: number } {
  const own = lembar.find(({ bagian }) => bagian.some(({ tabel }) => tabel.id === id));
  const kepala = own?.bagian.find(({ tabel }) => tabel.id === id)?.kepala ?? 0;
  return { sheet: book.lembar(own?.judul ?? ''), kepala };
}

describe.each(lembar.map((item, at) => [item.judul, item, at + 1] as const))('the sheet %s', (judul, item, nomor) => {
  const part = (name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  const [tabel] = item.bagian.map((bagian) => bagian.tabel);
  const name = (id: string): string | undefined =>
    new RegExp(`<definedName name="_xlnm.${id}" localSheetId="${nomor - 1}"[^>]*>([^<]*)<`)
      .exec(part('xl/workbook.xml'))?.[1]
      ?.replaceAll('&#39;', "'");

  test('has a frozen head, a filter over its first table, and widths that can be read', () => {
    const sheet = book.lembar(judul);
    expect(sheet.freezePane).toEqual({ rows: 1, columns: { padanan: 3, langkah: 4 }[tabel?.id ?? ''] ?? 1 });
    const last = `${hurufKolom((tabel?.kolom.length ?? 0) - 1)}${(tabel?.baris.length ?? 0) + 1}`;
    expect(part(`xl/worksheets/sheet${nomor}.xml`)).toContain(`</sheetData><autoFilter ref="A1:${last}"/>`);
    const widths = sheet.columns?.map(({ width }) => width ?? 0) ?? [];
    expect(widths.length).toBe(Math.max(...item.bagian.map((bagian) => bagian.tabel.kolom.length)));
    expect(widths.every((width) => width >= 7 && width <= 100)).toBe(true);
  });

  test('goes on paper as wide as a page, with numbered pages, its head on each and without columns for looking up', () => {
    const xml = part(`xl/worksheets/sheet${nomor}.xml`);
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="\d+"\/>/);
    expect(xml).toContain('<oddFooter>&#38;L&#38;8&#38;A&#38;R&#38;8Halaman &#38;P dari &#38;N</oddFooter>');
    expect(name('Print_Titles')).toBe(item.bagian.length > 1 ? undefined : `'${judul}'!$1:$1`);
    const printed = Math.max(...item.bagian.map((bagian) => countCetak(bagian.tabel)));
    const last = item.bagian.at(-1);
    const rows = (last?.kepala ?? 0) + (last?.tabel.baris.length ?? 0) + 1;
    expect(name('Print_Area')).toBe(`'${judul}'!$A$1:$${hurufKolom(printed - 1)}$${rows}`);
  });
});

test('the four SOPs of a topic take at most eight pages', () => {
  const pages = lembar.map((_, at) => {
    const xml = strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array());
    return Number(/fitToHeight="(\d+)"/.exec(xml)?.[1]);
  });
  expect(pages.reduce((sum, item) => sum + item, 0)).toBeLessThanOrEqual(8);
});

test('minutes that are a lower bound show it, and stay numbers', async () => {
  const tabel: Tabel = {
    id: 'x',
    judul: 'X',
    kolom: [
      { judul: 'Menit', jenis: 'angka', batas: 'Batas' },
      { judul: 'Batas', jenis: 'teks' },
    ],
    baris: [
      [900, 'ya'],
      [900, 'tidak'],
    ],
  };
  const made = await renderXlsx([tabel]);
  expect(strFromU8(unzipSync(made)['xl/styles.xml'] ?? new Uint8Array())).toContain('formatCode="&quot;≥ &quot;#,##0"');
  const sheet = (await bukaXlsx(made)).lembar('X');
  expect([sel(sheet, 2, 1), sel(sheet, 3, 1)]).toEqual([900, 900]);
});

test('a sheet states assumptions, source and date', () => {
  const rows = book.lembar('Perbedaan dan asumsi').rows.map((row) => row.join(' | '));
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
