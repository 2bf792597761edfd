import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { alignLangkah } from '../../src/compare/padanan/padanan.ts';
import type { PenjajaranOptions } from '../../src/compare/padanan/penjajaran.ts';
import { buildSop } from '../../src/domain/build-sop.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { createAcak } from '../bench/padanan-acak.ts';
import { readPadananEmas, scorePadanan } from '../bench/padanan-skor.ts';
import { createVarian } from '../bench/padanan-varian.ts';
import { acuan, buatSop, EMPAT, ID, index, readFrontmatter } from './contoh.ts';

const konsep = createKonsep(acuan.istilah);
const emas = readPadananEmas(readFileSync(new URL('../bench/padanan-emas.json', import.meta.url), 'utf8'));
const groupsOf = (sops: readonly Sop[], options: Omit<PenjajaranOptions, 'konsep'> = {}): string[][] =>
  alignLangkah(sops, acuan.tahap, { konsep, ...options });
const compare = (sops: readonly Sop[], pin?: PenjajaranOptions['pin']) =>
  compareSop(sops, { acuan, ...(pin && { pin }) });
const canonical = (groups: readonly (readonly string[])[]): string[] =>
  groups.map((group) => [...group].sort().join(' | ')).sort();

describe('gold alignment of the four SOPs', () => {
  test('names every step once', () => {
    const all = EMPAT.flatMap((sop) => sop.langkah.map((item) => `${sop.id}#${item.id}`));
    expect([...emas.kelompok.keys()].sort()).toEqual(all.sort());
  });

  test.each([
    [false, 0.9],
    [true, 0.85],
  ])('precision and recall without pins, stages hidden: %s', (sembunyikanTahap, least) => {
    const groups = groupsOf(EMPAT, { sembunyikanTahap, pin: [] });
    const { benar, salah, luput } = scorePadanan(groups, emas.kelompok);
    expect(benar / (benar + salah)).toBeGreaterThanOrEqual(least);
    expect(benar / (benar + luput)).toBeGreaterThanOrEqual(least);
  });
});

test('the same input gives the same bytes', () => {
  const run = (): string => JSON.stringify(compareSop(EMPAT, { acuan }));
  expect(run()).toBe(run());
});

test('the order of the SOPs changes the columns, never the groups', () => {
  const expected = canonical(groupsOf(EMPAT));
  for (const order of [
    [3, 2, 1, 0],
    [1, 3, 0, 2],
    [2, 0, 3, 1],
  ]) {
    const sops = order.flatMap((place) => EMPAT[place] ?? []);
    expect(canonical(groupsOf(sops))).toEqual(expected);
    const { baris } = compare(sops);
    expect(baris[0]?.sel.map((item) => item.sop)).toEqual(sops.map((item) => item.id));
  }
});

const acakSop = fc.tuple(
  fc.constantFrom(...Object.values(ID)),
  fc.integer(),
  fc.integer({ min: 1, max: 4 }),
  fc.boolean(),
);

