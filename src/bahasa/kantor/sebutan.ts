/** The lanes of an SOP where a text names them. */
import { akar } from '../akar.ts';
import { isKataHubung } from '../kata.ts';
import { isKataKerjaAktif, isKataKerjaPasif } from '../kata-kerja.ts';
import { isOtherOffice, lajurSepadan, type Lajur } from './lajur-jabatan.ts';
import type { Token } from './token.ts';

/** A lane named in a text; several where the name fits several. */
export interface Sebutan {
  readonly kolom: readonly number[];
  /** Token range, last included. */
  readonly awal: number;
  readonly ujung: number;
  readonly mulai: number;
  readonly akhir: number;
  /** The whole name of the lane, or a name of the same post; a shorter or wider name is less sure. */
  readonly penuh: boolean;
}

/** Every lane a text names, from left to right, the longest name winning. */
export function findSebutan(token: readonly Token[], lajur: readonly Lajur[]): readonly Sebutan[] {
  const found: Sebutan[] = [];
  for (let at = 0; at < token.length; at++) {
    const match = matchAt(token, at, lajur);
    const first = token[at];
    const last = match && token[match.ujung];
    if (match === null || !first || !last) continue;
    if (BUKAN_ORANG.has(token[at - 1]?.baku ?? '') && !match.penuh) continue;
    found.push({ ...match, awal: at, mulai: first.mulai, akhir: last.akhir });
    at = match.ujung;
  }
  return found;
}

interface Cocok {
  readonly kolom: readonly number[];
  readonly ujung: number;
  readonly penuh: boolean;
}

function matchAt(token: readonly Token[], at: number, lajur: readonly Lajur[]): Cocok | null {
  let best: {
    readonly panjang: number;
    readonly ujung: number;
    readonly lajur: Lajur[];
    readonly sama: boolean;
  } | null = null;
  for (const item of lajur) {
    const { panjang, ujung } = runOf(token, at, item.kata);
    if (panjang < shortest(item.kata)) continue;
    const sama = panjang === item.kata.length;
    if (best === null || panjang > best.panjang || (panjang === best.panjang && sama && !best.sama)) {
      best = { panjang, ujung, lajur: [item], sama };
    } else if (panjang === best.panjang && sama === best.sama) best.lajur.push(item);
  }
  if (best === null) return padanan(token, at, lajur);
  const [first] = best.lajur;
  if (best.sama && first && isOtherOffice(token[best.ujung + 1]?.baku, first.kata)) return null;
  // A longer name of the same head (`kasubag pengendalian` for the lane `kasubag`) is read with its words.
  const ujung = best.sama ? stretch(token, best.ujung) : best.ujung;
  if (
    !best.sama &&
    isNameWord(token[best.ujung + 1]) &&
    first?.macam !== 'staf' &&
    token[best.ujung + 1]?.besar === true
  ) {
    // `Kepala Bidang Aset` is not the lane `Kepala Bidang Perizinan`.
    return null;
  }
  return { kolom: best.lajur.map((item) => item.kolom), ujung, penuh: best.sama };
}

/** How many words of a lane's name stand here, `dan` skipped. */
function runOf(token: readonly Token[], at: number, kata: readonly string[]): { panjang: number; ujung: number } {
  let panjang = 0;
  let ujung = at - 1;
  for (let next = at; next < token.length && panjang < kata.length; next++) {
    const word = token[next]?.baku;
    if (word !== kata[panjang]) {
      if (word === 'dan' && panjang > 0 && token[next + 1]?.baku === kata[panjang]) continue;
      break;
    }
    panjang++;
    ujung = next;
  }
  return { panjang, ujung };
}

/** Words without which a name says nothing: `kepala` alone is nobody. */
function shortest(kata: readonly string[]): number {
  return Math.min(kata.length, UMUM.has(kata[0] ?? '') ? 2 : 1);
}
const UMUM: ReadonlySet<string> = new Set(
  'kepala unit bagian bidang dinas badan pejabat seksi subbagian kantor jabatan lembaga satuan opd organisasi ketua wakil'.split(
    ' ',
  ),
);

function stretch(token: readonly Token[], ujung: number): number {
  let last = ujung;
  while (
    last - ujung < 3 &&
    token[last + 1]?.besar === true &&
    !token[last + 1]?.awalKalimat &&
    isNameWord(token[last + 1])
  )
    last++;
  return last;
}

/** A word that can go on with the name of an office. */
export function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.awalKalimat) return false;
  return (
    !isKataHubung(token.baku) &&
    // A bare root inside a sentence is a noun: `Kasubbag Umum`.
    (!isKataKerjaAktif(token.baku) || akar(token.baku) === token.baku) &&
    !isKataKerjaPasif(token.baku) &&
    !/^\d|^(?:tidak|belum|bersangkutan|sop)$/.test(token.baku)
  );
}

/** Groups, not the person of a lane: `nama PNS`, `seluruh pegawai`, `data penyedia`. */
const BUKAN_ORANG: ReadonlySet<string> = new Set(
  'seluruh semua nama data identitas para jumlah jenis hasil sop usulan'.split(' '),
);

function padanan(token: readonly Token[], at: number, lajur: readonly Lajur[]): Cocok | null {
  const found = lajurSepadan(
    token.slice(at, at + 5).map((item) => item.baku),
    lajur,
  );
  if (found === null || found.lajur.length === 0) return null;
  return {
    kolom: found.lajur.map((item) => item.kolom),
    ujung: stretch(token, at + found.panjang - 1),
    penuh: found.lajur.length === 1,
  };
}
