/** Slips of the hand in words: only where the word itself is unknown and one letter, or one lost space, away from a known one. */
import { akar } from '../bahasa/akar.ts';
import { bakukanEjaan, bakukanKata } from '../bahasa/ejaan.ts';
import { KATA_DASAR } from '../bahasa/kata-dasar.ts';
import { findKata, isKataHubung } from '../bahasa/kata.ts';
import type { Istilah } from '../domain/frontmatter.ts';
import type { Remember } from './ingat.ts';

export interface Keliru {
  /** As printed. */
  readonly kata: string;
  /** The known word, or words, it is close to. */
  readonly mirip: string;
}

export type BacaEjaan = (teks: string) => readonly Keliru[];

/** Slips seen in the copies whose known word is no root of ours, or no letter away; foreign and spoken spellings are none. */
const DIKENALI: ReadonlyMap<string, string> = new Map(
  Object.entries({
    untk: 'untuk',
    kasubang: 'kasubag',
    kassubag: 'kasubag',
    moneyv: 'monev',
    esselon: 'eselon',
    secretariat: 'sekretariat',
    secretaris: 'sekretaris',
    sekertaris: 'sekretaris',
    sekertariat: 'sekretariat',
    kordinasi: 'koordinasi',
  }),
);
const SHORTEST = 7;

/** @param istilah the glossary: its terms are known, the slips it explains apart */
export function createEjaan(istilah: readonly Istilah[], remember: Remember): BacaEjaan {
  const terms = new Set(istilah.flatMap((item) => findKata(item.istilah).map(({ kata }) => kata)));
  const ofWord = remember((kata) => findMirip(kata) ?? '');
  return remember((teks) =>
    findKata(teks).flatMap(({ kata, mulai, akhir }) => {
      const printed = teks.slice(mulai, akhir);
      // A capital within a sentence names something; capitals alone are an abbreviation.
      if ((terms.has(kata) && !DIKENALI.has(kata)) || /\p{Lu}\p{Lu}/u.test(printed)) return [];
      if (mulai > 0 && /^\p{Lu}/u.test(printed) && !DIKENALI.has(kata)) return [];
      const mirip = ofWord(kata);
      return mirip === '' ? [] : [{ kata: printed, mirip }];
    }),
  );
}

function findMirip(kata: string): string | null {
  const dikenali = DIKENALI.get(kata);
  if (dikenali !== undefined) return dikenali;
  if (isKnown(kata) || bakukanKata(kata) !== kata) return null;
  const parts = bakukanEjaan([kata]);
  if (parts.length > 1) return parts.join(' ');
  return kata.length < SHORTEST ? null : (listDekat(kata).find(isKnown) ?? null);
}

function isKnown(kata: string): boolean {
  return isKataHubung(kata) || KATA_DASAR.has(kata) || (akar(kata) !== kata && KATA_DASAR.has(akar(kata)));
}

/** One letter too many, two swapped: what a hand does without choosing another word. */
function listDekat(kata: string): string[] {
  const at = [...kata].map((_, index) => index);
  return [
    ...at.map((index) => kata.slice(0, index) + kata.slice(index + 1)),
    ...at
      .slice(1)
      .map((index) => kata.slice(0, index - 1) + (kata[index] ?? '') + (kata[index - 1] ?? '') + kata.slice(index + 1)),
  ];
}
