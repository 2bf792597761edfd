/** Which steps of several SOPs are one activity, whatever topics they are of. */
import { groupBy } from '../../domain/group-by.ts';
import type { Tahap } from '../../domain/frontmatter.ts';
import type { Sop } from '../../domain/sop.ts';
import type { BarisPadanan } from '../comparison.ts';
import { listBaris } from './baris.ts';
import { alignTopik, type PenjajaranOptions, type PenjajaranTopik } from './penjajaran.ts';

/**
 * Groups of `sop#langkah` entries; the order of the SOPs given has no influence.
 * @param sops all SOPs of their topics
 */
export function alignLangkah(sops: readonly Sop[], tahap: readonly Tahap[], options: PenjajaranOptions): string[][] {
  return listBaris(sops, tahap, listPenjajaran(sops, tahap, [], options), options.konsep).map(namesOf);
}

/** `sop#langkah` entries of a row, in the order of the columns. */
export function namesOf(baris: BarisPadanan): string[] {
  return baris.sel.flatMap(({ sop, langkah }) => langkah.map((id) => `${sop}#${id}`));
}

/**
 * One alignment for each topic that occurs, in the order of the topics' ids.
 * @param known alignments made of all SOPs of their topics; a topic that is not among them has these SOPs and no others
 */
export function listPenjajaran(
  sops: readonly Sop[],
  tahap: readonly Tahap[],
  known: readonly PenjajaranTopik[],
  options: PenjajaranOptions,
): readonly PenjajaranTopik[] {
  return [...groupBy(sops, (sop) => sop.topik.id)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topik, own]) => known.find((item) => item.topik === topik) ?? alignTopik(own, tahap, options));
}
