/** The actions a text names, as classes that comparison takes for one; an unlisted root is a class of its own. */
import { akar } from '../../bahasa/akar.ts';
import { isKataHubung, splitKata } from '../../bahasa/kata.ts';
import { KATA_KERJA_DASAR } from '../../bahasa/kata-dasar.ts';
import { artiTindakan } from '../../bahasa/kantor/tindakan.ts';
import { findTindakan, type Tindakan } from '../../bahasa/kata-kerja.ts';

export interface Perbuatan {
  readonly kelas: string;
  /** The verb as printed. */
  readonly kata: string;
  readonly klausa: Tindakan['klausa'];
  /** Place in the text. */
  readonly mulai: number;
  /** Named by its result only: `membuat undangan` for mengundang. */
  readonly turunan: boolean;
}

/** The actions a text names, in order, as classes: `Melakukan rapat, memaraf` → rapat, paraf. */
export function listPerbuatan(teks: string): Perbuatan[] {
  const words = splitKata(teks);
  return findTindakan(teks).flatMap((item): Perbuatan[] => {
    const { kata, klausa, mulai } = item;
    const next = words.slice(item.index + 1).find((word) => !isKataHubung(word));
    // `melakukan rapat`, `memberi paraf`: the noun is the action.
    if (artiTindakan(item.akar)?.ringan) {
      return next === undefined
        ? []
        : [{ kelas: kelasOf(akar(next)), kata: `${kata} ${next}`, klausa, mulai, turunan: false }];
    }
    const kelas = kelasOf(item.akar);
    const own: Perbuatan = { kelas, kata, klausa, mulai, turunan: false };
    // `membuat undangan` is also `mengundang`: what is made is an action's own result.
    const made = next !== undefined && MEMBUAT.has(kelas) && next.endsWith('an') ? akar(next) : null;
    if (made === null || made === next || !KATA_KERJA_DASAR.has(made)) return [own];
    return [own, { kelas: kelasOf(made), kata: `${kata} ${next}`, klausa, mulai, turunan: true }];
  });
}

export function kelasOf(root: string): string {
  return artiTindakan(root)?.padanan ?? root;
}

/** Classes of making something. */
const MEMBUAT: ReadonlySet<string> = new Set(['siap', 'susun']);
