/** What an outline stands for, whatever program drew it; ends of lines in their boxes. */
import { describe, expect, test } from 'vitest';
import {
  isUraianPerkiraan,
  rotateTitik,
  toJenis,
  toPusat,
  toUjungGaris,
} from '../../../../src/impor/berkas/gambar/bangun.ts';
import { createKisi, findRuas, toTitikLembar } from '../../../../src/impor/berkas/gambar/kisi.ts';
import type { Tabel } from '../../../../src/impor/model.ts';

describe('the symbol of an outline', () => {
  test.each([
    ['flowChartTerminator', '', 'kapsul'],
    ['flowchart-terminator', 'Mulai', 'kapsul'],
    ['flowChartDecision', 'Ya', 'belah-ketupat'],
    ['diamond', '', 'belah-ketupat'],
    ['flowChartOffpageConnector', '1', 'segilima'],
    ['flowchart-off-page-connector', '', 'segilima'],
    ['homePlate', 'A', 'segilima'],
    ['pentagon', '', 'segilima'],
    ['rect', '', 'kotak'],
    ['rectangle', 'Mengetik', 'kotak'],
    ['flowChartProcess', '', 'kotak'],
    ['flowchart-process', '', 'kotak'],
    ['flowChartAlternateProcess', '', 'kotak'],
    ['roundRect', '', 'kotak'],
    ['round-rectangle', '', 'kotak'],
    ['snip1Rect', '', 'kotak'],
    ['round2SameRect', '', 'kotak'],
    ['ellipse', '', 'kapsul'],
    ['oval', 'mulai dari sini', 'kapsul'],
    ['circle', '12', 'segilima'],
    ['flowChartConnector', ' A ', 'segilima'],
    ['flowchart-connector', 'ABC', 'kapsul'],
    ['flowChartDocument', '', 'lain'],
    ['custGeom', '', 'lain'],
  ])('%s with “%s”: %s', (rupa, teks, jenis) => expect(toJenis(rupa, teks, true, false)).toBe(jenis));

  test.each(['Mulai', ' START ', 'awal', 'Selesai', 'end', 'Finish', 'akhir'])(
    'a box that says “%s” is a capsule',
    (teks) => {
      expect(toJenis('rect', teks, true, false)).toBe('kapsul');
      expect(toJenis('text-box', teks, true, true)).toBe('kapsul');
      expect(toJenis('rect', teks, false, false)).toBe('kata');
      expect(toJenis('rect', `${teks} kerja`, true, false)).toBe('kotak');
    },
  );

  test.each([
    'Ya',
    'y',
    'TIDAK',
    'tdk',
    'T',
    'yes',
    'no',
    'setuju',
    'tidak disetujui',
    'belum lengkap',
    'sudah benar',
    'telah sesuai',
    'memenuhi syarat',
    'layak',
    'salah',
    'sah',
    'ada',
    'betul',
    'valid',
  ])('a box that holds but “%s” is the word of a branch', (teks) => {
    expect(toJenis('rect', teks, true, false)).toBe('kata');
    expect(toJenis('ellipse', teks, true, false)).not.toBe('kata');
    expect(toJenis('rect', `${teks} surat masuk`, true, false)).toBe('kotak');
  });

  test('a text box, and words without a line around them, are words', () => {
    expect(toJenis('rect', 'Catatan', true, true)).toBe('kata');
    expect(toJenis('rect', 'Catatan', false, false)).toBe('kata');
    expect(toJenis('rect', ' ', false, false)).toBe('kotak');
  });
});

