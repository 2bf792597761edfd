/** Words of a page as text: lines, gaps, words broken at the edge of a cell, names that run upwards. */
import { describe, expect, test } from 'vitest';
import { toLayout, toLines, toTeks, type KataPdf } from '../../../src/impor/berkas/pdf-baris.ts';

/** Each letter is 5 points wide, a line 10 points high. */
const kata = (teks: string, x: number, y: number, more: Partial<KataPdf> = {}): KataPdf => ({
  teks,
  x,
  y,
  lebar: teks.length * 5,
  tinggi: 10,
  tegak: false,
  ...more,
});

describe('lines', () => {
  test('from top to bottom, words from left to right, small steps of height ignored', () => {
    const words = [kata('d', 0, 30), kata('b', 40, 13), kata('a', 0, 10), kata('c', 80, 14.4)];
    expect(toLines(words).map((line) => line.map(({ teks }) => teks).join(' '))).toEqual(['a b c', 'd']);
  });

  test('tiny letters still share a line within two points', () => {
    const tiny = (teks: string, y: number): KataPdf => kata(teks, 0, y, { tinggi: 1 });
    expect(toLines([tiny('a', 0), tiny('b', 1.9)])).toHaveLength(1);
    expect(toLines([tiny('a', 0), tiny('b', 2)])).toHaveLength(2);
  });
});

describe('the text of a cell', () => {
  test('a gap is a blank, letters that touch are one word', () => {
    expect(toTeks([kata('Mene', 0, 0), kata('rima', 21, 0), kata('surat', 45, 0)])).toBe('Menerima surat');
    expect(toTeks([kata('a ', 0, 0), kata(' b', 30, 0), kata('c', 60, 0)])).toBe('a b c');
  });

  test('lines of running text stay lines', () => {
    expect(toTeks([kata('Menerima surat', 0, 0), kata('masuk', 0, 12)])).toBe('Menerima surat\nmasuk');
  });

  test('a line that had no room for the next word goes on, any other ends', () => {
    const cell = (first: string, second: string): string => toTeks([kata(first, 0, 0), kata(second, 0, 12)], 80);
    expect(cell('Menerima surat', 'masuk')).toBe('Menerima surat masuk');
    expect(cell('Surat', 'masuk')).toBe('Surat\nmasuk');
    expect(cell('Surat-surat ke-', 'luar')).toBe('Surat-surat ke-\nluar');
  });

  test('a lone word that fills its cell was broken, and the place is marked', () => {
    const cell = (first: string, second: string, kanan = 56): string =>
      toTeks([kata(first, 0, 0), kata(second, 0, 12)], kanan);
    expect(cell('Kelengkapa', 'n')).toBe('Kelengkapa\u00adn');
    expect(cell('KEGIATANNY', 'A')).toBe('KEGIATANNY\u00adA');
    expect(cell('Kelengkapa', 'Surat')).toBe('Kelengkapa Surat');
    expect(cell('Kelengkap1', 'n')).toBe('Kelengkap1 n');
    expect(cell('Surat masu', 'k')).toBe('Surat masu k');
    expect(cell('Kelengkap', 'an', 80)).toBe('Kelengkap\nan');
  });

  test('without words there is no text', () => {
    expect(toTeks([], 80)).toBe('');
    expect(toTeks([kata('a', 0, 0), kata('   ', 0, 20), kata('b', 0, 40)])).toBe('a\nb');
  });

  test('names of narrow columns run upwards, column after column', () => {
    const up = (teks: string, x: number, y: number): KataPdf =>
      kata(teks, x, y, { tegak: true, lebar: 10, tinggi: teks.length * 5 });
    expect(toTeks([up('Dinas', 0, 0), up('Kepala', 1, 40), up('Bidang', 20, 40), kata('x', 50, 0)])).toBe(
      'Kepala Dinas Bidang',
    );
    expect(toTeks([up('Dinas', 0, 0), kata('a', 0, 0), kata('b', 20, 0)])).toBe('Dinasa b');
  });
});

describe('lines with their gaps', () => {
  test('a column stands as far in as on the page, a blank is a blank', () => {
    expect(toLayout([kata('No', 0, 0), kata('Kegiatan', 40, 0), kata('surat', 85, 0), kata('1', 20, 20)])).toBe(
      'No        Kegiatan surat\n     1',
    );
  });

  test('letters that touch stay together, wide gaps are never narrow', () => {
    expect(toLayout([kata('Me', 0, 0), kata('nerima', 10, 0), kata('x', 49, 0)])).toBe('Menerima    x');
    expect(toLayout([kata('Menerima surat masuk', 0, 0, { lebar: 20 }), kata('x', 40, 0)])).toBe(
      'Menerima surat masuk   x',
    );
  });

  test('a gap never runs away', () => {
    expect(toLayout([kata('a', 0, 0), kata('b', 100_000, 0)])).toBe(`a${' '.repeat(200)}b`);
  });
});
