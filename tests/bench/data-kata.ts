/** Words for generated SOPs: kinds of agencies, what they do, and who works there. Places and regulations of places are made up. */

/** One kind of agency, what it deals with, and the services only it has. */
export interface Urusan {
  readonly id: string;
  readonly nama: string;
  readonly kepala: string;
  readonly bidang: readonly string[];
  /** Verbal noun and object of its own procedures. */
  readonly layanan: readonly string[];
}

const urusan = (id: string, nama: string, bidang: string, layanan: string, kepala = 'Kepala Dinas'): Urusan => ({
  id,
  nama,
  kepala,
  bidang: bidang.split(', '),
  layanan: layanan.split('; '),
});

export const URUSAN: readonly Urusan[] = [
  urusan(
    'dinkes',
    'Dinas Kesehatan',
    'Pelayanan Kesehatan, Kesehatan Masyarakat, Pencegahan Penyakit, Sumber Daya Kesehatan',
    'Penerbitan Surat Izin Praktik Dokter; Penerbitan Surat Izin Praktik Bidan; Penerbitan Rekomendasi Izin Apotek; Pengelolaan Obat Publik; Penyelidikan Kejadian Luar Biasa; Pelaksanaan Imunisasi Rutin; Pembinaan Puskesmas; Penerbitan Sertifikat Laik Higiene; Pelayanan Rujukan Pasien; Pengelolaan Rantai Dingin Vaksin; Survei Jentik Berkala; Pengolahan Data Gizi Balita',
  ),
  urusan(
    'disdik',
    'Dinas Pendidikan',
    'Pendidikan Dasar, Pendidikan Menengah, Pendidik dan Tenaga Kependidikan, Sarana dan Prasarana',
    'Penerimaan Peserta Didik Baru; Legalisasi Ijazah; Mutasi Peserta Didik; Penyaluran Dana Operasional Sekolah; Penerbitan Izin Pendirian Sekolah; Pengangkatan Kepala Sekolah; Sertifikasi Guru; Pengelolaan Data Pokok Pendidikan; Penyelenggaraan Ujian Sekolah; Pemberian Beasiswa; Pengadaan Buku Pelajaran; Supervisi Pembelajaran',
  ),
  urusan(
    'dukcapil',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'Pelayanan Pendaftaran Penduduk, Pelayanan Pencatatan Sipil, Pengelolaan Informasi, Pemanfaatan Data',
    'Penerbitan Kartu Tanda Penduduk Elektronik; Penerbitan Kartu Keluarga; Penerbitan Akta Kelahiran; Penerbitan Akta Kematian; Penerbitan Akta Perkawinan; Penerbitan Kartu Identitas Anak; Perekaman Data Penduduk; Pindah Datang Penduduk; Pembetulan Akta Pencatatan Sipil; Konsolidasi Data Kependudukan; Pelayanan Jemput Bola; Penghapusan Data Ganda',
  ),
  urusan(
    'dpmptsp',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'Perizinan, Nonperizinan, Promosi dan Kerja Sama, Pengendalian Pelaksanaan',
    'Penerbitan Izin Mendirikan Bangunan; Penerbitan Izin Lokasi; Penerbitan Izin Reklame; Pelayanan Informasi Investasi; Penanganan Pengaduan Perizinan; Pencabutan Izin; Pendampingan Perizinan Berusaha; Penyusunan Peta Potensi Investasi; Pengawasan Penanaman Modal; Penerbitan Izin Usaha Angkutan; Survei Lapangan Perizinan; Pelaporan Kegiatan Penanaman Modal',
  ),
  urusan(
    'pupr',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
    'Bina Marga, Cipta Karya, Sumber Daya Air, Tata Ruang',
    'Pemeliharaan Jalan; Pembangunan Jembatan; Pengawasan Pekerjaan Konstruksi; Penerbitan Rekomendasi Tata Ruang; Penyusunan Rencana Teknis; Serah Terima Pekerjaan; Rehabilitasi Jaringan Irigasi; Pengujian Mutu Bahan; Penanganan Drainase; Penilaian Kelaikan Bangunan Gedung; Penyewaan Alat Berat; Pendataan Ruas Jalan',
  ),
  urusan(
    'dinsos',
    'Dinas Sosial',
    'Rehabilitasi Sosial, Perlindungan Sosial, Pemberdayaan Sosial, Penanganan Fakir Miskin',
    'Verifikasi Data Terpadu Kesejahteraan Sosial; Penyaluran Bantuan Sosial; Penanganan Orang Telantar; Rekomendasi Pengangkatan Anak; Pelayanan Lanjut Usia; Penerbitan Rekomendasi Jaminan Kesehatan; Pembinaan Karang Taruna; Penanganan Korban Bencana Sosial; Pendaftaran Lembaga Kesejahteraan Sosial; Asesmen Penyandang Disabilitas; Pengelolaan Rumah Singgah; Penerbitan Izin Pengumpulan Uang dan Barang',
  ),
  urusan(
    'dishub',
    'Dinas Perhubungan',
    'Lalu Lintas, Angkutan, Prasarana, Keselamatan',
    'Pengujian Kendaraan Bermotor; Penerbitan Izin Trayek; Pengelolaan Parkir; Pemasangan Rambu Lalu Lintas; Manajemen Rekayasa Lalu Lintas; Pengawasan Angkutan Umum; Pengelolaan Terminal; Penilaian Analisis Dampak Lalu Lintas; Pemeliharaan Lampu Penerangan Jalan; Penertiban Parkir Liar; Pelayanan Pengujian Keliling; Penyediaan Angkutan Lebaran',
  ),
  urusan(
    'dlh',
    'Dinas Lingkungan Hidup',
    'Tata Lingkungan, Pengelolaan Sampah, Pengendalian Pencemaran, Penaatan Hukum Lingkungan',
    'Penilaian Dokumen Lingkungan; Pengangkutan Sampah; Pengambilan Contoh Uji Air; Penanganan Pengaduan Lingkungan; Pengelolaan Bank Sampah; Pemantauan Kualitas Udara; Penerbitan Persetujuan Teknis Limbah; Pengawasan Usaha dan Kegiatan; Penilaian Sekolah Adiwiyata; Pemeliharaan Taman Kota; Penyusunan Neraca Lingkungan; Pembinaan Kampung Iklim',
  ),
  urusan(
    'distan',
    'Dinas Pertanian',
    'Tanaman Pangan, Hortikultura, Peternakan, Penyuluhan',
    'Penyaluran Pupuk Bersubsidi; Penyaluran Benih Unggul; Vaksinasi Ternak; Penerbitan Surat Keterangan Kesehatan Hewan; Pengendalian Hama Tanaman; Pembinaan Kelompok Tani; Inseminasi Buatan; Pengelolaan Alat dan Mesin Pertanian; Pendataan Luas Tanam; Pengawasan Peredaran Pestisida; Penyelenggaraan Sekolah Lapang; Pemeriksaan Daging di Pasar',
  ),
  urusan(
    'diskominfo',
    'Dinas Komunikasi dan Informatika',
    'Informasi Publik, Aplikasi Informatika, Infrastruktur Jaringan, Statistik dan Persandian',
    'Pelayanan Permohonan Informasi Publik; Pengembangan Aplikasi; Pengelolaan Pusat Data; Penanganan Insiden Siber; Peliputan Kegiatan Pimpinan; Penerbitan Sertifikat Elektronik; Pemeliharaan Jaringan; Pengelolaan Media Sosial; Penyusunan Statistik Sektoral; Penanganan Aduan Masyarakat; Pendaftaran Subdomain; Evaluasi Pemerintahan Berbasis Elektronik',
  ),
  urusan(
    'bkd',
    'Badan Kepegawaian Daerah',
    'Mutasi dan Promosi, Pengembangan Kompetensi, Pengadaan dan Informasi, Penilaian Kinerja Aparatur',
    'Kenaikan Pangkat Pegawai; Penerbitan Keputusan Pensiun; Pengadaan Pegawai; Ujian Dinas; Izin Belajar Pegawai; Pengangkatan dalam Jabatan; Penjatuhan Hukuman Disiplin; Pengelolaan Sistem Informasi Kepegawaian; Penyelenggaraan Pelatihan Dasar; Pemberian Satyalancana; Penerbitan Kartu Pegawai; Penyusunan Peta Jabatan',
    'Kepala Badan',
  ),
  urusan(
    'bpkad',
    'Badan Pengelolaan Keuangan dan Aset Daerah',
    'Anggaran, Perbendaharaan, Akuntansi, Aset',
    'Penerbitan Surat Perintah Pencairan Dana; Penyusunan Laporan Keuangan Daerah; Rekonsiliasi Belanja; Penghapusan Barang Milik Daerah; Pemindahtanganan Aset; Penyusunan Rancangan Anggaran; Verifikasi Belanja Hibah; Sensus Barang Milik Daerah; Pengelolaan Kas Daerah; Pembayaran Gaji Pegawai; Penetapan Status Penggunaan Aset; Pinjam Pakai Barang Daerah',
    'Kepala Badan',
  ),
  urusan(
    'bappeda',
    'Badan Perencanaan Pembangunan Daerah',
    'Perencanaan dan Pengendalian, Ekonomi, Sosial Budaya, Penelitian dan Pengembangan',
    'Penyelenggaraan Musyawarah Perencanaan Pembangunan; Penyusunan Rencana Kerja Pemerintah Daerah; Pengendalian dan Evaluasi Pembangunan; Penelitian dan Pengembangan; Verifikasi Rencana Strategis; Penerbitan Rekomendasi Penelitian; Koordinasi Penanggulangan Kemiskinan; Penyusunan Profil Daerah; Pengelolaan Data Pembangunan; Fasilitasi Forum Perangkat Daerah; Penilaian Inovasi Daerah; Penyusunan Rencana Jangka Menengah',
    'Kepala Badan',
  ),
  urusan(
    'bapenda',
    'Badan Pendapatan Daerah',
    'Pendataan dan Penetapan, Penagihan, Pelayanan, Pengendalian',
    'Pendaftaran Wajib Pajak Daerah; Penetapan Pajak Bumi dan Bangunan; Penagihan Pajak Daerah; Pelayanan Keberatan Pajak; Pembetulan Surat Ketetapan Pajak; Pemeriksaan Pajak Daerah; Pengembalian Kelebihan Pajak; Validasi Bea Perolehan Hak; Pemutakhiran Objek Pajak; Pelaporan Penerimaan Daerah; Pemasangan Alat Rekam Transaksi; Penghapusan Piutang Pajak',
    'Kepala Badan',
  ),
  urusan(
    'satpolpp',
    'Satuan Polisi Pamong Praja',
    'Ketertiban Umum, Penegakan Peraturan, Perlindungan Masyarakat, Sumber Daya Aparatur',
    'Penertiban Pedagang Kaki Lima; Penegakan Peraturan Daerah; Pengamanan Pimpinan; Penyidikan Pelanggaran; Patroli Wilayah; Pembinaan Perlindungan Masyarakat; Penanganan Unjuk Rasa; Pengamanan Aset Daerah; Sidang Tindak Pidana Ringan; Penertiban Reklame; Penanganan Laporan Warga; Operasi Gabungan',
    'Kepala Satuan',
  ),
  urusan(
    'bpbd',
    'Badan Penanggulangan Bencana Daerah',
    'Pencegahan dan Kesiapsiagaan, Kedaruratan dan Logistik, Rehabilitasi dan Rekonstruksi, Data dan Informasi',
    'Penetapan Status Tanggap Darurat; Kaji Cepat Bencana; Penyaluran Logistik Bencana; Evakuasi Korban; Penyusunan Rencana Kontingensi; Pengelolaan Gudang Logistik; Simulasi Kebencanaan; Verifikasi Kerusakan Rumah; Pembentukan Desa Tangguh Bencana; Penyebaran Peringatan Dini; Pengelolaan Posko; Pemulihan Pascabencana',
    'Kepala Pelaksana',
  ),
  urusan(
    'dispar',
    'Dinas Pariwisata dan Kebudayaan',
    'Destinasi Wisata, Pemasaran, Ekonomi Kreatif, Kebudayaan',
    'Penyelenggaraan Festival Budaya; Pendaftaran Usaha Pariwisata; Penetapan Cagar Budaya; Pengelolaan Objek Wisata; Promosi Pariwisata; Pembinaan Sanggar Seni; Fasilitasi Hak Kekayaan Intelektual; Pemungutan Retribusi Wisata; Pelatihan Pemandu Wisata; Pendataan Kunjungan Wisatawan; Perawatan Koleksi Museum; Pembinaan Desa Wisata',
  ),
  urusan(
    'dinkop',
    'Dinas Koperasi dan Usaha Mikro',
    'Kelembagaan, Pengawasan, Usaha Mikro, Pemasaran',
    'Pengesahan Pendirian Koperasi; Penilaian Kesehatan Koperasi; Pelatihan Usaha Mikro; Penyaluran Kredit Usaha; Pendampingan Sertifikasi Halal; Rapat Anggota Tahunan; Pengawasan Koperasi Simpan Pinjam; Fasilitasi Pameran Produk; Pembubaran Koperasi; Pendataan Usaha Mikro; Kurasi Produk Unggulan; Kemitraan Usaha',
  ),
  urusan(
    'disnaker',
    'Dinas Tenaga Kerja',
    'Penempatan Tenaga Kerja, Pelatihan, Hubungan Industrial, Transmigrasi',
    'Penerbitan Kartu Pencari Kerja; Penyelesaian Perselisihan Hubungan Industrial; Pelatihan Berbasis Kompetensi; Pengesahan Peraturan Perusahaan; Pencatatan Perjanjian Kerja; Penempatan Tenaga Kerja Luar Negeri; Bursa Kerja; Penetapan Upah Minimum; Sertifikasi Kompetensi; Pendaftaran Lembaga Pelatihan; Pencatatan Serikat Pekerja; Pemberangkatan Transmigran',
  ),
  urusan(
    'setda',
    'Sekretariat Daerah',
    'Organisasi, Hukum, Umum, Pemerintahan',
    'Penyusunan Produk Hukum Daerah; Harmonisasi Rancangan Peraturan; Evaluasi Kelembagaan; Penyelenggaraan Upacara; Pelayanan Tamu Pimpinan; Pengelolaan Kendaraan Dinas; Pengadaan Barang dan Jasa; Penyusunan Analisis Jabatan; Fasilitasi Kerja Sama Daerah; Penataan Batas Wilayah; Penyusunan Naskah Sambutan; Evaluasi Pelayanan Publik',
    'Sekretaris Daerah',
  ),
  urusan(
    'inspektorat',
    'Inspektorat',
    'Inspektur Pembantu I, Inspektur Pembantu II, Inspektur Pembantu III, Inspektur Pembantu Khusus',
    'Audit Kinerja; Audit dengan Tujuan Tertentu; Reviu Laporan Keuangan; Reviu Rencana Kerja Anggaran; Pemantauan Tindak Lanjut Hasil Pemeriksaan; Penanganan Pengaduan Aparatur; Evaluasi Akuntabilitas Kinerja; Pengelolaan Laporan Harta Kekayaan; Pengendalian Gratifikasi; Penilaian Risiko; Konsultasi Pengawasan; Penyusunan Program Kerja Pengawasan',
    'Inspektur',
  ),
  urusan(
    'disperpus',
    'Dinas Perpustakaan dan Kearsipan',
    'Layanan Perpustakaan, Pembinaan Kearsipan, Pengelolaan Arsip, Pengembangan Koleksi',
    'Pendaftaran Anggota Perpustakaan; Sirkulasi Bahan Pustaka; Pengolahan Bahan Pustaka; Penyusutan Arsip; Akuisisi Arsip Statis; Pelayanan Perpustakaan Keliling; Penilaian Arsip; Preservasi Bahan Pustaka; Layanan Peminjaman Arsip; Pembinaan Perpustakaan Desa; Pemusnahan Arsip; Penyiangan Koleksi',
  ),
];

