/** The order of hits, by the points that the room's README promises. */
import { describe, expect, test } from 'vitest';
import type { Bidang } from '../../src/search/bidang.ts';
import type { Kata, Kueri, Maksud } from '../../src/search/kueri.ts';
import { nilaiHasil } from '../../src/search/peringkat.ts';

const hit = (more: Partial<Bidang> = {}): Bidang => ({
  jenis: 'langkah',
  id: '',
  judul: [],
  pelaku: [],
  isi: [],
  latar: [],
  kunci: [],
  ...more,
});

const kata = (akar: string, more: Partial<Kata> = {}): Kata => ({ kata: akar, akar, cari: akar, bobot: 1, ...more });

const ask = (words: readonly (string | Kata)[], kunci: readonly string[] = [], maksud: Maksud = null): Kueri => ({
  asli: '',
  kata: words.map((word) => (typeof word === 'string' ? kata(word) : word)),
  kunci,
  maksud,
  tanya: { dahulu: [], semua: [], umum: false, cadangan: [] },
  terbuka: false,
  saran: null,
});

const points = (bidang: Partial<Bidang>, kueri: Kueri): number => nilaiHasil(hit(bidang), kueri);

describe('one word', () => {
  test.each([
    ['in the title', { judul: ['draf'] }, 3],
    ['among those who act', { pelaku: ['draf'] }, 2],
    ['in the content', { isi: ['draf'] }, 1.8 + 0],
    ['in a name above', { latar: ['draf'] }, 0.6],
    ['in the best of several fields', { judul: ['draf'], isi: ['draf'], latar: ['draf'] }, 3],
    ['nowhere', { judul: ['surat'] }, 0],
  ])('%s', (_, bidang, expected) => expect(points(bidang, ask(['draf']))).toBeCloseTo(expected, 9));

  test('of like meaning counts six tenths, and a name above that holds only such a word counts half as covered', () => {
    expect(points({ judul: ['teliti'] }, ask(['periksa']))).toBeCloseTo(1.8, 9);
    expect(points({ isi: ['koreksi'] }, ask(['periksa']))).toBeCloseTo(1.08, 9);
    expect(points({ latar: ['teliti'] }, ask(['periksa']))).toBeCloseTo(0.36 * 0.25, 9);
  });

  test('that stands there as typed counts once more', () => {
    const asked = ask([kata('susun', { kata: 'penyusunan' })]);
    expect(points({ isi: ['susun', 'penyusunan'] }, asked)).toBeCloseTo(2.8, 9);
    expect(points({ isi: ['susun'] }, asked)).toBeCloseTo(1.8, 9);
    expect(points({ isi: ['susun'] }, ask(['susun']))).toBeCloseTo(1.8, 9);
  });

  test('in a longer title counts less, down to three quarters', () => {
    const titled = (words: number): number => points({ judul: ['draf', ...'abcdefgh'.slice(1, words)] }, ask(['draf']));
    expect(titled(2)).toBeCloseTo(3 * (0.75 + 0.125), 9);
    expect(titled(8)).toBeCloseTo(3 * (0.75 + 0.25 / 8), 9);
    expect(points({ judul: ['draf'] }, ask(['draf', 'draf']))).toBeCloseTo(3, 9);
  });
});

