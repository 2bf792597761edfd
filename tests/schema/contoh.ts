/** Contents with every key of their schema, as `load` hands them over: every scalar is its source text. */
const perkiraan = {
  bidang: 'pelaksana',
  nilai: 'staf',
  keyakinan: 'sedang',
  aturan: '3',
  bukti: [{ kutipan: 'diserahkan kepada staf', langkah: 'susun', sop: 'dinas/lain' }],
  alternatif: [{ nilai: 'kasubbag', bobot: '0.3' }],
};

const langkah = {
  id: 'susun',
  nomor: '1',
  bagian: 'inti',
  kegiatan: 'Menyusun draf',
  ringkas: 'Menyusun draf',
  pelaksana: 'staf',
  peserta: ['kasubbag'],
  pesertaLuar: ['Camat'],
  tahap: 'penyusunan',
  mutuBaku: { kelengkapan: ['Surat', 'Disposisi'], waktu: '15 menit', output: 'Draf' },
  keterangan: 'SOP Arsip',
  terkait: [{ nama: 'SOP Arsip', sop: 'dinas/arsip' }],
  lanjut: ['periksa', 'selesai'],
  menunggu: 'semua',
  opsional: 'true',
  simbolNaskah: '[]',
  halamanBaru: 'true',
  baris: '12',
  alias: ['draf'],
  perkiraan: [perkiraan],
};

const periksa = {
  id: 'periksa',
  nomor: null,
  kegiatan: 'Memeriksa draf',
  ringkas: 'Memeriksa draf',
  pelaksana: null,
  tahap: 'pemeriksaan',
  mutuBaku: { gabungWaktu: 'susun' },
  keputusan: { cabang: [{ jenis: 'tidak', label: 'Tidak setuju', ke: 'susun', dinyatakan: 'langkah' }] },
  dicabut: { tanggal: '2026-11', pengganti: 'susun' },
};

export const SOP = {
  nama: 'Penyusunan Laporan',
  judulNaskah: { sampul: 'SOP', identitas: 'SOP', prosedur: 'SOP' },
  nomor: '007',
  unit: 'Bagian Umum',
  topik: 'laporan',
  klasifikasi: { sifat: 'teknis', cakupan: 'mikro', hasil: 'final', jenis: 'spesifik' },
  status: 'berlaku',
  digantiOleh: 'dinas/baru',
  tanggal: { pembuatan: '2022-08-30', revisi: null, efektif: '2022-08', pengesahan: null },
  pengesahan: { jabatan: 'Kepala Dinas', nama: 'A. B.', pangkat: 'Pembina' },
  dasarHukum: [{ peraturan: 'uu-1-2004', kutipan: 'UU 1/2004', diubah: ['uu-2-2005'] }],
  kualifikasiPelaksana: ['Paham arsip'],
  peralatan: ['Komputer'],
  peringatan: ['Terlambat'],
  pencatatan: ['Buku agenda'],
  tujuan: ['Tertib'],
  ruangLingkup: ['Dinas'],
  definisi: [{ istilah: 'Arsip', arti: 'Rekaman' }],
  keterkaitan: [{ nama: 'SOP Arsip' }],
  satuanWaktu: 'menit',
  bagian: [{ id: 'inti', nama: 'Inti', mandiri: 'true' }],
  pelaksana: [
    { id: 'staf', nama: 'Staf', tercetak: 'Stf', jenjang: 'pelaksana', peran: 'pengolah' },
    { id: 'kasubbag', nama: 'Kasubbag', jenjang: 'pengawas', peran: 'koordinator' },
  ],
  langkah: [langkah, periksa],
  perkiraan: [perkiraan],
  sumber: {
    naskah: '000.txt',
    bagian: 'SOP 2',
    jenis: 'teks',
    hilang: ['tanggal'],
    kosong: ['nomor'],
    judulKolom: {
      nomor: 'No',
      kegiatan: 'Uraian',
      pelaksana: 'Pelaksana',
      mutuBaku: 'Baku',
      kelengkapan: 'Syarat',
      waktu: 'Lama',
      output: 'Hasil',
      keterangan: 'Ket',
    },
    kolomPelaksana: '3',
    cacat: ['ocr'],
    catatan: ['Satu kata dibetulkan'],
  },
  pengecualian: [{ aturan: 'satu', alasan: 'Karena', jabatan: 'Kepala', berlakuHingga: '2027-01-01' }],
  alias: ['dinas/lama'],
  riwayat: [{ tanggal: '2026-01-02', uraian: 'Salinan pertama' }],
};

export const INSTANSI = { nama: 'Dinas', tingkat: 'kota', wilayah: 'Kota A', perkiraan: [perkiraan] };

export const TOPIK = {
  nama: 'Laporan',
  uraian: 'Menyusun laporan.',
  tahap: [{ id: 'penyusunan', nama: 'Penyusunan', uraian: 'Draf dibuat.' }],
  dasarWajib: ['uu-1-2004'],
  keterbandingan: ['Lingkupnya lain'],
  padanan: [{ sama: ['dinas/a#susun', 'dinas/b#buat'] }, { beda: ['dinas/a#susun', 'dinas/b#kirim'] }],
};

export const PERATURAN = {
  jenis: 'uu',
  nomor: '1',
  tahun: '2004',
  tentang: 'Perbendaharaan Negara',
  daerah: 'Kota A',
  berlakuSejak: '2004-01-14',
  untuk: ['provinsi', 'kota'],
  mengubah: ['uu-2-1999'],
  status: {
    nilai: 'dicabut',
    oleh: 'uu-3-2020',
    pasal: '12',
    tanggal: '2020-01-01',
    sumber: [{ jenis: 'resmi', keterangan: 'Lembaran Negara', url: 'https://jdih.contoh.go.id/' }],
    diperiksa: '2026-11-01',
  },
};

export const GLOSARIUM = [{ istilah: 'SOP', kepanjangan: 'Standar operasional prosedur', arti: 'Urutan kerja' }];

export const ATURAN = {
  kode: 'MB-02',
  judul: 'Langkah tanpa waktu',
  tingkat: 'peringatan',
  cakupan: 'sop',
  contohSalah: 'langkah: []',
  contohBenar: 'langkah: []',
};

export const ORIENTASI = {
  judul: 'Penyusun baru',
  untuk: 'Pegawai baru.',
  tujuan: ['Dapat menyusun draf'],
  urutan: [
    { sop: 'dinas/a', langkah: 'susun', catatan: 'Perhatikan', pertanyaan: [{ tanya: 'Apa?', jawab: 'Draf.' }] },
  ],
};

export const TAUTAN = { versi: '1', sop: { laporan: { sejak: '2026-11-01', langkah: ['susun'] } } };

export const PORTAL = {
  bagian: [{ nama: 'Kota B', alamat: 'https://b.example', data: 'b', instansi: ['kota-b'] }],
};
