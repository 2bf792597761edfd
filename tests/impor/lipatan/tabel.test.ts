/** Whole tables whose columns are gone, folded into lines or one cell a line. */
import { describe, expect, test } from 'vitest';
import { createAnggaran } from '../../../src/impor/anggaran.ts';
import { findTabelTegak } from '../../../src/impor/lipatan/tabel-tegak.ts';
import { findTabelTerlipat } from '../../../src/impor/lipatan/tabel-terlipat.ts';
import type { Paragraf } from '../../../src/impor/model.ts';
import { lihatSop } from '../kenali/tabel.ts';

/** An empty line leaves a gap, as in the file. */
const lines = (teks: string): readonly Paragraf[] =>
  teks
    .split('\n')
    .flatMap((line, at): Paragraf[] =>
      line.trim() === '' ? [] : [{ type: 'paragraf', teks: line, posisi: { garis: at + 1 } }],
    );
const RAGU = '?Kolom naskah ini hilang; batas antarsel ditentukan dari kata-katanya.';
const lihat = (found: ReturnType<typeof findTabelTegak>): readonly string[] | null =>
  found && [
    `${found.awal}–${found.akhir}`,
    ...lihatSop({ blok: found.blok, sebelum: [], sesudah: [], gambar: [] }).map((line) =>
      line
        .replaceAll(`; ${RAGU}`, '')
        .replaceAll('; ?Setiap sel naskah ini menjadi satu baris; kolomnya ditentukan dari urutannya.', ''),
    ),
  ];
const lipat = (teks: string, from = 0): readonly string[] | null =>
  lihat(findTabelTerlipat(lines(teks), from, createAnggaran('uji')));
const tegak = (teks: string, from = 0): readonly string[] | null => lihat(findTabelTegak(lines(teks), from));

const KEPALA = 'PELAKSANA MUTU BAKU\nNO KEGIATAN Staf Petugas Kelengkapan Waktu Output Ket\n1 2 3 4 5 6 7 8';
const KAKI = '? Kolom tabel naskah ini hilang; setiap sel perlu diperiksa terhadap naskah.';

describe('folded tables', () => {
  test('bars, times and capitals tell the cells; the rows go on over lines', () => {
    expect(
      lipat(`${KEPALA}
1. Menerima surat masuk dan | Surat masuk | 5 menit | Agenda surat
mencatat dalam buku
2. Membaca surat v Agenda surat | 10 menit | Disposisi SOP Arsip
3. Menyimpan surat | Disposisi | 5 menit | Arsip`),
    ).toEqual([
      '0–7',
      'lajur: Staf, Petugas',
      '1. | Menerima surat masuk dan mencatat dalam buku | Surat masuk | 5 menit | Agenda surat | –; lajur hilang',
      '2. | Membaca surat | Agenda surat | 10 menit | Disposisi | SOP Arsip; lajur hilang; residu v',
      '3. | Menyimpan surat | Disposisi | 5 menit | Arsip | –; lajur hilang',
      KAKI,
    ]);
  });

  test('a head on the next page, with rubble below it; numbers of columns are no rows', () => {
    expect(
      lipat(`${KEPALA}
1. Menerima surat | Surat | 5 menit | Agenda
${KEPALA}
v 2
2. Membaca surat | Agenda | 10 menit | Disposisi`),
    ).toEqual([
      '0–9',
      'lajur: Staf, Petugas',
      '1. | Menerima surat | Surat | 5 menit | Agenda | –; lajur hilang',
      '2. | Membaca surat | Agenda | 10 menit | Disposisi | –; lajur hilang; residu v 2; halaman baru',
      KAKI,
    ]);
  });

  test('a broken name is read where the next page prints it whole', () => {
    expect(
      lipat(`NO KEGIATAN St@f Petugas Kelengkapan Waktu Output
1 2 3 4 5 6 7
1. Menerima surat | Surat | 5 menit | Agenda
NO KEGIATAN Staf Petugas Kelengkapan Waktu Output
1 2 3 4 5 6 7
2. Membaca surat | Agenda | 10 menit | Disposisi`)?.[1],
    ).toBe('lajur: Staf (St@f), Petugas');
  });

  test('it ends at a title, a label or a signature that stands apart, and at a head that counts anew', () => {
    const rows = `1. Menerima surat | Surat | 5 menit | Agenda\n2. Membaca surat | Agenda | 10 menit | Disposisi`;
    const akhir = (sesudah: string): string | undefined => lipat(`${KEPALA}\n${rows}\n${sesudah}`)?.[0];
    expect(akhir('\nSOP Surat Keluar\nx')).toBe('0–5');
    expect(akhir('SOP Surat Keluar\nx')).toBe('0–7');
    expect(akhir('\nNomor SOP : 2')).toBe('0–5');
    expect(akhir('\nHalaman : 2')).toBe('0–6');
    expect(akhir('\n\nMengetahui,')).toBe('0–5');
    expect(akhir('\nMengetahui,')).toBe('0–6');
    expect(akhir('\n\nNIP 1')).toBe('0–5');
    expect(akhir(`${KEPALA}\n1. Mengirim surat | Surat | 5 menit | Resi`)).toBe('0–5');
  });

  test('rows are told by numbers that go on; times and counts at the start of a line are none', () => {
    const nomor = (awal: readonly string[]): readonly string[] =>
      (lipat(`${KEPALA}\n${awal.map((mark) => `${mark}Menerima surat | Surat | 5 menit | Agenda`).join('\n')}`) ?? [])
        .slice(2, -1)
        .map((line) => line.slice(0, line.indexOf(' |')));
    expect(nomor(['1. ', '2) ', '| 3 | ', '4, '])).toEqual(['1.', '2)', '3', '4,']);
    expect(nomor(['2. ', '3. '])).toEqual(['2.', '3.']);
    expect(nomor(['1. ', '5. ', '4. '])).toEqual(['1.', '5.', '4.']);
    expect(nomor(['1. ', '9. ', '2. '])).toEqual(['1.', '2.']);
    expect(nomor(['1. ', '2 lembar ', '2. '])).toEqual(['1.', '2.']);
    expect(lipat(`${KEPALA}\n1. Menerima surat | Surat | 5 menit | Agenda`)).toBeNull();
    expect(lipat(`${KEPALA}\n3. Menerima | a | 5 menit | b\n4. Membaca | a | 5 menit | b`)).toBeNull();
  });

  test('a row that can be cut two ways nearly as well says so', () => {
    const ragu = 'Pembagian sel baris ini tidak pasti: ada pembagian lain yang hampir sama baiknya.';
    const rows = (kedua: string): string | undefined =>
      lipat(`${KEPALA}\n1. Menerima surat | Surat masuk | 5 menit | Agenda\n2. ${kedua}`)?.[3];
    expect(rows('Membaca surat | Agenda | 10 menit | Disposisi')).not.toContain(ragu);
    expect(rows('Membaca Surat Masuk Agenda Surat 10 menit Disposisi Pimpinan')).toContain(ragu);
  });

  test('the work is counted', () => {
    expect(() =>
      findTabelTerlipat(
        lines(`${KEPALA}\n1. ${'Kata '.repeat(60)}\n2. ${'Kata '.repeat(60)}`),
        0,
        createAnggaran('a.txt', 1_000),
      ),
    ).toThrow('a.txt: berkas ini terlalu besar');
  });
});

