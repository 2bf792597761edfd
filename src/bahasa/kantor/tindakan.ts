/** What an action means, by the root of its verb. */
import { akar } from '../akar.ts';
import { bakukanEjaan } from '../ejaan.ts';
import { splitKata } from '../kata.ts';
import { DAFTAR_TINDAKAN, type BarisTindakan, type Perbuatan } from './daftar-tindakan.ts';

export interface ArtiTindakan extends Omit<BarisTindakan, 'akar'> {
  readonly perbuatan: Perbuatan;
}

/** @param akar a root as `akar()` gives it; null for a root that is no act of office work */
export function artiTindakan(akar: string): ArtiTindakan | null {
  return ARTI.get(akar) ?? null;
}

/** Roots of all acts of a kind, in the order of the table: `akarTindakan(({ dokumen }) => dokumen === 'menyimpan')`. */
export function akarTindakan(fits: (arti: ArtiTindakan) => boolean): ReadonlySet<string> {
  return new Set([...ARTI].flatMap(([root, arti]) => (fits(arti) ? [root] : [])));
}

/** Every act a text names, as verb or as noun, in order: `hasil pemeriksaan`, `disahkan`, but not the state `sah`. */
export function sebutTindakan(teks: string): readonly ArtiTindakan[] {
  return bakukanEjaan(splitKata(teks)).flatMap((word) => (word === 'sah' ? [] : (artiTindakan(akar(word)) ?? [])));
}

const ARTI: ReadonlyMap<string, ArtiTindakan> = new Map(
  (Object.entries(DAFTAR_TINDAKAN) as [Perbuatan, BarisTindakan][]).flatMap(([perbuatan, { akar, ...row }]) =>
    akar.split(' ').map((root): [string, ArtiTindakan] => [root, { perbuatan, ...row }]),
  ),
);
