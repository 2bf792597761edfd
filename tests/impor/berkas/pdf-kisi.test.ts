/** Tables from the ruled lines of a page: cells, symbols inside them, what stands around. */
import { describe, expect, test } from 'vitest';
import { createAnggaran } from '../../../src/impor/anggaran.ts';
import type { KataPdf } from '../../../src/impor/berkas/pdf-baris.ts';
import type { BentukPdf, GarisPdf } from '../../../src/impor/berkas/pdf-garis.ts';
import { composeKisiPdf } from '../../../src/impor/berkas/pdf-kisi.ts';
import { lihat } from '../lihat.ts';

const datar = (x1: number, x2: number, y: number): GarisPdf => ({ x1, y1: y, x2, y2: y });
const tegak = (x: number, y1: number, y2: number): GarisPdf => ({ x1: x, y1, x2: x, y2 });
const kata = (teks: string, x: number, y: number, more: Partial<KataPdf> = {}): KataPdf => ({
  teks,
  x,
  y,
  lebar: teks.length * 5,
  tinggi: 10,
  tegak: false,
  ...more,
});
const bentuk = (jenis: BentukPdf['jenis'], x: number, y: number, lebar = 30, tinggi = 14): BentukPdf => ({
  jenis,
  x1: x,
  y1: y,
  x2: x + lebar,
  y2: y + tinggi,
});
/** Three columns and two rows, 300 points wide, all lines whole. */
const KISI = [...[100, 150, 200].map((y) => datar(0, 300, y)), ...[0, 100, 200, 300].map((x) => tegak(x, 100, 200))];

function read(
  words: readonly KataPdf[],
  garis: readonly GarisPdf[] = KISI,
  shapes: readonly BentukPdf[] = [],
  isRepeated: (word: KataPdf) => boolean = () => false,
): readonly string[] {
  const isi = composeKisiPdf(words, { garis, bentuk: shapes }, 2, isRepeated, createAnggaran('uji'));
  return lihat({ nama: '', berkas: 'pdf', jenis: 'teks', isi, catatan: [] }).slice(1);
}
const PALA = '▦ hal2 3 kolom; 100 100 100';

describe('cells', () => {
  test('words stand in the cell that holds their middle', () => {
    expect(
      read([kata('a', 5, 110), kata('b', 110, 110), kata('c', 198, 110), kata('d', 5, 160), kata('e', 290, 160)]),
    ).toEqual([PALA, '  a | b | c ; 50 pt', '  d | – | e ; 50 pt']);
  });

  test('where no line stands between two places they are one cell', () => {
    const lines = KISI.filter(({ x1, x2 }) => !(x1 === 100 && x2 === 100));
    expect(read([kata('lebar', 60, 110), kata('d', 5, 160)], [...lines, tegak(100, 150, 200)])).toEqual([
      PALA,
      '  lebar→2 | – ; 50 pt',
      '  d | – | – ; 50 pt',
    ]);
    const open = KISI.filter(({ y1, y2 }) => !(y1 === 150 && y2 === 150));
    expect(
      read([kata('tinggi', 5, 145), kata('c', 250, 120), kata('f', 250, 160)], [...open, datar(100, 300, 150)]),
    ).toEqual([PALA, '  tinggi↓2 | – | c ; 50 pt', '  @1 – | f ; 50 pt']);
  });

  test('lines drawn in pieces, side by side or not quite touching, are one', () => {
    const pieces = [
      ...[100, 150, 200].flatMap((y) => [datar(0, 149, y), datar(151, 300, y + 1)]),
      ...[0, 100, 200, 300].flatMap((x) => [tegak(x, 100, 149), tegak(x + 1, 151, 200), tegak(x + 2, 100, 200)]),
    ];
    expect(read([kata('a', 8, 110), kata('f', 290, 160)], pieces)).toEqual([
      PALA,
      '  a | – | – ; 50 pt',
      '  – | – | f ; 50 pt',
    ]);
  });

  test('a word broken at the edge of its cell is joined, and the cell says so', () => {
    expect(read([kata('Kelengkapa', 205, 110, { lebar: 92 }), kata('n', 205, 122), kata('a', 5, 110)])[1]).toBe(
      '  a | – | Kelengkapan ?Kata yang terpotong di tepi sel disambung; periksa ejaannya. ; 50 pt',
    );
  });
});

