import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatMenit,
  formatTotal,
  menitWaktu,
  parseWaktu,
  sumWaktu,
  toMenit,
  type Waktu,
} from '../../src/domain/waktu.ts';

const bounds = (waktu: Waktu): [number | null, number | null] | string =>
  waktu.jenis === 'kerja' || waktu.jenis === 'kalender'
    ? [waktu.min && toMenit(waktu.min), waktu.maks && toMenit(waktu.maks)]
    : waktu.jenis;

describe('parseWaktu reads', () => {
  test.each<[string, number | null, number | null]>([
    ['5 Menit', 5, 5],
    ['2 jam', 120, 120],
    ['1 Hari', 450, 450],
    ['1 Minggu', 2250, 2250],
    ['1 bulan', 9000, 9000],
    ['1½ jam', 90, 90],
    ['½ hari', 225, 225],
    ['1 ¼ jam', 75, 75],
    ['1,5 jam', 90, 90],
    ['1.5 jam', 90, 90],
    ['1.000 menit', 1000, 1000],
    ['1 jam 30 menit', 90, 90],
    ['1 (satu) hari', 450, 450],
    ['dua hari', 900, 900],
    ['setengah hari', 225, 225],
    ['sehari', 450, 450],
    ['2 hari kerja', 900, 900],
    ['± 15 menit', 15, 15],
    ['1-3 hari', 450, 1350],
    ['1 – 3 hari', 450, 1350],
    ['1 s.d. 3 hari', 450, 1350],
    ['1 s/d 3 hari', 450, 1350],
    ['30 menit - 1 jam', 30, 60],
    ['maks. 2 hari', null, 900],
    ['Maksimal 2 hari', null, 900],
    ['paling lama 2 hari', null, 900],
    ['≤ 2 jam', null, 120],
    ['minimal 1 jam', 60, null],
  ])('%s as working time', (teks, min, maks) => {
    const waktu = parseWaktu(teks);
    expect(waktu.jenis).toBe('kerja');
    expect(bounds(waktu)).toEqual([min, maks]);
  });

  test.each(['1 x 24 jam', '1x24 jam', '2 × 24 jam', '3 hari kalender'])(
    '%s as calendar time, never added to working time',
    (teks) => {
      const waktu = parseWaktu(teks);
      expect(waktu.jenis).toBe('kalender');
      expect(menitWaktu(waktu)).toBeNull();
      expect(sumWaktu([waktu])).toEqual({ min: 0, maks: 0, lengkap: false });
    },
  );

  test('bare numbers in the unit of the column head', () => {
    expect(bounds(parseWaktu('15', 'menit'))).toEqual([15, 15]);
    expect(bounds(parseWaktu('1-2', 'hari'))).toEqual([450, 900]);
    expect(bounds(parseWaktu('15'))).toBe('tak-terbaca');
  });

  test.each([
    '-',
    'sesuai kebutuhan',
    '5 menit 10 menit',
    '1 hari / 2 hari',
    '5 menit (mendesak), 1 hari (biasa)',
    '0 menit',
    '3-1 hari',
    'menit',
    '5 mnt lagi',
    '999999999999999999999 hari',
    '1e9 hari',
    '10.000.000.000 menit',
    '101 tahun',
    '1 hari - 999999999 bulan',
    'maks. 99999999999 jam',
    '0.00000001 menit',
    '...',
  ])('%s as unknown, with its text', (teks) => expect(parseWaktu(teks)).toEqual({ jenis: 'tak-terbaca', teks }));

  test('an absent or blank cell as empty', () => {
    expect(parseWaktu(undefined)).toEqual({ jenis: 'kosong' });
    expect(parseWaktu('  ')).toEqual({ jenis: 'kosong' });
  });
});

describe('sumWaktu', () => {
  const read = (...cells: (string | undefined)[]): Waktu[] => cells.map((cell) => parseWaktu(cell));

  test('adds up complete times', () =>
    expect(sumWaktu(read('5 menit', '1 hari'))).toEqual({ min: 455, maks: 455, lengkap: true }));
  test('keeps both ends of ranges', () =>
    expect(sumWaktu(read('1-3 jam', '1 jam'))).toEqual({ min: 120, maks: 240, lengkap: true }));
  test('is a lower bound with a gap', () => expect(formatTotal(sumWaktu(read('1 jam', undefined)))).toBe('≥ 1 jam'));
  test('is a lower bound with an unknown', () =>
    expect(formatTotal(sumWaktu(read('1 jam', 'secepatnya')))).toBe('≥ 1 jam'));
  test('is a lower bound when open upwards', () =>
    expect(formatTotal(sumWaktu(read('minimal 1 jam')))).toBe('≥ 1 jam'));
  test('counts a merged cell once', () =>
    expect(sumWaktu([...read('1 hari'), { jenis: 'gabung', dengan: 'a' }])).toEqual({
      min: 450,
      maks: 450,
      lengkap: true,
    }));
});

describe('formatMenit', () => {
  test.each([
    [4940, '10 hari 7 jam 20 menit'],
    [450, '1 hari'],
    [449, '7 jam 29 menit'],
    [0, '0 menit'],
  ])('%i as %s', (menit, words) => expect(formatMenit(menit)).toBe(words));

  test('what it writes is read back as the same time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        (menit) => menitWaktu(parseWaktu(formatMenit(menit))) === menit,
      ),
    );
  });
});

test('no sum is printed with an exponent', () => {
  const longest = parseWaktu('100 tahun');
  expect(formatTotal(sumWaktu(Array.from({ length: 200 }, () => longest)))).toBe('4800000 hari');
  const cell = fc
    .tuple(fc.double({ min: 0, max: 1e30, noNaN: true }), fc.constantFrom('menit', 'hari', 'tahun'))
    .map(([jumlah, satuan]) => `${jumlah.toFixed(12)} ${satuan}`);
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
      const waktu = cells.map((teks) => parseWaktu(teks));
      expect(formatTotal(sumWaktu(waktu))).not.toMatch(/e[+-]|Infinity|NaN/);
      for (const item of waktu) expect(String(menitWaktu(item))).not.toMatch(/e[+-]|Infinity|NaN/);
    }),
  );
});

test('parseWaktu never throws and ends at once on hostile text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'1½,.- x()hariminggujam24≤±'), maxLength: 400 }), (teks) => {
      const waktu = parseWaktu(teks);
      return ['kosong', 'tak-terbaca', 'kerja', 'kalender'].includes(waktu.jenis);
    }),
    { numRuns: 500, seed: 1 },
  );
});
