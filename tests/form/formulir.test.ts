import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/domain/sop.ts';
import { buatFormulir } from '../../src/form/formulir.ts';
import type { Formulir } from '../../src/form/halaman.ts';
import { KERTAS, type Kertas } from '../../src/form/kertas.ts';
import { realSops } from '../content.ts';
import { sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { cariPelanggaran, hitungBerimpit } from './hukum.ts';

const ALAMAT = 'https://contoh.example/sop/contoh/buatan/';

function cetak(sop: Sop, kertas: Kertas, tanpaPerkiraan = false): Formulir {
  const hasil = buatFormulir(sop, kertas, { alamat: ALAMAT, tanpaPerkiraan });
  if (!hasil.ok) throw new Error(hasil.masalah.map(({ message }) => message).join('\n'));
  return hasil.formulir;
}
const tables = (formulir: Formulir) => formulir.halaman.flatMap((page) => (page.jenis === 'tabel' ? [page] : []));

describe.each(await realSops())('$id', (sop) => {
  test.each(Object.values(KERTAS))('breaks no law on $nama, with and without inference', (kertas) => {
    const formulir = cetak(sop, kertas);
    const kosong = cetak(sop, kertas, true);
    expect(cariPelanggaran(sop, formulir)).toEqual([]);
    expect(cariPelanggaran(sop, kosong)).toEqual([]);
    expect(kosong.halaman.length).toBe(formulir.halaman.length);
    expect(tables(formulir).flatMap(({ label }) => label.filter(({ lapang }) => !lapang))).toEqual([]);
    expect(tables(formulir).map(hitungBerimpit)).toEqual(tables(formulir).map(() => 0));
  });
});

test('no law is broken by generated SOPs', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      sopArbitrary({ langkah: 8, lajur: 4 }),
      fc.constantFrom(...Object.values(KERTAS)),
      fc.boolean(),
      (sop, kertas, tanpa) => {
        expect(cariPelanggaran(sop, cetak(sop, kertas, tanpa))).toEqual([]);
      },
    ),
    { numRuns: 50, seed: 2026 },
  );
});

test('the same SOP gives the same pages', async () => {
  const [sop] = await realSops();
  if (!sop) throw new Error('no SOP');
  expect(cetak(sop, KERTAS.a4)).toEqual(cetak(sop, KERTAS.a4));
});
