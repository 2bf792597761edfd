/** How dates, numbers and regulations are named. */
import { describe, expect, test } from 'vitest';
import { formatBilangan } from '../../src/domain/bilangan.ts';
import type { Peraturan } from '../../src/domain/frontmatter.ts';
import { ARTI_PERAN, JENIS_PERATURAN, PERAN } from '../../src/domain/kosakata.ts';
import { findPerkiraan } from '../../src/domain/sop.ts';
import { comparePeraturan, sebutPeraturan, singkatPeraturan } from '../../src/domain/peraturan.ts';
import { BULAN, formatTanggal } from '../../src/domain/tanggal.ts';

test.each([
  ['2022-08-30', '30 Agustus 2022'],
  ['2022-08-03', '3 Agustus 2022'],
  ['2022-12', 'Desember 2022'],
  ['2022-01-01', '1 Januari 2022'],
  ['2022-13-01', '2022-13-01'],
  ['2022-00-01', '2022-00-01'],
  ['2022', '2022'],
  ['2022-08-30T00:00', '2022-08-30T00:00'],
  ['x2022-08-30', 'x2022-08-30'],
  ['', ''],
])('%s: %s', (iso, words) => expect(formatTanggal(iso)).toBe(words));

test('twelve months, each as the language itself names it', () => {
  const format = new Intl.DateTimeFormat('id-ID', { month: 'long', timeZone: 'UTC' });
  expect(BULAN).toEqual(Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2022, month, 15))));
});

test.each([
  [61393, '61.393'],
  [0.5, '0,5'],
  [999, '999'],
])('%d: %s', (value, words) => expect(formatBilangan(value)).toBe(words));

describe('a regulation', () => {
  const peraturan = (more: Partial<Peraturan>): Peraturan => ({
    id: 'x',
    jenis: 'perpres',
    nomor: '53',
    tahun: 2010,
    tentang: 'Pengadaan',
    status: { nilai: 'tidak-diketahui', diperiksa: '2026-11-22' },
    ...more,
  });
  test('is named in short and in full, a local one with its place', () => {
    expect(singkatPeraturan(peraturan({}))).toBe('Perpres 53/2010');
    expect(sebutPeraturan(peraturan({}))).toBe('Peraturan Presiden Nomor 53 Tahun 2010 tentang Pengadaan');
    const perda = peraturan({ jenis: 'perda', daerah: 'Kota Madiun', nomor: '3', tahun: 2016 });
    expect(singkatPeraturan(perda)).toBe('Perda Kota Madiun 3/2016');
    expect(sebutPeraturan(perda)).toBe('Peraturan Daerah Kota Madiun Nomor 3 Tahun 2016 tentang Pengadaan');
  });

  test('stands by rank, then year, then number', () => {
    const list = [
      peraturan({ id: 'perda', jenis: 'perda', tahun: 1999 }),
      peraturan({ id: 'perpres-10', nomor: '10', tahun: 2010 }),
      peraturan({ id: 'perpres-9', nomor: '9', tahun: 2010 }),
      peraturan({ id: 'perpres-2009', nomor: '99', tahun: 2009 }),
      peraturan({ id: 'uu', jenis: 'uu', tahun: 2020 }),
    ];
    const order = ['uu', 'perpres-2009', 'perpres-9', 'perpres-10', 'perda'];
    expect(list.toSorted(comparePeraturan).map(({ id }) => id)).toEqual(order);
    expect(
      list
        .toReversed()
        .toSorted(comparePeraturan)
        .map(({ id }) => id),
    ).toEqual(order);
  });

  test('every kind has a short and a long name of its own', () => {
    const kinds = Object.values(JENIS_PERATURAN);
    for (const name of ['singkat', 'nama'] as const) {
      expect(new Set(kinds.map((kind) => kind[name])).size).toBe(kinds.length);
      for (const kind of kinds) expect(kind[name]).toMatch(/^\p{Lu}\p{L}/u);
    }
  });
});

test('every role function is told in one sentence', () => {
  expect(Object.keys(ARTI_PERAN)).toEqual(Object.keys(PERAN));
  for (const arti of Object.values(ARTI_PERAN)) expect(arti).toMatch(/^Me\p{L}+,? .*[^.]\.$/u);
});

test('an inference is found by its field, and by its value where a field has several', () => {
  const one = { bidang: 'peserta', nilai: 'a', keyakinan: 'rendah', aturan: 1, bukti: [] } as const;
  const two = { ...one, nilai: 'b' };
  const of = { perkiraan: [{ ...one, bidang: 'pelaksana' }, one, two] };
  expect(findPerkiraan(of, 'peserta')).toBe(one);
  expect(findPerkiraan(of, 'peserta', 'b')).toBe(two);
  expect(findPerkiraan(of, 'peserta', 'c')).toBeNull();
  expect(findPerkiraan(of, 'lanjut')).toBeNull();
  expect(findPerkiraan({}, 'peserta')).toBeNull();
});
