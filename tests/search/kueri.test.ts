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
  test.each(['x', 'periksa ', 'a b ', '1/', '"', 'me'])(
    '10,000 letters of %j are cut to what a question may have',
    (piece) => {
      const { asli, kata } = prepare(piece.repeat(10_000 / piece.length));
      expect(asli.length).toBeLessThanOrEqual(200);
      expect(kata.length).toBeLessThanOrEqual(12);
    },
  );
});

describe('what the index is asked', () => {
  const small = createPrepareQuery({
    versi: 1,
    dokumen: 1000,
    akar: {
      kursi: [500, 'kursi'],
      surat: [100, 'surat'],
      kertas: [2, 'kertas'],
      teliti: [40, 'meneliti'],
      pintu: [20, 'pintu'],
    },
    istilah: [],
  });
  test('all words together, by their groups of like meaning; one by one the rarest first, four at most', () => {
    const { tanya, kata } = small('kursi surat kertas meneliti pintu');
    expect(tanya.semua).toEqual(['kursi surat kertas zmperiksa pintu']);
    expect(tanya.cadangan).toEqual(['kertas', 'pintu', 'zmperiksa', 'surat']);
    expect(tanya.umum).toBe(false);
    expect(tanya.dahulu.filter((key) => key.startsWith('zb'))).toEqual([]);
    expect(kata.map(({ bobot }) => bobot)).toEqual([500, 100, 2, 40, 20].map((count) => Math.log(1 + 1000 / count)));
  });

  test('a word that the site has only by another of its group weighs as that one', () => {
    const [asked] = small('koreksi').kata;
    expect(asked?.bobot).toBe(Math.log(1 + 1000 / 40));
  });

  test('words that the site lacks are not asked for; numbers are', () => {
    const { tanya, kata } = small('cuti kursi 2014');
    expect(kata.map(({ akar, bobot }) => [akar, bobot > 0])).toEqual([
      ['cuti', false],
      ['kursi', true],
      ['2014', true],
    ]);
    expect(tanya.semua).toEqual(['kursi 2014']);
    expect(small('cuti').tanya.semua).toEqual([]);
  });

  const big = (kursi: number, surat: number, dokumen = 100_000) =>
    createPrepareQuery({ versi: 1, dokumen, akar: { kursi: [kursi], surat: [surat], kertas: [9000] }, istilah: [] });
  test.each([
    ['all stand on more than four in a hundred', big(4001, 9000), 'kursi surat', ['zbkursisurat'], true],
    ['one of them does not', big(4000, 9000), 'kursi surat', [], false],
    ['the site is small', big(1999, 1999, 10_000), 'kursi surat', [], false],
    ['it is one word', big(9000, 9000), 'kursi', [], false],
    ['there are three', big(9000, 9000), 'kursi surat kertas', ['zbkursisurat', 'zbsuratkertas'], true],
  ])('pairs before all, where words say little: %s', (_, ask, q, pairs, umum) => {
    const { tanya } = ask(q);
    expect([tanya.dahulu.filter((key) => key.startsWith('zb')), tanya.umum]).toEqual([pairs, umum]);
  });
});

describe('keys', () => {
  test.each([
    ['a number among few words', '007/Dpk-Set.1/2021', /^zn/, true],
    ['not in a sentence', 'siapa yang menandatangani surat nomor 12', /^zn/, false],
    ['a title, as it is spelt and by its roots', 'susun draf', /^z[ij]/, true],
    ['none of three strange letters', 'xyz', /^z[ij]/, false],
    ['but of four', 'xyzw', /^z[ij]/, true],
    ['and of a known one', 'PK', /^z[ij]/, true],
    ['a related SOP only where SOPs are asked for', 'sop pengiriman surat', /^zt/, true],
    ['else not', 'pengiriman surat', /^zt/, false],
    ['a length of time in two units', '1 jam 30 menit', /^zw90z$/, true],
    ['in weeks', 'paling lama 2 minggu', /^zw4500z$/, true],
  ])('%s: %s', (_, q, key, there) => {
    expect(prepare(q).kunci.some((one) => key.test(one))).toBe(there);
  });
  test('come first of all that is asked, each once', () => {
    const { kunci, tanya } = prepare('pk');
    expect(tanya.dahulu).toEqual(kunci);
    expect(new Set(kunci).size).toBe(kunci.length);
  });
});

test.each([
  ['per', true],
  ['periksa drx', true],
  ['per ', false],
  ['periksa', false],
  ['', false],
])('%j: the last word may be half of one: %s', (q, terbuka) => expect(prepare(q).terbuka).toBe(terbuka));
