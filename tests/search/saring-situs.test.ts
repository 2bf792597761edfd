/** Facets of a whole site: each value once, in the order readers expect. */
import { expect, test } from 'vitest';
import type { Sop } from '../../src/domain/sop.ts';
import { listSaring, listTopikAwal } from '../../src/search/saring-situs.ts';
import { acuan, sopA } from './contoh.ts';

const milik = (id: string, tingkat: Sop['instansi']['tingkat']): Sop => ({
  ...sopA,
  instansi: { ...sopA.instansi, id, nama: id.toUpperCase(), tingkat },
});
const TEMUAN = new Map(sopA.langkah.map((item, i) => [item.id, i === 0 ? ['catatan', 'galat'] : ['peringatan']]));
const nilai = (saring: string, sops: readonly Sop[]): string[] =>
  listSaring(sops, acuan, () => TEMUAN, ['galat', 'peringatan', 'catatan']).flatMap(([id, value]) =>
    id === saring ? [value] : [],
  );

test('facets stand in their order, each value once with its name', () => {
  const all = listSaring([sopA, sopA], acuan, () => new Map(), []);
  expect([...new Set(all.map(([id]) => id))]).toEqual([
    'tingkat',
    'instansi',
    'topik',
    'jabatan',
    'peran',
    'tahap',
    'perkiraan',
  ]);
  expect(new Set(all.map(([id, value]) => `${id}=${value}`)).size).toBe(all.length);
  expect(all.slice(0, 3)).toEqual([
    ['tingkat', 'kota', 'Kota'],
    ['instansi', 'kota-a', 'Dinas Arsip Kota A'],
    ['topik', 'perjanjian-kinerja', 'Penyusunan Perjanjian Kinerja'],
  ]);
});

test('levels, stages and findings keep their own order, offices the one in which they occur', () => {
  const sops = [milik('z', 'kota'), milik('a', 'kementerian'), milik('m', 'provinsi')];
  expect(nilai('tingkat', sops)).toEqual(['kementerian', 'provinsi', 'kota']);
  expect(nilai('instansi', sops)).toEqual(['z', 'a', 'm']);
  expect(nilai('temuan', sops)).toEqual(['galat', 'peringatan', 'catatan']);
  const turned = { ...sopA, langkah: [...sopA.langkah].reverse() };
  expect(nilai('tahap', [turned])).toEqual(nilai('tahap', [sopA]));
});

test('a value its order does not know stands last', () => {
  const asing = {
    ...sopA,
    langkah: sopA.langkah.map((item, i) => (i === 0 ? { ...item, tahap: { id: 'x', nama: 'X', uraian: '' } } : item)),
  };
  expect(nilai('tahap', [asing]).at(-1)).toBe('x');
});

test('before anything is typed: the topics with most SOPs, at most eight', () => {
  const topik = (id: string): Sop => ({ ...sopA, topik: { ...sopA.topik, id, nama: id.toUpperCase() } });
  expect(listTopikAwal(['a', 'b', 'b', 'c', 'b', 'c'].map(topik))).toEqual([
    ['b', 'B'],
    ['c', 'C'],
    ['a', 'A'],
  ]);
  expect(listTopikAwal([...'abcdefghij'].map(topik))).toHaveLength(8);
  expect(listTopikAwal(['a', 'b'].map(topik), 1)).toEqual([['a', 'A']]);
  expect(listTopikAwal([])).toEqual([]);
});
