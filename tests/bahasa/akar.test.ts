import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { akar } from '../../src/bahasa/akar.ts';
import { KATA_DASAR } from '../../src/bahasa/kata-dasar.ts';
import { cepat } from '../cepat.ts';

type Emas = Readonly<Record<string, Readonly<Record<string, string>>>>;
const emas = JSON.parse(readFileSync(new URL('akar-emas.json', import.meta.url), 'utf8')) as Emas;

/** The 28 verb families on which the search engine's own stemmer was measured. */
const KELUARGA = `periksa terima kirim tetap nilai mohon sah tugas awas rencana kerja disposisi susun lapor layan janji
  paraf arsip setuju usul aju ada bayar edar atur daftar cuti mutasi`.split(/\s+/);

describe('gold words', () => {
  test.each([
    ['keluarga', 0.99],
    ['kependudukan', 0.98],
    ['pengadaan-kesehatan', 0.98],
  ])('%s: at least %d of the words reach their root', (name, least) => {
    const words = Object.entries(emas[name] ?? {});
    const right = words.filter(([kata, root]) => root.split('/').includes(akar(kata)));
    expect(words.length).toBeGreaterThan(200);
    expect(right.length / words.length).toBeGreaterThanOrEqual(least);
  });

  test('all 28 verb families meet in their root', () => {
    const broken = KELUARGA.filter((root) =>
      Object.entries(emas['keluarga'] ?? {}).some(([kata, expected]) => expected === root && akar(kata) !== root),
    );
    expect(broken).toEqual([]);
  });
});

test.each([
  ['pemerintah', 'perintah'],
  ['bagian', 'membagi'],
  ['kinerja', 'bekerja'],
  ['perangkat', 'mengangkat'],
  ['undang-undang', 'undangan'],
  ['peserta', 'serta'],
  ['mengubah', 'kubah'],
  ['kependudukan', 'kedudukan'],
])('%s does not meet %s', (one, other) => {
  expect(akar(one)).not.toBe(akar(other));
});

test.each([
  ['data-data', 'data'],
  ['surat-menyurat', 'surat'],
  ['berulang-ulang', 'ulang'],
  ['Memeriksa', 'periksa'],
  ['pemeriksaannya', 'periksa'],
  ['keterukuran', 'ukur'],
  ['ketidaksesuaian', 'sesuai'],
  ['S1', 's1'],
  ['1.4.1.16', '1.4.1.16'],
])('%s → %s', (kata, root) => {
  expect(akar(kata)).toBe(root);
});

describe('laws', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[a-z]{1,30}(-[a-z]{1,20})?$/),
    fc.constantFrom(...KATA_DASAR),
    fc
      .tuple(
        fc.constantFrom(
          '',
          'me',
          'mem',
          'men',
          'meng',
          'meny',
          'pe',
          'pem',
          'peng',
          'di',
          'ke',
          'ber',
          'ter',
          'memper',
        ),
        fc.constantFrom(...KATA_DASAR),
        fc.constantFrom('', 'kan', 'an', 'i', 'nya', 'annya', 'kannya'),
      )
      .map((parts) => parts.join('')),
  );
  test('a root is its own root', () => {
    fc.assert(
      fc.property(word, (kata) => akar(akar(kata)) === akar(kata)),
      { numRuns: 3000 },
    );
  });
  test('a word with letters keeps some', () => {
    fc.assert(fc.property(word, (kata) => !/\p{L}/u.test(kata) || akar(kata).length > 0));
  });
  test('every listed root is itself', () => {
    expect([...KATA_DASAR].filter((root) => akar(root) !== root)).toEqual([]);
  });
  test.each(['di', 'me', 'ke', 'an', 'kan', 'nya', 'memper', '-', 'é'])(
    '10,000 times "%s" is answered at once',
    (piece) => {
      cepat(() => akar(piece.repeat(10_000)));
      cepat(() => akar(piece.repeat(19).slice(0, 40)));
    },
  );
});

test('a root is the same whatever was asked before, and after more words than are remembered', () => {
  const words = Object.values(emas).flatMap((list) => Object.keys(list));
  const before = words.map(akar);
  for (let count = 0; count < 60_000; count += 1) akar(`${'x'.repeat(41)}${count}`);
  const again = words.toReversed().map(akar).toReversed();
  expect(again).toEqual(before);
});
