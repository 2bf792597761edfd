/** A sample as a file: the file alone is enough to draw it again. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSampel } from '../../src/domain/sampel.ts';
import { listKunciTemuan, sampelTables, sidikPopulasi, type IsiSampel } from '../../src/export/sampel.ts';

const POPULASI = ['a/x', 'a/y', 'b/z', 'c/w'];
const isi = (populasi: readonly string[]): IsiSampel => ({
  satuan: 'SOP',
  kunci: 'Kunci SOP: id-nya.',
  kolom: ['SOP'],
  selOf: (kunci) => [`SOP ${kunci}`],
  populasi,
  saringan: 'tingkat = kota',
  tanggal: '2026-11-22',
  sumber: 'https://lajur.example/kepatuhan/?tingkat=kota',
});

describe('keys of findings', () => {
  const one = { sop: 'a/x', kode: 'MB-02', langkah: 'periksa', bidang: 'mutuBaku.waktu' };

  test('are made of what temuan.csv names, with a number where one comes again', () => {
    expect(listKunciTemuan([one, { sop: 'a/x', kode: 'ID-01', bidang: 'nomor' }, one])).toEqual([
      'a/x|MB-02|periksa|mutuBaku.waktu',
      'a/x|ID-01||nomor',
      'a/x|MB-02|periksa|mutuBaku.waktu|2',
    ]);
  });

  test('are never the same twice', () => {
    const part = fc.constantFrom('a', 'b');
    const finding = fc.record({ sop: part, kode: part, langkah: part, bidang: part });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 40 }), (list) => {
        expect(new Set(listKunciTemuan(list)).size).toBe(list.length);
      }),
    );
  });
});

describe('the tables', () => {
  const sampel = drawSampel(POPULASI, 2, 'benih');
  const [table, cara] = sampelTables(sampel, isi(POPULASI));

  test('say in every row by what it was drawn', () => {
    expect(table?.kolom.map(({ judul }) => judul)).toEqual([
      'Urutan',
      'Kunci',
      'SOP',
      'SHA-256',
      'Benih',
      'Ukuran sampel',
      'Populasi',
      'Saringan',
      'Tanggal data',
      'SHA-256 populasi',
    ]);
    const hash = (kunci: string): string => createHash('sha256').update(`benih\n${kunci}`).digest('hex');
    const drawn = [...POPULASI].sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, 2);
    const sidik = createHash('sha256').update('a/x\na/y\nb/z\nc/w\n').digest('hex');
    expect(table?.baris).toEqual(
      drawn.map((kunci, at) => [
        at + 1,
        kunci,
        `SOP ${kunci}`,
        hash(kunci),
        'benih',
        2,
        4,
        'tingkat = kota',
        '2026-11-22',
        sidik,
      ]),
    );
  });

  test('tell how to draw it again', () => {
    const hal = new Map(cara?.baris.map(([nama, nilai]) => [nama, nilai]));
    expect(hal.get('Benih')).toBe('benih');
    expect(hal.get('Populasi')).toBe('4');
    expect(hal.get('Cara')).toMatch(/SHA-256 dari teks “benih, baris baru, kunci”.*tanpa pengembalian\.$/);
    expect(hal.get('Sumber')).toBe('https://lajur.example/kepatuhan/?tingkat=kota');
  });

  test('name the same population by the same value, whatever its order', () => {
    expect(sidikPopulasi(POPULASI.toReversed())).toBe(sidikPopulasi(POPULASI));
    expect(sidikPopulasi(POPULASI.slice(1))).not.toBe(sidikPopulasi(POPULASI));
  });
});
