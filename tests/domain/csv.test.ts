/** One file, opened by a program that splits at commas and by one that splits at semicolons. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderBarisCsv, type Pemisah, type SelCsv } from '../../src/domain/csv.ts';
import { bacaLonggar, bacaTepat } from './baca-csv.ts';

const baris = (...row: SelCsv[]): string => renderBarisCsv(row);
const PEMISAH = [',', ';'] as const;
const PEMBACA = [',', ';', '\t', '|'];

describe('a cell', () => {
  test.each([
    ['Surat', 'Surat'],
    ['a "b"', '"a ""b"""'],
    ['a, b', '"a, b"'],
    ['a; b', '"a; b"'],
    ['a\tb', '"a\tb"'],
    ['dua\nbaris', '"dua\nbaris"'],
    [' tepi', '" tepi"'],
    ['tepi ', '"tepi "'],
    ['', ''],
    [null, ''],
    [22.5, '22.5'],
    [-1, '-1'],
  ])('%j is %j', (sel, teks) => expect(baris(sel)).toBe(`${teks}\r\n`));

  test('has a decimal comma where semicolons part', () => {
    expect(renderBarisCsv(['a; b', 22.5], ';')).toBe('"a; b";22,5\r\n');
  });
});

describe('a text that a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['  =1', "'  =1"],
    ['x;=1+1', "x;'=1+1"],
    ['x,=1+1', "x,'=1+1"],
    ['x\n=1+1', "x\n'=1+1"],
    ['x\n- satu', "x\n'- satu"],
    ['x\t@a', "x\t'@a"],
    ['x; =1', "x;' =1"],
    ['x;"=1', 'x;"\'=1'],
    ['x;""=1', 'x;""\'=1'],
    ['x;\r\n＝1', "x;\r\n'＝1"],
  ])('%j is %j', (teks, jinak) => expect(bacaTepat(baris(teks, 'b'), ',')).toEqual([[jinak, 'b']]));

  test.each(['a=b', 'a - b', 'Surat; - Nota', '08.00-09.00', 'nama@contoh.example', '1,5', 'a;b', 'SK (+ lampiran)'])(
    'but %j stays as it is',
    (teks) => expect(bacaTepat(baris(teks), ',')).toEqual([[teks]]),
  );
});

/** Texts of the signs that matter, and any others. */
const jahat = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...'=+-@＝＋－＠;,"\'|', '\t', '\r', '\n', '\r\n', ' ', '\u00a0', '1', 'a', '=1+1'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const tabel = fc.array(fc.array(jahat, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
const tulis = (rows: readonly (readonly string[])[], pemisah: Pemisah): string =>
  rows.map((row) => renderBarisCsv(row, pemisah)).join('');

describe.each(PEMISAH)('whatever the texts, with %s', (pemisah) => {
  test('the cells come back, with apostrophes at most, and both readers agree', () => {
    fc.assert(
      fc.property(tabel, (rows) => {
        const csv = tulis(rows, pemisah);
        const back = bacaTepat(csv, pemisah);
        const bare = (all: readonly (readonly string[])[]) =>
          all.map((row) => row.map((cell) => cell.replaceAll("'", '')));
        expect(bare(back)).toEqual(bare(rows));
        expect(bacaLonggar(csv, pemisah)).toEqual([...back, ['']]);
      }),
      { numRuns: 3000 },
    );
  });

  test('no cell is a formula, wherever a program splits', () => {
    fc.assert(
      fc.property(tabel, (rows) => {
        const csv = tulis(rows, pemisah);
        for (const lain of PEMBACA.slice(0, 3))
          for (const cell of bacaLonggar(csv, lain).flat()) expect(cell).not.toMatch(/^(?:\s*[=@＝＠]|[+\-＋－])/);
      }),
      { numRuns: 3000 },
    );
  });
});

test('a text of a kind is written in the time of its length', () => {
  for (const kind of [';', ' ', ';"', '; ', '"', '\n', ', ='])
    expect(baris(kind.repeat(300_000)).length).toBeGreaterThan(300_000);
  expect(baris(`;${'"'.repeat(300_000)}${' '.repeat(300_000)}`).length).toBeGreaterThan(600_000);
});
