/** What offices print around the table: who signed, on which day, under which title, by which agency. */
import { describe, expect, test } from 'vitest';
import { readInstansi } from '../../../src/bahasa/kantor/instansi.ts';
import { namaDariJudul, readJudul } from '../../../src/bahasa/kantor/judul-sop.ts';
import { readPengesah } from '../../../src/bahasa/kantor/pengesah.ts';
import { tahapDariKata } from '../../../src/bahasa/kantor/tahap.ts';
import { parseTanggal } from '../../../src/bahasa/kantor/tanggal-cetak.ts';

describe('who approved', () => {
  test.each<[string, string, object]>([
    [
      'post, name and rank on lines of their own',
      'Disahkan oleh\nKEPALA DINAS PERPUSTAKAAN\nttd.\nDrs. ABDUL MANAF, M.Si\nPembina Utama Muda (IV/c)\nNIP. tidak disalin',
      { jabatan: 'KEPALA DINAS PERPUSTAKAAN', nama: 'Drs. ABDUL MANAF, M.Si', pangkat: 'Pembina Utama Muda (IV/c)' },
    ],
    [
      'all on one line',
      'YOLINE MARHAENI, S.Sos., M.Si. Kepala Dinas Arsip Pembina Utama Muda',
      { jabatan: 'Kepala Dinas Arsip', nama: 'YOLINE MARHAENI, S.Sos., M.Si.', pangkat: 'Pembina Utama Muda' },
    ],
    [
      'for another, acting',
      'a.n. Plt. Bupati Madiun,\nSITI AMINAH',
      { jabatan: 'a.n. Plt. Bupati Madiun', nama: 'SITI AMINAH' },
    ],
    ['by a post of the ladder', 'Kasubbag Umum\nBUDI SANTOSO', { jabatan: 'Kasubbag Umum', nama: 'BUDI SANTOSO' }],
    [
      'by an officer in charge of a district',
      'Penjabat Wali Kota Madiun\nBUDI SANTOSO',
      { jabatan: 'Penjabat Wali Kota Madiun', nama: 'BUDI SANTOSO' },
    ],
    [
      'a post of two lines before a sure name',
      'Kepala Badan\nPengelola Keuangan Daerah\nBUDI SANTOSO, S.E.',
      { jabatan: 'Kepala Badan Pengelola Keuangan Daerah', nama: 'BUDI SANTOSO, S.E.' },
    ],
    ['a name alone', 'Budi Santoso', { nama: 'Budi Santoso' }],
    ['a rank alone', 'Penata Muda Tk. I', { pangkat: 'Penata Muda Tk. I' }],
    ['nothing but signs for a signature', 'ttd\n........\n(tanda tangan)\ncap dinas', {}],
    ['figures and labels', 'Nomor: 12\n12 Agustus', {}],
    ['nothing', '', {}],
  ])('%s', (_, teks, found) => expect(readPengesah(teks)).toEqual(found));
});

test.each<[string, string | null]>([
  ['30 Agustus 2022', '2022-08-30'],
  ['02/01/2019', '2019-01-02'],
  ['2 - 1 - 2019', '2019-01-02'],
  ['2019-1-2', '2019-01-02'],
  ['Agustus 2022', '2022-08'],
  ['Madiun, 5 Nopember 2021', '2021-11-05'],
  ['Senin, 5 Pebruari 2021.', '2021-02-05'],
  ['5-Agt-2021', '2021-08-05'],
  ['17 Mei 2020', '2020-05-17'],
  ['17 May 2020', '2020-05-17'],
  ['1 Des 2020', '2020-12-01'],
  ['29 Februari 2024', '2024-02-29'],
  ['29 Februari 2023', null],
  ['31/04/2022', null],
  ['12/13/2022', null],
  ['00/12/2022', null],
  ['5 Agustus 1822', null],
  ['5 Xyz 2022', null],
  ['tahun 2022', null],
  ['5 Agustus 2022 dan seterusnya', null],
  ['', null],
])('%s is %s', (teks, tanggal) => expect(parseTanggal(teks)).toBe(tanggal));

