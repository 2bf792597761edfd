/** Stages proposed: the stage of the most similar step in the topic's other SOPs, else that of the main verb. */
import { tahapDariKata } from '../../bahasa/kantor/tahap.ts';
import { splitKata } from '../../bahasa/kata.ts';
import { akar } from '../../bahasa/akar.ts';
import type { SopSaudara } from '../model.ts';

export interface UsulTahap {
  readonly tahap: string;
  readonly dasar: 'saudara' | 'kata-kerja' | 'tebakan';
}

export function suggestTahap(
  kegiatan: readonly string[],
  saudara: readonly SopSaudara[],
  known: readonly string[],
): UsulTahap[] {
  const others = saudara.flatMap(({ sop }) =>
    sop.langkah.map((item) => ({ tahap: item.tahap, akar: roots(item.kegiatan) })),
  );
  return kegiatan.map((teks): UsulTahap => {
    const near = nearest(
      roots(teks),
      others.filter((item) => known.includes(item.tahap)),
    );
    if (near !== null) return { tahap: near, dasar: 'saudara' };
    const byVerb = tahapDariKata(teks);
    if (byVerb !== null && known.includes(byVerb)) return { tahap: byVerb, dasar: 'kata-kerja' };
    return { tahap: known.includes('penyusunan') ? 'penyusunan' : (known[0] ?? 'penyusunan'), dasar: 'tebakan' };
  });
}

const roots = (teks: string): string[] =>
  splitKata(teks)
    .map(akar)
    .filter((word) => word.length > 2);

/** At least half of the roots shared, the first verb too. */
function nearest(
  own: readonly string[],
  others: readonly { readonly tahap: string; readonly akar: readonly string[] }[],
): string | null {
  const mine = new Set(own);
  let best: string | null = null;
  let most = 0.55;
  for (const { tahap, akar: theirs } of others) {
    if (theirs[0] !== own[0]) continue;
    const set = new Set(theirs);
    const shared = [...mine].filter((word) => set.has(word)).length;
    const score = (2 * shared) / (mine.size + set.size);
    if (score > most) [best, most] = [tahap, score];
  }
  return best;
}
