/**
 * The ladder of offices: how names of doers begin, in standard words (`kasubbag` is `kepala subbagian`), each with its rank.
 * The longest beginning that fits a name decides; `.` after it means the whole name, `*` one word of any kind.
 */
import type { Jenjang, Peran } from '../../domain/kosakata.ts';

/** What kind of doer a name is; `pejabat` and `staf` stand inside the office, one above the other. */
export type Macam = 'pejabat' | 'staf' | 'tim' | 'pemohon' | 'luar' | 'sistem';

export interface BarisJabatan {
  readonly kepala: string;
  readonly jenjang: Jenjang;
  /** Higher is further up; comparable inside one SOP. */
  readonly pangkat: number;
  /** Where they are not those of the jenjang. */
  readonly macam?: Macam;
  readonly peran?: Peran;
}

// prettier-ignore
export const DAFTAR_JABATAN: readonly BarisJabatan[] = [
  // above the office
  { pangkat: 95, jenjang: 'luar', macam: 'pejabat', peran: 'penanda-tangan', kepala: 'presiden, menteri, gubernur, bupati, wali kota, walikota, wali' },
  { pangkat: 93, jenjang: 'luar', macam: 'pejabat', peran: 'penanda-tangan', kepala: 'wakil presiden, wakil menteri, wakil gubernur, wakil bupati, wakil wali' },
  { pangkat: 90, jenjang: 'jpt-madya', kepala: 'sekretaris jenderal, sekretaris utama, sekjen, direktur jenderal, dirjen, deputi, inspektur jenderal, irjen, kepala lembaga, eselon i, pejabat eselon i' },
  { pangkat: 90, jenjang: 'jpt-pratama', kepala: 'sekretaris daerah' },
  { pangkat: 85, jenjang: 'jpt-pratama', kepala: 'asisten, staf ahli' },

  // heads of offices
  { pangkat: 82, jenjang: 'jpt-pratama', kepala: 'atasan pejabat, pejabat berwenang, pejabat yang berwenang, pejabat pembina' },
  { pangkat: 80, jenjang: 'jpt-pratama', kepala: 'kepala dinas, kepala badan, kepala perangkat, kepala satuan, kepala organisasi, kepala biro, kepala pelaksana, kepala kantor wilayah, kepala kejaksaan, kepala kepolisian, kepala instansi, kepala *.' },
  { pangkat: 80, jenjang: 'jpt-pratama', kepala: 'direktur, inspektur, pimpinan, ketua, rektor, dekan, sekretaris dewan, pengguna anggaran, kuasa pengguna anggaran, pa., jabatan pimpinan tinggi, pejabat pimpinan tinggi, eselon ii, pejabat eselon ii' },
  { pangkat: 80, jenjang: 'tidak-diketahui', macam: 'pejabat', peran: 'penanda-tangan', kepala: 'kepala.' },
  { pangkat: 80, jenjang: 'administrator', kepala: 'kepala kantor' },
  { pangkat: 75, jenjang: 'administrator', kepala: 'camat' },

  // heads of parts
  { pangkat: 70, jenjang: 'administrator', kepala: 'sekretaris, wakil, direktur teknis' },
  { pangkat: 65, jenjang: 'administrator', kepala: 'kepala bagian, kepala bidang, kepala subdirektorat, kepala suku, inspektur pembantu, irban, koordinator kelompok, sekretaris camat, administrator, jabatan administrator, eselon iii, pejabat eselon iii, pejabat administrator' },
  { pangkat: 65, jenjang: 'administrator', kepala: 'pejabat pembuat komitmen, pejabat pengelola informasi' },
  { pangkat: 60, jenjang: 'administrator', kepala: 'kepala balai, kepala rumah sakit' },
  { pangkat: 58, jenjang: 'administrator', kepala: 'pejabat pengelola informasi dokumentasi pelaksana, pejabat pengelola informasi dokumentasi pembantu' },
  { pangkat: 60, jenjang: 'pengawas', kepala: 'lurah, kepala unit, kepala upt, kepala uptd, kepala puskesmas, kepala sekolah, kepala pasar, kepala terminal, kepala laboratorium, kepala instalasi, kepala rumah' },
  { pangkat: 60, jenjang: 'luar', macam: 'pejabat', peran: 'penanda-tangan', kepala: 'kepala desa' },
  { pangkat: 80, jenjang: 'luar', macam: 'pejabat', peran: 'penanda-tangan', kepala: 'komandan, kapolres' },
  { pangkat: 58, jenjang: 'pengawas', kepala: 'kepala' },
  { pangkat: 55, jenjang: 'tidak-diketahui', macam: 'pejabat', peran: 'koordinator', kepala: 'atasan' },
  { pangkat: 53, jenjang: 'pengawas', kepala: 'koordinator' },
  { pangkat: 50, jenjang: 'pengawas', kepala: 'subkoordinator, kepala subbagian, kepala subbidang, kepala seksi, kepala subseksi, kepala tata usaha, kepala urusan, kepala subunit, kepala ruang, kepala ruangan, kepala gudang, kepala loket, sekretaris lurah, sekretaris desa, pengawas., jabatan pengawas, eselon iv, pejabat eselon iv, pejabat pengawas' },
  { pangkat: 50, jenjang: 'pelaksana', macam: 'pejabat', kepala: 'pejabat pelaksana teknis' },
  { pangkat: 48, jenjang: 'pengawas', kepala: 'ketua tim, ketua kelompok, ketua panitia, ketua pokja, ketua satgas, ketua komite, ketua forum' },
  { pangkat: 42, jenjang: 'pelaksana', macam: 'pejabat', kepala: 'pejabat' },

  // teams
  { pangkat: 40, jenjang: 'tim', kepala: 'tim, panitia, pokja, kelompok, satgas, satuan tugas, forum, majelis, komisi, komite, anggota, sekretaris tim, sekretaris panitia, wakil ketua tim' },

  // staff
  { pangkat: 30, jenjang: 'pelaksana', kepala: 'analis, arsiparis, pranata, auditor, penyuluh, perencana, pengawas, penilai, verifikator, surveyor, pustakawan, jabatan fungsional, pejabat fungsional, fungsional' },
  { pangkat: 20, jenjang: 'pelaksana', kepala: 'pelaksana, staf, operator, petugas, pengelola, pengadministrasi, penatausaha, agendaris, bendahara, penyusun, penata, pemeriksa, pramu, pramubakti, pramusaji, pramukantor, caraka, kurir, sopir, pengemudi, loket, front, back, customer, resepsionis, penanggung, penjaga, admin, sekretariat, juru, kasir, teknisi, ajudan, notula, satpam, pengurus, tenaga, guru, dokter, perawat, bidan, apoteker, asisten apoteker, pendamping, programer, pegawai, karyawan, aparatur sipil negara' },

  // those whom the office serves
  { pangkat: 5, jenjang: 'pelaksana', macam: 'pemohon', peran: 'pemohon', kepala: 'pegawai., pegawai bersangkutan, pegawai pemohon, pegawai peminjam, pegawai pengusul, pegawai negeri sipil., pegawai negeri sipil bersangkutan, aparatur sipil negara., aparatur sipil negara bersangkutan, karyawan.' },
  { pangkat: 0, jenjang: 'masyarakat', kepala: 'pemohon, masyarakat, warga, penduduk, orang tua, wali murid, wali siswa, pelanggan, pihak ketiga, perusahaan, badan usaha, calon, pelapor, pengadu, pengguna, pengirim, peminjam, tamu, penyedia, wajib pajak, mahasiswa, siswa, pasien, pelamar, pengunjung, pelaku usaha' },

  // machines
  { pangkat: 0, jenjang: 'sistem', kepala: 'aplikasi, sistem, website, situs, portal, server' },

  // other units
  { pangkat: 60, jenjang: 'luar', kepala: 'pemerintah, bagian, bidang, dinas, badan, biro, instansi, organisasi, perangkat daerah, satuan kerja, unit, lembaga, kementerian, inspektorat, kecamatan, kelurahan, desa, puskesmas, rumah sakit, kantor, kejaksaan, pengadilan, polres, polsek, bank, pihak, narasumber, bkn, kppn, kanreg, bpkad, bkpsdm' },
];
