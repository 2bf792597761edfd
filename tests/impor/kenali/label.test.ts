/** Labels of the identity block as offices print them; sentences that begin alike are none. */
import { describe, expect, test } from 'vitest';
import { cutLabel, readLabel } from '../../../src/impor/kenali/label.ts';

const read = (line: string): unknown => {
  const found = readLabel(line);
  return found === null ? null : [found.bidang, found.sisa];
};

describe('a label alone on its line', () => {
  test.each([
    ['NOMOR SOP', 'nomor'],
    ['No. SOP', 'nomor'],
    ['Nomer POS', 'nomor'],
    ['Nomor S.O.P', 'nomor'],
    ['Nomor', 'nomor'],
    ['Tgl. Pembuatan', 'tanggal.pembuatan'],
    ['TANGGAL DIBUAT', 'tanggal.pembuatan'],
    ['Tanggal Penyusunan', 'tanggal.pembuatan'],
    ['Tanggal terbit', 'tanggal.pembuatan'],
    ['tg1 revisi', 'tanggal.revisi'],
    ['Tanggal Perubahan', 'tanggal.revisi'],
    ['Tangga1 Efektif', 'tanggal.efektif'],
    ['Tanggal Berlaku', 'tanggal.efektif'],
    ['Tanggal Mulai Berlaku', 'tanggal.efektif'],
    ['Tanggal diberlakukan', 'tanggal.efektif'],
    ['Tgl Effektif', null],
    ['Tanggal Pengesahan', 'tanggal.pengesahan'],
    ['Tanggal disyahkan', 'tanggal.pengesahan'],
    ['Tanggal Penetapan', 'tanggal.pengesahan'],
    ['Tanggal Ditetapkan', 'tanggal.pengesahan'],
    ['Disahkan oleh', 'pengesahan'],
    ['Di sahkan oleh', 'pengesahan'],
    ['DISYAHKAN OLEH', 'pengesahan'],
    ['Ditetapkan Oleh', 'pengesahan'],
    ['Pejabat yang mengesahkan', 'pengesahan'],
    ['Disahkan', 'pengesahan'],
    ['Nama SOP', 'nama'],
    ['JUDUL PROSEDUR', 'nama'],
    ['Nama Standar Operasional Prosedur', 'nama'],
    ['Dasar Hukum', 'dasarHukum'],
    ['Landasan hukum', 'dasarHukum'],
    ['Kualifikasi Pelaksana', 'kualifikasiPelaksana'],
    ['Kualifikasi SDM', 'kualifikasiPelaksana'],
    ['Kualifikasi', 'kualifikasiPelaksana'],
    ['Keterkaitan', 'keterkaitan'],
    ['Keterkaitan dengan SOP lain', 'keterkaitan'],
    ['SOP terkait', 'keterkaitan'],
    ['Peralatan/Perlengkapan', 'peralatan'],
    ['Perlengkapan dan Peralatan', 'peralatan'],
    ['Sarana dan Prasarana', 'peralatan'],
    ['Peralatan yang digunakan', 'peralatan'],
    ['Peringatan', 'peringatan'],
    ['Pencatatan dan Pendataan', 'pencatatan'],
    ['Pencatatan/Pelaporan', 'pencatatan'],
    ['Pendataan dan pencatatan', 'pencatatan'],
    ['Pencatatan', 'pencatatan'],
    ['Maksud dan Tujuan', 'tujuan'],
    ['Definisi', 'definisi'],
    ['Pengertian Umum', 'definisi'],
    ['Unit Kerja', 'unit'],
    ['Satuan Kerja', 'unit'],
    ['Bidang/Bagian', 'unit'],
    ['Nama Instansi', 'instansi'],
    ['SKPD', 'instansi'],
    ['Perangkat Daerah', 'instansi'],
    ['Halaman', 'lain'],
    ['Revisi ke', 'lain'],
    ['Status Dokumen', 'lain'],
    ['No. Revisi', 'lain'],
    ['1. Dasar Hukum', 'dasarHukum'],
    ['a. Tujuan', 'tujuan'],
    ['IV. Peringatan', 'peringatan'],
    ['• Peringatan', 'peringatan'],
    ['* Nama SOP', 'nama'],
    ['Kegiatan', null],
    ['Nomorator', null],
    ['Peringatannya', null],
  ])('%s', (line, bidang) => expect(read(line)).toEqual(bidang === null ? null : [bidang, '']));
});

describe('a label with its value', () => {
  test.each([
    ['Nomor SOP : 067/1', ['nomor', '067/1']],
    ['Nomor : 5', ['nomor', '5']],
    ['Nomor SOP 067/1', ['nomor', '067/1']],
    ['nomor sop 067/1', null],
    ['Nomor 5 Tahun 2014', null],
    ['Tujuan ； x', null],
    ['Tujuan： melayani', ['tujuan', 'melayani']],
    ['Tujuan; melayani', ['tujuan', 'melayani']],
    ['Tujuan melayani warga', null],
    ['PERINGATAN Jika berkas hilang', ['peringatan', 'Jika berkas hilang']],
    ['PERINGATAN BERKAS HILANG', null],
    ['PENCATATAN 1. Buku', ['pencatatan', '1. Buku']],
    ['TUJUAN Melayani', null],
    ['Tanggal ditetapkan : 2 Mei', ['tanggal.pembuatan', '2 Mei']],
    ['Disahkan oleh Kepala Dinas', ['pengesahan', 'Kepala Dinas']],
    ['disahkan oleh Kepala Dinas', null],
    ['Nama\u00a0 SOP\t:  Surat ', ['nama', 'Surat']],
  ])('%j', (line, expected) => expect(read(line)).toEqual(expected));

  test('the label is given as printed', () => {
    expect(readLabel('1. DASAR  HUKUM : UU')).toEqual({ bidang: 'dasarHukum', label: 'DASAR HUKUM', sisa: 'UU' });
  });
});

describe('labels glued on one line', () => {
  test.each([
    [
      'NOMOR SOP 12 TANGGAL PEMBUATAN 11 Januari 2021 TANGGAL REVISI',
      ['NOMOR SOP 12', 'TANGGAL PEMBUATAN 11 Januari 2021', 'TANGGAL REVISI'],
    ],
    ['Nomor SOP : 12 Tanggal Pembuatan : 1 Mei', ['Nomor SOP : 12', 'Tanggal Pembuatan : 1 Mei']],
    ['Dasar Hukum :  Kualifikasi Pelaksana', ['Dasar Hukum :', 'Kualifikasi Pelaksana']],
    ['Dasar Hukum : Kualifikasi Pelaksana', ['Dasar Hukum : Kualifikasi Pelaksana']],
    ['Surat yang disahkan oleh Kepala Dinas', ['Surat yang disahkan oleh Kepala Dinas']],
    ['Pelayanan', ['Pelayanan']],
    ['', []],
  ])('%j', (line, expected) => expect(cutLabel(line)).toEqual(expected));
});