test('laws of every table: each step once, rows by stage, an order kept but for what is reported', () => {
  fc.assert(
    fc.property(acakSop, ([id, seed, count, sembunyikanTahap]) => {
      const acak = createAcak(seed);
      const sops = Array.from({ length: count }, (_, nth): Sop =>
        buildSop(`instansi-${nth}/varian`, createVarian(readFrontmatter(id), acak, new Set()).data, index),
      );
      const { baris } = compare(sops);
      const groups = groupsOf(sops, { sembunyikanTahap });
      expect(canonical(groupsOf([...sops].reverse(), { sembunyikanTahap }))).toEqual(canonical(groups));
      const stages = baris.map((row) => acuan.tahap.findIndex((item) => item.id === row.tahap));
      expect(stages).toEqual([...stages].sort((a, b) => a - b));
      for (const sop of sops) {
        const cells = baris.flatMap((row) => row.sel.filter((item) => item.sop === sop.id));
        const shown = cells.flatMap((item) => item.langkah);
        expect([...shown].sort()).toEqual(sop.langkah.map((item) => item.id).sort());
        const crossing = new Set(cells.flatMap((item) => item.silang));
        const places = shown
          .filter((langkah) => !crossing.has(langkah))
          .map((langkah) => sop.langkah.findIndex((item) => item.id === langkah));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
      for (const row of baris) {
        expect(row.jumlah).toBeGreaterThan(0);
        expect(row.kekuatan === null).toBe(row.jumlah === 1);
        for (const sel of row.sel) {
          if (sel.langkah.length > 0) expect(sel.tercakup).toBeNull();
          if (sel.langkah.length > 0 && row.jumlah > 1) expect(sel.kekuatan).not.toBeNull();
        }
      }
    }),
    { numRuns: 40 },
  );
});

describe('an SOP beside its own copy', () => {
  test.each(Object.entries(ID))('%s: every step finds itself', (_, id) => {
    const copies = ['a/satu', 'b/dua'].map((other) => buildSop(other, readFrontmatter(id), index));
    const { baris } = compare(copies);
    for (const row of baris) {
      expect(row.kekuatan).toBe('kuat');
      expect(row.sel[0]?.langkah).toEqual(row.sel[1]?.langkah);
    }
  });
});

describe('pins', () => {
  const asistensi = `${ID.naskah000}#asistensi-draf`;
  const periksa = `${ID.madiun}#periksa-pk`;
  const groupOf = (groups: readonly (readonly string[])[], id: string): readonly string[] =>
    groups.find((group) => group.includes(id)) ?? [];

  test('join steps that the algorithm keeps apart', () => {
    expect(groupOf(groupsOf(EMPAT), asistensi)).not.toContain(periksa);
    const groups = groupsOf(EMPAT, { pin: [{ sama: [asistensi, periksa] }] });
    expect(groupOf(groups, asistensi)).toContain(periksa);
    const { baris } = compare(EMPAT, [{ sama: [asistensi, periksa] }]);
    const sel = baris.flatMap((row) => row.sel).find((item) => item.langkah.includes('asistensi-draf'));
    expect(sel).toMatchObject({ kekuatan: 'kuat', alasan: [{ jenis: 'pin' }] });
  });

  test('part steps that the algorithm joins', () => {
    const pair = [`${ID.kalbar}#tandatangani-perjanjian-kinerja`, `${ID.madiun}#tandatangani-surat-pengantar`] as const;
    expect(groupOf(groupsOf(EMPAT), pair[0])).toContain(pair[1]);
    const groups = groupsOf(EMPAT, { pin: [{ beda: [...pair] }] });
    expect(groupOf(groups, pair[0])).not.toContain(pair[1]);
  });

  test('that contradict each other, or name a step that is gone, are reported', () => {
    const padanan = [
      { sama: [asistensi, periksa] },
      { beda: [periksa, asistensi] },
      { sama: [asistensi, `${ID.madiun}#hilang`] },
    ];
    const { pinGagal, baris } = compare(EMPAT, padanan);
    expect(pinGagal.map((item) => [item.jenis, item.indeks, item.pesan])).toEqual([
      ['tidak-ada', 2, `Padanan ke-3 menyebut ${ID.madiun}#hilang, tetapi langkah itu tidak ada.`],
      ['bertentangan', 1, `Padanan ke-2 memisahkan ${periksa} dan ${asistensi}, tetapi padanan lain menyatukannya.`],
    ]);
    expect(baris.some((row) => row.sel.some((item) => item.langkah.includes('asistensi-draf')))).toBe(true);
  });

  test('of SOPs that are not compared are nobody’s business', () => {
    const two = EMPAT.slice(0, 2);
    expect(compare(two, [{ sama: [asistensi, periksa] }]).pinGagal).toEqual([]);
  });
});

test('one SOP that splits an activity has both steps in one cell', () => {
  const { baris } = compare(EMPAT);
  const rapat = baris.filter((row) => row.tahap === 'rapat');
  expect(rapat.map((row) => row.sel.map((item) => item.langkah))).toEqual([
    [['rapat-penyusunan'], ['pimpin-rapat', 'bahas-draf'], ['rapat-internal'], ['rapat-pembahasan']],
  ]);
});

test('a step that stands elsewhere is marked, and an activity named in passing is not missing', () => {
  const { baris } = compare(EMPAT);
  const surat = baris.find((row) => row.tahap === 'surat-pengantar');
  expect(surat?.sel.map((item) => item.silang)).toEqual([['buat-surat-pengantar'], [], [], []]);
  expect(surat?.sel.map((item) => item.tercakup)).toEqual([
    null,
    null,
    { langkah: 'kumpulkan-pk', kutipan: 'membuat draft surat pengantar' },
    null,
  ]);
});

test('nothing but one SOP, or steps of other stages than the registry knows, is a table too', () => {
  const one = buatSop('a/b', [{ id: 'satu', tahap: 'lain-sekali', pelaksana: null }, { id: 'dua' }]);
  const { baris } = compare([one]);
  expect(baris.map((row) => [row.tahap, row.jumlah, row.kekuatan])).toEqual([
    ['penyusunan', 1, null],
    ['lain-sekali', 1, null],
  ]);
  expect(compare([]).baris).toEqual([]);
});