describe('several words', () => {
  test('count by how rare they are', () => {
    const asked = ask([kata('draf', { bobot: 3 }), kata('surat', { bobot: 1 })]);
    expect(points({ isi: ['draf'] }, asked)).toBeCloseTo(((3 * 1.8) / 4) * 0.75 ** 2, 9);
    expect(points({ isi: ['surat'] }, asked)).toBeCloseTo((1.8 / 4) * 0.25 ** 2, 9);
  });

  test('a hit that has all of them comes before one with half of them in its title', () => {
    const asked = ask(['draf', 'surat']);
    expect(points({ latar: ['draf', 'surat'] }, asked)).toBeGreaterThan(points({ judul: ['draf'] }, asked));
  });

  test('that stay neighbours count more, most in a title', () => {
    const asked = ask(['draf', 'surat', 'masuk']);
    expect(points({ isi: ['draf', 'surat', 'x', 'masuk'] }, asked)).toBeCloseTo(1.8 + (0.4 * 2) / 3, 9);
    expect(points({ isi: ['surat', 'draf', 'x', 'masuk'] }, asked)).toBeCloseTo(1.8, 9);
    expect(points({ isi: ['draf', 'surat', 'masuk'] }, asked)).toBeCloseTo(1.8 + (0.4 * 4) / 3, 9);
    expect(points({ judul: ['draf', 'surat', 'masuk'] }, asked)).toBeCloseTo(3 + (0.8 * 4) / 3, 9);
    expect(points({ pelaku: ['draf', 'surat', 'masuk'] }, asked)).toBeCloseTo(2 + (0.4 * 4) / 3, 9);
    expect(points({ latar: ['draf', 'surat', 'masuk'] }, asked)).toBeCloseTo(0.6, 9);
  });

  test('a word that the site lacks is not missed', () => {
    expect(points({ judul: ['draf'] }, ask(['draf', kata('xyz', { bobot: 0 })]))).toBeCloseTo(3, 9);
  });
});

describe('exact keys', () => {
  test.each([
    ['zpperpres53th2010', 5],
    ['zn007', 5],
    ['zipkz', 4],
    ['zjsusundraf', 3],
    ['ztkirimsurat', 2.5],
    ['zw120z', 1.5],
    ['zmperiksa', 0],
  ])('%s: %d', (key, expected) => expect(points({ kunci: [key, 'zlain'] }, ask([], [key]))).toBe(expected));

  test('a title that begins with the question counts half; of other keys only the whole', () => {
    expect(points({ kunci: ['zjsusundraf'] }, ask([], ['zjsusun']))).toBe(1.5);
    expect(points({ kunci: ['ztkirimsurat'] }, ask([], ['ztkirim']))).toBe(1.25);
    expect(points({ kunci: ['zn0071'] }, ask([], ['zn007']))).toBe(0);
    expect(points({ kunci: ['zjsusun'] }, ask([], ['zjsusundraf']))).toBe(0);
    expect(points({ kunci: ['xzjsusun'] }, ask([], ['xzj']))).toBe(0);
  });

  test('the best of several counts, beside the words', () => {
    const asked = ask(['draf'], ['zw120z', 'zn007']);
    expect(points({ judul: ['draf'], kunci: ['zw120z', 'zn007'] }, asked)).toBeCloseTo(8, 9);
  });
});

describe('kinds', () => {
  test.each([
    ['istilah', 0.8],
    ['peran', 0.9],
    ['halaman', 0.85],
    ['jabatan', 0.95],
    ['aturan', 0.7],
    ['sop', 1],
    ['topik', 1],
  ] as const)('%s: %d', (jenis, factor) =>
    expect(points({ jenis, judul: ['draf'] }, ask(['draf']))).toBeCloseTo(3 * factor, 9),
  );

  test.each([
    ['istilah', 'istilah', 2.4],
    ['sop', 'sop', 1.4],
    ['sop', 'langkah', 1.1],
    ['peraturan', 'peraturan', 1.8],
    ['siapa', 'langkah', 1.3],
    ['jabatan', 'jabatan', 1.9],
    ['jabatan', 'langkah', 1.2],
    ['tindakan', 'langkah', 1.3],
    ['waktu', 'langkah', 1.1],
    ['waktu', 'sop', 1.2],
    ['waktu', 'topik', 1.2],
    ['siapa', 'sop', 1],
    [null, 'langkah', 1],
  ] as const)('asked for %s, %s counts %d', (maksud, jenis, factor) => {
    expect(points({ jenis, judul: ['draf'] }, ask(['draf'], [], maksud))).toBeCloseTo(3 * factor, 9);
  });

  test('what is asked for counts for words and keys together', () => {
    const asked = ask(['draf'], ['zn007'], 'siapa');
    expect(points({ judul: ['draf'], kunci: ['zn007'] }, asked)).toBeCloseTo(8 * 1.3, 9);
  });
});
