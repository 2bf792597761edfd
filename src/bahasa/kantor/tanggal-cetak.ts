/** Dates as offices print them, to the contract's form; null where the words are no date. */
import { BULAN } from '../../domain/tanggal.ts';

const NAMA_BULAN = BULAN.map((nama) => nama.toLowerCase());
const SINGKAT: ReadonlyMap<string, number> = new Map(
  Object.entries({
    pebruari: 2,
    nopember: 11,
    peb: 2,
    nop: 11,
    ags: 8,
    agu: 8,
    agt: 8,
    aug: 8,
    may: 5,
    oct: 10,
    dec: 12,
  }),
);

/** `30 Agustus 2022` → `2022-08-30`, `02/01/2019` → `2019-01-02`, `Agustus 2022` → `2022-08`. */
export function parseTanggal(teks: string): string | null {
  // A place or a weekday may stand before it; any other words make it no date.
  const words = teks
    .toLowerCase()
    .replace(/^[\p{L} .]+,\s*/u, '')
    .replace(/[,.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso !== null) return check(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(?:(\d{1,2})\s*[-/]?\s*)?([a-z]{3,9})\s*[-/]?\s*((?:19|20)\d\d)$/.exec(words);
  if (named !== null) {
    const month = readBulan(named[2] ?? '');
    if (month !== null) return check(Number(named[3]), month, named[1] === undefined ? null : Number(named[1]));
  }
  const digits = /^(\d{1,2})\s*[-/ ]\s*(\d{1,2})\s*[-/ ]\s*((?:19|20)\d\d)$/.exec(words);
  return digits === null ? null : check(Number(digits[3]), Number(digits[2]), Number(digits[1]));
}

function readBulan(word: string): number | null {
  const index = NAMA_BULAN.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word)));
  return index >= 0 ? index + 1 : (SINGKAT.get(word) ?? null);
}

function check(year: number, month: number, day: number | null): string | null {
  const parsed = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (month < 1 || month > 12 || parsed.getUTCMonth() !== month - 1) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
