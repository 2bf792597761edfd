import { distance } from '../bahasa/jarak.ts';

/** The known word an author most likely meant, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length < 3) return null;
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const off = distance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (off < least) {
      best = candidate;
      least = off;
    }
  }
  return best;
}
