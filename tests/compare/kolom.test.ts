/** Heads of columns: short enough to stand over one, and never the same twice. */
import { expect, test } from 'vitest';
import { labelSops } from '../../src/compare/kolom.ts';
import type { Instansi } from '../../src/domain/frontmatter.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { buatSop } from './contoh.ts';

const satu = buatSop('a/b', [{ id: 'satu' }]);
const milik = (nama: string, wilayah?: string, more: Partial<Sop> & { tingkat?: Instansi['tingkat'] } = {}): Sop => ({
  ...satu,
  id: `${nama}/${more.slug ?? 'b'}`,
  ...more,
  instansi: {
    id: 'naskah-009',
    nama,
    tingkat: more.tingkat ?? 'kota',
    ...(wilayah === undefined ? {} : { wilayah }),
  },
});
const label = (nama: string, wilayah?: string): string | undefined =>
  [...labelSops([milik(nama, wilayah)]).values()][0];

test.each([
  ['Sekretariat Daerah Kota Madiun', 'Kota Madiun', 'Setda Kota Madiun'],
  ['Sekretariat Dewan Perwakilan Rakyat Daerah Kota Batu', 'Kota Batu', 'Setwan Kota Batu'],
  ['Dinas Sosial Provinsi Bali', 'Provinsi Bali', 'Dinas Sosial Bali'],
  ['Dinas Sosial Kabupaten Ngawi', 'Kabupaten Ngawi', 'Dinas Sosial Kab. Ngawi'],
  // 32 letters fit, 33 do not.
  ['Dinas Pemuda dan Olahraga Bantul', 'Bantul', 'Dinas Pemuda dan Olahraga Bantul'],
  ['Dinas Pemuda dan Olahraga Cilacap', 'Cilacap', 'Dinas Pemuda Cilacap'],
  [
    'Dinas Perpustakaan dan Kearsipan Provinsi Kalimantan Barat',
    'Provinsi Kalimantan Barat',
    'Dinas Perpustakaan Kalimantan Barat',
  ],
  ['Dinas Pertanian, Pangan serta Perikanan Kabupaten Sleman', 'Kabupaten Sleman', 'Dinas Pertanian Kab. Sleman'],
  ['Dinas Kependudukan serta Pencatatan Sipil Kota Batu', 'Kota Batu', 'Dinas Kependudukan Kota Batu'],
  ['Badan Perencanaan Pembangunan dan Riset Wilayah', undefined, 'Badan Perencanaan Pembangunan dan Riset Wilayah'],
  ['Badan Perencanaan Pembangunan dan Riset Wilayah', 'Kota Batu', 'Badan Perencanaan Pembangunan dan Riset Wilayah'],
])('%s (%s) → %s', (nama, wilayah, pendek) => {
  expect(label(nama, wilayah)).toBe(pendek);
});

test('an agency without a name is told by its manuscript, as inferred', () => {
  expect([...labelSops([milik('Tidak disebut', undefined, { tingkat: 'tidak-disebut' })]).values()]).toEqual([
    'Instansi naskah 009 ≈',
  ]);
});

test('where short names are the same the full ones stand, then the SOP, its slug, its id', () => {
  const labels = (...sops: readonly Sop[]): string[] => [...labelSops(sops).values()];
  expect(
    labels(
      milik('Dinas Pemuda dan Olahraga Kota Surakarta', 'Kota Surakarta'),
      milik('Dinas Pemuda dan Kebudayaan Kota Surakarta', 'Kota Surakarta'),
    ),
  ).toEqual(['Dinas Pemuda dan Olahraga Kota Surakarta', 'Dinas Pemuda dan Kebudayaan Kota Surakarta']);
  const kota = 'Dinas Sosial Kota Batu';
  expect(
    labels(milik(kota, undefined, { nama: 'X', slug: 'x' }), milik(kota, undefined, { nama: 'Y', slug: 'y' })),
  ).toEqual([`${kota}: X`, `${kota}: Y`]);
  expect(
    labels(milik(kota, undefined, { nama: 'X', slug: 'x' }), milik(kota, undefined, { nama: 'X', slug: 'y' })),
  ).toEqual([`${kota}: X (x)`, `${kota}: X (y)`]);
  expect(labels({ ...milik(kota), id: 'p/b' }, { ...milik(kota), id: 'q/b' })).toEqual(['p/b', 'q/b']);
});
