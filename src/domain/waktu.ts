/**
 * The waktu column: parsed, never rewritten. What cannot be read stays text and counts as unknown, never as 0.
 * 1 hari = 450 menit and 1 minggu = 5 hari follow Perpres 21/2023 (37.5 hours in 5 days);
 * 1 bulan = 20 hari is an assumption of ours.
 */
import { SATUAN, type Satuan } from './kosakata.ts';

/** A length in the units it was written in, e.g. 1 jam 30 menit. */
export type Durasi = readonly { readonly jumlah: number; readonly satuan: Satuan }[];

export type Waktu =
  | { readonly jenis: 'kosong' }
  /** Covered by the merged cell of another step. */
  | { readonly jenis: 'gabung'; readonly dengan: string }
  | { readonly jenis: 'tak-terbaca'; readonly teks: string }
  /** `kerja` is working time, `kalender` elapsed time; a missing bound is null. */
  | {
      readonly jenis: 'kerja' | 'kalender';
      readonly teks: string;
      readonly min: Durasi | null;
      readonly maks: Durasi | null;
    };

export interface Konversi {
  readonly menitPerHari: number;
  readonly hariPerMinggu: number;
  readonly hariPerBulan: number;
}
export const KONVERSI: Konversi = { menitPerHari: 450, hariPerMinggu: 5, hariPerBulan: 20 };

/** Minutes of working time. `lengkap` is false when a step's time is unknown or open upwards: then the sum is a lower bound. */
export interface TotalWaktu {
  readonly min: number;
  readonly maks: number;
  readonly lengkap: boolean;
}

/** Letters of the longest cell that can be a time; what is longer is prose. */
const TERPANJANG = 400;

/**
 * Reads one waktu cell.
 * @param teks the cell as printed; undefined when empty
 * @param satuanKolom unit in the column head, for cells with bare numbers
 */
export function parseWaktu(teks: string | undefined, satuanKolom?: Satuan): Waktu {
  if (teks === undefined || teks.trim() === '') return { jenis: 'kosong' };
  const unknown: Waktu = { jenis: 'tak-terbaca', teks };
  if (teks.length > TERPANJANG) return unknown;
  const words = normalise(teks);
  const calendar = /\bkalender\b/.test(words) || /\d ?x ?24 jam/.test(words);
  const bare = words
    .replace(/(\d+(?:[.,]\d+)?) ?x ?24 jam/g, (_, times: string) => `${times} hari`)
    .replace(/ (?:kerja|kalender)\b/g, '')
    .trim();
  const range = parseRange(bare, satuanKolom);
  if (range === null || !isMungkin(range.min) || !isMungkin(range.maks)) return unknown;
  return { jenis: calendar ? 'kalender' : 'kerja', teks, ...range };
}

/** Minutes: a hundred years of work, and a hundredth of a minute. What is beyond is a slip of the pen, and no sum should hold it. */
const TERLAMA = 100 * 12 * 20 * 450;
const TERSINGKAT = 0.01;

function isMungkin(durasi: Durasi | null): boolean {
  return durasi === null || (toMenit(durasi) <= TERLAMA && toMenit(durasi) >= TERSINGKAT);
}

/** Minutes of working time in a duration. */
export function toMenit(durasi: Durasi, konversi: Konversi = KONVERSI): number {
  const perSatuan: Record<Satuan, number> = {
    menit: 1,
    jam: 60,
    hari: konversi.menitPerHari,
    minggu: konversi.menitPerHari * konversi.hariPerMinggu,
    bulan: konversi.menitPerHari * konversi.hariPerBulan,
    tahun: konversi.menitPerHari * konversi.hariPerBulan * 12,
  };
  return durasi.reduce((sum, part) => sum + part.jumlah * perSatuan[part.satuan], 0);
}

/** Working minutes of one step: its value, or the upper end of its range; null when unknown, open or calendar time. */
export function menitWaktu(waktu: Waktu, konversi: Konversi = KONVERSI): number | null {
  return waktu.jenis === 'kerja' && waktu.maks !== null ? toMenit(waktu.maks, konversi) : null;
}

/** Adds up the steps' time; merged cells count once, at the step that holds them. */
export function sumWaktu(daftar: readonly Waktu[], konversi: Konversi = KONVERSI): TotalWaktu {
  let min = 0;
  let maks = 0;
  let lengkap = true;
  for (const waktu of daftar) {
    if (waktu.jenis === 'gabung') continue;
    if (waktu.jenis !== 'kerja') {
      lengkap = false;
      continue;
    }
    const low = waktu.min === null ? 0 : toMenit(waktu.min, konversi);
    min += low;
    maks += waktu.maks === null ? low : toMenit(waktu.maks, konversi);
    if (waktu.maks === null) lengkap = false;
  }
  return { min, maks, lengkap };
}

