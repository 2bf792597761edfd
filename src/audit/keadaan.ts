/** States that a cell says its document is in: `yang telah diparaf`, `di ttd`, `hasil pemeriksaan`. */
import { akar } from '../bahasa/akar.ts';
import { bakukanEjaan } from '../bahasa/ejaan.ts';
import { akarTindakan } from '../bahasa/kantor/tindakan.ts';
import { splitKata } from '../bahasa/kata.ts';

/** Roots of what was done to the document, in order; each an act of the table. */
export function readKeadaan(teks: string): string[] {
  if (!/\b(?:di|ter|hasil)/i.test(teks)) return [];
  const words = bakukanEjaan(splitKata(teks));
  return words.flatMap((word, at) => {
    const root = akar(word);
    const state = /^(?:di|ter)/.test(word) || (word === 'ttd' && words[at - 1] === 'di') || words[at - 1] === 'hasil';
    return state && PADA_DOKUMEN.has(root) ? [root] : [];
  });
}

const PADA_DOKUMEN = akarTindakan(({ dokumen, perbuatan }) => dokumen !== undefined || perbuatan === 'evaluasi');
