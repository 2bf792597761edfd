import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/domain/sop.ts';
import { createPengatur } from '../../src/form/alir.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import type { Formulir } from '../../src/form/halaman.ts';
import { KERTAS, type Kertas } from '../../src/form/kertas.ts';
import { realSops } from '../content.ts';
import { sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { cariPelanggaran, hitungBerimpit } from './hukum.ts';
import { limaPuluh } from './sop-cetak.ts';

const ALAMAT = 'https://contoh.example/sop/contoh/buatan/';

function cetak(sop: Sop, kertas: Kertas, tanpaPerkiraan = false): Formulir {
  const hasil = buildFormulir(sop, kertas, { alamat: ALAMAT, tanpaPerkiraan });
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

test('papers that share what was found have the same forms as each alone', async () => {
  const small = limaPuluh().filter(({ sop }) => sop.langkah.length <= 30);
  for (const sop of [...(await realSops()), ...small.map((item) => item.sop)]) {
    const pengatur = createPengatur(sop);
    buildFormulir(sop, KERTAS.a4, { alamat: ALAMAT, pengatur });
    expect(buildFormulir(sop, KERTAS.f4, { alamat: ALAMAT, pengatur })).toEqual(
      buildFormulir(sop, KERTAS.f4, { alamat: ALAMAT }),
    );
  }
});

test('no law is broken by generated SOPs', () => {
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

describe('fifty SOPs of all shapes, from one step to 80 steps of 15 pelaksana', () => {
  const semua = limaPuluh();

  test('are fifty', () => {
    expect(semua.length).toBe(50);
    expect(semua.some(({ sop }) => sop.langkah.length === 80 && sop.pelaksana.length === 15)).toBe(true);
  });

  test.each(semua)('$nama', ({ nama, sop }) => {
    // Both papers and both printouts in turn.
    const i = semua.findIndex((item) => item.nama === nama);
    const formulir = cetak(sop, i % 2 === 0 ? KERTAS.a4 : KERTAS.f4, i % 4 > 1);
    expect(cariPelanggaran(sop, formulir)).toEqual([]);
    expect(tables(formulir).map(hitungBerimpit)).toEqual(tables(formulir).map(() => 0));
  });

  test('give nearly every word a place of its own', () => {
    const label = semua.slice(0, 24).flatMap(({ sop }) => tables(cetak(sop, KERTAS.a4)).flatMap((page) => page.label));
    expect(label.filter(({ lapang }) => !lapang).length / label.length).toBeLessThan(0.03);
  });
});

test('the same SOP gives the same pages', async () => {
  const [sop] = await realSops();
  if (!sop) throw new Error('no SOP');
  expect(cetak(sop, KERTAS.a4)).toEqual(cetak(sop, KERTAS.a4));
});
