/** The comparison of a topic, made once for its page and all its files. */
import { createKonsep } from '../../bahasa/konsep.ts';
import { compareSop } from '../../compare/compare-sop.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { alignTopik, type PenjajaranTopik } from '../../compare/padanan/penjajaran.ts';
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
const made: { readonly sops: readonly Sop[]; readonly penjajaran: PenjajaranTopik; readonly comparison: Comparison }[] =
  [];
const DIINGAT = 2;

async function make({ sops }: Perbandingan): Promise<(typeof made)[number]> {
  const { acuan } = await getCatalogue();
  const known = made.find((item) => item.sops === sops);
  if (known) return known;
  const penjajaran = alignTopik(sops, acuan.tahap, { konsep: createKonsep(acuan.istilah) });
  const own = { sops, penjajaran, comparison: compareSop(sops, { acuan, penjajaran: [penjajaran] }) };
  if (made.unshift(own) > DIINGAT) made.pop();
  return own;
}

export async function bandingkan(perbandingan: Perbandingan): Promise<Comparison> {
  return (await make(perbandingan)).comparison;
}

/** Of all SOPs of the topic: what every comparison of some of them selects from. */
export async function jajarkan(perbandingan: Perbandingan): Promise<PenjajaranTopik> {
  return (await make(perbandingan)).penjajaran;
}

/** The tables of a topic, for its files. */
export async function listTabel(perbandingan: Perbandingan): Promise<readonly Tabel[]> {
  const { tanggal } = await getCatalogue();
  return comparisonTables(await bandingkan(perbandingan), {
    tanggal,
    sumber: alamat(topikUrl(perbandingan.topik.id)),
    sops: perbandingan.sops,
    alamat,
  });
}
