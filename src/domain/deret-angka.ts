/**
 * Runs of numbers as a reader sees them, whatever they are written with: full-width and other digits, entities, escapes, tags, and signs
 * that nobody sees. Letters end a run; everything else is a gap.
 */
export interface Deret {
  /** Groups of ASCII digits, gaps between them. */
  readonly kelompok: readonly Kelompok[];
  /** Offset after the last digit. */
  readonly akhir: number;
  /** Tags that were passed over: what is in them is not part of the run. */
  readonly tag: readonly (readonly [mulai: number, akhir: number])[];
}

export interface Kelompok {
  readonly angka: string;
  readonly mulai: number;
  readonly akhir: number;
}

/** A gap of more than this is the end: signs that print, tags, and all together. */
const PALING_BANYAK_TANDA = 4;
const PALING_BANYAK_TAG = 24;
const PALING_PANJANG = 400;
/** A run of this many digits is a table of figures or a drawing. */
const PALING_BANYAK_ANGKA = 4000;

type Satuan =
  | { readonly jenis: 'angka'; readonly angka: string; readonly akhir: number }
  | { readonly jenis: 'hilang' | 'kosong' | 'tanda' | 'tag' | 'huruf'; readonly akhir: number };

/**
 * The run that starts at `dari`, where a digit stands in some spelling; null where none does.
 * @param salahBaca letters that scanning makes of digits (O, l, I) count as digits
 */
export function bacaDeret(teks: string, dari: number, salahBaca = false): Deret | null {
  const kelompok: Kelompok[] = [];
  const tag: (readonly [number, number])[] = [];
  let angka = '';
  let mulai = dari;
  let akhir = dari;
  let jumlah = 0;
  let tanda = 0;
  let banyakTag = 0;
  const close = (): void => {
    if (angka !== '') kelompok.push({ angka, mulai, akhir });
    angka = '';
  };
  for (let at = dari; at < teks.length && jumlah < PALING_BANYAK_ANGKA;) {
    const satuan = bacaSatuan(teks, at, salahBaca);
    if (satuan.jenis === 'angka') {
      if (angka === '') mulai = at;
      angka += satuan.angka;
      jumlah += satuan.angka.length;
      akhir = satuan.akhir;
      tanda = banyakTag = 0;
    } else if (satuan.jenis === 'huruf') break;
    else if (satuan.jenis !== 'hilang') {
      close();
      if (satuan.jenis === 'tanda') tanda += 1;
      else if (satuan.jenis === 'tag') {
        banyakTag += 1;
        tag.push([at, satuan.akhir]);
      }
      if (tanda > PALING_BANYAK_TANDA || banyakTag > PALING_BANYAK_TAG) break;
    }
    at = satuan.akhir;
    if (jumlah === 0 || at - akhir > PALING_PANJANG) break;
  }
  close();
  return kelompok.length === 0 ? null : { kelompok, akhir, tag: tag.filter(([, end]) => end <= akhir) };
}

const PALING_PANJANG_SANDI = 60;
const SANDI =
  /^(?:\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|[tnrvfeNLP_ ]|\r?\n)|&(?:amp;)*(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([A-Za-z]{2,16}\d{0,2}));?|%([\da-fA-F]{2}))/;
const TAG = /^<[a-z/!?][^<>]{0,300}>/i;

function bacaSatuan(teks: string, at: number, salahBaca: boolean): Satuan {
  const code = teks.charCodeAt(at);
  if (code >= 48 && code <= 57) return { jenis: 'angka', angka: teks.charAt(at), akhir: at + 1 };
  if (code === 92 || code === 38 || code === 37) {
    const satuan = bacaSandi(teks, at, salahBaca);
    if (satuan !== null) return satuan;
  }
  if (code === 60) {
    const tag = TAG.exec(teks.slice(at, at + 310))?.[0];
    if (tag !== undefined) return { jenis: 'tag', akhir: at + tag.length };
  }
  const point = teks.codePointAt(at) ?? code;
  return golongkan(point, at + (point > 0xffff ? 2 : 1), salahBaca);
}

/** An escape of YAML, JSON or JavaScript, an entity of HTML, a percent sign of an address; null where it is none. */
function bacaSandi(teks: string, at: number, salahBaca: boolean): Satuan | null {
  const match = SANDI.exec(teks.slice(at, at + PALING_PANJANG_SANDI));
  if (match === null) return null;
  const akhir = at + match[0].length;
  const [, kurawal, empat, delapan, dua, enambelas, desimal, nama, persen] = match;
  const hex = kurawal ?? empat ?? delapan ?? dua ?? enambelas ?? persen;
  if (hex !== undefined) {
    const point = parseInt(hex, 16);
    if (persen !== undefined && point > 0x7f) return { jenis: 'kosong', akhir };
    return golongkan(point, akhir, salahBaca);
  }
  if (desimal !== undefined) return golongkan(Number(desimal), akhir, salahBaca);
  if (nama !== undefined) {
    const jenis = ENTITAS.get(nama.toLowerCase());
    return jenis === undefined ? null : { jenis, akhir };
  }
  return { jenis: 'kosong', akhir };
}

const ENTITAS: ReadonlyMap<string, 'kosong' | 'hilang' | 'tanda'> = new Map(
  Object.entries({
    kosong:
      'nbsp ensp emsp emsp13 emsp14 thinsp hairsp numsp puncsp nonbreakingspace mediumspace thickspace tab newline',
    hilang: 'shy zwj zwnj lrm rlm zerowidthspace nobreak',
    tanda: 'hyphen dash ndash mdash horbar minus period middot bull sol lowbar comma colon',
  } as const).flatMap(([jenis, names]) => names.split(' ').map((name) => [name, jenis as 'kosong'] as const)),
);

const ANGKA = /^\p{Nd}$/u;
const TAK_TAMPAK = /^[\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]$/u;
const HURUF = /^[\p{L}\p{N}]$/u;

function golongkan(point: number, akhir: number, salahBaca: boolean): Satuan {
  if (point >= 48 && point <= 57) return { jenis: 'angka', angka: String.fromCharCode(point), akhir };
  if (point === 32 || (point >= 9 && point <= 13) || point === 0x85) return { jenis: 'kosong', akhir };
  if (point > 0x10ffff) return { jenis: 'tanda', akhir };
  const sign = String.fromCodePoint(point);
  if (ANGKA.test(sign)) return { jenis: 'angka', angka: nilaiAngka(point), akhir };
  if (TAK_TAMPAK.test(sign)) return { jenis: 'hilang', akhir };
  if (/^\p{Z}$/u.test(sign)) return { jenis: 'kosong', akhir };
  // Raised, lowered and circled digits.
  const plain = sign.normalize('NFKC');
  if (/^\d+$/.test(plain)) return { jenis: 'angka', angka: plain, akhir };
  if (salahBaca && /^[OoQ]$/.test(sign)) return { jenis: 'angka', angka: '0', akhir };
  if (salahBaca && /^[lI]$/.test(sign)) return { jenis: 'angka', angka: '1', akhir };
  return { jenis: HURUF.test(sign) ? 'huruf' : 'tanda', akhir };
}

/** Digits of every script stand in rows of ten. */
function nilaiAngka(point: number): string {
  let before = 0;
  while (ANGKA.test(String.fromCodePoint(point - before - 1))) before += 1;
  return String(before % 10);
}
