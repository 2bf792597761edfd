/** Roots that offices use for the same act or thing, so that `cek` finds `meneliti`. Never for exact comparison. */

/** The group a root belongs to, named by its first member: `teliti` → `periksa`; null outside every group. */
export function kelompokMakna(akar: string): string | null {
  return KELOMPOK.get(akar) ?? null;
}

/** The other roots of the same group, in the order of the list. */
export function semakna(akar: string): readonly string[] {
  const name = KELOMPOK.get(akar);
  return name === undefined
    ? []
    : ANGGOTA.filter((group) => group[0] === name)
        .flat()
        .filter((item) => item !== akar);
}

const ANGGOTA: readonly (readonly string[])[] = [
  'periksa teliti koreksi telaah verifikasi reviu cek asistensi kaji tinjau cermat validasi klarifikasi',
  'kumpul himpun kompilasi rekap',
  'susun buat rumus rancang',
  'sempurna baik revisi benah',
  'kirim sampai distribusi edar antar serah terus salur',
  'tandatangan sah teken',
  'arsip simpan dokumentasi',
  'agenda catat nomor register registrasi',
  'perintah tugas instruksi disposisi',
  'draf konsep',
  'kembali tolak balik',
  'ganda salin fotokopi kopi',
  'rapat musyawarah sidang',
  'bahas diskusi',
  'laksana laku selenggara',
  'usul aju mohon',
  'kerja kinerja',
  'tim panitia',
  'analisis olah',
].map((line) => line.split(' '));

const KELOMPOK: ReadonlyMap<string, string> = new Map(
  [...ANGGOTA].reverse().flatMap((group) => group.map((item): [string, string] => [item, group[0] ?? item])),
);
