import { describe, expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import type { Comparison, Perbedaan } from '../../src/compare/comparison.ts';
import { daftar, kata } from '../../src/compare/perbedaan/kalimat.ts';
import { createBanyak } from '../bench/padanan-banyak.ts';
import { acuan, buatSop, EMPAT, ID, index, readFrontmatter, readSop, selama } from './contoh.ts';

const comparison = compareSop(EMPAT, { acuan });
const read = (item: Perbedaan): string => item.segmen.map((part) => part.teks).join('');
const ofJenis = (from: Comparison, jenis: Perbedaan['jenis']): string[] =>
  from.perbedaan.filter((item) => item.jenis === jenis).map(read);

test('the sentences about the four SOPs, what an auditor would act on first', () => {
  expect(comparison.perbedaan.map(read)).toEqual([
    'Dinas Perpustakaan Kalimantan Barat mengutip Perpres 53/2010, yang sudah dicabut oleh PP 45/2013 pada 7 Juni 2013, sebelum SOP itu dibuat pada 11 Januari 2021.',
    'Langkah penandatanganan tidak ada di Instansi naskah 000 ≈; Dinas Perpustakaan Kalimantan Barat (langkah 9), Setda Kota Madiun (langkah 5 [tercetak 6]), dan Instansi naskah 004 ≈ (langkah 11) memuatnya.',
    'Jumlah waktu kerja berkisar dari 1 hari 3 jam 35 menit di Setda Kota Madiun sampai 10 hari 7 jam 20 menit di Instansi naskah 000 ≈; median empat SOP 6 hari 6 jam 7,5 menit.',
    'Sebelum langkah penandatanganan ada dua langkah pemeriksaan di Dinas Perpustakaan Kalimantan Barat (langkah 7 dan 8); satu langkah pemeriksaan di Setda Kota Madiun (langkah 4) dan Instansi naskah 004 ≈ (langkah 9).',
    'Hanya Instansi naskah 000 ≈ (langkah 7, oleh Bagian Adminbang menurut langkah 6) yang memuat langkah reviu dari luar; Setda Kota Madiun menyebut Bagian Organisasi Setda di dalam langkah 4.',
    'Dinas Perpustakaan Kalimantan Barat dan Instansi naskah 004 ≈ tidak menyatakan apa yang dilakukan jika hasil pemeriksaan tidak disetujui; Instansi naskah 000 ≈ (langkah 10 dan 11) dan Setda Kota Madiun (langkah 4) menyatakannya.',
    'Tahap penyusunan memakan 2 hari di Dinas Perpustakaan Kalimantan Barat (langkah 6); 6 hari di Instansi naskah 004 ≈ (langkah 7 dan 8); 7 hari 2 jam di Instansi naskah 000 ≈ (langkah 4, 6, dan 8); median tiga SOP 6 hari.',
    'Tahap rapat memakan 2 jam di Instansi naskah 000 ≈ (langkah 3), Setda Kota Madiun (langkah 2), dan Instansi naskah 004 ≈ (langkah 5); 2 hari di Dinas Perpustakaan Kalimantan Barat (langkah 4 dan 5); median empat SOP 2 jam.',
    'Tahap pemeriksaan memakan 30 menit di Instansi naskah 000 ≈ (langkah 10 dan 11); 4 jam di Dinas Perpustakaan Kalimantan Barat (langkah 7 dan 8); 1 hari di Setda Kota Madiun (langkah 4) dan Instansi naskah 004 ≈ (langkah 9); median empat SOP 5 jam 45 menit.',
    'Tahap penghimpunan memakan 1 jam di Setda Kota Madiun (langkah 3); 3 jam di Instansi naskah 004 ≈ (langkah 6); 1 hari di Instansi naskah 000 ≈ (langkah 5); median tiga SOP 3 jam.',
    'Satu kali pengembalian mengulang pekerjaan paling lama 1 hari 1 jam di Setda Kota Madiun (dari langkah 4 ke langkah 3); 30 menit – 3 jam di Instansi naskah 000 ≈ (dari langkah 11 ke langkah 10 atau 8) (berdasarkan perkiraan).',
    'Langkah surat pengantar mendahului langkah pemeriksaan di Instansi naskah 000 ≈ (langkah 9 dan langkah 11), tetapi sesudahnya di Instansi naskah 004 ≈ (langkah 12 dan langkah 9).',
    'Langkah undangan tidak ada di Setda Kota Madiun; Instansi naskah 000 ≈ (langkah 2), Dinas Perpustakaan Kalimantan Barat (langkah 2), dan Instansi naskah 004 ≈ (langkah 4) memuatnya.',
    'Langkah penghimpunan tidak ada di Dinas Perpustakaan Kalimantan Barat; Instansi naskah 000 ≈ (langkah 5) dan Setda Kota Madiun (langkah 3) memuatnya.',
    'Langkah pengarsipan tidak ada di Dinas Perpustakaan Kalimantan Barat; Setda Kota Madiun (langkah 6 [tercetak 7]) dan Instansi naskah 004 ≈ (langkah 13) memuatnya.',
    'Hanya Instansi naskah 004 ≈ yang memuat langkah analisis, yaitu “Menganalisis data yang terkumpul” (langkah 7).',
    'Jenjang penanda tangan berbeda: JPT Pratama di Dinas Perpustakaan Kalimantan Barat (Kadis, langkah 9) dan Instansi naskah 004 ≈ (Kepala Badan, langkah 11); Administrator di Setda Kota Madiun (KABAG, langkah 5 [tercetak 6]) (berdasarkan perkiraan).',
    'Pekerjaan berpindah pelaksana 12 kali di Instansi naskah 000 ≈; 10 kali di Instansi naskah 004 ≈; 7 kali di Dinas Perpustakaan Kalimantan Barat; 5 kali di Setda Kota Madiun (berdasarkan perkiraan).',
    'PermenPANRB 53/2014 dikutip oleh semua SOP yang dasar hukumnya terbaca.',
    'Dasar hukum Instansi naskah 000 ≈ hilang dalam salinan, sehingga tidak dapat dibandingkan.',
  ]);
});

describe('what an auditor found false is not said', () => {
  const pair = compareSop([readSop(ID.kalbar), readSop(ID.naskah004)], { acuan });
  const tiga = compareSop(
    ['evaluasi', 'pelaporan-kinerja', 'pengumpulan-data-kinerja'].map((slug) => readSop(`naskah-003/${slug}`)),
    { acuan },
  );

  test('no step of one SOP of another: Kalbar sends out no format', () => {
    expect(pair.perbedaan.map(read)).toEqual([
      'Dinas Perpustakaan Kalimantan Barat mengutip Perpres 53/2010, yang sudah dicabut oleh PP 45/2013 pada 7 Juni 2013, sebelum SOP itu dibuat pada 11 Januari 2021.',
      'Sebelum langkah penandatanganan ada dua langkah pemeriksaan di Dinas Perpustakaan Kalimantan Barat (langkah 7 dan 8); satu langkah pemeriksaan di Instansi naskah 004 ≈ (langkah 9).',
      'Jumlah waktu kerja berkisar dari 5 hari 1 jam 10 menit di Dinas Perpustakaan Kalimantan Barat sampai 8 hari 3 jam 35 menit di Instansi naskah 004 ≈.',
      'Tahap penyusunan memakan 2 hari di Dinas Perpustakaan Kalimantan Barat (langkah 6); 6 hari di Instansi naskah 004 ≈ (langkah 7 dan 8).',
      'Tahap rapat memakan 2 jam di Instansi naskah 004 ≈ (langkah 5); 2 hari di Dinas Perpustakaan Kalimantan Barat (langkah 4 dan 5).',
      'Pekerjaan berpindah pelaksana 10 kali di Instansi naskah 004 ≈; 7 kali di Dinas Perpustakaan Kalimantan Barat (berdasarkan perkiraan).',
      'PermenPANRB 53/2014 dikutip oleh semua SOP yang dasar hukumnya terbaca.',
    ]);
  });

  test('nothing about presence, absence or order in three procedures of one office; the longest is “at least”', () => {
    expect(tiga.perbedaan.map(({ jenis }) => jenis)).toEqual([
      'waktu-total',
      'waktu-tahap',
      'waktu-tahap',
      'waktu-tahap',
      'waktu-tahap',
      'biaya-balik',
      'waktu-tidak-lengkap',
      'serah-terima',
    ]);
    expect(tiga.perbedaan.slice(0, 1).map(read)).toEqual([
      'Jumlah waktu kerja berkisar dari 6 hari 1 jam 15 menit di Instansi naskah 003 ≈: Pengumpulan Data Kinerja sampai ≥ 16 hari 16 menit di Instansi naskah 003 ≈: Pelaporan Kinerja; waktu Instansi naskah 003 ≈: Evaluasi tidak lengkap.',
    ]);
    // An initial of one minute and a report to a superior are no checks.
    expect(tiga.struktur.map(({ pemeriksaan }) => pemeriksaan)).toEqual([
      ['periksa-konsep', 'periksa-dokumen'],
      ['periksa-draf', 'verifikasi-draf'],
      [],
    ]);
  });

  test('without inferences nothing unknown is nothing: hand-overs, returns, the party that the words name', () => {
    const tanpa = compareSop(EMPAT, { acuan, tanpaPerkiraan: true, peluangTidak: 0.5 });
    expect(tanpa.struktur.map(({ serahTerima }) => [serahTerima.jumlah, serahTerima.lengkap])).toEqual([
      [0, false],
      [0, false],
      [0, false],
      [0, false],
    ]);
    expect(tanpa.struktur.map(({ balik }) => balik.jumlah)).toEqual([2, 0, 1, 0]);
    expect(tanpa.struktur[0]?.reviuLuar).toEqual([
      { langkah: 'asistensi-draf', pihak: 'Bagian Adminbang', disebutDi: 'susun-draf-skpd', perkiraan: false },
    ]);
    expect(tanpa.struktur.map(({ penandaTangan }) => penandaTangan?.nama ?? null)).toEqual([
      null,
      null,
      null,
      'Kepala Badan',
    ]);
    expect(tanpa.waktu.sop.map(({ harapan }) => harapan.jenis === 'terhingga' && harapan.lengkap)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
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
      expect(item.bukti.length).toBeGreaterThan(0);
      for (const { sop, langkah } of item.bukti) for (const id of langkah) expect(steps).toContain(`${sop}#${id}`);
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
    // The stage is the author's word, and step 6 names the party.
    expect(ofJenis(tanpa, 'reviu-luar')).toEqual(ofJenis(comparison, 'reviu-luar'));
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

test('notes of topics name SOPs and count none: they stay true when one comes, goes or is hidden', () => {
  const counts =
    /\b(?:dua|tiga|empat|lima|enam|tujuh|\d+|(?:ke)?(?:dua|tiga|empat)|semua|seluruh) SOP\b|\bHanya SOP\b|SOP lain/;
  const notes = acuan.topik.flatMap(({ id, keterbandingan = [] }) => keterbandingan.map((note) => `${id}: ${note}`));
  expect(notes.filter((note) => counts.test(note))).toEqual([]);
});
