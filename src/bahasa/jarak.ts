/** How far two words are apart, for a fast hand or for a machine that misreads letters. */

export interface Biaya {
  /** A letter typed twice, or once for twice. */
  readonly ganda: number;
  /** Two neighbours swapped. */
  readonly tukar: number;
  /** A key beside the right one, or a letter that sounds alike. */
  readonly dekat: number;
}

/** Slips of a fast hand cost less than another letter. */
const KETIK: Biaya = { ganda: 0.5, tukar: 0.7, dekat: 0.8 };
/** Every letter counts the same: Levenshtein's distance. */
export const RATA: Biaya = { ganda: 1, tukar: 2, dekat: 1 };

/** Edits between two words, any other letter at 1. Infinity once it is clear that they are more than `most`. */
export function distance(a: string, b: string, most = Infinity, biaya: Biaya = KETIK): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    const x = a[i - 1] ?? '';
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1] ?? '';
      const drop = (previous[j] ?? 0) + (x === a[i - 2] ? biaya.ganda : 1);
      const add = (row[j - 1] ?? 0) + (y === b[j - 2] ? biaya.ganda : 1);
      const swap = x === b[j - 2] && y === a[i - 2] ? (before[j - 2] ?? Infinity) + biaya.tukar : Infinity;
      const value = Math.min(drop, add, swap, (previous[j - 1] ?? 0) + exchange(x, y, biaya.dekat));
      row.push(value);
      if (value < least) least = value;
    }
    // A swap looks two rows back, so one row beyond the limit does not decide yet.
    if (least > most + 1) return Infinity;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? Infinity;
}

function exchange(x: string, y: string, near: number): number {
  if (x === y) return 0;
  return NEIGHBOURS.has(x + y) || NEIGHBOURS.has(y + x) ? near : 1;
}

/** Keys side by side on the keyboard, and letters that sound alike in Indonesian ears. */
const NEIGHBOURS: ReadonlySet<string> = new Set([
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => [...row.slice(1)].map((key, at) => (row[at] ?? '') + key)),
  ...'qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl az sx dx dc fc fv gv gb hb hn jn jm km'.split(' '),
  ...'fv sz td bp kq ie ou'.split(' '),
]);
