/** Lanes as offices: their words and place in the ladder, and the other names their posts go by. */
import type { Jenjang } from '../../domain/kosakata.ts';
import type { Macam } from './daftar-jabatan.ts';
import { artiJenjang, artiKata, kataJabatan } from './tangga-jabatan.ts';

export interface Lajur {
  readonly kolom: number;
  readonly id: string;
  readonly nama: string;
  readonly kata: readonly string[];
  readonly macam: Macam;
  /** Higher is further up; comparable inside one SOP. */
  readonly pangkat: number;
}

/** @param read a name as standard words */
export function readLajur(
  pelaksana: readonly { readonly id: string; readonly nama: string; readonly jenjang: Jenjang }[],
  read: (nama: string) => readonly string[] = kataJabatan,
): readonly Lajur[] {
  return pelaksana.map((item, kolom) => {
    const kata = read(item.nama);
    const { macam, pangkat } = artiKata(kata) ?? artiJenjang(item.jenjang);
    return { kolom, id: item.id, nama: item.nama, kata, macam, pangkat };
  });
}

/** The lanes that standard words mean by another name of their post, and how many of the words say it; null for no such name. */
export function lajurSepadan(
  kata: readonly string[],
  lajur: readonly Lajur[],
): { readonly lajur: readonly Lajur[]; readonly panjang: number } | null {
  const text = kata.slice(0, 4).join(' ');
  for (const [nama, fits] of PADANAN) {
    const match = nama.exec(text)?.[0];
    if (match === undefined) continue;
    const panjang = match.split(' ').length;
    return { lajur: isOtherOffice(kata[panjang], [match]) ? [] : lajur.filter(fits), panjang };
  }
  return null;
}

/** A sekretaris daerah is not the sekretaris of a dinas. */
export function isOtherOffice(next: string | undefined, kata: readonly string[]): boolean {
  return kata.length === 1 && kata[0] === 'sekretaris' && /^(?:daerah|jenderal|dewan|negara)$/.test(next ?? '');
}

/** Posts that reforms and habit call differently; the lane meant is the only one of the same group. */
const PADANAN: readonly (readonly [nama: RegExp, lajur: (item: Lajur) => boolean])[] = [
  [
    /^(?:kepala subbagian|kepala subbidang|subkoordinator)\b/,
    (item) => /^(?:kepala subbagian|kepala subbidang|subkoordinator)\b/.test(item.kata.join(' ')),
  ],
  [
    /^(?:jabatan fungsional umum|staf|pelaksana)\b/,
    (item) => /^(?:jabatan fungsional umum|staf|pelaksana|pengadministrasi)\b/.test(item.kata.join(' ')),
  ],
  [
    /^(?:kepala (?:dinas|badan|kantor|perangkat|satuan kerja|organisasi perangkat)|pimpinan)\b/,
    (item) =>
      /^(?:kepala (?:dinas|badan|kantor|perangkat|satuan|organisasi|[a-z]+$)|pimpinan)/.test(item.kata.join(' ')) &&
      item.pangkat >= 75,
  ],
  [/^(?:pemohon|pelapor|pengadu|warga|masyarakat|pengguna|penduduk)\b/, (item) => item.macam === 'pemohon'],
  [
    /^loket\b|^front office\b|^petugas (?:loket|pelayanan|pendaftaran)\b/,
    (item) => /\bloket\b|front office|^petugas (?:pelayanan|pendaftaran)|^staf pelayanan/.test(item.kata.join(' ')),
  ],
  [/^operator\b/, (item) => item.kata.includes('operator')],
  [/^panitia\b|^tim\b|^pokja\b/, (item) => item.macam === 'tim'],
  [/^petugas\b/, (item) => /^(?:petugas|staf|operator|pengelola)/.test(item.kata.join(' '))],
  [/^atasan\b/, (item) => item.kata.includes('atasan')],
  [/^administrator\b/, (item) => item.macam === 'pejabat' && item.pangkat >= 60 && item.pangkat < 75],
  [/^pengawas\b/, (item) => item.macam === 'pejabat' && item.pangkat >= 45 && item.pangkat < 60],
  [/^jabatan pimpinan tinggi\b/, (item) => item.macam === 'pejabat' && item.pangkat >= 75],
];
