import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPrepareQuery } from '../../src/search/kueri.ts';
import { kamus } from './contoh.ts';

const prepare = createPrepareQuery(kamus);
const roots = (q: string): string[] => prepare(q).kata.map((item) => item.akar);

test.each([
  ['periksa pk', ['periksa', 'janji', 'kinerja'], 'tindakan'],
  ['siapa paraf surat pengantar', ['paraf', 'surat', 'antar'], 'siapa'],
  ['berapa lama draft perjanjian kinerja', ['draf', 'janji', 'kinerja'], 'waktu'],
  ['kepanjangan pk', ['janji', 'kinerja'], 'istilah'],
  ['sop perjanjian kinerja', ['janji', 'kinerja'], 'sop'],
  ['tugas kasubag program', ['kepala', 'subbagian', 'program'], 'jabatan'],
  ['sop', ['standar', 'operasional', 'prosedur'], null],
  ['Memeriksa, memeriksa; PERIKSA!', ['periksa'], 'tindakan'],
])('%s', (q, expected, maksud) => {
  expect(roots(q)).toEqual(expected);
  expect(prepare(q).maksud).toBe(maksud);
});

test.each([
  ['permenpan rb 53/2014', 'zppermenpanrb53th2014'],
  ['53 tahun 2014', 'zp53th2014'],
  ['007/Dpk-Set.1/2021', 'zn007dpkset12021'],
  ['2 jam', 'zw120z'],
  ['paling lama 120 menit', 'zw120z'],
  ['Perjanjian Kinerja', 'zjjanjikinerja'],
  ['PK', 'zipkz'],
])('%s asks for %s', (q, key) => {
  expect(prepare(q).kunci).toContain(key);
});

describe('misspelt words', () => {
  test.each([
    ['perjanjan kinerja', 'perjanjian kinerja'],
    ['surat pengatar', 'surat pengantar'],
    ['suart pengantar', 'surat pengantar'],
    ['permeriksaan draf', 'pemeriksaan draf'],
  ])('%s → %s', (q, saran) => {
    expect(prepare(q).saran).toBe(saran);
  });
  test.each(['perjanjian kinerja', 'cuti tahunan', 'gaji', 'xyzzy', 'pk'])('%s is left alone', (q) => {
    expect(prepare(q).saran).toBeNull();
  });
  test('the results follow the correction', () => {
    expect(roots('perjanjan kinerja')).toEqual(['janji', 'kinerja']);
  });
});

describe('hostile questions', () => {
  const plain = /^[\p{L}\p{N}\p{M} .,-]*$/u;
  test('nothing but letters, digits and blanks reaches the index', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (q) => {
        const { tanya, asli } = prepare(q);
        expect([...tanya.dahulu, ...tanya.cadangan].every((item) => plain.test(item) && item !== '')).toBe(true);
        expect(asli.length).toBeLessThanOrEqual(200);
      }),
    );
  });
  test.each([
    ['only function words', 'yang dan untuk dengan'],
    ['empty', '   '],
    ['markup', '<script>alert(1)</script>'],
    ['control characters', '\u0000\u0007\u202e\u2066'],
    ['our own marks', '⟦langkah#a | b ⟧'],
    ['prototype', '__proto__ constructor toString'],
  ])('%s', (_, q) => {
    const { kata, tanya } = prepare(q);
    expect(kata.length).toBeLessThanOrEqual(12);
    expect(tanya.dahulu.length).toBeLessThanOrEqual(7);
  });
  test('10,000 letters are answered at once', () => {
    const start = performance.now();
    for (const piece of ['x', 'periksa ', 'a b ', '1/', '"', 'me']) prepare(piece.repeat(10_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
