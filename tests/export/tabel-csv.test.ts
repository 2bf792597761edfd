import { expect, test } from 'vitest';
import type { NilaiSel, Tabel } from '../../src/compare/tabel/sel.ts';
import { renderTabelCsv } from '../../src/export/csv/tabel.ts';

const tabel = (baris: readonly (readonly NilaiSel[])[]): Tabel => ({
  id: 'contoh',
  judul: 'Contoh',
  kolom: [
    { judul: 'Nama', jenis: 'teks' },
    { judul: 'Menit', jenis: 'angka' },
  ],
  baris,
});

test('a table with a byte order mark, CRLF, quotes where needed', () => {
  expect(
    renderTabelCsv(
      tabel([
        ['a "b", c', 22.5],
        [null, 3],
        ['dua\nbaris', null],
      ]),
    ),
  ).toBe('\uFEFFNama,Menit\r\n"a ""b"", c",22.5\r\n,3\r\n"dua\nbaris",\r\n');
});

test('the semicolon variant has decimal commas', () => {
  expect(renderTabelCsv(tabel([['a; b', 22.5]]), ';')).toBe('\uFEFFNama;Menit\r\n"a; b";22,5\r\n');
});

test('a text that a spreadsheet would run gets an apostrophe, a negative number is a number', () => {
  expect(renderTabelCsv(tabel([['=1+1', -1]]))).toContain("'=1+1,-1");
});
