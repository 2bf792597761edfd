/** Names of any office in running text, whether an SOP has a lane for it or not, and the lane such a name means. */
import { isKepalaOrang } from './tangga-jabatan.ts';
import { isOtherOffice, lajurSepadan, type Lajur } from './lajur-jabatan.ts';
import { isNameWord } from './sebutan.ts';
import type { Token } from './token.ts';

export interface NamaJabatan {
  /** Standard words: `Kasubag Program` → kepala, subbagian, program. */
  readonly kata: readonly string[];
  /** Token range, last included. */
  readonly awal: number;
  readonly ujung: number;
}

/** How a name fits a lane: the same, shorter, longer (`kasubag pengendalian` for `kasubag`), or another name of the post. */
export type Cara = 'sama' | 'pendek' | 'panjang' | 'padanan';

const LONGEST = 8;

export function findNamaJabatan(teks: string, token: readonly Token[]): readonly NamaJabatan[] {
  const found: NamaJabatan[] = [];
  for (let at = 0; at < token.length; at++) {
    if (!opens(token, at)) continue;
    let ujung = at;
    while (ujung - at < LONGEST && goesOn(teks, token, at, ujung + 1)) ujung++;
    const kata = kataDari(token.slice(at, ujung + 1));
    // `kepala` alone is nobody.
    if (kata.length === 1 && kata[0] === 'kepala') continue;
    found.push({ kata, awal: at, ujung });
    at = ujung;
  }
  return found;
}

/** Null when no lane fits or several do. */
export function lajurDari(
  kata: readonly string[],
  lajur: readonly Lajur[],
): { readonly lajur: Lajur; readonly cara: Cara } | null {
  const pick = (cara: Cara, fits: readonly Lajur[]): { readonly lajur: Lajur; readonly cara: Cara } | null => {
    const [only] = fits;
    return only !== undefined && fits.length === 1 ? { lajur: only, cara } : null;
  };
  const begins = (whole: readonly string[], start: readonly string[]): boolean =>
    start.length > 0 && start.length < whole.length && start.every((word, at) => word === whole[at]);
  return (
    pick(
      'sama',
      lajur.filter((item) => item.kata.join(' ') === kata.join(' ')),
    ) ??
    pick(
      'pendek',
      lajur.filter((item) => begins(item.kata, kata)),
    ) ??
    pick(
      'panjang',
      lajur.filter((item) => begins(kata, item.kata) && !isOtherOffice(kata[item.kata.length], item.kata)),
    ) ??
    pick('padanan', lajurSepadan(kata, lajur)?.lajur ?? [])
  );
}

function kataDari(token: readonly Token[]): readonly string[] {
  return token.map(({ baku }) => baku).filter((word) => word !== 'dan');
}

function opens(token: readonly Token[], at: number): boolean {
  const [word = '', next = ''] = [token[at]?.baku, token[at + 1]?.baku];
  if (word === 'jabatan') return /^(?:fungsional|pimpinan)$/.test(next);
  return isKepalaOrang(word) && (word !== 'wali' || next === 'kota');
}

function goesOn(teks: string, token: readonly Token[], from: number, at: number): boolean {
  const [before, next] = [token[at - 1], token[at]];
  if (before === undefined || next === undefined) return false;
  // Two words of one abbreviation stand in one place.
  if (next.mulai === before.mulai) return true;
  if (/[^\s&/-]/.test(teks.slice(before.akhir, next.mulai)) || !isNameWord(next) || BATAS.has(next.baku)) return false;
  return token[from]?.mulai === before.mulai || !opens(token, at);
}
const BATAS: ReadonlySet<string> = new Set(['sudah', 'siap', 'jabatan', 'paling', 'hari', 'oleh']);
