/** Words of a cell in standard form, each with its place in the printed text. */
import { akar } from '../akar.ts';
import { bakukanKata } from '../ejaan.ts';
import { findKata, isKataHubung } from '../kata.ts';
import { createSingkatan, type Singkatan } from '../singkatan.ts';

/** `Kasubbag` gives two tokens of one place: `kepala`, `subbagian`. */
export interface Token {
  readonly baku: string;
  readonly mulai: number;
  readonly akhir: number;
  /** Begins a sentence: first of the text, or after `.`, `;`, `:` or a new line. */
  readonly awalKalimat: boolean;
  readonly besar: boolean;
}

const UMUM = createSingkatan([]);

/** @param singkatan abbreviations of a glossary, beside those of all offices */
export function readToken(teks: string, singkatan: Singkatan = UMUM): readonly Token[] {
  const found: Token[] = [];
  let before = 0;
  for (const { kata, mulai, akhir } of findKata(teks)) {
    const gap = teks.slice(before, mulai);
    // A full stop between letters without a space is part of an abbreviation: `Ka.Subbag`.
    const awalKalimat =
      found.length === 0 || /[;:\n]|\.\s|\.$/.test(gap) || (gap === '.' && !/\p{Lu}/u.test(teks.charAt(mulai)));
    const besar = /\p{Lu}/u.test(teks.charAt(mulai));
    const words = expand(kata, singkatan);
    const last = found.at(-1);
    const [only = ''] = words;
    if (last?.baku === 'sub' && words.length === 1 && /^(?:bagian|bidang|koordinator|seksi|bag|bid|unit)$/.test(only)) {
      const unit = only.replace(/^bag$/, 'bagian').replace(/^bid$/, 'bidang');
      found[found.length - 1] = { ...last, baku: `sub${unit}`, akhir };
    } else
      for (const [at, baku] of words.entries())
        found.push({ baku, mulai, akhir, besar, awalKalimat: awalKalimat && at === 0 });
    before = akhir;
  }
  return found;
}

/** Content roots of a text, abbreviations expanded, function words left out. */
export function readAkar(teks: string): readonly string[] {
  return readToken(teks)
    .map((token) => token.baku)
    .filter((word) => !isKataHubung(word) && !/^\d/.test(word))
    .map((word) => akar(word));
}

function expand(kata: string, singkatan: Singkatan): string[] {
  const known = JABATAN.get(kata) ?? singkatan.lengthen(kata);
  if (known !== null) return split(known);
  if (kata.length > 5 && kata.endsWith('nya')) {
    const base = kata.slice(0, -3);
    const long = JABATAN.get(base) ?? singkatan.lengthen(base);
    if (long !== null) return split(long);
    if (bakukanKata(base) === akar(bakukanKata(base))) return [bakukanKata(base)];
  }
  return [bakukanKata(kata)];
}

function split(long: string): string[] {
  return long
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Short names of posts and desks beyond those `bahasa` knows. */
const JABATAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ka: 'kepala',
    kasie: 'kepala seksi',
    kasubsi: 'kepala subseksi',
    kadin: 'kepala dinas',
    kasudin: 'kepala suku dinas',
    kakanwil: 'kepala kantor wilayah',
    kabiro: 'kepala biro',
    karo: 'kepala biro',
    kapus: 'kepala puskesmas',
    kapuskesmas: 'kepala puskesmas',
    kasatpol: 'kepala satuan polisi',
    kasat: 'kepala satuan',
    kasek: 'kepala sekolah',
    kepsek: 'kepala sekolah',
    kaur: 'kepala urusan',
    kades: 'kepala desa',
    sekdes: 'sekretaris desa',
    sekcam: 'sekretaris camat',
    seklur: 'sekretaris lurah',
    sekban: 'sekretaris badan',
    sekwan: 'sekretaris dewan',
    ktu: 'kepala tata usaha',
    tu: 'tata usaha',
    tatausaha: 'tata usaha',
    fo: 'front office',
    bo: 'back office',
    cs: 'customer service',
    jft: 'jabatan fungsional tertentu',
    ybs: 'bersangkutan',
    pimp: 'pimpinan',
    ppk: 'pejabat pembuat komitmen',
    pphp: 'pejabat pemeriksa hasil pekerjaan',
    pjphp: 'pejabat pemeriksa hasil pekerjaan',
    pptk: 'pejabat pelaksana teknis kegiatan',
    kpa: 'kuasa pengguna anggaran',
    ppid: 'pejabat pengelola informasi dokumentasi',
    bag: 'bagian',
    subbid: 'subbidang',
  }),
);
