/** The ladder of offices: what kind of doer a name is, and how far up it stands. */
import type { PelaksanaTerbaca } from '../model.ts';

/** What kind of doer a lane is; `pejabat` and `staf` stand inside the office, one above the other. */
export type Macam = 'pejabat' | 'staf' | 'tim' | 'pemohon' | 'luar' | 'sistem';

/** The ladder of offices, from names alone; the jenjang of the lane answers where a name says nothing. */
const TANGGA: readonly (readonly [RegExp, Macam, number])[] = [
  [
    /^(?:pemohon|masyarakat|warga|orang tua|wali (?:murid|siswa)|pelanggan|pihak ketiga|perusahaan|badan usaha|calon|pelapor|pengadu|pengguna|penduduk|pengirim|peminjam|tamu|penyedia|wajib pajak|mahasiswa|siswa|pasien|pelamar|pengunjung|pelaku usaha)\b|\bpemohon$/,
    'pemohon',
    0,
  ],
  [
    /^(?:pegawai|pns|asn|karyawan)(?: bersangkutan| pemohon| peminjam| pengusul| negeri sipil| sipil negara)?(?: bersangkutan)?$|\bpegawai bersangkutan\b/,
    'pemohon',
    5,
  ],
  [/\b(?:aplikasi|sistem)\b/, 'sistem', 0],
  [/^(?:tim|panitia|pokja|kelompok|satgas|forum|majelis)\b/, 'tim', 40],
  [/\batasan pejabat|\bpejabat (?:yang )?berwenang|\bpejabat pembina/, 'pejabat', 82],
  [/^pejabat pengelola informasi dokumentasi(?! (?:pelaksana|pembantu))/, 'pejabat', 65],
  [/^pejabat pengelola informasi/, 'pejabat', 58],
  [/\batasan\b/, 'pejabat', 55],
  [/^(?:menteri|gubernur|bupati|wali|walikota)\b/, 'pejabat', 95],
  [/^wakil (?:gubernur|bupati|wali)/, 'pejabat', 93],
  [/^sekretaris (?:daerah|jenderal|utama)/, 'pejabat', 90],
  [/^(?:asisten|staf ahli)\b/, 'pejabat', 85],
  [/^(?:pengguna anggaran|kuasa pengguna|pa)\b/, 'pejabat', 80],
  [/^(?:direktur|inspektur(?! pembantu)|pimpinan|ketua(?! tim| kelompok)|rektor|dekan)\b/, 'pejabat', 80],
  [
    /^kepala (?:dinas|badan|perangkat|satuan|organisasi|biro|pelaksana|kantor|kejaksaan|lembaga|kepolisian)\b/,
    'pejabat',
    80,
  ],
  [/^camat\b/, 'pejabat', 75],
  [/^(?:sekretaris camat)/, 'pejabat', 65],
  [/^(?:sekretaris lurah|sekretaris desa)/, 'pejabat', 50],
  [/^(?:sekretaris|wakil)\b/, 'pejabat', 70],
  [
    /^(?:kepala (?:bagian|bidang|subdirektorat|suku)|inspektur pembantu|irban|pejabat pembuat|koordinator kelompok)\b/,
    'pejabat',
    65,
  ],
  [
    /^(?:lurah|kepala (?:desa|upt|uptd|unit|puskesmas|sekolah|balai|rumah|pasar|terminal|laboratorium|instalasi))\b/,
    'pejabat',
    60,
  ],
  [/^(?:koordinator)\b/, 'pejabat', 53],
  [
    /^(?:subkoordinator|kepala (?:subbagian|subbidang|seksi|subseksi|tata|urusan|subunit)|pejabat pelaksana teknis)\b/,
    'pejabat',
    50,
  ],
  [/^(?:ketua)\b/, 'pejabat', 48],
  [/^kepala [a-z]+$/, 'pejabat', 80],
  [/^kepala\b/, 'pejabat', 58],
  [/^(?:pejabat)\b/, 'pejabat', 42],
  [
    /^(?:analis|arsiparis|pranata|auditor|penyuluh|perencana|pengawas|penilai|verifikator|surveyor|jabatan fungsional|fungsional)\b/,
    'staf',
    30,
  ],
  [
    /^(?:pelaksana|staf|operator|petugas|pengelola|pengadministrasi|agendaris|bendahara|penyusun|penata|pramu|caraka|kurir|sopir|loket|front|back|customer|resepsionis|penanggung|admin|sekretariat|juru|kasir|teknisi|perawat|bidan|dokter)\b/,
    'staf',
    20,
  ],
  [
    /^(?:pemerintah|bagian|bidang|dinas|badan|instansi|opd|organisasi|skpd|unit|lembaga|bank|bpkad|bkd|bkpsdm|inspektorat|kementerian|puskesmas|rumah|kelurahan|camat|lurah|kantor)\b/,
    'luar',
    60,
  ],
];

const JENJANG: Readonly<Record<PelaksanaTerbaca['jenjang'], readonly [Macam, number]>> = {
  'jpt-madya': ['pejabat', 90],
  'jpt-pratama': ['pejabat', 80],
  administrator: ['pejabat', 65],
  pengawas: ['pejabat', 50],
  pelaksana: ['staf', 20],
  tim: ['tim', 40],
  luar: ['luar', 60],
  masyarakat: ['pemohon', 0],
  sistem: ['sistem', 0],
  'tidak-diketahui': ['staf', 35],
};

/** Kind and rank of a name in standard words; higher is further up. */
export function rate(nama: string, jenjang: PelaksanaTerbaca['jenjang']): readonly [Macam, number] {
  const known = TANGGA.find(([pattern]) => pattern.test(nama));
  return known ? [known[1], known[2]] : JENJANG[jenjang];
}
