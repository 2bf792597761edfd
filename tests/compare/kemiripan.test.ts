/** What makes two steps alike: each part changed alone, on two readings of one step. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { listFitur, type FiturLangkah } from '../../src/compare/padanan/fitur.ts';
import { rateKemiripan } from '../../src/compare/padanan/kemiripan.ts';
import { PERAN, type Peran } from '../../src/domain/kosakata.ts';
import { acuan, buatSop } from './contoh.ts';

const konsep = createKonsep(acuan.istilah);
const sop = buatSop('a/satu', [
  {
    id: 'periksa',
    kegiatan: 'Memeriksa naskah laporan kinerja',
    mutuBaku: { kelengkapan: ['Draf laporan'], output: ['Laporan'] },
  },
  { id: 'kirim', kegiatan: 'Mengirim undangan rapat', tahap: 'rapat', mutuBaku: { output: ['Undangan'] } },
]);
const [periksa, kirim] = listFitur([sop], { konsep }) as [FiturLangkah, FiturLangkah];
const tengah: FiturLangkah = { ...periksa, posisi: 0.5 };
/** How alike two readings of the same step are that differ in this alone. */
const beda = (a: Partial<FiturLangkah>, b: Partial<FiturLangkah> = a): number =>
  rateKemiripan({ ...tengah, ...a }, { ...tengah, ...b });

test('a step is wholly like itself, and a step of other words, documents and stage hardly', () => {
  expect(rateKemiripan(tengah, tengah)).toBeCloseTo(1);
  expect(rateKemiripan(tengah, { ...kirim, posisi: 0.5 })).toBeLessThan(0.25);
  expect(rateKemiripan(kirim, tengah)).toBe(rateKemiripan(tengah, kirim));
});

test('likeness lies between 0 and 1 and is the same both ways, whatever the steps', () => {
  const kata = fc.constantFrom(
    'memeriksa',
    'menyusun',
    'mengirim',
    'laporan',
    'undangan',
    'kinerja',
    'rapat',
    'Kepala Dinas',
  );
  const teks = fc.array(kata, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const langkah = fc.record({
    kegiatan: teks,
    kelengkapan: teks,
    output: teks,
    tahap: fc.constantFrom('rapat', 'penyusunan'),
  });
  const bacaan = fc.record({
    posisi: fc.constantFrom(0, 0.3, 1),
    peran: fc.constantFrom(null, ...(Object.keys(PERAN) as Peran[])),
    percayaPeran: fc.constantFrom(0, 0.5, 1),
    tersembunyi: fc.boolean(),
  });
  fc.assert(
    fc.property(langkah, langkah, bacaan, bacaan, (satu, dua, bacaanSatu, bacaanDua) => {
      const read = listFitur(
        [satu, dua].map(({ kegiatan, kelengkapan, output, tahap }, i) =>
          buatSop(`a/sop-${i}`, [
            { id: 'langkah', kegiatan, tahap, mutuBaku: { kelengkapan: [kelengkapan], output: [output] } },
          ]),
        ),
        { konsep },
      );
      const [a, b] = [bacaanSatu, bacaanDua].map(({ tersembunyi, ...bacaan }, i) => ({
        ...(read[i] as FiturLangkah),
        ...bacaan,
        ...(tersembunyi && { tahap: null }),
      })) as [FiturLangkah, FiturLangkah];
      const nilai = rateKemiripan(a, b);
      expect(nilai).toBeGreaterThanOrEqual(0);
      expect(nilai).toBeLessThanOrEqual(1);
      expect(rateKemiripan(b, a)).toBeCloseTo(nilai, 12);
      expect(rateKemiripan(a, { ...a })).toBeLessThanOrEqual(1);
    }),
  );
});

describe('the stage', () => {
  test('counts for much, and for nothing where the caller hides it', () => {
    expect(beda({}, { tahap: 'rapat' })).toBeCloseTo(0.72);
    expect(beda({ tahap: null }, { tahap: 'rapat' })).toBeCloseTo(1);
    expect(beda({ tahap: 'rapat' }, { tahap: null })).toBeCloseTo(1);
    expect(beda({ tahap: null })).toBeCloseTo(1);
  });
});

describe('the place in the procedure', () => {
  test('both first, or both last, says more than both anywhere between', () => {
    const asing = (posisi: number): number => beda({ posisi, peran: 'pengolah' }, { posisi, peran: 'sistem' });
    expect(asing(0)).toBeGreaterThan(asing(0.5));
    expect(asing(1)).toBe(asing(0));
    expect(asing(0.25)).toBe(asing(0.5));
  });

  test('the farther apart, the less alike, from wherever one counts', () => {
    const far = [0, 0.25, 0.5, 1].map((posisi) => beda({ posisi: 0 }, { posisi }));
    expect(far).toEqual([...far].sort((a, b) => b - a));
    expect(new Set(far).size).toBe(4);
    expect(beda({ posisi: 0.2 }, { posisi: 0.4 })).toBeCloseTo(beda({ posisi: 0.8 }, { posisi: 0.6 }));
  });
});

describe('the role', () => {
  const semua = Object.keys(PERAN) as Peran[];
  const sama = beda({ peran: 'pengolah' });
  const asing = beda({ peran: 'pengolah' }, { peran: 'sistem' });
  const tengahnya = (sama + asing) / 2;

  test('alike, near or foreign: near are those that do the same work in another office', () => {
    const dekat = semua.flatMap((a, i) =>
      semua
        .slice(i + 1)
        .filter((b) => Math.abs(beda({ peran: a }, { peran: b }) - tengahnya) < 1e-9)
        .map((b) => `${a} ~ ${b}`),
    );
    expect(dekat).toEqual([
      'pemeriksa-akhir ~ koordinator',
      'koordinator ~ pengolah',
      'koordinator ~ tim-penyusun',
      'pengolah ~ tim-penyusun',
    ]);
    for (const a of semua) {
      expect(beda({ peran: a })).toBe(sama);
      for (const b of semua) expect(beda({ peran: a }, { peran: b })).toBe(beda({ peran: b }, { peran: a }));
    }
  });

  test('unknown on either side neither helps nor harms', () => {
    expect(beda({ peran: null }, { peran: 'sistem' })).toBeCloseTo(tengahnya);
    expect(beda({ peran: 'sistem' }, { peran: null })).toBeCloseTo(tengahnya);
    expect(beda({ peran: null })).toBeCloseTo(tengahnya);
  });

  test('inferred helps and harms less, on either side', () => {
    const ragu = { percayaPeran: 0.5 };
    expect(beda({ peran: 'sistem', ...ragu }, { peran: 'sistem' })).toBeCloseTo((sama + tengahnya) / 2);
    expect(beda({ peran: 'sistem' }, { peran: 'pengolah', ...ragu })).toBeCloseTo((asing + tengahnya) / 2);
  });
});

describe('the documents', () => {
  const tanpa = { keluaran: kirim.masukan, masukan: kirim.masukan };

  test('output and input count the same', () => {
    const [keluaran, masukan] = [beda({}, { keluaran: tanpa.keluaran }), beda({}, { masukan: tanpa.masukan })];
    expect(keluaran).toBeCloseTo(masukan);
    expect(1 - beda({}, tanpa)).toBeCloseTo(2 * (1 - keluaran));
    expect(keluaran).toBeLessThan(1);
  });
});
