/** Exact keys: one made-up word for a thing that people name exactly. Whole titles, numbers, citations, lengths of time. */
import { parseSitasi, tandaPeraturan } from '../bahasa/sitasi.ts';
import { kelompokMakna } from '../bahasa/makna.ts';
import { parseWaktu, toMenit } from '../domain/waktu.ts';

const LONGEST_KEY = 60;
/** Ends a short key: Pagefind finds whatever begins with a word, and would read half the index for `zipe`. */
const AKHIR = 'z';

/** Of a title's roots, order kept: `lapor kinerja` → `zjlaporkinerja`. Empty when nothing is left. */
export function kunciJudul(akar: readonly string[]): string[] {
  const joined = akar.join('').replace(/[^\p{L}\p{N}]/gu, '');
  return joined === '' ? [] : [`zj${joined.slice(0, LONGEST_KEY)}`];
}

/** Of a number as printed: `007/Dpk-Set.1/2021` → `zn007dpkset12021`. */
export function kunciNomor(nomor: string): string[] {
  const joined = nomor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return /\d/.test(joined) && joined.length >= 3 ? [`zn${joined.slice(0, LONGEST_KEY)}`] : [];
}

/** Of a citation: with its kind, and number and year alone for those who leave the kind out. */
export function kunciSitasi(teks: string): string[] {
  const sitasi = parseSitasi(teks);
  if (sitasi !== null) return [`zp${tandaPeraturan(sitasi)}`];
  const bare = /(?:^|\s)(\d{1,3})\s*(?:\/|tahun|th)\s*((?:19|20)\d\d)(?:\s|$)/i.exec(teks);
  return bare === null ? [] : [`zp${bare[1] ?? ''}th${bare[2] ?? ''}`];
}

/** Of a length of time, in minutes: `2 jam` and `120 menit` → `zw120`. */
export function kunciWaktu(teks: string): string[] {
  const waktu = parseWaktu(teks);
  const durasi = waktu.jenis === 'kerja' || waktu.jenis === 'kalender' ? (waktu.maks ?? waktu.min) : null;
  return durasi === null ? [] : [`zw${Math.round(toMenit(durasi))}${AKHIR}`];
}

/** Of an SOP that another one names: `SOP Pengiriman Surat` → `ztkirimsurat`. */
export function kunciTerkait(akar: readonly string[]): string[] {
  return kunciJudul(akar).map((key) => key.replace('zj', 'zt'));
}

/** Of a spelling itself: `PK` is not `PERJANKIN`, though both expand alike. */
export function kunciEjaan(istilah: string): string[] {
  const joined = istilah.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return joined === '' ? [] : [`zi${joined.slice(0, LONGEST_KEY)}${AKHIR}`];
}

/** Of two roots side by side in the title of a step: among thousands of pages that have both, those that mean it. */
export function kunciPasangan(akar: readonly string[]): string[] {
  return akar.slice(1).map((root, at) => `zb${akar[at] ?? ''}${root}`.replace(/[^\p{L}\p{N}]/gu, ''));
}

/** How much a hit gains that holds a key of the question. */
export function bobotKunci(kunci: string): number {
  return { zp: 5, zn: 5, zi: 4, zj: 3, zt: 2.5, zw: 1.5 }[kunci.slice(0, 2)] ?? 0;
}

/** Of a group of like meaning; a root outside every group is its own key. */
export function kunciMakna(akar: string): string {
  const kelompok = kelompokMakna(akar);
  return kelompok === null ? akar : `zm${kelompok}`;
}
