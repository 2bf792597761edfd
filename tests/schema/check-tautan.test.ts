/** Where an SOP that is gone from its address may have moved. */
import { expect, test } from 'vitest';
import { checkTautan, indexTautan } from '../../src/schema/check-tautan.ts';

const draft = (id: string, ...langkah: string[]) => ({ id, value: { langkah: langkah.map((one) => ({ id: one })) } });
const buku = { sop: { lama: { sejak: '2026-11-01', langkah: ['a', 'b', 'c', 'd'] } } };
const hint = (...langkah: string[]): string | undefined =>
  checkTautan('dinas', buku, indexTautan([draft('dinas/baru', ...langkah)], []))[0]?.hint;

test.each([
  [
    'most of its steps',
    ['a', 'b', 'c'],
    'SOP ini tampaknya pindah ke dinas/baru: tulis alias: [dinas/lama] di content/sop/dinas/baru.mdx.',
  ],
  ['half of them', ['a', 'b'], 'Bila SOP ini pindah, tulis alias: [dinas/lama] di berkasnya yang baru.'],
  ['none', ['x'], 'Bila SOP ini pindah, tulis alias: [dinas/lama] di berkasnya yang baru.'],
])('an SOP with %s is its heir only if it has most', (_, langkah, first) => {
  expect(hint(...langkah)).toBe(`${first} Bila tidak berlaku lagi, kembalikan berkasnya dan tulis status: dicabut.`);
});

const LEDGER = { sop: { lama: { langkah: ['susun', 'periksa'] } } };
const isi = (id: string, langkah: readonly object[], alias: readonly string[] = []) => ({
  id,
  value: { langkah, alias },
});

test('an SOP that still has every id, as one or as a former one, has no problem', () => {
  const langkah = [{ id: 'susun' }, { id: 'teliti', alias: ['periksa'] }];
  expect(checkTautan('dinas', LEDGER, indexTautan([isi('dinas/lama', langkah)], ['dinas/lama']))).toEqual([]);
  expect(
    checkTautan('dinas', LEDGER, indexTautan([isi('dinas/baru', langkah, ['dinas/lama'])], ['dinas/baru'])),
  ).toEqual([]);
});

test('nothing is said of a file that could not be read, nor of a ledger of another shape', () => {
  expect(checkTautan('dinas', LEDGER, indexTautan([], ['dinas/lama']))).toEqual([]);
  for (const value of [null, 'x', {}, { sop: null }, { sop: 'x' }])
    expect(checkTautan('dinas', value, indexTautan([], []))).toEqual([]);
});

test('an SOP that is gone is told at its key in the ledger', () => {
  expect(checkTautan('dinas', LEDGER, indexTautan([], []))).toMatchObject([
    {
      sop: null,
      path: ['sop', 'lama'],
      atKey: true,
      message: 'SOP "dinas/lama" pernah terbit, tetapi sekarang tidak ada.',
    },
  ]);
  expect(
    checkTautan('dinas', { sop: { lama: { langkah: [] } } }, indexTautan([isi('dinas/b', [])], []))[0]?.hint,
  ).toMatch(/^Bila SOP ini pindah,/);
});

test.each<[string, readonly object[], string]>([
  [
    'a new one of like name',
    [{ id: 'susun' }, { id: 'perika' }, { id: 'kirim' }],
    'Bila langkah "perika" adalah langkah itu, tulis alias: [periksa] padanya.',
  ],
  [
    'one new one',
    [{ id: 'susun' }, { id: 'kirim' }],
    'Bila langkah "kirim" adalah langkah itu, tulis alias: [periksa] padanya.',
  ],
  [
    'several new ones',
    [{ id: 'susun' }, { id: 'kirim' }, { id: 'arsip' }],
    'Bila idnya berganti, tulis alias: [periksa] pada langkah itu.',
  ],
  ['none', [{ id: 'susun' }], 'Bila idnya berganti, tulis alias: [periksa] pada langkah itu.'],
])('a step that is gone, beside %s', (_, langkah, renamed) => {
  const problem = {
    sop: 'dinas/lama',
    path: ['langkah'],
    atKey: true,
    message: 'Langkah "periksa" pernah terbit, tetapi sekarang tidak ada di SOP ini.',
  };
  const gone = 'Bila sudah tidak ada, kembalikan langkahnya dan tulis dicabut: { tanggal: …, pengganti: … }.';
  expect(checkTautan('dinas', LEDGER, indexTautan([isi('dinas/lama', langkah)], []))).toEqual([
    { ...problem, hint: `${renamed} ${gone}` },
  ]);
  const dua = indexTautan([isi('dinas/lama', langkah), isi('dinas/c', [{ id: 'periksa' }])], []);
  expect(checkTautan('dinas', LEDGER, dua)).toEqual([
    { ...problem, hint: `${renamed} ${gone} Id yang sama ada di SOP dinas/c.` },
  ]);
});
