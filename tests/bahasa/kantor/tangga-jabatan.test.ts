import { describe, expect, test } from 'vitest';
import { artiJabatan, kataJabatan } from '../../../src/bahasa/kantor/tangga-jabatan.ts';
import { DAFTAR_JABATAN } from '../../../src/bahasa/kantor/daftar-jabatan.ts';
import { suggestJabatan } from '../../../src/impor/draf/usul-jabatan.ts';
import { listNamaLajur } from './nama-lajur.ts';

/** Kind, jenjang, peran and rank of every lane name of the labelled sets; read name by name by a person. */
const TERBACA: Readonly<Record<string, string>> = {
  'pejabat jpt-pratama penanda-tangan 82': 'Atasan PPID',
  'pejabat jpt-pratama penanda-tangan 80':
    'Inspektur, KEPALA DINAS, Kadis, Kepala Badan, Kepala DPMPTSP, Kepala Dinas, Kepala SKPD',
  'pejabat tidak-diketahui penanda-tangan 80': 'Kepala',
  'pejabat administrator pemeriksa-akhir 75': 'Camat',
  'pejabat administrator pemeriksa-akhir 70': 'Sekretaris, Sekretaris Badan, Sekretaris Dinas, Sekretaris SKPD',
  'pejabat administrator pemeriksa-akhir 65':
    'KABAG, KABID, Kabag, Kabid, Kabid Pelayanan Pencatatan Sipil, Kabid Perizinan, Kepala Bidang, Kepala Bidang Kearsipan, Kepala Bidang SMP, PPID Utama, PPK, Sekcam, kabag',
  'luar luar pengampu-luar 60':
    'BPKAD, Bagian Adminbang, Dinas Kesehatan, Lembaga Kearsipan Daerah, OPD Terkait, Pemerintah Desa, Unit Pengolah',
  'pejabat pengawas koordinator 60': 'Kepala Puskesmas, Lurah',
  'pejabat administrator pemeriksa-akhir 58': 'PPID Pelaksana',
  'pejabat tidak-diketahui koordinator 55': 'Atasan Langsung',
  'pejabat pengawas koordinator 50':
    'KASI, Kasi, Kasi Kelahiran, Kasi Pemberdayaan Masyarakat, Kasi Pemerintahan, Kasi Pengaduan, Kasi Peserta Didik, Kasubag, Kasubag AD, Kasubag LN, Kasubag Program, Kasubag TU, Kasubag Tata Usaha, Kasubbag Perencanaan Evaluasi Kinerja dan Keuangan, Kasubbag Renja & Monev, Kasubbag Umum, Kasubbag Umum dan Kepegawaian, Kepala Seksi, Kepala Seksi Layanan, SUBKOORDINATOR, Sub Koordinator Kepegawaian, kasubag',
  'pejabat pelaksana pengolah 42': 'PPHP, Pejabat Pengadaan',
  'tim tim tim-penyusun 40': 'Panitia Penilai Arsip, Tim, Tim Evaluasi Kecamatan, Tim Penyusunan SAKIP, Tim Teknis',
  'staf pelaksana pengolah 30': 'Analis Kepegawaian, Arsiparis, JFU, Verifikator',
  'staf pelaksana pengolah 20':
    'Agendaris, Back Office, Bendahara, Bendahara Pengeluaran, FRONT OFFICE, Front Office, Operator, Operator SIAK, Pelaksana, Penanggung Jawab Program, Pengelola Kepegawaian, Pengemudi, Pengurus Barang, Penyusun Program Anggaran dan Pelaporan, Petugas, Petugas Desk Layanan, Petugas Layanan, Petugas Layanan Arsip, Petugas Loket, Petugas Pengaduan, Resepsionis, Staf, Staf Bidang SMP, Staf Pelayanan, Staf Umum, Staff',
  'pemohon pelaksana pemohon 5': 'Pegawai Peminjam, Pegawai Ybs',
  'pemohon masyarakat pemohon 0':
    'Orang Tua Siswa, PEMOHON, Pelapor, Peminjam, Pemohon, Pemohon Informasi, Pengirim, Penyedia, Warga',
};

const tulis = (nama: string): string => {
  const arti = artiJabatan(nama);
  return arti === null ? 'tidak dikenal' : `${arti.macam} ${arti.jenjang} ${arti.peran} ${arti.pangkat}`;
};

test('every lane name of the labelled sets is read as a person reads it', async () => {
  const names = await listNamaLajur();
  expect(names.length).toBeGreaterThanOrEqual(104);
  const read = Object.entries(TERBACA).flatMap(([arti, list]) => list.split(', ').map((nama) => [nama, arti] as const));
  expect(Object.fromEntries(names.map((nama) => [nama, tulis(nama)]))).toEqual(Object.fromEntries(read));
});

