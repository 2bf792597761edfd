import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderTabelSaring } from '../../src/integrations/tabel-saring.ts';
import type { NamaSaring } from '../../src/search/saring-situs.ts';
import { createTabelSaring, type IsiTabel } from '../../src/search/tabel-saring.ts';

const NAMA: readonly NamaSaring[] = [
  ['instansi', 'kota-a', 'Kota A'],
  ['instansi', 'kota-b', 'Kota B'],
  ['tahap', 'pemeriksaan', 'Pemeriksaan'],
  ['tahap', 'penyusunan', 'Penyusunan'],
  ['tahap', 'rapat', 'Rapat'],
];
const nama = JSON.stringify(NAMA);
const filters = fc.record({
  instansi: fc.subarray(['kota-a', 'kota-b']),
  tahap: fc.subarray(['penyusunan', 'pemeriksaan', 'rapat']),
});
const pages = (prefix: string) =>
  fc
    .array(filters, { maxLength: 12 })
    .map((items) => items.map((item, at) => ({ id: `${prefix}_${at}`, filters: item })));
const write = (items: readonly { id: string; filters: Record<string, readonly string[]> }[], names = nama): IsiTabel =>
  JSON.parse(renderTabelSaring(items, names)) as IsiTabel;

test('counts and choices are those of the pages, wherever their part stands among others', () => {
  fc.assert(
    fc.property(pages('a'), pages('b'), filters, (first, second, pilihan) => {
      const all = [...second, { id: 'lain', filters: { instansi: [], tahap: [] } }, ...first];
      const ids = all.map(({ id }) => id);
      const tabel = createTabelSaring();
      for (const part of [first, second]) expect(tabel.tambah(nama, write(part), ids)).toBe(true);
      const passes = (item: (typeof all)[number]): boolean =>
        (['instansi', 'tahap'] as const).every(
          (id) => pilihan[id].length === 0 || pilihan[id].some((value) => item.filters[id].includes(value)),
        );
      const rows = all.filter((item) => item.filters.instansi.length + item.filters.tahap.length > 0);
      expect(new Set(tabel.sop())).toEqual(new Set(rows.map(({ id }) => id)));
      const left = rows.filter(passes);
      expect(ids.filter(tabel.penyaring(pilihan))).toEqual(left.map(({ id }) => id));
      const counts = tabel.hitung(ids, pilihan);
      for (const [at, { saring, nilai }] of tabel.nilai.entries()) {
        const right = left.filter((item) => item.filters[saring as 'tahap'].includes(nilai)).length;
        expect([nilai, counts[at]]).toEqual([nilai, right]);
      }
    }),
  );
});

test('the same value on two sites is one value', () => {
  const other: readonly NamaSaring[] = [
    ['tahap', 'rapat', 'Rapat'],
    ['instansi', 'kota-c', 'Kota C'],
  ];
  const tabel = createTabelSaring();
  const ids = ['a_0', 'c_0'];
  tabel.tambah(nama, write([{ id: 'a_0', filters: { tahap: ['rapat'] } }]), ids);
  const lain = JSON.stringify(other);
  tabel.tambah(lain, write([{ id: 'c_0', filters: { tahap: ['rapat'], instansi: ['kota-c'] } }], lain), ids);
  expect(tabel.nilai.map(({ nilai }) => nilai)).toEqual([...NAMA.map(([, nilai]) => nilai), 'kota-c']);
  expect(tabel.hitung(ids, {})).toEqual([0, 0, 0, 0, 2, 1]);
});

test('a table of another index or of other names adds nothing', () => {
  const isi = write([
    { id: 'a_0', filters: { tahap: ['rapat'] } },
    { id: 'a_1', filters: { tahap: ['penyusunan'] } },
  ]);
  const tabel = createTabelSaring();
  expect(tabel.tambah(nama, isi, ['a_0', 'baru', 'a_1'])).toBe(false);
  expect(tabel.tambah(nama, isi, ['a_0'])).toBe(false);
  expect(tabel.tambah(nama, isi, [])).toBe(false);
  expect(tabel.tambah(JSON.stringify(NAMA.slice(1)), isi, ['a_0', 'a_1'])).toBe(false);
  expect([tabel.jumlahSop, tabel.nilai.length]).toEqual([0, 0]);
});

test('a value that no page has lets nothing through', () => {
  const tabel = createTabelSaring();
  tabel.tambah(nama, write([{ id: 'a_0', filters: { tahap: ['rapat'] } }]), ['a_0']);
  expect(tabel.penyaring({ tahap: ['asing'] })('a_0')).toBe(false);
  expect(tabel.penyaring({ tahap: ['asing', 'rapat'] })('a_0')).toBe(true);
});
