/** The identity block as fields: what is printed, what was changed in copying, what is lost, empty or doubtful. */
import { describe, expect, test } from 'vitest';
import { composeIdentitas, type Identitas } from '../../../src/impor/draf/identitas.ts';
import { readBerjalan } from '../../../src/impor/kenali/identitas.ts';

const region = (lines: readonly string[]): Parameters<typeof composeIdentitas>[0] => {
  return readBerjalan(lines);
};
const baca = (lines: readonly string[], sesudah: readonly string[] = []): Identitas =>
  composeIdentitas(region(lines), region(sesudah));
const HILANG = ['dasarHukum', 'keterkaitan', 'peringatan', 'kualifikasiPelaksana', 'peralatan', 'pencatatan'];

test('a whole block', () => {
  expect(
    baca([
      'PEMERINTAH KOTA MEKAR',
      'DINAS PENDIDIKAN',
      'Bidang Umum',
      'Nomor SOP : 067 / 12 / 2020',
      'Tanggal Pembuatan : 2 Januari 2020',
      'Tanggal Revisi : -',
      'Tanggal Efektif : 2020-02-01',
      'Tanggal Pengesahan : besok',
      'Disahkan oleh : Kepala Dinas',
      'BUDI, S.H.',
      'Pembina',
      'Nama SOP : PENGELOLAAN SURAT MASUK',
      'Dasar Hukum :',
      '1. UU Nomor 5 Tahun 2014',
      '2. PP Nomor 6 Tahun 2015',
      'Kualifikasi Pelaksana :',
      '1. Teliti2. Sabar',
      'Keterkaitan :',
      'SOP Arsip',
      'SOP Agenda',
      'Peralatan/Perlengkapan : -',
      'Tujuan : Melayani',
      'Definisi :',
      '1. Surat adalah tulisan',
      '2. Agenda: buku',
      '3. tanpa arti',
    ]),
  ).toEqual({
    nama: 'Pengelolaan Surat Masuk',
    judulNaskah: { identitas: 'PENGELOLAAN SURAT MASUK' },
    nomor: '067/12/2020',
    instansi: 'PEMERINTAH KOTA MEKAR DINAS PENDIDIKAN',
    unit: 'Bidang Umum',
    tanggal: { pembuatan: '2020-01-02', revisi: null, efektif: '2020-02-01', pengesahan: null },
    pengesahan: { jabatan: 'Kepala Dinas', nama: 'BUDI, S.H.', pangkat: 'Pembina' },
    dasarHukum: ['UU Nomor 5 Tahun 2014', 'PP Nomor 6 Tahun 2015'],
    keterkaitan: ['SOP Arsip', 'SOP Agenda'],
    polos: {
      kualifikasiPelaksana: ['Teliti', 'Sabar'],
      peralatan: [],
      peringatan: [],
      pencatatan: [],
      tujuan: ['Melayani'],
    },
    definisi: [
      { istilah: 'Surat', arti: 'tulisan' },
      { istilah: 'Agenda', arti: 'buku' },
    ],
    hilang: ['peringatan', 'pencatatan'],
    kosong: ['tanggal.revisi', 'peralatan'],
    catatan: [
      'Tanggal pembuatan tercetak “2 Januari 2020”; ditulis ulang dalam bentuk baku.',
      'Nomor SOP tercetak “067 / 12 / 2020”; spasinya dihilangkan.',
      'Butir daftar kualifikasiPelaksana menyatu atau terlepas dari nomornya; dipisahkan menurut nomornya, dan nomornya tidak disalin.',
    ],
    ragu: [{ bidang: 'tanggal.pengesahan', pesan: '“besok” tidak terbaca sebagai tanggal.' }],
  });
});

describe('what is lost and what is empty', () => {
  test('without any label the whole block is lost', () => {
    const { hilang, kosong } = baca(['Surat biasa']);
    expect([hilang, kosong]).toEqual([['instansi', 'unit', 'nomor', 'tanggal', 'pengesahan', 'nama', ...HILANG], []]);
    expect(baca(['PEMERINTAH KOTA', 'Bidang Umum']).hilang).toEqual([
      'nomor',
      'tanggal',
      'pengesahan',
      'nama',
      ...HILANG,
    ]);
  });

  test('labels without values are empty', () => {
    const { hilang, kosong } = baca([
      'Nomor SOP : -',
      'Tanggal Efektif : …',
      'Disahkan oleh :',
      'Peringatan : -',
      'Tujuan : -',
    ]);
    expect(kosong).toEqual(['tanggal.efektif', 'nomor', 'pengesahan', 'peringatan']);
    expect(hilang).toEqual(HILANG.filter((bidang) => bidang !== 'peringatan'));
  });

  test('a field printed twice is read where it is filled, also behind the table', () => {
    expect(baca(['Nomor SOP : -'], ['Nomor SOP : 5'])).toMatchObject({ nomor: '5', kosong: [] });
  });

  test('who signed below the table is who approved', () => {
    const bawah = ['KEPALA DINAS', 'BUDI, S.H.', 'Pembina Utama Muda'];
    expect(baca(['Nomor SOP : 1'], bawah).pengesahan).toEqual({
      jabatan: 'KEPALA DINAS',
      nama: 'BUDI, S.H.',
      pangkat: 'Pembina Utama Muda',
    });
    expect(baca(['Disahkan oleh : Camat'], bawah).pengesahan).toEqual({
      jabatan: 'Camat',
      nama: 'BUDI, S.H.',
      pangkat: 'Pembina Utama Muda',
    });
    expect(baca(['Nomor SOP : 1'])).toMatchObject({ pengesahan: null, kosong: [] });
  });
});

