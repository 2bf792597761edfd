/** What a reader chose, to and from the address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KONVERSI } from '../../src/domain/waktu.ts';
import { formatKeadaan, KEADAAN_AWAL, konversiOf, parseKeadaan, readAngka, URUTAN } from '../../src/view/keadaan.ts';

const parse = (query: string) => parseKeadaan(new URLSearchParams(query));

test.each([
  ['sop=a/a&sop=b/b&sop=a/a&sop=', { sop: ['a/a', 'b/b'] }],
  ['dasar=median', { dasar: 'median' }],
  ['dasar=', {}],
  ['urut=waktu-turun', { urut: 'waktu-turun' }],
  ['urut=tahap:rapat', { urut: 'tahap:rapat' }],
  ['urut=bertahap:rapat', {}],
  ['kolom=13', { mulai: 12 }],
  ['kolom=2.9', { mulai: 1 }],
  ['kolom=1', {}],
  ['kolom=0', {}],
  ['kolom=dua', {}],
  ['hari=300', { menitPerHari: 300 }],
  ['bulan=22', { hariPerBulan: 22 }],
  ['tidak=12,5', { tidak: 12.5 }],
  ['perkiraan=tanpa', { perkiraan: false }],
  ['perkiraan=dengan', {}],
])('%s', (query, expected) => expect(parse(query)).toEqual({ ...KEADAAN_AWAL, ...expected }));

test.each([
  [{ sop: ['a/a', 'b/b'], dasar: 'a/a' }, 'sop=a/a&sop=b/b&dasar=a/a'],
  [{ urut: 'tahap:rapat', mulai: 12 }, 'urut=tahap:rapat&kolom=13'],
  [{ menitPerHari: 300, hariPerBulan: 22, tidak: 5, perkiraan: false }, 'hari=300&bulan=22&tidak=5&perkiraan=tanpa'],
  [{ dasar: 'a b&c' }, 'dasar=a+b%26c'],
  [{}, ''],
])('%j is written as %s', (state, query) => expect(formatKeadaan({ ...KEADAAN_AWAL, ...state })).toBe(query));

test('every state comes back from its address', () => {
  const id = fc.stringMatching(/^[a-z&=+ %/-]{1,12}$/);
  const state = fc.record({
    sop: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 4 })),
    dasar: fc.option(id),
    urut: fc.constantFrom(...Object.keys(URUTAN), 'tahap:rapat'),
    mulai: fc.nat(40),
    menitPerHari: fc.integer({ min: 60, max: 1440 }),
    hariPerBulan: fc.integer({ min: 1, max: 31 }),
    tidak: fc.integer({ min: 0, max: 95 }),
    perkiraan: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(parse(formatKeadaan(one))).toEqual(one);
    }),
  );
});

describe('numbers of a reader', () => {
  test.each([
    ['60', 60],
    ['59', 450],
    ['1440', 1440],
    ['1441', 450],
    ['90,5', 90.5],
    [' 90 ', 90],
    ['', 450],
    ['  ', 450],
    [null, 450],
    ['sembilan', 450],
    ['Infinity', 450],
  ])('%j minutes a day: %d', (text, value) => expect(readAngka(text, 'menitPerHari')).toBe(value));
  test.each([
    ['hariPerBulan', '1', 1],
    ['hariPerBulan', '31', 31],
    ['hariPerBulan', '32', 20],
    ['tidak', '0', 0],
    ['tidak', '95', 95],
    ['tidak', '96', 0],
  ] as const)('%s %s: %d', (name, text, value) => expect(readAngka(text, name)).toBe(value));

  test('make the lengths that times are counted with', () => {
    expect(konversiOf({ ...KEADAAN_AWAL, menitPerHari: 300, hariPerBulan: 22 })).toEqual({
      ...KONVERSI,
      menitPerHari: 300,
      hariPerBulan: 22,
    });
  });
});
