/** Groups, filters and their address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kelompokkan, namaJenis, readAsal, type Asal } from '../../../src/view/banyak/asal.ts';
import { formatPilihan, isTampil, parsePilihan, PILIHAN_AWAL, type Pilihan } from '../../../src/view/banyak/pilihan.ts';

const asal = (sop: string, more: Partial<Asal> = {}): Asal => ({
  sop,
  tingkat: 'tidak-disebut',
  wilayah: '',
  jenis: [],
  ...more,
});
const DAFTAR = [
  asal('a'),
  asal('b', { tingkat: 'kota', wilayah: 'Kota Solok', jenis: ['sifat:teknis'] }),
  asal('c', { tingkat: 'provinsi', wilayah: 'Provinsi Aceh' }),
  asal('d', { tingkat: 'kota', wilayah: 'Kota Batu', jenis: ['sifat:teknis', 'hasil:final'] }),
];

describe('groups', () => {
  test.each([
    ['tingkat', ['Provinsi: c', 'Kota: b, d', 'Tingkat tidak disebut: a']],
    ['wilayah', ['Kota Batu: d', 'Kota Solok: b', 'Provinsi Aceh: c', 'Wilayah tidak disebut: a']],
    ['jenis', ['Teknis: b', 'Teknis, Final: d', 'Jenis tidak disebut: a, c']],
    ['tanpa', [': a, b, c, d']],
  ] as const)('%s', (kelompok, expected) => {
    const found = kelompokkan(DAFTAR, kelompok).map(({ nama, sop }) => `${nama}: ${sop.join(', ')}`);
    expect(found).toEqual(expected);
  });

  test('every SOP is in one group, in the order given', () => {
    const arb = fc.array(fc.constantFrom(...DAFTAR), { maxLength: 20 });
    fc.assert(
      fc.property(arb, fc.constantFrom('tingkat', 'wilayah', 'jenis', 'tanpa'), (list, kelompok) => {
        const numbered = list.map((item, at) => ({ ...item, sop: String(at).padStart(2, '0') }));
        const groups = kelompokkan(numbered, kelompok).map(({ sop }) => sop);
        expect(groups.flat().toSorted()).toEqual(numbered.map(({ sop }) => sop));
        for (const group of groups) expect(group).toEqual(group.toSorted());
      }),
    );
  });

  test('a kind that the vocabulary lacks is called as it is written', () => {
    expect(namaJenis('sifat:administratif')).toBe('Administratif');
    expect(namaJenis('sifat:lain')).toBe('lain');
  });

  test('an SOP says its kind and its agency where it is from', () => {
    const sop = { id: 'x/y', instansi: { tingkat: 'kota', wilayah: 'Kota Batu' }, klasifikasi: { hasil: 'final' } };
    expect(readAsal(sop as never)).toEqual(
      asal('x/y', { tingkat: 'kota', wilayah: 'Kota Batu', jenis: ['hasil:final'] }),
    );
    expect(readAsal({ id: 'x/y', instansi: { tingkat: 'tidak-disebut' } } as never)).toEqual(asal('x/y'));
  });
});

describe('filters', () => {
  const pass = (more: Partial<Pilihan>): string =>
    DAFTAR.filter((item) =>
      isTampil(item, { ...PILIHAN_AWAL, ...more }, (sop, baris) => baris === 'b2' && (sop === 'a' || sop === 'b')),
    )
      .map(({ sop }) => sop)
      .join('');

  test.each([
    [{}, 'abcd'],
    [{ tingkat: 'kota' }, 'bd'],
    [{ wilayah: 'Kota Batu' }, 'd'],
    [{ jenis: 'hasil:final' }, 'd'],
    [{ kegiatan: 'memuat:b2' }, 'ab'],
    [{ kegiatan: 'tanpa:b2' }, 'cd'],
    [{ kegiatan: 'tanpa:b2', tingkat: 'kota' }, 'd'],
    [{ tingkat: 'desa' }, ''],
  ])('%j: %s', (more, expected) => {
    expect(pass(more)).toBe(expected);
  });
});

describe('address', () => {
  test('the defaults are left out, a colon is readable', () => {
    expect(formatPilihan(PILIHAN_AWAL)).toBe('');
    expect(formatPilihan({ ...PILIHAN_AWAL, kelompok: 'wilayah', kegiatan: 'tanpa:b2' })).toBe(
      'kelompok=wilayah&kegiatan=tanpa:b2',
    );
  });

  test('whatever is chosen comes back', () => {
    const arb = fc.record({
      kelompok: fc.constantFrom('tingkat', 'wilayah', 'jenis', 'tanpa'),
      tingkat: fc.string(),
      wilayah: fc.string(),
      jenis: fc.string(),
      kegiatan: fc.string(),
    });
    fc.assert(
      fc.property(arb, (pilihan) => {
        expect(parsePilihan(new URLSearchParams(formatPilihan(pilihan as Pilihan)))).toEqual(pilihan);
      }),
    );
  });

  test('a group that is none is the first', () => {
    expect(parsePilihan(new URLSearchParams('kelompok=toString'))).toEqual(PILIHAN_AWAL);
  });
});