describe('numbers', () => {
  test.each([
    ['067 / 12 / 2020', '067/12/2020', true],
    ['067/ 12 /2020 - A', '067/12/2020-A', true],
    ['067/12/2020', '067/12/2020', false],
    ['067 /12', '067 /12', false],
    ['SOP / nomor / 2020', 'SOP / nomor / 2020', false],
    ['067  12', '067 12', false],
  ])('%s', (printed, expected, noted) => {
    const { catatan, nomor } = baca([`Nomor SOP : ${printed}`]);
    expect(nomor).toBe(expected);
    expect(catatan).toEqual(noted ? [`Nomor SOP tercetak “${printed}”; spasinya dihilangkan.`] : []);
  });
});

describe('titles', () => {
  const judul = (lines: readonly string[]): unknown => {
    const { judulNaskah, nama } = baca(lines);
    return [nama, judulNaskah];
  };
  test('the block names it, else the line above the table, else the cover', () => {
    expect(judul(['Nama SOP : Surat Masuk', 'SOP SURAT KELUAR'])).toEqual([
      'Surat Masuk',
      { prosedur: 'SOP SURAT KELUAR' },
    ]);
    expect(judul(['SOP Pertama Sekali', 'SOP SURAT KELUAR'])).toEqual([
      'Surat Keluar',
      { prosedur: 'SOP SURAT KELUAR' },
    ]);
    expect(judul(['STANDAR OPERASIONAL PROSEDUR (SOP)', 'PENGELOLAAN SURAT'])).toEqual([
      'Pengelolaan Surat',
      { sampul: 'PENGELOLAAN SURAT' },
    ]);
    expect(judul(['SOP', 'Pengelolaan Surat'])).toEqual(['Pengelolaan Surat', {}]);
    expect(judul(['Standard Operasional Prosedur', 'Pengelolaan Surat'])).toEqual(['Pengelolaan Surat', {}]);
    expect(judul(['Surat'])).toEqual([null, {}]);
  });

  test.each([
    'DINAS PENDIDIKAN',
    'PEMERINTAH KOTA',
    'BADAN X',
    'SEKRETARIAT Y',
    'KEMENTERIAN Z',
    'TAHUN 2020',
    'x'.repeat(160),
  ])('“%s” under the cover is no title', (below) => {
    expect(judul(['SOP', below])).toEqual([null, {}]);
  });

  test('the same words in mixed case are better than capitals', () => {
    expect(judul(['Nama SOP : PELAYANAN IZIN pada DPMPTSP'])).toEqual(['PELAYANAN IZIN pada DPMPTSP', {}]);
    expect(judul(['Nama SOP : PELAYANAN IZIN', 'SOP Pelayanan Izin'])).toEqual([
      'Pelayanan Izin',
      { identitas: 'PELAYANAN IZIN', prosedur: 'SOP Pelayanan Izin' },
    ]);
  });
});

test('one long item may be several', () => {
  const long = (count: number): string => 'x '.repeat(count).trim();
  expect(baca(['Peringatan :', long(151)]).ragu).toEqual([
    { bidang: 'peringatan', pesan: 'Isinya satu butir yang panjang; mungkin beberapa butir menyatu.' },
  ]);
  expect(baca(['Peringatan :', long(150)]).ragu).toEqual([]);
});

test('where labels stood together their fields are in doubt', () => {
  expect(baca(['Dasar Hukum', 'Peralatan', 'UU 5 Tahun 2014', 'Komputer']).ragu.map(({ bidang }) => bidang)).toEqual([
    'dasarHukum',
    'peralatan',
  ]);
});

test('a definition is a term and what it means', () => {
  const definisi = (teks: string): unknown => baca(['Definisi :', `1. ${teks}`, '2. tanpa']).definisi;
  expect(definisi('SOP = standar')).toEqual([{ istilah: 'SOP', arti: 'standar' }]);
  expect(definisi('SOP – standar')).toEqual([{ istilah: 'SOP', arti: 'standar' }]);
  expect(definisi('S: x')).toEqual([]);
  expect(definisi(`${'x'.repeat(81)}: y`)).toEqual([]);
});
