/** "Mungkin maksud Anda": the word of the dictionary that a misspelt word most likely was. */
import { turunan } from '../bahasa/turunan.ts';
import type { Kamus } from './kamus.ts';

export interface Saran {
  readonly kata: string;
  readonly akar: string;
  readonly jarak: number;
}

/**
 * The nearest word, the more frequent of two equally near; null when none is near enough.
 * @param most edits allowed at the most; longer words may differ more
 */
export function findSaran(kata: string, kamus: Kamus, most = allowed(kata)): Saran | null {
  let best: Saran | null = null;
  let bestCount = 0;
  for (const [akar, [count, ...forms]] of Object.entries(kamus.akar)) {
    const verbal = forms.some((form) => /^(?:me|di|pe)/.test(form) && form !== akar);
    const printed = [akar, ...forms];
    for (const form of new Set([...printed, ...(verbal ? turunan(akar) : [])])) {
      if (Math.abs(form.length - kata.length) > most || form.length < 3) continue;
      const near = distance(kata, form, best === null ? most : Math.min(most, best.jarak));
      const jarak = near + (printed.includes(form) ? 0 : NEVER_PRINTED);
      if (jarak > most || (best !== null && (jarak > best.jarak || (jarak === best.jarak && count <= bestCount))))
        continue;
      best = { kata: form, akar, jarak };
      bestCount = count;
    }
  }
  return best;
}

/** A word the site does not print must be that much nearer. */
const NEVER_PRINTED = 0.3;

function allowed(kata: string): number {
  return kata.length <= 4 ? 1 : kata.length <= 7 ? 1.6 : 2.2;
}

/**
 * Edits between two words: a neighbouring key, two letters swapped or a letter doubled cost less than another letter.
 * Stops and returns Infinity once more than `most`.
 */
export function distance(a: string, b: string, most = Infinity): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const x = a[i - 1] ?? '';
      const y = b[j - 1] ?? '';
      const drop = (previous[j] ?? 0) + (x === a[i - 2] ? 0.5 : 1);
      const add = (row[j - 1] ?? 0) + (y === b[j - 2] ? 0.5 : 1);
      const swap = x === b[j - 2] && y === a[i - 2] ? (before[j - 2] ?? Infinity) + 0.7 : Infinity;
      const value = Math.min(drop, add, swap, (previous[j - 1] ?? 0) + exchange(x, y));
      row.push(value);
      if (value < least) least = value;
    }
    // The next row may still profit from a swap, which looks two rows back.
    if (least > most + 1) return Infinity;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? Infinity;
}

function exchange(x: string, y: string): number {
  if (x === y) return 0;
  return NEIGHBOURS.has(x + y) || NEIGHBOURS.has(y + x) ? 0.7 : 1;
}

/** Keys side by side on the keyboard, and letters that sound alike in Indonesian ears. */
const NEIGHBOURS: ReadonlySet<string> = new Set([
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => [...row.slice(1)].map((key, at) => (row[at] ?? '') + key)),
  ...'qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl az sx dx dc fc fv gv gb hb hn jn jm km'.split(' '),
  ...'fv sz td bp kq ie ou'.split(' '),
]);
