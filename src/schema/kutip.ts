/** What an author wrote, as a sentence about it quotes it: one line, not too long, nothing invisible. */
import { buangTakTampak } from '../domain/tak-tampak.ts';

const PALING_PANJANG = 80;

export function kutip(value: unknown): string {
  // A map without a prototype, as the loader makes them, cannot become a text.
  if (typeof value === 'object' && value !== null) return 'Isian ini';
  const words = buangTakTampak(String(value).slice(0, 1000)).replace(/\s+/g, ' ');
  const letters = [...words];
  return `"${letters.length > PALING_PANJANG ? `${letters.slice(0, PALING_PANJANG).join('')}…` : words}"`;
}
