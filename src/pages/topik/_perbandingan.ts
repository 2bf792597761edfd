/** The comparison of a topic, made once for its page and all its files. */
import { compareSop } from '../../compare/compare-sop.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { comparisonTables } from '../../compare/tabel/tabel.ts';
import type { Tabel } from '../../compare/tabel/sel.ts';
import type { Topik } from '../../domain/frontmatter.ts';
import type { Sop } from '../../domain/sop.ts';
import { topikUrl } from '../../domain/url.ts';
import { sopTopik } from '../../navigation/rujukan.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getKunci } from '../../site/kunci-halaman.ts';
import { alamat } from '../../site/situs.ts';

export interface Perbandingan extends Record<string, unknown> {
  readonly topik: Topik;
  /** In catalogue order; at least one. */
  readonly sops: readonly Sop[];
}

export interface TopikDibuat {
  readonly props: Perbandingan;
  /** For its paths; the key is that of the last build where none of the topic's files would change. Empty in dev. */
  readonly kunci: { readonly cacheKey?: string };
}

/** Topics that at least one SOP has, in the order of the registry. */
export async function listPerbandingan(): Promise<readonly TopikDibuat[]> {
  const { acuan, sop } = await getCatalogue();
  const kunci = import.meta.env.DEV ? null : await getKunci();
  return acuan.topik.flatMap((topik) => {
    const sops = sopTopik(sop, topik.id);
    if (sops.length === 0) return [];
    return [{ props: { topik, sops }, kunci: kunci === null ? {} : { cacheKey: kunci.himpunan(sops, topik) } }];
  });
}

// The pages and files of a topic are made one after the other, a few at a time: the last comparisons are kept.
const made: { readonly sops: readonly Sop[]; readonly comparison: Comparison }[] = [];
const DIINGAT = 2;

export async function bandingkan({ sops }: Perbandingan): Promise<Comparison> {
  const { acuan } = await getCatalogue();
  const known = made.find((item) => item.sops === sops);
  if (known) return known.comparison;
  const comparison = compareSop(sops, { acuan });
  if (made.unshift({ sops, comparison }) > DIINGAT) made.pop();
  return comparison;
}

/** The tables of a topic, for its files. */
export async function listTabel(perbandingan: Perbandingan): Promise<readonly Tabel[]> {
  const { tanggal } = await getCatalogue();
  return comparisonTables(await bandingkan(perbandingan), {
    tanggal,
    sumber: alamat(topikUrl(perbandingan.topik.id)),
  });
}
