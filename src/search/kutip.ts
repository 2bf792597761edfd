/** The words of a hit worth showing, with those marked that answer the question, whatever form they stand in. */
import { findKata } from '../bahasa/kata.ts';
import type { Kueri } from './kueri.ts';

/** The pieces joined are the excerpt. */
export interface Potongan {
  readonly teks: string;
  readonly cocok: boolean;
}

/**
 * @param tampak visible text of the hit
 * @param konsep `createKonsep` over the terms of the dictionary, so that `PERJANKIN` is marked for `perjanjian kinerja`
 * @param most words shown; the window with most marked words is taken, the earlier of two equals
 */
export function kutip(tampak: string, kueri: Kueri, konsep: (teks: string) => string[], most = 28): Potongan[] {
  const words = findKata(tampak.slice(0, LONGEST_TEXT));
  const wanted = new Set(kueri.kata.flatMap((item) => [item.akar, item.cari, item.kata]));
  const hits = words.map((item) => {
    const roots = konsep(item.kata);
    return roots.length > 0 && roots.every((root) => wanted.has(root));
  });
  const from = bestWindow(hits, most);
  const shown = words.slice(from, from + most);
  const first = shown[0];
  if (first === undefined) return tampak === '' ? [] : [{ teks: tampak.slice(0, 160), cocok: false }];
  const pieces: Potongan[] = [];
  const add = (teks: string, cocok: boolean): void => {
    if (teks !== '') pieces.push({ teks, cocok });
  };
  let at = from === 0 ? 0 : first.mulai;
  if (from > 0) add('… ', false);
  for (const [index, item] of shown.entries()) {
    if (hits[from + index] !== true) continue;
    add(tampak.slice(at, item.mulai), false);
    add(tampak.slice(item.mulai, item.akhir), true);
    at = item.akhir;
  }
  const last = shown.at(-1) ?? first;
  const complete = from + most >= words.length;
  add(tampak.slice(at, complete ? tampak.length : last.akhir), false);
  if (!complete) add(' …', false);
  return pieces;
}

const LONGEST_TEXT = 4000;

function bestWindow(hits: readonly boolean[], size: number): number {
  let count = hits.slice(0, size).filter(Boolean).length;
  let best = count;
  let from = 0;
  for (let start = 1; start + size <= hits.length; start++) {
    count += Number(hits[start + size - 1]) - Number(hits[start - 1]);
    if (count > best) {
      best = count;
      from = start;
    }
  }
  return from;
}
