/** Verbs: which words are actions, and which clause of a sentence they stand in. */
import { akar } from './akar.ts';
import { bakukanKata } from './ejaan.ts';
import { findKata, isKataHubung } from './kata.ts';
import { KATA_DASAR, KATA_KERJA_DASAR } from './kata-dasar.ts';
import { bukaKlausa, isAkhirKlausa, type JenisKlausa } from './klausa.ts';

/** `memeriksa`, `berkoordinasi`, and orders: `periksa`, `serahkan`. */
export function isKataKerjaAktif(kata: string): boolean {
  const word = bakukanKata(kata);
  if (isKataHubung(word)) return false;
  if (KATA_KERJA_DASAR.has(word)) return true;
  if (KATA_DASAR.has(word) || BUKAN_TINDAKAN.has(word)) return false;
  const root = akar(word);
  if (root === word) return false;
  if (/^(?:me|ber|be(?=kerja|laj))/.test(word)) return true;
  return isOrder(word, root);
}

/** `diperiksa`, `terkumpul`: done to the thing named. */
export function isKataKerjaPasif(kata: string): boolean {
  const word = bakukanKata(kata);
  if (KATA_DASAR.has(word) || isKataHubung(word) || BUKAN_TINDAKAN.has(word)) return false;
  return /^(?:di|ter)/.test(word) && akar(word) !== word && !/^ter.+(?<!k)an$/.test(word);
}

/** A noun made of a verb: `pemeriksaan`, `penandatanganan`. */
export function isKataBendaTindakan(kata: string): boolean {
  const word = bakukanKata(kata);
  return /^pe.+an$/.test(word) && !KATA_DASAR.has(word) && !BUKAN_TINDAKAN.has(word) && akar(word) !== word;
}

export interface Tindakan {
  /** Lower case, as printed otherwise. */
  readonly kata: string;
  readonly akar: string;
  /** Position among the words of `splitKata(teks)`. */
  readonly index: number;
  /** Place in the text, for quoting. */
  readonly mulai: number;
  readonly akhir: number;
  readonly bentuk: 'aktif' | 'pasif' | 'benda';
  readonly klausa: JenisKlausa;
}

/** The actions a sentence names, in order. A noun of action counts only as the first word (`Penandatanganan dokumen …`). */
export function findTindakan(teks: string): Tindakan[] {
  const found: Tindakan[] = [];
  let klausa: JenisKlausa = 'utama';
  let before = 0;
  for (const [index, { kata, mulai, akhir }] of findKata(teks).entries()) {
    if (isAkhirKlausa(teks.slice(before, mulai))) klausa = 'utama';
    before = akhir;
    klausa = bukaKlausa(kata) ?? klausa;
    const bentuk = readBentuk(kata, index);
    if (bentuk !== null) found.push({ kata, akar: akar(bakukanKata(kata)), index, mulai, akhir, bentuk, klausa });
  }
  return found;
}

function readBentuk(kata: string, index: number): Tindakan['bentuk'] | null {
  if (isKataKerjaPasif(kata)) return 'pasif';
  if (index === 0 && isKataBendaTindakan(kata)) return 'benda';
  // A bare root in the middle of a sentence is a noun (`hasil rapat`), at its start an order.
  if (isKataKerjaAktif(kata) && (index === 0 || !KATA_KERJA_DASAR.has(bakukanKata(kata)))) return 'aktif';
  return null;
}

/** `serahkan`, `lengkapi`, `tandatangani`: a root with a verbal suffix and nothing before it. */
function isOrder(word: string, root: string): boolean {
  return word === `${root}kan` || word === `${root}i`;
}

/** Verb-shaped words that tell how or why, not what is done. */
const BUKAN_TINDAKAN: ReadonlySet<string> = new Set(
  `berdasarkan bersama berikut berikutnya beberapa berbagai berupa berkaitan bersangkutan bertempat berlaku berwenang
  menurut mengingat menimbang memperhatikan menyangkut meliputi berisi memuat berisikan diri dimana dimaksud terdiri
  tertentu terakhir terbaru terlebih terutama termasuk terbaik terhadap tertinggi terendah berjalan berada
  terlampir tersedia terdapat tercantum tertulis berjenjang bersifat berbentuk beserta mempunyai memiliki mendapat
  berkas berita bersih berat besar dini dinas direktur direktorat disiplin divisi distribusi disposisi digital`
    .trim()
    .split(/\s+/),
);
