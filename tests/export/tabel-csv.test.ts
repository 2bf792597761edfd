import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NilaiSel, Tabel } from '../../src/compare/tabel-sel.ts';
import { renderTabelCsv, type Pemisah } from '../../src/export/tabel-csv.ts';

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

describe('a text that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('%j gets an apostrophe', (teks) => {
    expect(renderTabelCsv(tabel([[teks, null]]))).toContain(`'${teks}`);
  });
  test('but a negative number is a number', () => {
    expect(renderTabelCsv(tabel([['a', -1]]))).toContain('a,-1');
  });
});

test.each([',', ';'] as const)('round trip with %s', (pemisah) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer()), { minLength: 1 }), (rows) => {
      const back = parseCsv(renderTabelCsv(tabel(rows), pemisah), pemisah).slice(1);
      expect(back).toEqual(
        rows.map(([text, number]) => [/^[=+\-@\t\r]/.test(text) ? `'${text}` : text, String(number)]),
      );
    }),
  );
});

/** A plain reader of RFC 4180, written apart from the writer. */
function parseCsv(csv: string, pemisah: Pemisah): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < csv.length; at++) {
    const letter = csv.charAt(at);
    if (quoted && letter === '"' && csv.charAt(at + 1) === '"') cell += csv.charAt(++at);
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === pemisah) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && letter === '\r' && csv.charAt(at + 1) === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at++;
    } else cell += letter;
  }
  return rows.slice(0, -1);
}