test('the rank a draft proposes is that of the ladder', async () => {
  for (const nama of await listNamaLajur()) {
    const { jenjang, peran } = suggestJabatan(nama);
    expect(artiJabatan(nama), nama).toMatchObject({ jenjang, peran });
  }
});

describe('the head of a name decides', () => {
  test.each([
    ['Kasubbag Pelayanan Masyarakat', 'pejabat pengawas koordinator 50'],
    ['Kepala Bidang Sistem Informasi', 'pejabat administrator pemeriksa-akhir 65'],
    ['Tim Penyusunan SAKIP', 'tim tim tim-penyusun 40'],
    ['Staf Aplikasi Informatika', 'staf pelaksana pengolah 20'],
    ['Analis Sistem Informasi', 'staf pelaksana pengolah 30'],
    ['Petugas Pengaduan Masyarakat', 'staf pelaksana pengolah 20'],
    ['Kepala Seksi Kesejahteraan Masyarakat', 'pejabat pengawas koordinator 50'],
    ['Dinas Pemberdayaan Masyarakat dan Desa', 'luar luar pengampu-luar 60'],
    ['Aplikasi SIPD', 'sistem sistem sistem 0'],
    ['Masyarakat/Pemohon', 'pemohon masyarakat pemohon 0'],
  ])('%s', (nama, arti) => {
    expect(tulis(nama)).toBe(arti);
  });
});

describe('the longest beginning wins', () => {
  test.each([
    ['Kepala Sub Bagian Umum', 'pejabat pengawas koordinator 50'],
    ['Kepala Kantor', 'pejabat administrator pemeriksa-akhir 80'],
    ['Kepala Kantor Wilayah', 'pejabat jpt-pratama penanda-tangan 80'],
    ['Kepala Bapenda', 'pejabat jpt-pratama penanda-tangan 80'],
    ['Kepala Gudang', 'pejabat pengawas koordinator 50'],
    ['Ketua DPRD', 'pejabat jpt-pratama penanda-tangan 80'],
    ['Ketua Tim Kerja', 'pejabat pengawas koordinator 48'],
    ['Wakil Bupati', 'pejabat luar penanda-tangan 93'],
    ['Wakil Direktur', 'pejabat administrator pemeriksa-akhir 70'],
    ['Sekretaris Daerah', 'pejabat jpt-pratama penanda-tangan 90'],
    ['Sekretaris Lurah', 'pejabat pengawas koordinator 50'],
    ['Inspektur Pembantu Wilayah I', 'pejabat administrator pemeriksa-akhir 65'],
    ['Kuasa Pengguna Anggaran', 'pejabat jpt-pratama penanda-tangan 80'],
    ['Pengguna Layanan', 'pemohon masyarakat pemohon 0'],
    ['Badan Usaha', 'pemohon masyarakat pemohon 0'],
    ['Wali Murid', 'pemohon masyarakat pemohon 0'],
    ['Wali Kota', 'pejabat luar penanda-tangan 95'],
    ['Pegawai', 'pemohon pelaksana pemohon 5'],
    ['Pegawai Tata Usaha', 'staf pelaksana pengolah 20'],
    ['Pengawas', 'pejabat pengawas koordinator 50'],
    ['Pengawas Sekolah', 'staf pelaksana pengolah 30'],
    ['Administrator', 'pejabat administrator pemeriksa-akhir 65'],
    ['Kecamatan', 'luar luar pengampu-luar 60'],
  ])('%s', (nama, arti) => {
    expect(tulis(nama)).toBe(arti);
  });
});

test('words of respect and acting posts stand before the name', () => {
  expect(tulis('Plt. Kepala Dinas')).toBe(tulis('Kepala Dinas'));
  expect(tulis('Bapak Camat')).toBe(tulis('Camat'));
  expect(tulis('Seluruh Staf')).toBe(tulis('Staf'));
});

test('a name that tells nothing is not guessed', () => {
  expect(artiJabatan('Umum')).toBeNull();
  expect(artiJabatan('Pelayanan Masyarakat')).toBeNull();
  expect(artiJabatan('')).toBeNull();
  expect(suggestJabatan('Umum')).toEqual({ jenjang: 'tidak-diketahui', peran: 'pengolah' });
  expect(suggestJabatan('Atasan Langsung')).toMatchObject({ jenjang: 'tidak-diketahui', peran: 'koordinator' });
});

test('a beginning stands in one row, in standard words', () => {
  const heads = DAFTAR_JABATAN.flatMap(({ kepala }) => kepala.split(', '));
  expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  const plain = heads.map((head) => head.replace(/ ?[*]?[.]$/, ''));
  expect(plain.filter((head) => kataJabatan(head).join(' ') !== head)).toEqual([]);
});
