/** The sections of a large topic, as goldens that a person has read: here of three SOPs, which says the same as of fifty. */
import { expect, test } from 'vitest';
import type { Asal } from '../../../src/view/banyak/asal.ts';
import { listBagianBanyak } from '../../../src/view/banyak/bagian.ts';
import { kendaliBanyak } from '../../../src/view/banyak/kendali.ts';
import type { KonteksBanyak } from '../../../src/view/banyak/konteks.ts';
import { simpulBagian } from '../../../src/view/bagian-banding.ts';
import { cetak } from '../cetak.ts';
import { konteks } from '../contoh.ts';

const ASAL: readonly Asal[] = [
  { sop: 'a/a', tingkat: 'kota', wilayah: 'Kota Madiun', jenis: ['sifat:teknis'] },
  { sop: 'b/b', tingkat: 'tidak-disebut', wilayah: '', jenis: [] },
  { sop: 'c/c', tingkat: 'provinsi', wilayah: 'Provinsi Riau', jenis: ['sifat:administratif', 'hasil:final'] },
];

const banyak = (...tampil: string[]): KonteksBanyak => ({ ...konteks(), asal: ASAL, tampil: new Set(tampil) });
const LAIN = new Set(['perbedaan', 'struktur']);

const lukis = (one: KonteksBanyak): string =>
  listBagianBanyak(one)
    .filter(({ id }) => !LAIN.has(id))
    .map((bagian) => cetak(simpulBagian(bagian)))
    .join('');

test('all shown', async () => {
  await expect(lukis(banyak('a/a', 'b/b', 'c/c'))).toMatchFileSnapshot('emas/semua.txt');
});

test('counts and figures are of those that are shown; rows stay', async () => {
  await expect(lukis(banyak('a/a'))).toMatchFileSnapshot('emas/tersaring.txt');
});

test('controls', async () => {
  await expect(cetak(kendaliBanyak(banyak('a/a', 'b/b', 'c/c')))).toMatchFileSnapshot('emas/kendali.txt');
});

test('sections in reading order', () => {
  expect(listBagianBanyak(banyak('a/a', 'b/b', 'c/c')).map(({ id }) => id)).toEqual([
    'perbedaan',
    'padanan',
    'kegiatan',
    'waktu',
    'dasar-hukum',
    'struktur',
    'dokumen',
  ]);
});

test('where all are of one level and no kind is stated, neither is offered', () => {
  const same = ASAL.map((item): Asal => ({ ...item, tingkat: 'kota', wilayah: 'Kota Madiun', jenis: [] }));
  const words = cetak(kendaliBanyak({ ...banyak('a/a'), asal: same }));
  expect(words).not.toMatch(/name=(tingkat|wilayah|jenis)/);
});
