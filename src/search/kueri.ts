/** What someone typed, as the index understands it: roots with weights, exact keys, what kind of answer is wanted. */
import { bakukanEjaan } from '../bahasa/ejaan.ts';
import { findKata, isKataHubung } from '../bahasa/kata.ts';
import { KATA_DASAR, KATA_KERJA_DASAR } from '../bahasa/kata-dasar.ts';
import { isKataKerjaAktif, isKataKerjaPasif } from '../bahasa/kata-kerja.ts';
import { createKonsep } from '../bahasa/konsep.ts';
import { semakna } from '../bahasa/makna.ts';
import type { Kamus } from './kamus.ts';
import {
  kunciEjaan,
  kunciJudul,
  kunciMakna,
  kunciNomor,
  kunciPasangan,
  kunciSitasi,
  kunciTerkait,
  kunciWaktu,
} from './kunci.ts';
import { createFindSaran } from './saran.ts';

export interface Kata {
  /** As typed, lower case. */
  readonly kata: string;
  readonly akar: string;
  /** What the index is asked for: the root, or the key of its group of like meaning. */
  readonly cari: string;
  /** Rare words weigh more; 0 for a word the site does not have. */
  readonly bobot: number;
}

/** The kind of answer the words ask for. */
export type Maksud = 'istilah' | 'waktu' | 'siapa' | 'sop' | 'jabatan' | 'peraturan' | 'tindakan' | null;

export interface Kueri {
  readonly asli: string;
  readonly kata: readonly Kata[];
  /** Exact keys, the surest first. */
  readonly kunci: readonly string[];
  readonly maksud: Maksud;
  /**
   * Questions to Pagefind: first keys, then all words together, and one word each when that finds little. Where even the
   * rarest word stands on very many pages, `dahulu` holds pairs of words too, and all together are only asked after them.
   */
  readonly tanya: {
    readonly dahulu: readonly string[];
    readonly semua: readonly string[];
    readonly umum: boolean;
    readonly cadangan: readonly string[];
  };
  /** The last word is none of the dictionary: perhaps it is still being typed. */
  readonly terbuka: boolean;
  /** The question as we believe it was meant, when a word was misspelt; the results already follow it. */
  readonly saran: string | null;
}

const WAKTU = /\d+(?:[.,]\d+)? ?(?:menit|jam|hari|minggu|bulan)(?: \d+ ?(?:menit|jam|hari))?/;

/** Of a word that stands in so many hits, and in such a share of them, Pagefind's own order says nothing. */
const MANY = 2000;
const MUCH = 0.04;
/** Letters below which unknown words make no title. */
const SHORT = 4;
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** @param kamus the dictionary of the site; the returned function is pure and safe for any input. */
export function createPrepareQuery(kamus: Kamus, findSaran = createFindSaran(kamus)): (q: string) => Kueri {
  const konsep = createKonsep(kamus.istilah.map(([istilah, kepanjangan]) => ({ istilah, kepanjangan })));
  const known = (root: string): number => {
    const own = Object.hasOwn(kamus.akar, root) ? (kamus.akar[root]?.[0] ?? 0) : 0;
    return own > 0
      ? own
      : Math.max(
          0,
          ...semakna(root).map((item) => (Object.hasOwn(kamus.akar, item) ? (kamus.akar[item]?.[0] ?? 0) : 0)),
        );
  };
  const weigh = (root: string): number => {
    const count = known(root);
    return count === 0 ? (/\d/.test(root) ? 1 : 0) : Math.log(1 + kamus.dokumen / count);
  };

  return (q) => {
    const asli = clean(q);
    const typed = bakukanEjaan(findKata(asli).map((item) => item.kata)).slice(0, MOST_WORDS);
    const { kata: content, maksud } = readMaksud(typed);
    let repaired = false;
    const words = content.flatMap((word): Kata[] => {
      const roots = konsep(word);
      const [root = ''] = roots;
      const strange = roots.length === 1 && weigh(root) === 0 && word.length > 2 && !KATA_DASAR.has(word);
      // `diposisi` reads as di- + posisi: a form of a known root is only corrected when it is one slip away.
      const saran = strange ? findSaran(word, KATA_DASAR.has(root) ? 1 : undefined) : null;
      if (saran !== null) repaired = true;
      return (saran === null ? roots : [saran.akar]).map((root) => ({
        kata: saran?.kata ?? word,
        akar: root,
        cari: kunciMakna(root),
        bobot: weigh(root),
      }));
    });
    const kata = words.filter((item, at) => words.findIndex((other) => other.akar === item.akar) === at);
    const joined = repaired ? [...new Set(words.map((item) => item.kata))].join(' ') : content.join(' ');
    const roots = words.map((item) => item.akar);
    const named = roots.some((root) => weigh(root) > 0) || roots.join('').length >= SHORT;
    const kunci = [
      ...new Set([
        ...kunciSitasi(asli),
        ...(asli.split(' ').length <= 4 ? kunciNomor(asli) : []),
        ...(named ? [...kunciEjaan(joined), ...kunciJudul(roots)] : []),
        ...(maksud === 'sop' ? kunciTerkait(roots) : []),
        ...kunciWaktu(WAKTU.exec(asli.toLowerCase())?.[0] ?? ''),
      ]),
    ];
    const asked = kata.filter((item) => item.bobot > 0);
    const many = Math.max(MANY, kamus.dokumen * MUCH);
    const umum = asked.length > 1 && asked.every((item) => known(item.akar) > many);
    return {
      asli,
      kata,
      kunci,
      maksud: maksud ?? (content.some(isTindakan) ? 'tindakan' : null),
      tanya: {
        dahulu: [...kunci, ...(umum ? kunciPasangan(asked.map((item) => item.akar)) : [])],
        semua: asked.length > 0 ? [asked.map((item) => item.cari).join(' ')] : [],
        umum,
        cadangan: [...asked]
          .sort((a, b) => b.bobot - a.bobot)
          .slice(0, 4)
          .map((item) => item.cari),
      },
      terbuka: !/\s$/.test(q) && typed.length > 0 && konsep(typed.at(-1) ?? '').every((root) => weigh(root) === 0),
      saran: repaired ? joined : null,
    };
  };
}

