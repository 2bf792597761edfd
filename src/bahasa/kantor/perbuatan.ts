/** The acts a text names with their objects, as classes that comparison takes for one; an unlisted root is a class of its own. */
import { akar } from '../akar.ts';
import { isKataHubung, splitKata } from '../kata.ts';
import { KATA_KERJA_DASAR } from '../kata-dasar.ts';
import { artiTindakan } from './tindakan.ts';
import { findTindakan, type Tindakan } from '../kata-kerja.ts';

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
    const made = next !== undefined && isMembuat(item.akar) && next.endsWith('an') ? akar(next) : null;
    if (made === null || made === next || !KATA_KERJA_DASAR.has(made)) return [own];
    return [own, { kelas: kelasOf(made), kata: `${kata} ${next}`, klausa, mulai, turunan: true }];
  });
}

export function kelasOf(root: string): string {
  return artiTindakan(root)?.padanan ?? root;
}

const isMembuat = (root: string): boolean => artiTindakan(root)?.dokumen === 'membuat';

/** What a clause does to what: `memaraf draf PK`. */
export interface Klausa {
  readonly kelas: string;
  readonly kutipan: string;
  /** Roots after the verb. */
  readonly objek: ReadonlySet<string>;
}

/** Main clauses in order, the first action first; conditions, purposes and descriptions are left out. */
export function listKlausa(
  teks: string,
  perbuatan: readonly Perbuatan[],
  konsep: (teks: string) => string[],
): readonly Klausa[] {
  return perbuatan.flatMap((item, index) => {
    if (index > 0 && (item.klausa !== 'utama' || item.turunan)) return [];
    const next = perbuatan.slice(index + 1).find((other) => other.mulai > item.mulai);
    const words = teks.slice(item.mulai, next?.mulai ?? teks.length);
    const kutipan = words.replace(/(?:[\s,;.]|\b(?:dan|serta|kemudian|lalu|untuk|yang)\b)+$/u, '');
    return [{ kelas: item.kelas, kutipan, objek: new Set(konsep(kutipan).slice(1)) }];
  });
}
