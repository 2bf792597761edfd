import { expect, test } from 'vitest';
import { akar } from '../../src/bahasa/akar.ts';
import { KATA_KERJA_DASAR } from '../../src/bahasa/kata-dasar.ts';
import { kelompokMakna, semakna } from '../../src/bahasa/makna.ts';
import { turunan } from '../../src/bahasa/turunan.ts';

test('words of like meaning share a group; others have none', () => {
  expect(kelompokMakna('teliti')).toBe(kelompokMakna('cek'));
  expect(kelompokMakna('kinerja')).toBe('kerja');
  expect(kelompokMakna('surat')).toBeNull();
  expect(semakna('himpun')).toEqual(['kumpul', 'kompilasi', 'rekap', 'inventarisasi']);
  expect(semakna('surat')).toEqual([]);
});

test('a group is named by a member of itself', () => {
  for (const root of ['periksa', 'kumpul', 'susun', 'kirim', 'arsip', 'draf']) expect(kelompokMakna(root)).toBe(root);
});

test('words made from a verb root lead back to it', () => {
  const made = [...KATA_KERJA_DASAR].flatMap((root) => turunan(root).map((word) => [root, word] as const));
  const lost = made.filter(([root, word]) => akar(word) !== root);
  expect(lost.length / made.length).toBeLessThan(0.03);
});

test('the sound changes', () => {
  expect(turunan('kirim').slice(0, 4)).toEqual(['mengirim', 'mengirimkan', 'mengirimi', 'pengiriman']);
  expect(turunan('sah')[1]).toBe('mengesahkan');
  expect(turunan('tulis')[3]).toBe('penulisan');
  expect(turunan('periksa')[3]).toBe('pemeriksaan');
  expect(turunan('ganda')[3]).toBe('penggandaan');
});
