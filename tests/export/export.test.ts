import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { LANGKAH_KOLOM } from '../../src/export/csv/csv.ts';
import { renderLangkahData, renderSopData } from '../../src/export/catalogue.ts';
import { EXPORT_FORMATS } from '../../src/export/registry.ts';
import { realContent, realSops } from '../content.ts';
import { bacaTepat } from '../domain/baca-csv.ts';

const sops = await realSops();
const { acuan, naskah } = (await realContent()).content;
const catalogue = { sop: sops, acuan, naskah, tanggal: '2026-11-22' };

describe('every format of every SOP', () => {
  for (const format of EXPORT_FORMATS) {
    for (const sop of sops) {
      test(`${format.id} of ${sop.id}`, async () => {
        const file = Buffer.from(format.render(sop)).toString('utf8');
        await expect(file).toMatchFileSnapshot(`emas/${sop.id.replace('/', '.')}.${format.id}`);
      });
    }
  }
});

test('langkah.csv has one row per step of the catalogue, and a byte order mark', () => {
  const text = [...renderLangkahData(catalogue)].join('');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = bacaTepat(text, ',');
  expect(rows).toHaveLength(67);
  expect(rows.every((row) => row.length === LANGKAH_KOLOM.length)).toBe(true);
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