/** Procedures that every agency has. */
export const UMUM: readonly string[] = (
  'Penyusunan Perjanjian Kinerja; Pelaporan Kinerja; Pengumpulan Data Kinerja; Evaluasi Kinerja; Pengelolaan Surat Masuk; Pengelolaan Surat Keluar; ' +
  'Pengajuan Cuti Tahunan; Pengajuan Cuti Sakit; Pengajuan Cuti Melahirkan; Kenaikan Gaji Berkala; Usulan Kenaikan Pangkat; Usulan Pensiun; Penyusunan Sasaran Kinerja Pegawai; ' +
  'Penyelenggaraan Rapat Dinas; Perjalanan Dinas Dalam Daerah; Perjalanan Dinas Luar Daerah; Penyusunan Rencana Kerja Anggaran; Penyusunan Rencana Strategis; Penyusunan Rencana Kerja; ' +
  'Pengajuan Uang Persediaan; Pertanggungjawaban Uang Persediaan; Pengajuan Belanja Langsung; Pembayaran Honorarium; Penyusunan Laporan Keuangan; Rekonsiliasi Barang Milik Daerah; ' +
  'Pengadaan Alat Tulis Kantor; Pemeliharaan Kendaraan Dinas; Pemeliharaan Gedung Kantor; Inventarisasi Barang; Penghapusan Barang; Penyimpanan Arsip Aktif; Pemindahan Arsip Inaktif; ' +
  'Peminjaman Arsip; Pelayanan Tamu; Penanganan Pengaduan Masyarakat; Survei Kepuasan Masyarakat; Penyusunan Standar Pelayanan; Penyusunan Standar Operasional Prosedur; ' +
  'Pembuatan Keputusan Kepala; Pembuatan Nota Dinas; Pembuatan Surat Tugas; Penggandaan Naskah Dinas; Pengelolaan Situs Web; Pengelolaan Presensi Pegawai; Pembinaan Pegawai; ' +
  'Penilaian Angka Kredit; Mutasi Pegawai; Pengusulan Diklat; Penyusunan Laporan Bulanan; Penyusunan Laporan Tahunan; Tindak Lanjut Hasil Pemeriksaan; Pengendalian Intern; ' +
  'Penyusunan Profil Risiko; Pengelolaan Persediaan; Permintaan Barang; Pelayanan Kepegawaian; Penyusunan Bezetting Pegawai; Pengelolaan Kas Kecil; Verifikasi Dokumen Pembayaran; Monitoring Kegiatan'
).split('; ');

