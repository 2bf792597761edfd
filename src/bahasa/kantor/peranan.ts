/** What part a named office plays in a sentence: who acts, who receives, who is told. */
import { akar } from '../akar.ts';
import { akarTindakan, artiTindakan } from './tindakan.ts';
import { isKataHubung } from '../kata.ts';
import { isKataKerjaPasif } from '../kata-kerja.ts';
import type { Sebutan } from './sebutan.ts';
import type { Token } from './token.ts';
import type { Syarat } from './syarat.ts';
import { isAktif, kelasBenda } from './laku.ts';

/** What part a named office plays in the sentence. */
export type Hubungan = 'pelaku' | 'penerima' | 'disuruh' | 'diundang' | 'bersama' | 'asal' | 'pemilik' | 'disebut';

export interface Peranan {
  readonly sebutan: Sebutan;
  readonly hubungan: Hubungan;
  /** The condition it stands under. */
  readonly syarat: Syarat | null;
  /** Words from the verb (or the preposition) to the name. */
  readonly kutipan: string;
  /** Root of the verb that governs it. */
  readonly akar: string;
}

/** Roots that hand over to the office named after them, tell it what to do, or invite it. */
const isHubungan = (root: string, hubungan: 'serah' | 'suruh' | 'undang'): boolean =>
  artiTindakan(root)?.hubungan === hubungan;
export const isMenyerahkan = (root: string): boolean => isHubungan(root, 'serah');
export const isMenyuruh = (root: string): boolean => isHubungan(root, 'suruh');

/** @param utama tokens outside every condition */
export function readPeranan(
  teks: string,
  token: readonly Token[],
  sebutan: Sebutan,
  syarat: Syarat | null,
  utama: readonly boolean[],
): Peranan {
  const { awal, ujung, mulai, akhir } = sebutan;
  const before = token[awal - 1];
  const found = (hubungan: Hubungan, from: number | null): Peranan => ({
    sebutan,
    hubungan,
    syarat,
    kutipan: teks.slice(from === null ? mulai : (token[from]?.mulai ?? mulai), akhir),
    akar: from === null ? '' : akar(token[from]?.baku ?? ''),
  });
  const verb = governor(teks, token, awal, utama);
  const root = verb === null ? '' : akar(token[verb]?.baku ?? '');
  const word = before?.baku ?? '';
  const opens = token[awal]?.awalKalimat === true || awal === 0;
  if (
    /^(?:kepada|ke|kpd)$/.test(word) ||
    (word === 'masing-masing' && /^(?:kepada|ke)$/.test(token[awal - 2]?.baku ?? ''))
  ) {
    if (verb !== null && isMenyuruh(root)) return found('disuruh', verb);
    return found('penerima', verb ?? awal - 1);
  }
  if (word === 'oleh') {
    if (verb !== null && /^(?:saksi|hadir|ikut|damping|buka)$/.test(root)) return found('bersama', verb);
    const told = verb === null || isTold(token, verb, awal);
    return found(told ? 'pemilik' : 'pelaku', verb ?? awal - 1);
  }
  if (
    /^(?:dengan|bersama|beserta|serta|disaksikan|dihadiri)$/.test(word) &&
    !(word === 'serta' && !hasCompany(token, awal))
  )
    return found('bersama', verb ?? awal - 1);
  if (/^(?:seluruh|para|semua)$/.test(word) && hasCompany(token, awal)) return found('bersama', verb ?? awal - 1);
  if (word === 'dari') return found('asal', awal - 1);
  if (/^(?:dan|atau|maupun)$/.test(word) || /^,\s*$/.test(teks.slice(before?.akhir ?? 0, mulai))) {
    // A list of names shares the part of its first.
    const earlier = listHead(token, awal);
    if (earlier !== null && !opensVerb(token, ujung + 1)) {
      if (earlier === 'kepada' || earlier === 'ke') return found('penerima', verb ?? awal - 1);
      return found('bersama', verb ?? awal - 1);
    }
  }
  if (verb !== null && isMenyuruh(root) && awal - verb <= 3) return found('disuruh', verb);
  if (verb !== null && isHubungan(root, 'undang') && awal - verb <= 5) return found('diundang', verb);
  if (
    opens &&
    (opensVerb(token, ujung + 1) ||
      ujung === token.length - 1 ||
      /^(?:tidak|dapat|wajib|segera|akan|harus|bersama|dengan|dan)$/.test(token[ujung + 1]?.baku ?? ''))
  )
    return found('pelaku', null);
  // `Laporan Kasubag kepada Kabag`: what it does is said by a noun.
  if (
    awal === 1 &&
    /^(?:laporan|usulan|usul|perintah|disposisi|arahan|permohonan|permintaan|pengajuan|penyampaian)$/.test(word)
  )
    return found('pelaku', 0);
  if (/^(?:dan|lalu|kemudian|selanjutnya|maka)$/.test(word) && opensVerb(token, ujung + 1))
    return found('pelaku', null);
  // `diparaf kasubag`: the doer right after a passive verb.
  if (verb === awal - 1 && isKataKerjaPasif(token[verb]?.baku ?? ''))
    return found(isTold(token, verb, awal) ? 'pemilik' : 'pelaku', verb);
  if (verb !== null && /^(?:ke|kepada)$/.test(token[verb + 1]?.baku ?? '') && awal - verb <= 4)
    return found('penerima', verb);
  if (kelasBenda(word) !== null) return found('pemilik', awal - 1);
  return found('disebut', null);
}

