import { describe, expect, test } from 'vitest';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { compareDasarHukum } from '../../src/compare/dasar-hukum.ts';
import { compareDokumen, splitDokumen } from '../../src/compare/dokumen.ts';
import { labelSops } from '../../src/compare/kolom.ts';
import { describeStruktur } from '../../src/compare/struktur.ts';
import { acuan, buatSop, EMPAT, ID, readSop, selama } from './contoh.ts';

test('column labels are short and all different', () => {
  const evaluasi = readSop('naskah-003/evaluasi');
  const pelaporan = readSop('naskah-003/pelaporan-kinerja');
  expect([...labelSops([...EMPAT, evaluasi, pelaporan]).values()]).toEqual([
    'Instansi naskah 000 ≈',
    'Dinas Perpustakaan Kalimantan Barat',
    'Setda Kota Madiun',
    'Instansi naskah 004 ≈',
    'Instansi naskah 003 ≈: Evaluasi',
    'Instansi naskah 003 ≈: Pelaporan Kinerja',
  ]);
  const same = ['a/x', 'a/y'].map((id) => buatSop(id, [selama('satu', 1)]));
  expect(new Set(labelSops(same).values()).size).toBe(2);
});

test('structure of the four SOPs', () => {
  const rows = EMPAT.map((sop) => describeStruktur(sop));
  expect(
    rows.map((item) => [
      item.langkah,
      item.pelaksana,
      item.serahTerima.jumlah,
      item.keputusan.jumlah,
      item.balik.jumlah,
    ]),
  ).toEqual([
    [13, 7, 12, 2, 2],
    [9, 5, 7, 0, 0],
    [6, 3, 5, 1, 1],
    [13, 4, 10, 0, 0],
  ]);
  expect(rows.map((item) => item.tandaTangan)).toEqual([
    null,
    'tandatangani-perjanjian-kinerja',
    'tandatangani-surat-pengantar',
    'tanda-tangan-dokumen',
  ]);
  expect(rows.map((item) => item.pemeriksaan.length)).toEqual([2, 2, 1, 1]);
  expect(rows.map((item) => item.reviuLuar.map((own) => own.pihak))).toEqual([['Bagian Adminbang'], [], [], []]);
  expect(rows[2]?.pihakLuar).toEqual([{ langkah: 'periksa-pk', pihak: 'Bagian Organisasi Setda' }]);
});

describe('legal bases', () => {
  const rows = compareDasarHukum(EMPAT, acuan.peraturan);

  test('highest in the hierarchy first, each regulation once', () => {
    expect(rows.map((item) => item.singkat).slice(0, 6)).toEqual([
      'UU 17/2003',
      'UU 1/2004',
      'UU 15/2004',
      'PP 8/2006',
      'Perpres 53/2010',
      'PermenPANRB 53/2014',
    ]);
    expect(new Set(rows.map((item) => item.peraturan)).size).toBe(rows.length);
  });

  test('tell a lost list from a silent one, and an amendment from a citation', () => {
    const cells = (id: string): string[] | undefined =>
      rows.find((item) => item.peraturan === id)?.sel.map((sel) => sel.status);
    expect(cells('perpres-53-2010')).toEqual(['hilang', 'dikutip', 'tidak', 'tidak']);
    expect(cells('permenpanrb-53-2014')).toEqual(['hilang', 'dikutip', 'dikutip', 'dikutip']);
    expect(cells('perwali-madiun-61-2021')).toEqual(['hilang', 'tidak', 'sebagai-perubahan', 'tidak']);
  });

  test('name what revoked them', () => {
    expect(rows.find((item) => item.peraturan === 'perpres-53-2010')).toMatchObject({
      status: 'dicabut',
      dicabutOleh: 'PP 45/2013',
      tanggalStatus: '2013-06-07',
      teksStatus: 'Dicabut oleh PP 45/2013 Pasal 181 angka 2, 7 Juni 2013',
    });
  });
});

describe('documents', () => {
  test.each([
    ['Draft Surat Pengantar, Draft PERJANKIN SKPD', ['Draft Surat Pengantar', 'Draft PERJANKIN SKPD']],
    ['PERJANKIN dan Surat Pengantar', ['PERJANKIN', 'Surat Pengantar']],
    ['Kesiapan bahan dan ruangan rapat', ['Kesiapan bahan dan ruangan rapat']],
    ['Draft akhir Perjanjian Kinerja yang sudah diperiksa', ['Draft akhir Perjanjian Kinerja']],
    ['Draft PERJANKIN SKPD (Final)', ['Draft PERJANKIN SKPD (Final)']],
    ['Draft akhir (rangkap dua)', ['Draft akhir']],
  ])('%s', (teks, names) => {
    expect(splitDokumen(teks)).toEqual(names);
  });

  test('one row for all spellings, drafts apart from finished papers', () => {
    const rows = compareDokumen(EMPAT, createKonsep(acuan.istilah));
    const pk = rows.filter((item) =>
      [item.nama, ...item.ejaan].some((nama) => /^(?:draft )?(?:PERJANKIN|Perjanjian Kinerja)$/i.test(nama)),
    );
    expect(pk.map((item) => item.jumlah)).toEqual([2, 2]);
    expect(pk[0]?.sel.map((sel) => sel.keluaran.length > 0)).toEqual([true, false, false, true]);
    expect(pk[0]?.sel.map((sel) => sel.sebutan)).toEqual([
      ['Draft PERJANKIN'],
      [],
      [],
      ['Draft Perjanjian Kinerja', 'Draft Perjanjian kinerja'],
    ]);
  });

  test('a final draft and one that is proposed are two documents', () => {
    const rows = compareDokumen(EMPAT, createKonsep(acuan.istilah));
    const akhir = rows.find(({ nama }) => nama === 'Draft akhir Perjanjian Kinerja');
    expect(akhir?.ejaan).toEqual([]);
    expect(rows.find(({ nama }) => nama === 'Draft usulan Perjanjian kinerja')?.jumlah).toBe(1);
  });
});

test('a comparison is plain data and carries the author’s notes only within one topic', () => {
  const comparison = compareSop(EMPAT, { acuan });
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  expect(comparison.keterbandingan.length).toBeGreaterThan(0);
  expect(comparison.tahap.map((item) => item.id)).toEqual(acuan.tahap.map((item) => item.id));
  expect(compareSop([readSop(ID.madiun), readSop('naskah-003/evaluasi')], { acuan }).keterbandingan).toEqual([]);
});