/** Made-up places: `Kabupaten Sukamaju`. */
export const WILAYAH_DEPAN = 'Suka Mekar Tirta Karang Muara Wana Giri Bumi Ranu Sido Cipta Taman Lubuk Wonorejo'.split(
  ' ',
);
export const WILAYAH_BELAKANG = 'maju sari jaya asri mulya raya agung baru indah makmur laksana harja'.split(' ');

/** What makes a procedure one of its own: `… pada Kecamatan Terpencil`. */
export const KEKHUSUSAN: readonly string[] = (
  'pada Daerah Terpencil; Secara Elektronik; bagi Penyandang Disabilitas; pada Masa Darurat; Tingkat Kecamatan; Tingkat Kelurahan; Secara Kolektif; ' +
  'untuk Kegiatan Strategis; Bersumber Dana Hibah; Bersumber Dana Alokasi Khusus; pada Unit Pelaksana Teknis; Melalui Mal Pelayanan Publik; bagi Warga Lanjut Usia; Lintas Perangkat Daerah; Menjelang Akhir Tahun'
).split('; ');

export const PERALATAN =
  'ATK; Komputer / Laptop; Printer; Jaringan internet; Telepon; Lemari arsip; Mesin fotokopi; Kendaraan dinas; Kamera; Alat ukur'.split(
    '; ',
  );
export const KUALIFIKASI =
  'S1; D3 Administrasi; SLTA sederajat; Memahami tata naskah dinas; Mampu mengoperasikan komputer; Memahami peraturan yang terkait; Teliti dan bertanggung jawab'.split(
    '; ',
  );
export const PERINGATAN =
  'Apabila tidak dilaksanakan, pelayanan akan terhambat; Bila data tidak lengkap, hasilnya tidak dapat dipertanggungjawabkan; Keterlambatan satu langkah menunda seluruh proses; Jika dokumen hilang, proses dimulai dari awal'.split(
    '; ',
  );
export const PENCATATAN =
  'Disimpan sebagai data elektronik dan manual; Buku agenda; Buku register; Aplikasi persuratan; Kartu kendali'.split(
    '; ',
  );
