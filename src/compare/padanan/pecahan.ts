/** When two neighbouring steps of one SOP are what the other SOPs say in one. */
import type { FiturLangkah } from './fitur.ts';
import { rateIsi } from './kemiripan.ts';
import type { Klausa } from '../../bahasa/kantor/perbuatan.ts';
import { OBJEK_SAMA, shareObjek } from './objek.ts';

/** Where the words of one step name another step outright, little more likeness is asked. */
export const AMBANG_DISEBUT = 0.3;
/** Likeness of words that a second step of one SOP must have with the row it splits. */
const KATA_PECAHAN = 0.2;
/** An activity that more than this part of the SOPs write as two steps is two activities. */
const BAGIAN_PECAHAN = 1 / 2;

/** Neighbours, done by the same people, in at most half of the SOPs. */
export function isPecahan(first: readonly FiturLangkah[], second: readonly FiturLangkah[]): boolean {
  const both = [...first, ...second];
  const shared = new Set(first.map((item) => item.sop).filter((sop) => second.some((item) => item.sop === sop)));
  const all = new Set(both.map((item) => item.sop));
  if (shared.size === 0 || shared.size > Math.max(1, all.size * BAGIAN_PECAHAN)) return false;
  return [...shared].every((sop) => {
    const own = both.filter((item) => item.sop === sop).sort((a, b) => a.row - b.row);
    return own.every((item, place) => {
      const before = own[place - 1];
      return before === undefined || (item.row === before.row + 1 && haveCommonActor(before, item));
    });
  });
}

export function haveCommonWords(first: readonly FiturLangkah[], second: readonly FiturLangkah[]): boolean {
  const rated = first.flatMap((a) => second.flatMap((b) => (a.sop === b.sop ? [] : [rateIsi(a, b)])));
  return rated.reduce((sum, value) => sum + value, 0) >= KATA_PECAHAN * rated.length;
}

/** The steps of one group are named, action and object, inside steps that other SOPs have in the other group. */
export function isDisebut(
  first: readonly FiturLangkah[],
  second: readonly FiturLangkah[],
  weigh: (word: string) => number,
): boolean {
  const named = (whole: readonly FiturLangkah[], pieces: readonly FiturLangkah[]): boolean =>
    pieces.every((piece) => whole.some((item) => item.sop !== piece.sop && names(item, piece, weigh)));
  return named(first, second) || named(second, first);
}

function names(whole: FiturLangkah, piece: FiturLangkah, weigh: (word: string) => number): boolean {
  const [main] = piece.klausa;
  if (main === undefined) return false;
  const isSame = (item: Klausa): boolean =>
    item.kelas === main.kelas && (shareObjek(item.objek, main.objek, weigh) ?? 1) >= OBJEK_SAMA;
  return whole.klausa.slice(1).some(isSame);
}

/** Nobody known on one side: nothing speaks against it. */
function haveCommonActor(a: FiturLangkah, b: FiturLangkah): boolean {
  if (a.pelaksana.size === 0 || b.pelaksana.size === 0) return true;
  return [...a.pelaksana].some((lane) => b.pelaksana.has(lane));
}