test('what our exports mark as inferred is known by the end of its description', () => {
  expect(['Kotak, perkiraan', 'perkiraan', 'Kotak, perkiraan lama', null].map(isUraianPerkiraan)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

describe('ends of a line in its box', () => {
  const BOX = { x: 10, y: 20, lebar: 100, tinggi: 40 };
  test.each([
    [false, false, [10, 20, 110, 60]],
    [true, false, [110, 20, 10, 60]],
    [false, true, [10, 60, 110, 20]],
    [true, true, [110, 60, 10, 20]],
  ])('mirrored %s, %s', (h, v, expected) => {
    const [start, end] = toUjungGaris(BOX, h, v, 0);
    expect([start.x, start.y, end.x, end.y]).toEqual(expected);
  });

  test('turned clockwise about its middle', () => {
    const [start, end] = toUjungGaris(BOX, false, false, 90);
    expect([start.x, start.y, end.x, end.y].map(Math.round)).toEqual([80, -10, 40, 90]);
    expect(rotateTitik({ x: 5, y: 6 }, toPusat(BOX), 0)).toEqual({ x: 5, y: 6 });
    const back = rotateTitik(rotateTitik({ x: 5, y: 6 }, toPusat(BOX), 30), toPusat(BOX), -30);
    expect([back.x, back.y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([5, 6]);
    expect(toPusat(BOX)).toEqual({ x: 60, y: 40 });
  });
});

describe('the page of a table', () => {
  const bare = (more: Partial<Tabel>): Tabel => ({
    type: 'tabel',
    kolom: 2,
    baris: [],
    gambar: [],
    posisi: {},
    ...more,
  });
  const row = (teks: string, tinggi?: number, rows = 1, lebar = 1): Tabel['baris'][number] => ({
    sel: [{ teks, kolom: 0, lebar, tinggi: rows, posisi: {} }],
    posisi: {},
    ...(tinggi !== undefined && { tinggi }),
  });

  test('widths of the file, else a usual one; no column is narrower than a point', () => {
    expect(createKisi(bare({ lebarKolom: [30, 0] })).x).toEqual([0, 30, 31]);
    expect(createKisi(bare({})).x).toEqual([0, 48, 96]);
  });

  test('a row of Word is as high as it says, or as its words need', () => {
    const kisi = createKisi(
      bare({ lebarKolom: [58, 58], baris: [row('x', 30), row('1234567890 1234', 20), row('a\nb\nc'), row('')] }),
    );
    expect(kisi.y).toEqual([0, 30, 56, 95, 108]);
    expect(kisi.pasti).toBe(false);
    expect(createKisi(bare({ baris: [row('x', 30)] })).pasti).toBe(true);
    // A cell over two columns has their room, one over two rows needs none of one row.
    expect(createKisi(bare({ lebarKolom: [58, 58], baris: [row('1234567890 1234', undefined, 1, 2)] })).y).toEqual([
      0, 13,
    ]);
    expect(createKisi(bare({ lebarKolom: [58, 58], baris: [row('a\nb\nc', undefined, 2)] })).y).toEqual([0, 13]);
    // However narrow, a line holds some letters.
    expect(createKisi(bare({ lebarKolom: [5, 5], baris: [row('12345678')] })).y).toEqual([0, 26]);
  });

  test('rows of a sheet are as high as the sheet says', () => {
    const sheet = createKisi(bare({ pangkal: { baris: 3, kolom: 1 }, baris: [row('a\nb\nc', 20), row('a\nb\nc')] }));
    expect(sheet).toEqual({ x: [0, 48, 96], y: [0, 20, 35], pasti: true, pangkal: { baris: 3, kolom: 1 } });
    expect(createKisi(bare({})).pangkal).toEqual({ baris: 0, kolom: 0 });
  });

  test('a place lies in one stretch, and so deep in it', () => {
    const tepi = [0, 10, 30];
    expect([-5, 0, 9, 10, 20, 29, 99].map((at) => findRuas(tepi, at))).toEqual([
      { ke: 0, dalam: -0.5 },
      { ke: 0, dalam: 0 },
      { ke: 0, dalam: expect.closeTo(0.1) as number },
      { ke: 1, dalam: 0 },
      { ke: 1, dalam: 0.5 },
      { ke: 1, dalam: expect.closeTo(0.05) as number },
      { ke: 1, dalam: expect.closeTo(-3.45) as number },
    ]);
  });

  test('a point of the sheet counts from the table, before it and behind it in usual steps', () => {
    const kisi = { x: [0, 100, 200], y: [0, 50], pasti: true, pangkal: { baris: 2, kolom: 1 } };
    expect(toTitikLembar(kisi, 1, 5, 2, 6)).toEqual({ x: 5, y: 6 });
    expect(toTitikLembar(kisi, 2, 5, 2, 60)).toEqual({ x: 105, y: 50 });
    expect(toTitikLembar(kisi, 3, 5, 3, 6)).toEqual({ x: 205, y: 56 });
    expect(toTitikLembar(kisi, 5, 5, 5, 6)).toEqual({ x: 301, y: 86 });
    expect(toTitikLembar(kisi, 0, 5, 0, 6)).toEqual({ x: -43, y: -24 });
  });
});
