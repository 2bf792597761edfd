/** Rank and function of an office, from its name alone. */
import type { Jenjang, Peran } from '../../domain/kosakata.ts';
import { DAFTAR_JABATAN, type Macam } from './daftar-jabatan.ts';
import type { Singkatan } from '../singkatan.ts';
import { readToken } from './token.ts';

export interface ArtiJabatan {
  readonly macam: Macam;
  /** Higher is further up; comparable inside one SOP. */
  readonly pangkat: number;
  readonly jenjang: Jenjang;
  readonly peran: Peran;
}

/** `Kasubbag Pelayanan Masyarakat` → a pengawas: the head of a name decides. Null when the name tells nothing. */
export function artiJabatan(nama: string): ArtiJabatan | null {
  return artiKata(kataJabatan(nama));
}

/** Standard words of a name: `Kasubbag Umum & Kepegawaian` → kepala, subbagian, umum, kepegawaian. */
export function kataJabatan(nama: string, singkatan?: Singkatan): readonly string[] {
  return readToken(nama, singkatan)
    .map((token) => token.baku)
    .filter((word) => word !== 'dan' && !/^\d/.test(word));
}

/** The same of words already in standard form. */
export function artiKata(kata: readonly string[]): ArtiJabatan | null {
  const start = kata.findIndex((word) => !SEBUTAN.has(word));
  const words = start < 0 ? [] : kata.slice(start);
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const head = words.slice(0, length);
    const whole = length === words.length;
    const found =
      (whole ? TANGGA.get(`${head.join(' ')}.`) : undefined) ??
      TANGGA.get(head.join(' ')) ??
      (whole ? TANGGA.get(`${head.slice(0, -1).join(' ')} *.`) : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** How far up a jenjang stands, where a name says nothing. */
export function artiJenjang(jenjang: Jenjang): ArtiJabatan {
  const [macam, pangkat, peran] = JENJANG[jenjang];
  return { macam, pangkat, jenjang, peran };
}

/** Before the name of an office. */
const SEBUTAN: ReadonlySet<string> = new Set(
  'bapak bpk ibu sdr saudara yth para seluruh semua unsur plt plh pj pjs penjabat'.split(' '),
);

const JENJANG: Readonly<Record<Jenjang, readonly [Macam, number, Peran]>> = {
  'jpt-madya': ['pejabat', 90, 'penanda-tangan'],
  'jpt-pratama': ['pejabat', 80, 'penanda-tangan'],
  administrator: ['pejabat', 65, 'pemeriksa-akhir'],
  pengawas: ['pejabat', 50, 'koordinator'],
  pelaksana: ['staf', 20, 'pengolah'],
  tim: ['tim', 40, 'tim-penyusun'],
  luar: ['luar', 60, 'pengampu-luar'],
  masyarakat: ['pemohon', 0, 'pemohon'],
  sistem: ['sistem', 0, 'sistem'],
  'tidak-diketahui': ['staf', 35, 'pengolah'],
};

const TANGGA: ReadonlyMap<string, ArtiJabatan> = new Map(
  DAFTAR_JABATAN.flatMap(({ kepala, jenjang, pangkat, macam, peran }) => {
    const arti = { ...artiJenjang(jenjang), pangkat, ...(macam && { macam }), ...(peran && { peran }) };
    return kepala.split(', ').map((head): [string, ArtiJabatan] => [head, arti]);
  }),
);
/** `Kasubbag`, `Staf`, `Pemohon`: a word that begins the name of a post or of somebody served; other units do not count. */
export function isKepalaJabatan(kata: string): boolean {
  return KEPALA.has(readToken(kata)[0]?.baku ?? '');
}

/** The same inside an office: a person or a team, in standard words. */
export function isKepalaOrang(baku: string): boolean {
  return ORANG.has(baku);
}

const LONGEST = Math.max(...[...TANGGA.keys()].map((head) => head.split(' ').length));
const KEPALA: ReadonlySet<string> = new Set(
  [...TANGGA].flatMap(([head, { macam }]) => (macam === 'luar' ? [] : [head.split(/[ .]/)[0] ?? ''])),
);
const ORANG: ReadonlySet<string> = new Set(
  [...TANGGA].flatMap(([head, { macam }]) =>
    /^(?:pejabat|staf|tim)$/.test(macam) ? [head.split(/[ .]/)[0] ?? ''] : [],
  ),
);
