/** What speaks for a cut between two cells and against it: each sign against its absence, never its number. */
import { describe, expect, test } from 'vitest';
import type { Kata } from '../../../src/impor/lipatan/baris-terlipat.ts';
import { boundaryScore, insideScore, joinScore, startScore, type Kebiasaan } from '../../../src/impor/lipatan/nilai.ts';

const biasa = (pasangan = 0): Kebiasaan => ({ pasangan: () => pasangan, sel: () => 0, lebar: {}, adaKeterangan: true });
const kata = (teks: string, batas: Kata['batas'] = 'spasi'): Kata => ({ teks, batas });
const dalam = (words: readonly Kata[], pasangan = 0): number => insideScore(words, biasa(pasangan));
const batas = (before: string | undefined, first: Kata, pasangan = 0): number =>
  boundaryScore(before === undefined ? undefined : kata(before), first, biasa(pasangan));
const sambung = (
  before: string,
  word: string,
  more: { terpakai?: number; lebar?: number; pasangan?: number } = {},
): number => joinScore(before, word, more.terpakai ?? 0, more.lebar, biasa(more.pasangan));

describe('inside a cell', () => {
  const POLOS = dalam([kata('surat'), kata('masuk')]);
  test('nothing speaks about plain words or one word', () =>
    expect([POLOS, dalam([kata('Surat', 'pipa')]), dalam([])]).toEqual([0, 0, 0]));
  test('a bar or a wide gap speaks against it, rubble a little less', () => {
    const [pipa = 0, lebar = 0, sisa = 0] = (['pipa', 'lebar', 'sisa'] as const).map((gap) =>
      dalam([kata('surat'), kata('masuk', gap)]),
    );
    expect(pipa).toBe(lebar);
    expect(pipa).toBeLessThan(sisa);
    expect(sisa).toBeLessThan(POLOS);
  });
  test('words that often stand together speak for it, up to a bound', () => {
    const [one = 0, two = 0, three = 0, many = 0] = [1, 2, 3, 9].map((count) =>
      dalam([kata('surat'), kata('masuk')], count),
    );
    expect([one > POLOS, two > one, three > two, many === three]).toEqual([true, true, true, true]);
  });
  test('a word twice, or a capital in the middle, speaks against it', () => {
    expect(dalam([kata('surat'), kata('Surat')])).toBeLessThan(dalam([kata('surat'), kata('Masuk')]));
    expect(dalam([kata('surat'), kata('Masuk')])).toBeLessThan(POLOS);
    expect(dalam([kata('dari'), kata('Bagian')])).toBe(POLOS);
    expect(dalam([kata('surat'), kata('SK')])).toBe(POLOS);
    expect(dalam([kata('Surat'), kata('Masuk')])).toBe(POLOS);
  });
  test('every pair counts', () => {
    expect(dalam([kata('a'), kata('b', 'pipa'), kata('c', 'pipa')])).toBe(2 * dalam([kata('a'), kata('b', 'pipa')]));
  });
});

describe('between two cells', () => {
  const POLOS = batas('surat', kata('masuk'));
  test('bars, gaps and rubble speak for a cut', () => {
    for (const gap of ['pipa', 'lebar', 'sisa'] as const)
      expect(batas('surat', kata('masuk', gap))).toBeGreaterThan(POLOS);
  });
  test('a capital after a small word does too', () => {
    expect(batas('surat', kata('Agenda'))).toBeGreaterThan(POLOS);
    expect(batas('Surat', kata('Agenda'))).toBe(POLOS);
  });
  test('words that belong together speak against it, up to a bound', () => {
    const [one = 0, three = 0, many = 0] = [1, 3, 9].map((count) => batas('surat', kata('masuk'), count));
    expect([one < POLOS, three < one, many === three]).toEqual([true, true, true]);
  });
  test('at the start of a line there is nothing to cut', () => expect(batas(undefined, kata('masuk'), 5)).toBe(0));
});

describe('the first word of a cell', () => {
  const awal = (word: string, kolom: Parameters<typeof startScore>[1] = 'output', at = 0): number =>
    startScore(word, kolom, at);
  test('a capital, a quote, a bracket or a number begins one', () => {
    for (const word of ['Surat', '“Surat', '(Surat', '2', '"A']) expect(awal(word)).toBe(awal('Agenda'));
    for (const word of ['surat', '(surat', '-']) expect(awal(word)).toBeLessThan(awal('Agenda'));
  });
  test('a cell seldom begins on a later line', () => {
    expect(awal('Surat', 'output', 1)).toBeLessThan(awal('Surat'));
    expect(awal('Surat', 'output', 2)).toBe(awal('Surat', 'output', 1));
  });
  test('remarks begin with words of remarks', () => {
    for (const word of ['SOP', 'Lihat', 'Terkait', 'Sesuai', 'Apabila', 'Jika', 'Formulir', 'Dilakukan', 'Maksimal'])
      expect(awal(word, 'keterangan')).toBeGreaterThan(awal('Agenda', 'keterangan'));
    expect(awal('Agenda', 'keterangan')).toBeLessThan(awal('Agenda', 'output'));
    expect(awal('agenda', 'keterangan')).toBeLessThan(awal('Agenda', 'keterangan'));
    expect(awal('SOP', 'keterangan', 1)).toBeLessThan(awal('SOP', 'keterangan'));
  });
});

describe('the next line of a cell', () => {
  const POLOS = sambung('Surat', 'Masuk');
  test('small letters go on, capitals after small ones do not', () => {
    expect(sambung('Surat', 'masuk')).toBeGreaterThan(POLOS);
    expect(sambung('surat', 'Masuk')).toBeLessThan(POLOS);
    expect(sambung('surat', 'SK')).toBe(POLOS);
  });
  test('a hanging word asks for more, but not for the start of a clause', () => {
    expect(sambung('dari', 'Bagian')).toBeGreaterThan(POLOS);
    expect(sambung('dari', 'untuk')).toBeLessThan(sambung('surat', 'untuk'));
    expect(sambung('dan', 'kemudian')).toBeLessThan(sambung('surat', 'kemudian'));
  });
  test('SOP asks for its name', () => {
    for (const word of ['SOP', 'POS']) expect(sambung(word, 'Arsip')).toBeGreaterThan(POLOS);
    expect(sambung('SOP', 'arsip')).toBe(sambung('Surat', 'arsip'));
  });
  test('a point ends a cell, a word twice is none', () => {
    for (const word of ['Surat.', 'Surat;']) expect(sambung(word, 'Masuk')).toBeLessThan(POLOS);
    expect(sambung('Surat', 'surat')).toBeLessThan(sambung('Surat', 'masuk'));
  });
  test('words that often stand together go on, up to a bound', () => {
    const [one = 0, three = 0, many = 0] = [1, 3, 9].map((pasangan) => sambung('Surat', 'Masuk', { pasangan }));
    expect([one > POLOS, three > one, many === three]).toEqual([true, true, true]);
  });
  test('room that was left on the line before speaks against it, the more the worse', () => {
    const [full = 0, some = 0, much = 0, all = 0, beyond = 0] = [20, 12, 8, 1, 0].map((terpakai) =>
      sambung('Surat', 'Masuk', { terpakai, lebar: 20 }),
    );
    expect(full).toBeGreaterThan(POLOS);
    expect([some < full, much < some, all <= much, beyond <= all]).toEqual([true, true, true, true]);
    expect(sambung('Surat', 'Masuk', { terpakai: 14, lebar: 20 })).toBe(full);
    expect(sambung('Surat', 'Masuk', { terpakai: 13, lebar: 20 })).toBeLessThan(full);
  });
});
