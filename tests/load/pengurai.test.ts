/** Parsers of words from many hands: any text gives a reading or none, in no time worth speaking of, and never an exception. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSitasi } from '../../src/bahasa/sitasi.ts';
import { JENIS_PERATURAN } from '../../src/domain/kosakata.ts';
import { menitWaktu, parseWaktu, sumWaktu, type Waktu } from '../../src/domain/waktu.ts';
import { realSops } from '../content.ts';
import { cepat } from '../cepat.ts';

const sops = await realSops();
const sitasi = sops.flatMap((sop) => sop.dasarHukum.map(({ kutipan }) => kutipan));
const waktu = sops.flatMap((sop) => sop.langkah.flatMap((langkah) => langkah.mutuBaku.waktu ?? []));

/** Real words, with pieces taken out, doubled, swapped with each other and with signs that mean something. */
const rusak = (asal: readonly string[], tanda: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc
          .constantFrom(...asal)
          .chain((teks) =>
            fc
              .tuple(fc.nat(teks.length), fc.nat(teks.length))
              .map(([a, b]) => teks.slice(Math.min(a, b), Math.max(a, b))),
          ),
        fc.constantFrom(...tanda),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
const panjang = (tanda: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...tanda), fc.constantFrom(...tanda), fc.integer({ min: 1, max: 30_000 }))
    .map(([a, b, times]) => (a + b).repeat(times).slice(0, 20_000));

describe('citations', () => {
  const TANDA = [
    'Nomor ',
    'No. ',
    'Tahun ',
    '/',
    ' ',
    '2014',
    '9999999999',
    'Peraturan ',
    'Permenpan',
    'Undang-Undang',
    'Kota ',
    '&',
    '.',
    '53a',
    '²',
    'İ',
    '\u0000',
  ];
  const isSane = (teks: string): void => {
    const found = cepat(() => parseSitasi(teks));
    if (found === null) return;
    expect(Object.keys(JENIS_PERATURAN)).toContain(found.jenis);
    expect(found.nomor).toMatch(/^\d{1,4}[a-z]?$/);
    expect(found.tahun).toBeGreaterThanOrEqual(1900);
    expect(found.tahun).toBeLessThan(2100);
    expect(found.daerah ?? 'x').not.toBe('');
  };

  test('broken and foreign', () => fc.assert(fc.property(rusak(sitasi, TANDA), isSane), { numRuns: 2000 }));
  test('of any length', () => fc.assert(fc.property(panjang(TANDA), isSane), { numRuns: 100 }));
  test('the real ones are read', () =>
    expect(sitasi.filter((teks) => parseSitasi(teks) !== null).length).toBeGreaterThan(sitasi.length * 0.9));
});

describe('times', () => {
  const TANDA = [
    '1',
    '0',
    '½',
    '¼',
    ',',
    '.',
    ' ',
    '-',
    '–',
    's.d.',
    'x',
    '24 jam',
    'menit',
    'Hari',
    'minggu',
    'setengah',
    '(satu)',
    '±',
    '≤',
    'maks',
    'kerja',
    'kalender',
    '9'.repeat(400),
    '1e309',
    '\u0000',
    '∞',
    '𝟙',
  ];
  const isSane = (teks: string): void => {
    const read = cepat(() => parseWaktu(teks));
    const minutes = menitWaktu(read);
    expect(minutes === null || (Number.isFinite(minutes) && minutes >= 0)).toBe(true);
    const { min, maks } = sumWaktu([read, read]);
    expect([min, maks].every((sum) => Number.isFinite(sum) && sum >= 0)).toBe(true);
    // Whatever could not be read is shown as it stands.
    expect(((words: Waktu) => ('teks' in words ? words.teks : teks))(read)).toBe(teks);
  };

  test('broken and foreign', () => fc.assert(fc.property(rusak(waktu, TANDA), isSane), { numRuns: 2000 }));
  test('of any length', () => fc.assert(fc.property(panjang(TANDA), isSane), { numRuns: 100 }));
});
