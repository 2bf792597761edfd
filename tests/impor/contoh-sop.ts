/** SOPs of other kinds of offices, written for the tests of importing. */
import type { LangkahAsal, SopAsal } from './tata-letak-rusak.ts';

const step = (
  nomor: string,
  kegiatan: string,
  kelengkapan: string,
  waktu: string,
  output: string,
  keterangan = '',
): LangkahAsal => ({ nomor, kegiatan, kelengkapan, waktu, output, keterangan });

export const CONTOH_SOP: readonly SopAsal[] = [
  {
    nama: 'Pelayanan Izin Reklame',
    lajur: ['Pemohon', 'Petugas Loket', 'Kasi Perizinan', 'Kepala Dinas'],
    langkah: [
      step('1', 'Mengajukan permohonan izin reklame', 'Formulir, KTP, dan NPWP', '10 menit', 'Berkas permohonan'),
      step(
        '2',
        'Memeriksa kelengkapan berkas, jika tidak lengkap dikembalikan kepada pemohon',
        'Berkas permohonan',
        '15 menit',
        'Tanda terima berkas',
        'SOP Penanganan Berkas',
      ),
      step(
        '3',
        'Melakukan peninjauan lapangan dan membuat berita acara',
        'Tanda terima berkas',
        '2 hari',
        'Berita acara peninjauan',
      ),
      step('4', 'Menyusun draf surat izin', 'Berita acara peninjauan', '1 jam', 'Draf surat izin'),
      step('5', 'Menandatangani surat izin', 'Draf surat izin', '1 hari', 'Surat izin'),
      step('6', 'Menyerahkan surat izin kepada pemohon', 'Surat izin', '10 menit', 'Bukti penyerahan'),
    ],
  },
  {
    nama: 'Pemberian Cuti Tahunan',
    lajur: ['Pegawai', 'Kasubbag Kepegawaian', 'Sekretaris', 'Kepala Badan'],
    langkah: [
      step('1', 'Mengajukan permohonan cuti tahunan', 'Formulir cuti', '15 menit', 'Permohonan cuti'),
      step('2', 'Meneliti sisa cuti dan memberi paraf', 'Permohonan cuti', '30 menit', 'Permohonan cuti terparaf'),
      step(
        '3',
        'Menelaah permohonan cuti dan menyampaikannya kepada Kepala Badan',
        'Permohonan cuti terparaf',
        '1 jam',
        'Nota persetujuan',
        'Paling lambat hari yang sama',
      ),
      step('4', 'Menyetujui atau menolak permohonan cuti', 'Nota persetujuan', '1 hari', 'Surat izin cuti'),
      step('5', 'Mengarsipkan surat izin cuti', 'Surat izin cuti', '10 menit', 'Arsip cuti'),
    ],
  },
  {
    nama: 'Pemusnahan Arsip',
    lajur: ['Arsiparis', 'Kepala Bidang', 'Panitia Penilai', 'Kepala Dinas', 'ANRI'],
    langkah: [
      step(
        '1.',
        'Menyeleksi arsip yang habis masa simpannya',
        'Jadwal retensi arsip',
        '5 hari',
        'Daftar arsip usul musnah',
      ),
      step('2.', 'Memeriksa daftar arsip usul musnah', 'Daftar arsip usul musnah', '1 hari', 'Daftar arsip terperiksa'),
      step('3.', 'Menilai arsip yang akan dimusnahkan', 'Daftar arsip terperiksa', '3 hari', 'Pertimbangan tertulis'),
      step(
        '4.',
        'Mengajukan persetujuan pemusnahan kepada ANRI',
        'Pertimbangan tertulis',
        '2 jam',
        'Surat permohonan persetujuan',
      ),
      step(
        '5.',
        'Memberikan persetujuan pemusnahan',
        'Surat permohonan persetujuan',
        '1 bulan',
        'Surat persetujuan',
        'Sesuai peraturan kearsipan',
      ),
      step(
        '6.',
        'Melaksanakan pemusnahan disaksikan dua pejabat',
        'Surat persetujuan',
        '1 hari',
        'Berita acara pemusnahan',
      ),
    ],
  },
  {
    nama: 'Penanganan Pengaduan Masyarakat',
    lajur: ['Pelapor', 'Admin Pengaduan', 'Camat'],
    langkah: [
      step('1', 'Menyampaikan pengaduan lisan atau tertulis', 'Formulir pengaduan', '10 menit', 'Pengaduan'),
      step('2', 'Mencatat pengaduan dalam buku register', 'Pengaduan', '5 menit', 'Pengaduan tercatat'),
      step(
        '3',
        'Menelaah pengaduan dan menentukan tindak lanjut',
        'Pengaduan tercatat',
        '1 jam',
        'Disposisi tindak lanjut',
      ),
      step(
        '5',
        'Menindaklanjuti pengaduan dan menyusun jawaban',
        'Disposisi tindak lanjut',
        '3 hari',
        'Konsep jawaban',
        'SOP Penyusunan Surat',
      ),
      step('6', 'Menyampaikan jawaban kepada pelapor', 'Konsep jawaban', '30 menit', 'Jawaban pengaduan'),
    ],
  },
  {
    nama: 'Penerbitan Akta Kelahiran',
    lajur: ['Operator', 'Verifikator', 'Kepala Bidang', 'Kepala Dinas'],
    langkah: [
      step('1', 'Menerima dan memeriksa berkas permohonan akta', 'Surat keterangan lahir', '5 menit', 'Berkas lengkap'),
      step('2', 'Memasukkan data kelahiran ke dalam aplikasi', 'Berkas lengkap', '15 menit', 'Draf akta'),
      step('3', 'Memverifikasi draf akta', 'Draf akta', '10 menit', 'Draf akta terverifikasi'),
      step('4', 'Memaraf draf akta', 'Draf akta terverifikasi', '5 menit', 'Draf akta terparaf'),
      step('5', 'Menandatangani akta secara elektronik', 'Draf akta terparaf', '1 hari', 'Akta kelahiran', 'TTE'),
      step('6', 'Mencetak dan menyerahkan akta', 'Akta kelahiran', '5 menit', 'Akta diterima'),
    ],
  },
];