describe('what is a table', () => {
  test('lines around one column, too narrow ones, and lines that meet nothing are none', () => {
    const words = [kata('a', 5, 110)];
    expect(read(words, [datar(0, 300, 100), datar(0, 300, 200), tegak(0, 100, 200), tegak(300, 100, 200)])).toEqual([
      '¶ hal2 a',
    ]);
    expect(
      read(words, [...[100, 150].map((y) => datar(0, 149, y)), ...[0, 70, 149].map((x) => tegak(x, 100, 150))]),
    ).toEqual(['¶ hal2 a']);
    expect(
      read(words, [...[100, 150].map((y) => datar(0, 150, y)), ...[0, 70, 150].map((x) => tegak(x, 100, 150))])[0],
    ).toMatch(/^▦/);
    expect(read(words, [datar(0, 300, 115)])).toEqual(['¶ hal2 a']);
  });

  test('two tables of a page are two, with the lines around them in order', () => {
    const lower = KISI.map(({ x1, x2, y1, y2 }) => ({ x1, x2, y1: y1 + 200, y2: y2 + 200 }));
    expect(
      read(
        [
          kata('bawah', 5, 310),
          kata('kaki', 0, 450),
          kata('judul', 0, 20),
          kata('atas', 5, 110),
          kata('antara', 0, 250),
        ],
        [...lower, ...KISI],
      ),
    ).toEqual([
      '¶ hal2 judul',
      PALA,
      '  atas | – | – ; 50 pt',
      '  – | – | – ; 50 pt',
      '¶ hal2 antara',
      PALA,
      '  bawah | – | – ; 50 pt',
      '  – | – | – ; 50 pt',
      '¶ hal2 kaki',
    ]);
  });

  test('headers and footers around a table are left out, not what stands in it', () => {
    const words = [kata('Halaman 2', 0, 20), kata('Halaman 2', 5, 110), kata('judul', 0, 40)];
    expect(read(words, KISI, [], ({ teks }) => teks === 'Halaman 2')).toEqual([
      '¶ hal2 judul',
      PALA,
      '  Halaman 2 | – | – ; 50 pt',
      '  – | – | – ; 50 pt',
    ]);
  });
});

describe('symbols', () => {
  test('stand in their cell, before its words', () => {
    expect(read([kata('Ya', 160, 135)], KISI, [bentuk('◇', 130, 110), bentuk('○', 230, 160)])).toEqual([
      PALA,
      '  – | ◇ Ya | – ; 50 pt',
      '  – | – | ○ ; 50 pt',
    ]);
  });

  test('one painted twice is one, two are two', () => {
    expect(read([], KISI, [bentuk('□', 130, 110), bentuk('□', 131, 111, 31, 15), bentuk('□', 160, 125)])[1]).toBe(
      '  – | □ □ | – ; 50 pt',
    );
  });

  test('what fills a cell is its shading; what lies outside every cell is nowhere', () => {
    expect(read([], KISI, [bentuk('□', 100, 102, 100, 46), bentuk('□', 400, 110)])[1]).toBe('  – | – | – ; 50 pt');
    expect(read([], KISI, [bentuk('□', 103, 102, 94, 46)])[1]).toBe('  – | □ | – ; 50 pt');
  });

  test('the paper behind a word is no symbol; a box around one is, and so is a diamond', () => {
    const cell = (shape: BentukPdf): string | undefined => read([kata('Ya', 140, 120)], KISI, [shape])[1];
    expect(cell(bentuk('□', 138, 118, 14, 14))).toBe('  – | Ya | – ; 50 pt');
    expect(cell(bentuk('□', 130, 112, 34, 26))).toBe('  – | □ Ya | – ; 50 pt');
    expect(cell(bentuk('◇', 138, 118, 14, 14))).toBe('  – | ◇ Ya | – ; 50 pt');
  });
});

test('the work of comparing is counted before it is done', () => {
  const work = (words: number): number => {
    let sum = 0;
    const many = Array.from({ length: words }, (_, at) => kata('a', 0, at));
    composeKisiPdf(many, { garis: [], bentuk: [] }, 1, () => false, { spend: (langkah) => void (sum += langkah) });
    return sum;
  };
  expect(work(200)).toBe(4 * work(100));
});