describe('tables of one cell a line', () => {
  const PALA = 'No\nKegiatan\nStaf\nKepala\nKelengkapan\nWaktu\nOutput\nKet';
  test('heads below each other, then row after row', () => {
    expect(
      tegak(
        `SOP Surat\n${PALA}\n1\nMenerima surat\n□\nSurat\n5 menit\nAgenda\n2\nMembaca surat\ndari luar\nAgenda\n1 jam\nDisposisi\nCepat`,
      ),
    ).toEqual([
      '1–22',
      'lajur: Staf, Kepala',
      '1 | Menerima surat | Surat | 5 menit | Agenda | –; lajur hilang; residu □',
      '2 | Membaca surat dari luar | Agenda | 1 jam | Disposisi | Cepat; lajur hilang',
      '? Setiap sel naskah ini menjadi satu baris; kolomnya ditentukan dari urutannya.',
    ]);
  });

  test('numbers of columns are skipped; a title ends the table', () => {
    const found = tegak(
      `${PALA}\n1\n2\n3\n4\n5\n6\n7\n8\n1\nMenerima surat\nSurat\n5 menit\nAgenda\n2\nMembaca surat\nAgenda\n1 jam\nDisposisi\nSOP Surat Keluar\nx`,
    );
    expect([found?.[0], found?.length]).toEqual(['0–26', 5]);
  });

  test('rows with too few or too many cells say so', () => {
    const odd = '?Jumlah baris langkah ini tidak sesuai dengan jumlah kolomnya.';
    const row = (cells: string): string | undefined =>
      tegak(`${PALA}\n1\n${cells}\n2\nMembaca surat\nAgenda\n1 jam\nDisposisi`)?.[2];
    expect(row('Menerima surat\nSurat\n5 menit\nAgenda')).not.toContain(odd);
    expect(row('Menerima surat\n5 menit\nAgenda')).toContain(odd);
    expect(row('Menerima surat\nSurat\nKTP\n5 menit\nAgenda')).toBe(
      `1 | Menerima surat | Surat KTP | 5 menit | Agenda | –; lajur hilang; ${odd}`,
    );
    expect(row('Menerima surat\nSurat\n5 menit')).toContain(odd);
    expect(row('Menerima surat\nSurat\nAgenda')).toBe(
      `1 | Menerima surat | Surat Agenda | – | – | –; lajur hilang; ${odd}`,
    );
    expect(row('Menerima surat\nSurat\n5 menit\nAgenda\nCepat')).not.toContain(odd);
    expect(row('Menerima surat\nSurat\n5 menit\nAgenda\nBaik\nSekali')).toContain(odd);
  });

  test.each([
    [`Kegiatan\nStaf\n1\na\nb\n5 menit\nc\n2\na\nb\n5 menit\nc`, 'too few columns'],
    [`No\nKegiatan\nPelaksana\nKelengkapan\nOutput\nKet\n1\na\nb\nc\n2\na\nb\nc`, 'no time'],
    [`${PALA}\n1\nMenerima surat\nSurat\n5 menit\nAgenda`, 'one row'],
    [`${PALA}\n2\nMenerima surat\nSurat\n5 menit\nAgenda\n3\na\nb\n1 jam\nc`, 'no first row'],
  ])('%j is none: %s', (teks) => expect(tegak(teks)).toBeNull());

  test('numbers that go back end it', () => {
    expect(
      tegak(
        `${PALA}\n1\nMenerima surat\nSurat\n5 menit\nAgenda\n2\nMembaca surat\nAgenda\n1 jam\nDisposisi\n1\nLampiran\nSurat\n5 menit\nx`,
      )?.[0],
    ).toBe('0–18');
  });
});
