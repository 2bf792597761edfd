/** The made-up words under which exact things stand in the index. */
import { expect, test } from 'vitest';
import {
  bobotKunci,
  kunciEjaan,
  kunciJudul,
  kunciMakna,
  kunciNomor,
  kunciPasangan,
  kunciSitasi,
  kunciTerkait,
  kunciWaktu,
} from '../../src/search/kunci.ts';

test.each([
  [['lapor', 'kinerja'], ['zjlaporkinerja']],
  [['rancang', 'undang-undang'], ['zjrancangundangundang']],
  [['-', '.'], []],
  [[], []],
  [['a'.repeat(80)], [`zj${'a'.repeat(60)}`]],
])('title %j → %j', (akar, kunci) => expect(kunciJudul(akar)).toEqual(kunci));

test.each([
  ['007/Dpk-Set.1/2021', ['zn007dpkset12021']],
  ['A-1/b', ['zna1b']],
  ['A1', []],
  ['A12', ['zna12']],
  ['12', []],
  ['tanpa nomor', []],
  ['1'.repeat(80), [`zn${'1'.repeat(60)}`]],
])('number %s → %j', (nomor, kunci) => expect(kunciNomor(nomor)).toEqual(kunci));

test.each([
  ['Perpres 53 Tahun 2010', ['zpperpres53th2010']],
  ['53 tahun 2014', ['zp53th2014']],
  ['53/2014', ['zp53th2014']],
  ['53 / 2014', ['zp53th2014']],
  ['53 th 1999', ['zp53th1999']],
  ['nomor 5 TAHUN 2014 itu', ['zp5th2014']],
  ['1053/2014', []],
  ['x53/2014', []],
  ['53/20145', []],
  ['53/1814', []],
  ['53 2014', []],
])('citation %s → %j', (teks, kunci) => expect(kunciSitasi(teks)).toEqual(kunci));

test.each([
  ['2 jam', ['zw120z']],
  ['120 menit', ['zw120z']],
  ['1-3 jam', ['zw180z']],
  ['segera', []],
  ['', []],
])('time %s → %j, a range by its longer end', (teks, kunci) => expect(kunciWaktu(teks)).toEqual(kunci));

test.each([
  ['PK', ['zipkz']],
  ['Standar-Operasional', ['zistandaroperasionalz']],
  ['/-', []],
  ['a'.repeat(80), [`zi${'a'.repeat(60)}z`]],
])('spelling %s → %j', (istilah, kunci) => expect(kunciEjaan(istilah)).toEqual(kunci));

test('another SOP by its title, of which only the mark changes', () => {
  expect(kunciTerkait(['kirim', 'zjalan'])).toEqual(['ztkirimzjalan']);
  expect(kunciTerkait([])).toEqual([]);
});

test('pairs of neighbours, hyphens aside', () => {
  expect(kunciPasangan(['rancang', 'undang-undang', 'baru'])).toEqual(['zbrancangundangundang', 'zbundangundangbaru']);
  expect([kunciPasangan(['satu']), kunciPasangan([])]).toEqual([[], []]);
});

test('words of like meaning have one key, others are their own', () => {
  expect(kunciMakna('teliti')).toBe(kunciMakna('periksa'));
  expect(kunciMakna('kursi')).toBe('kursi');
});

test('what is named more exactly gains more', () => {
  const marks = ['zpx', 'znx', 'zix', 'zjx', 'ztx', 'zwx', 'zbx', 'zmx', 'kursi', ''];
  expect(marks.map(bobotKunci)).toEqual([5, 5, 4, 3, 2.5, 1.5, 0, 0, 0, 0]);
});