/** `diserahakan`, `di kirim`: begins like a word of handing over, however it goes on. */
export function isTertulisSerah(kata: string): boolean {
  return SERAH.test(kata);
}
const SERAH = new RegExp(
  `^(?:di ?)?(?:${[
    ...akarTindakan(
      ({ dokumen, perbuatan }) => dokumen === 'menyerahkan' || dokumen === 'mengirim' || perbuatan === 'mohon',
    ),
  ].join('|')})`,
);

/** The nearest verb before a name, inside its clause. */
function governor(teks: string, token: readonly Token[], awal: number, utama: readonly boolean[]): number | null {
  for (let at = awal - 1; at >= 0 && awal - at <= 14; at--) {
    const word = token[at]?.baku ?? '';
    const gap = teks.slice(token[at]?.akhir ?? 0, token[at + 1]?.mulai ?? 0);
    if (/[.;:\n]/.test(gap)) return null;
    if (utama[at] !== utama[awal]) return null;
    if (isKataKerjaPasif(word) || isAktif(word)) return at;
    // Typed wrongly or without its ending: `diserahakan`, `di kirim`.
    if (word.startsWith('di') && isTertulisSerah(word)) return at;
    if (word === 'di' && isMenyerahkan(akar(token[at + 1]?.baku ?? ''))) return at;
    if (
      /^(?:laporan|usulan|penyampaian|pengajuan|penyerahan|disposisi|pengiriman|penugasan|perintah)$/.test(word) &&
      at === 0
    )
      return at;
  }
  return null;
}

/** True where a passive verb only tells of a thing: `yang telah disusun oleh …`, `hasil asistensi oleh …`. */
function isTold(token: readonly Token[], verb: number, awal: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 4; at--) if (token[at]?.baku === 'yang') return true;
  for (let at = verb; at < awal; at++) if (/^(?:hasil)$/.test(token[at]?.baku ?? '')) return true;
  return false;
}

function opensVerb(token: readonly Token[], at: number): boolean {
  for (let next = at; next <= at + 2 && next < token.length; next++) {
    const word = token[next]?.baku ?? '';
    if (isAktif(word)) return true;
    if (!isKataHubung(word) && !/^(?:segera|wajib|dapat|langsung|bersangkutan|baru|juga|lalu)$/.test(word))
      return false;
  }
  return false;
}

function hasCompany(token: readonly Token[], awal: number): boolean {
  return token
    .slice(Math.max(0, awal - 10), awal)
    .some((item) => /^(?:bersama|dengan|rapat|koordinasi|berkoordinasi)$/.test(item.baku));
}

function listHead(token: readonly Token[], awal: number): 'kepada' | 'ke' | 'dengan' | null {
  for (let at = awal - 1; at >= 0 && awal - at <= 9; at--) {
    const word = token[at]?.baku ?? '';
    if (isAktif(word) || isKataKerjaPasif(word)) return null;
    if (word === 'kepada' || word === 'ke') return word;
    if (/^(?:dengan|bersama|beserta)$/.test(word)) return 'dengan';
  }
  return null;
}
