import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { LANGKAH_KOLOM } from '../../src/export/csv/csv.ts';
import { renderLangkahData, renderSopData } from '../../src/export/catalogue.ts';
import { EXPORT_FORMATS } from '../../src/export/registry.ts';
import { realContent, realSops } from '../content.ts';
import { bacaTepat } from '../domain/baca-csv.ts';

const sops = await realSops();
const { acuan, naskah } = (await realContent()).content;
const konteks = { alamat: (path: string): string => `https://lajur.example${path}` };
const catalogue = { sop: sops, acuan, naskah, tanggal: '2026-11-22' };

describe('every format of every SOP', () => {
  for (const format of EXPORT_FORMATS) {
    for (const sop of sops) {
      test(`${format.id} of ${sop.id}`, async () => {
        const file = Buffer.from(format.render(sop, konteks)).toString('utf8');
        await expect(file).toMatchFileSnapshot(`emas/${sop.id.replace('/', '.')}.${format.id}`);
      });
    }
  }
});

describe.each([',', ';'] as const)('langkah.csv with %s', (pemisah) => {
  const text = [...renderLangkahData(catalogue, konteks, pemisah)].join('');
  const [head = [], ...rows] = bacaTepat(text, pemisah);
  const cell = (row: readonly string[], kolom: (typeof LANGKAH_KOLOM)[number]): string =>
    row[LANGKAH_KOLOM.indexOf(kolom)] ?? '';
  const find = (sop: string, id: string): readonly string[] =>
    rows.find((row) => cell(row, 'sop') === sop && cell(row, 'id') === id) ?? [];

  test('has one row per step of the catalogue, and a byte order mark', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(head).toEqual([...LANGKAH_KOLOM]);
    expect(rows).toHaveLength(66);
    expect(rows.every((row) => row.length === LANGKAH_KOLOM.length)).toBe(true);
  });

  test('the columns of the contract come first, in its order', () => {
    expect(head.slice(0, 15).join(',')).toBe(
      'sop,instansi,urutan,nomor,id,kegiatan,pelaksana,peran,tahap,kelengkapan,waktu,menit,output,keterangan,keyakinan',
    );
  });

  test('every step leads to its line and its page', () => {
    const row = find('setda-kota-madiun/penyusunan-perjanjian-kinerja', sops.at(-1)?.langkah[0]?.id ?? '');
    expect(cell(row, 'naskah')).toBe(sops.at(-1)?.sumber.naskah);
    expect(cell(row, 'baris_naskah')).toBe(String(sops.at(-1)?.langkah[0]?.baris ?? ''));
    expect(rows.map((item) => cell(item, 'url'))).toEqual(
      rows.map((item) => `https://lajur.example/sop/${cell(item, 'sop')}/#langkah-${cell(item, 'id')}`),
    );
  });

  test('minutes that are only a lower bound say so: exactly where the total of the SOP has a gap', () => {
    const terbuka = new Set(
      rows.filter((row) => cell(row, 'menit_batas_bawah') === 'ya').map((row) => cell(row, 'sop')),
    );
    expect([...terbuka]).toEqual(sops.filter(({ total }) => !total.lengkap).map(({ id }) => id));
    for (const sop of sops) {
      const own = rows.filter((row) => cell(row, 'sop') === sop.id);
      const sum = own.reduce((all, row) => all + Number(cell(row, 'menit_paling_sedikit').replace(',', '.')), 0);
      expect(sum).toBe(sop.total.min);
    }
  });

  test('the confidence says of what it is', () => {
    expect(rows.map((row) => cell(row, 'keyakinan_pelaksana'))).toEqual(rows.map((row) => cell(row, 'keyakinan')));
  });
});

test('sop.json is one JSON document with every SOP, numbers as numbers, gaps as null', () => {
  const data = JSON.parse([...renderSopData(catalogue)].join('')) as {
    versi: number;
    sop: {
      id: string;
      totalMenit: number;
      totalLengkap: boolean;
      langkah: { urutan: number; menit: number | null }[];
    }[];
  };
  expect(data.sop.map(({ id, totalMenit, totalLengkap }) => [id, totalMenit, totalLengkap])).toEqual([
    ['dinas-perpustakaan-kearsipan-kalbar/penyusunan-perjanjian-kinerja', 2320, true],
    ['naskah-000/penyusunan-penetapan-perjanjian-kinerja', 4940, true],
    ['naskah-003/evaluasi', 5425, false],
    ['naskah-003/pelaporan-kinerja', 7216, false],
    ['naskah-003/pengumpulan-data-kinerja', 2775, true],
    ['naskah-004/penyusunan-perjanjian-kinerja', 3815, true],
    ['setda-kota-madiun/penyusunan-perjanjian-kinerja', 665, true],
  ]);
  expect(data.sop[2]?.langkah[0]).toMatchObject({ urutan: 1, menit: null });
});
