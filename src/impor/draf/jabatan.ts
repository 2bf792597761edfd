/** Rank and function of a lane, proposed from its name; what the name does not tell is marked. */
import type { Jenjang, Peran } from '../../domain/kosakata.ts';

export interface UsulJabatan {
  readonly jenjang: Jenjang;
  readonly peran: Peran;
  /** False when the name tells nothing. */
  readonly dikenal: boolean;
}

const POLA: readonly (readonly [RegExp, Jenjang, Peran])[] = [
  [
    /\b(?:pemohon|masyarakat|pelapor|pengadu|warga|penduduk|pengguna layanan|pelanggan|pasien|tamu|penyedia|wajib pajak|pengunjung)\b/,
    'masyarakat',
    'pemohon',
  ],
  [/\b(?:sistem|aplikasi|website|portal|server)\b/, 'sistem', 'sistem'],
  [/\b(?:tim|pokja|kelompok kerja|panitia|satgas|komisi)\b/, 'tim', 'tim-penyusun'],
  [/\b(?:bupati|wali ?kota|gubernur|menteri|presiden|wakil bupati|wakil gubernur)\b/, 'luar', 'penanda-tangan'],
  [
    /\b(?:sekjen|sekretaris jenderal|dirjen|direktur jenderal|deputi|eselon i|inspektur jenderal|kepala lembaga)\b/,
    'jpt-madya',
    'penanda-tangan',
  ],
  [
    /\b(?:sekda|sekretaris daerah|asisten|staf ahli|kadis|kepala dinas|kaban|kepala badan|kepala (?:skpd|opd|pd|satker|perangkat daerah)|inspektur(?! pembantu)|direktur(?! teknis)|kepala pelaksana|kasat|kepala satuan|sekretaris dewan|sekwan|kepala biro|karo|eselon ii|pimpinan|kepala kantor wilayah)\b/,
    'jpt-pratama',
    'penanda-tangan',
  ],
  [
    /\b(?:camat|kabag|kepala bagian|kabid|kepala bidang|sekretaris|sekdis|sekban|irban|inspektur pembantu|kepala kantor|kakan|administrator|eselon iii|kepala balai|kepala bidang)\b/,
    'administrator',
    'pemeriksa-akhir',
  ],
  [
    /\b(?:kasubb?ag|kasub bag|kepala sub ?bagian|kasubbid|kepala sub ?bidang|kasi|kepala seksi|lurah|sub ?koordinator|pengawas|eselon iv|kepala (?:uptd?|puskesmas|sekolah|tata usaha)|ka\.? ?tu|kaur|kepala urusan|ketua tim|koordinator|kepala ruang)\b/,
    'pengawas',
    'koordinator',
  ],
  [
    /\b(?:staf+|pelaksana|jfu|jft|fungsional|petugas|operator|loket|front office|back office|pengadministrasi|penyusun|pengelola|analis|verifikator|arsiparis|bendahara|caraka|kurir|admin|agendaris|sekretariat|pramu\w*|teknisi|ajudan|auditor|pranata|penata|pemeriksa|surveyor|dokter|perawat|bidan|guru|penyuluh|notulis|resepsionis|pengemudi|satpam|pegawai|pptk|ppk|pejabat pengadaan|juru \w+|fo|bo)\b/,
    'pelaksana',
    'pengolah',
  ],
  [
    /\b(?:bagian|bidang|dinas|badan|biro|instansi|kementerian|bkn|kppn|kanreg|opd|skpd|unit|kecamatan|kelurahan|desa|bank|polres|kejaksaan|pihak)\b/,
    'luar',
    'pengampu-luar',
  ],
];

/** Reads one name; `usulPeran` then looks at all lanes of the SOP. */
export function usulJabatan(nama: string): UsulJabatan {
  const words = nama
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  for (const [pattern, jenjang, peran] of POLA) if (pattern.test(words)) return { jenjang, peran, dikenal: true };
  return { jenjang: 'tidak-diketahui', peran: 'pengolah', dikenal: false };
}

/** The one who signs is the highest; where nobody is higher, an administrator (then a pengawas) signs. */
export function usulSemua(names: readonly string[]): UsulJabatan[] {
  const read = names.map(usulJabatan);
  if (read.some((item) => item.peran === 'penanda-tangan')) return read;
  for (const jenjang of ['administrator', 'pengawas'] as const) {
    const highest = read.findIndex((item) => item.jenjang === jenjang);
    if (highest !== -1)
      return read.map((item, index) => (index === highest ? { ...item, peran: 'penanda-tangan' } : item));
  }
  return read;
}