/** `4940` → `10 hari 7 jam 20 menit`, in working days. Half a minute stays, as medians have it (`22,5 menit`); what is finer is rounded. */
export function formatMenit(menit: number, konversi: Konversi = KONVERSI): string {
  const whole = Number.isInteger(2 * menit) ? menit : Math.round(menit);
  const hari = Math.floor(whole / konversi.menitPerHari);
  const jam = Math.floor((whole % konversi.menitPerHari) / 60);
  const sisa = (whole % konversi.menitPerHari) % 60;
  const parts = [
    hari > 0 && `${hari} hari`,
    jam > 0 && `${jam} jam`,
    sisa > 0 && `${String(sisa).replace('.', ',')} menit`,
  ].filter(Boolean);
  return parts.length === 0 ? '0 menit' : parts.join(' ');
}

/** A total as readers see it: `≥` for a lower bound, both ends for a range. */
export function formatTotal(total: TotalWaktu, konversi: Konversi = KONVERSI): string {
  const maks = formatMenit(total.maks, konversi);
  if (!total.lengkap) return `≥ ${formatMenit(total.min, konversi)}`;
  if (total.min === total.maks) return maks;
  return total.min === 0 ? `≤ ${maks}` : `${formatMenit(total.min, konversi)} – ${maks}`;
}

const NUMBER_WORDS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const FRACTIONS: Readonly<Record<string, string>> = { '¼': '25', '½': '5', '¾': '75' };
const UNIT = SATUAN.join('|');
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const ONLY_UPPER = /^(?:maks(?:imal|imum)?\.?|paling lama|paling lambat|selambat-lambatnya|≤|<) ?/;
const ONLY_LOWER = /^(?:min(?:imal|imum)?\.?|paling cepat|paling singkat|≥|>) ?/;
const ABOUT = /^(?:±|kurang lebih|sekitar|kira-kira|\+\/-) ?/;

function normalise(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(
      /(\d*) ?([¼½¾])/g,
      (_, whole: string, part: string) => `${whole === '' ? '0' : whole}.${FRACTIONS[part] ?? ''}`,
    )
    .replace(/(\d) ?\(([a-z ]+)\)/g, '$1')
    .replace(/\bsetengah\b/g, '0.5')
    .replace(new RegExp(String.raw`\bse(${UNIT})\b`, 'g'), '1 $1')
    .replace(
      new RegExp(String.raw`\b(${NUMBER_WORDS.join('|')}) (?=${UNIT})`, 'g'),
      (_, word: string) => `${NUMBER_WORDS.indexOf(word) + 1} `,
    )
    .replace(/×/g, 'x')
    .trim()
    .replace(/\.$/, '');
}

function parseRange(
  words: string,
  satuanKolom: Satuan | undefined,
): { min: Durasi | null; maks: Durasi | null } | null {
  const upper = ONLY_UPPER.exec(words);
  const lower = ONLY_LOWER.exec(words);
  const prefix = upper ?? lower ?? ABOUT.exec(words);
  const rest = prefix ? words.slice(prefix[0].length) : words;
  const ends = rest.split(/ ?(?:[-–—]|\bs\/d\b|\bs\.d\.|\bsd\b|\bsampai(?: dengan)?\b|\bhingga\b) ?/);
  if (ends.length === 1) {
    const value = parseDurasi(rest, satuanKolom);
    if (value === null) return null;
    return { min: upper ? null : value, maks: lower ? null : value };
  }
  if (ends.length !== 2 || upper || lower) return null;
  const maks = parseDurasi(ends[1] ?? '', satuanKolom);
  const min = parseDurasi(ends[0] ?? '', maks?.[0]?.satuan ?? satuanKolom);
  if (min === null || maks === null || toMenit(min) > toMenit(maks)) return null;
  return { min, maks };
}

/** `1 jam 30 menit` is one length, since its units fall; `5 menit 10 menit` is two values and unknown. */
function parseDurasi(words: string, satuanKolom: Satuan | undefined): Durasi | null {
  if (new RegExp(`^${NUMBER}$`).test(words)) {
    const jumlah = parseJumlah(words);
    return satuanKolom === undefined || jumlah === null ? null : [{ jumlah, satuan: satuanKolom }];
  }
  const part = new RegExp(String.raw`(${NUMBER}) ?(${UNIT})(?= |$)`, 'y');
  const parts: { jumlah: number; satuan: Satuan }[] = [];
  let at = 0;
  while (at < words.length) {
    part.lastIndex = at;
    const match = part.exec(words);
    if (match === null) return null;
    const jumlah = parseJumlah(match[1] ?? '');
    const satuan = match[2] as Satuan;
    const previous = parts.at(-1);
    if (jumlah === null || (previous && SATUAN.indexOf(satuan) >= SATUAN.indexOf(previous.satuan))) return null;
    parts.push({ jumlah, satuan });
    at = part.lastIndex + 1;
  }
  return parts.length === 0 ? null : parts;
}

/** Decimal comma or point; points before groups of three are thousands. Zero is no length. */
function parseJumlah(digits: string): number | null {
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) && value > 0 ? value : null;
}