/** The words of a question that the dictionary is asked about: as typed, and as typed, in plain spelling and as roots. */
export function listKata(
  q: string,
  konsep: (teks: string) => string[],
): { readonly diketik: readonly string[]; readonly dicari: readonly string[] } {
  const diketik = bakukanEjaan(findKata(clean(q)).map((item) => item.kata))
    .slice(0, MOST_WORDS)
    .filter((word) => word.length > 2 && !isKataHubung(word) && !TANYA.has(word));
  return { diketik, dicari: [...new Set([...diketik, ...diketik.flatMap(konsep)])] };
}

function clean(q: string): string {
  return q
    .slice(0, LONGEST_QUERY)
    .replace(/[\p{Cc}\p{Cf}⟦⟧|#]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isTindakan(word: string): boolean {
  return KATA_KERJA_DASAR.has(word) || isKataKerjaAktif(word) || isKataKerjaPasif(word);
}

/** Takes out the words that ask, and says what they ask for. What is left never becomes empty through this. */
function readMaksud(typed: readonly string[]): { kata: readonly string[]; maksud: Maksud } {
  let maksud: Maksud = null;
  const rest = typed.filter((word, at) => {
    const asks = at === 0 && TUGAS.has(word) ? 'jabatan' : TANYA.get(word);
    if (asks === undefined) return !isKataHubung(word);
    maksud ??= asks;
    return false;
  });
  return rest.length > 0 ? { kata: rest, maksud } : { kata: typed.filter((word) => !isKataHubung(word)), maksud: null };
}

/** `tugas kasubag program` asks for a post; elsewhere in a question these are words like others. */
const TUGAS: ReadonlySet<string> = new Set(['tugas', 'wewenang', 'tanggungjawab', 'tupoksi']);

const TANYA: ReadonlyMap<string, Maksud> = new Map(
  (
    [
      ['siapa', 'siapa siapakah'],
      ['waktu', 'berapa berapakah lama lamanya durasi batas waktu kapan kapankah'],
      ['istilah', 'arti artinya kepanjangan kepanjangannya singkatan pengertian definisi istilah'],
      ['sop', 'sop prosedur'],
      ['jabatan', 'ngapain'],
      ['peraturan', 'aturan regulasi'],
      [
        null,
        'apa apakah itu bagaimana gimana mana dimana mengapa kenapa cara caranya tolong cari ingin mau harus boleh saya kami kita langkah bedanya beda pakai perlu',
      ],
    ] as const
  ).flatMap(([maksud, words]) => words.split(' ').map((word): [string, Maksud] => [word, maksud])),
);
