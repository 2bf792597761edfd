/** The stage of a step, from the table of actions. */
import { akar } from '../akar.ts';
import { splitKata } from '../kata.ts';
import { findTindakan } from '../kata-kerja.ts';
import { artiTindakan } from './tindakan.ts';

/** Id of the stage the acts of a step usually belong to; null where they tell none. */
export function tahapDariKata(teks: string): string | null {
  if (/surat pengantar/i.test(teks) && /\b(?:buat|menyiapkan|menyusun|membuat|mengetik)\b/i.test(teks))
    return 'surat-pengantar';
  const verbs = findTindakan(teks)
    .filter((item) => item.klausa === 'utama')
    .map((item) => item.akar);
  const all = verbs.length > 0 ? verbs : splitKata(teks).slice(0, 1).map(akar);
  for (const verb of all) {
    // Receiving says nothing about the stage; what is done next does.
    if (verb === 'terima' && all.length > 1) continue;
    const tahap = artiTindakan(verb)?.tahap;
    if (tahap !== undefined) return tahap;
  }
  return all.includes('terima') ? 'persiapan' : null;
}
