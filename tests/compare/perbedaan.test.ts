import { describe, expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import type { Comparison, Perbedaan } from '../../src/compare/comparison.ts';
import { daftar, kata } from '../../src/compare/perbedaan/kalimat.ts';
import { createBanyak } from '../bench/padanan-banyak.ts';
import { acuan, buatSop, EMPAT, ID, index, readFrontmatter, selama } from './contoh.ts';

const comparison = compareSop(EMPAT, { acuan });
const read = (item: Perbedaan): string => item.segmen.map((part) => part.teks).join('');
const ofJenis = (from: Comparison, jenis: Perbedaan['jenis']): string[] =>
  from.perbedaan.filter((item) => item.jenis === jenis).map(read);

test('the sentences about the four SOPs, what an auditor would act on first', () => {
  expect(comparison.perbedaan.slice(0, 7).map(read)).toEqual([
    'Dinas Perpustakaan Kalimantan Barat mengutip Perpres 53/2010, yang sudah dicabut oleh PP 45/2013 pada 7 Juni 2013, sebelum SOP itu dibuat pada 11 Januari 2021.',
    'Instansi naskah 000 ≈ tidak memuat langkah penandatanganan; tiga SOP lain memuatnya.',
    'Jumlah waktu kerja berkisar dari 1 hari 3 jam 35 menit di Setda Kota Madiun sampai 10 hari 7 jam 20 menit di Instansi naskah 000 ≈; median 6 hari 6 jam 8 menit.',
    'Sebelum tanda tangan, dokumen diperiksa dua kali di Dinas Perpustakaan Kalimantan Barat (langkah 7 dan 8); satu kali di Setda Kota Madiun (langkah 4) dan Instansi naskah 004 ≈ (langkah 9).',
    'Hanya Instansi naskah 000 ≈ (Bagian Adminbang, langkah 7) yang meminta reviu dari luar; Setda Kota Madiun menyebut Bagian Organisasi Setda di dalam langkah 4 (berdasarkan perkiraan).',
    'Dinas Perpustakaan Kalimantan Barat dan Instansi naskah 004 ≈ tidak menyatakan apa yang dilakukan jika hasil pemeriksaan tidak disetujui; Instansi naskah 000 ≈ (langkah 10 dan 11) dan Setda Kota Madiun (langkah 4) menyatakannya.',
    'Tahap penyusunan memakan 2 hari di Dinas Perpustakaan Kalimantan Barat; 6 hari di Instansi naskah 004 ≈; 7 hari 2 jam di Instansi naskah 000 ≈; median 6 hari.',
  ]);
  expect(ofJenis(comparison, 'urutan')).toEqual([
    '“Surat pengantar” dilakukan sebelum “Pemeriksaan 2” di Instansi naskah 000 ≈, tetapi sesudahnya di Instansi naskah 004 ≈.',
  ]);
});

test.each([
  [[10, 19], 1],
  [[10, 20], 0],
])('totals of %j minutes: the sentence about them stands at place %i', (menit, place) => {
  // Only the first SOP is checked before it is signed.
  const sops = menit.map((lama, at) =>
    buatSop(`${at}/x`, [
      selama('susun', lama - 2, { kegiatan: 'Menyusun laporan' }),
      at === 0
        ? selama('periksa', 1, { kegiatan: 'Memeriksa laporan', tahap: 'pemeriksaan' })
        : selama('ketik', 1, { kegiatan: 'Mengetik laporan' }),
      selama('tanda', 1, { kegiatan: 'Menandatangani laporan', tahap: 'penandatanganan' }),
    ]),
  );
  const kinds = compareSop(sops, { acuan }).perbedaan.map((item) => item.jenis);
  expect(kinds.slice(0, 2).sort()).toEqual(['pemeriksaan', 'waktu-total']);
  expect(kinds.indexOf('waktu-total')).toBe(place);
});

describe('every sentence', () => {
  test('says when it rests on inference, and only then', () => {
    for (const item of comparison.perbedaan) expect(read(item).includes('berdasarkan perkiraan')).toBe(item.perkiraan);
  });

  test('is one sentence with links that lead somewhere', () => {
    const steps = new Set(EMPAT.flatMap((sop) => sop.langkah.map((item) => `${sop.id}#${item.id}`)));
    const rows = new Set(comparison.baris.map((item) => item.id));
    for (const item of comparison.perbedaan) {
      expect(read(item)).toMatch(/^[\p{Lu}“].*[^.]\.$/u);
      expect(item.sop.length).toBeGreaterThan(0);
      for (const row of item.baris) expect(rows).toContain(row);
      for (const { tautan } of item.segmen) {
        if (tautan?.jenis === 'langkah') expect(steps).toContain(`${tautan.sop}#${tautan.langkah}`);
        if (tautan?.jenis === 'baris') expect(rows).toContain(tautan.baris);
      }
    }
  });

  test('built on inference goes when the reader hides it, and no number of it stays', () => {
    const tanpa = compareSop(EMPAT, { acuan, tanpaPerkiraan: true });
    expect(tanpa.perbedaan.some((item) => item.perkiraan)).toBe(false);
    expect(ofJenis(tanpa, 'serah-terima')).toEqual([]);
    // The stage is the author's word; only who reviews was inferred.
    expect(ofJenis(tanpa, 'reviu-luar')[0]).toContain('Hanya Instansi naskah 000 ≈ (langkah 7) yang meminta');
    expect(tanpa.struktur.map((item) => item.serahTerima.jumlah)).toEqual([0, 0, 0, 0]);
    expect(tanpa.baris.map((row) => row.sel.map((sel) => sel.langkah))).toEqual(
      comparison.baris.map((row) => row.sel.map((sel) => sel.langkah)),
    );
  });
});

test('an activity that another step names in passing is not called missing', () => {
  expect(
    comparison.perbedaan.some(
      (item) =>
        item.jenis !== 'urutan' && /tidak ada.*Madiun/.test(read(item)) && read(item).includes('surat pengantar'),
    ),
  ).toBe(false);
});

test('twins differ in nothing, one SOP differs from nobody', () => {
  const twins = ['a/x', 'b/y'].map((id) => buatSop(id, [selama('satu', 10), selama('dua', 20)]));
  expect(compareSop(twins, { acuan }).perbedaan).toEqual([]);
  expect(compareSop(EMPAT.slice(0, 1), { acuan }).perbedaan).toEqual([]);
});

test('fifty SOPs are named by the first three and a number', () => {
  const sops = createBanyak([readFrontmatter(ID.naskah000), readFrontmatter(ID.kalbar)], 50, index);
  const { perbedaan } = compareSop(sops, { acuan });
  expect(perbedaan.length).toBeLessThan(40);
  for (const item of perbedaan) expect(read(item).length).toBeLessThan(900);
});

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A dan B'],
  [['A', 'B', 'C'], 'A, B, dan C'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C, dan 2 SOP lain'],
])('list of %j', (items, words) => {
  expect(
    daftar(items.map(kata))
      .map((part) => part.teks)
      .join(''),
  ).toBe(words);
});
