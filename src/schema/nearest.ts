import { distance } from '../bahasa/jarak.ts';

/** No name is longer; comparing longer ones letter by letter takes minutes. */
const PALING_PANJANG = 200;

/** The known word an author most likely meant, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length < 3 || word.length > PALING_PANJANG) return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    if (candidate.length > PALING_PANJANG) continue;
    const off = distance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (off < least) {
      best = candidate;
      least = off;
    }
  }
  return best;
}