describe('a title', () => {
  test.each([
    'SOP Penyusunan Laporan',
    'SOP : PENYUSUNAN LAPORAN',
    'POS Pengiriman Surat',
    'Standar Operasional Prosedur Pelayanan KTP',
    'PROSEDUR : Pengaduan',
    'PROSEDUR PENANGANAN PENGADUAN',
    'Nama SOP: Penyusunan Renja',
    'Judul: Penyusunan Renja',
    'BAGAN ALIR PENGADUAN',
    'SOP tentang Kearsipan',
  ])('is one: %s', (line) => expect(readJudul(line)).toBe(line));

  test.each([
    'SOP ini mengatur penyusunan laporan.',
    'SOP Nomor 12',
    'SOP yang terkait',
    'SOP terkait kearsipan',
    'Prosedur Penanganan Pengaduan',
    'SOP Penyusunan Laporan.',
    'SOP penyusunan laporan',
    'Sopan santun',
    'SOP 12',
    'SOP | Penyusunan Laporan',
    `SOP ${'Penyusunan '.repeat(20)}`,
    'SOP A',
  ])('is none: %s', (line) => expect(readJudul(line)).toBeNull());

  test.each<[string, string]>([
    ['**SOP : PENYUSUNAN PERJANJIAN KINERJA**', 'Penyusunan Perjanjian Kinerja'],
    ['SOP Penyusunan Laporan', 'Penyusunan Laporan'],
    ['STANDAR OPERASIONAL PROSEDUR (SOP) PELAYANAN KTP DI KECAMATAN', 'Pelayanan KTP di Kecamatan'],
    ['PROSEDUR PENANGANAN PENGADUAN DAN SARAN', 'Penanganan Pengaduan dan Saran'],
    ['SOP "DARI MASYARAKAT"', 'Dari Masyarakat'],
    ['Judul: Penyusunan Renja', 'Penyusunan Renja'],
    ['PENYUSUNAN (LKJIP)', 'Penyusunan (LKJIP)'],
    ['Penyusunan renja', 'Penyusunan renja'],
  ])('%s names %s', (judul, nama) => expect(namaDariJudul(judul)).toBe(nama));
});

describe('the letterhead', () => {
  const baca = (...lines: string[]) => readInstansi(lines, null, null);

  test.each<[string, readonly string[], string | null, string | null]>([
    [
      'on several lines',
      ['PEMERINTAH KOTA MADIUN', 'SEKRETARIAT DAERAH', 'Bagian Organisasi', 'Jalan Pahlawan'],
      'PEMERINTAH KOTA MADIUN SEKRETARIAT DAERAH',
      'Bagian Organisasi',
    ],
    [
      'with its unit in capitals',
      ['PEMERINTAH KOTA MADIUN', 'DINAS ARSIP', 'BIDANG LAYANAN'],
      'PEMERINTAH KOTA MADIUN DINAS ARSIP',
      'BIDANG LAYANAN',
    ],
    [
      'run together',
      ['PEMERINTAH PROVINSI X DINAS Y Sekretariat (Sub Bagian Z)'],
      'PEMERINTAH PROVINSI X DINAS Y',
      'Sekretariat (Sub Bagian Z)',
    ],
    ['ends at a title', ['KEMENTERIAN AGAMA', 'STANDAR OPERASIONAL PROSEDUR', 'DINAS LAIN'], 'KEMENTERIAN AGAMA', null],
    ['ends at other words', ['PEMKAB X', 'Jalan Y', 'DINAS Z'], 'PEMKAB X', null],
    [
      'without its government',
      ['Jalan Y', 'Dinas Arsip Kota B', 'Bidang Layanan'],
      'Dinas Arsip Kota B',
      'Bidang Layanan',
    ],
    ['of an agency that is no sentence', ['Dinas ini melayani. Setiap hari'], null, null],
    ['of a unit alone', ['Universitas', 'Bagian Umum'], 'Universitas', 'Bagian Umum'],
    ['of two lines that name no agency', ['Yayasan A', 'Seksi Umum'], null, 'Seksi Umum'],
    ['without any', ['Yayasan A', 'Jalan B'], null, null],
  ])('%s', (_, lines, instansi, unit) => expect(baca(...lines)).toEqual({ instansi, unit }));

  test('never takes the place of what a label said', () => {
    expect(readInstansi(['PEMERINTAH KOTA MADIUN', 'Bagian Umum'], 'Dinas A', 'Seksi B')).toEqual({
      instansi: 'Dinas A',
      unit: 'Seksi B',
    });
    expect(readInstansi(['Dinas Arsip', 'Bagian Umum'], 'Dinas A', 'Seksi B')).toEqual({
      instansi: 'Dinas A',
      unit: 'Seksi B',
    });
    expect(readInstansi([], 'Dinas A', 'Seksi B')).toEqual({ instansi: 'Dinas A', unit: 'Seksi B' });
  });
});

test.each<[string, string | null]>([
  ['Membuat surat pengantar', 'surat-pengantar'],
  ['Menandatangani surat pengantar', 'penandatanganan'],
  ['Menerima dan memeriksa draf', tahapDariKata('Memeriksa draf')],
  ['Menerima berkas', 'persiapan'],
  ['Berkas', null],
])('the stage of "%s" is %s', (teks, tahap) => expect(tahapDariKata(teks)).toBe(tahap));
