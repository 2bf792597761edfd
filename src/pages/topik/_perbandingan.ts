/** The comparison of a topic, made once per build for its page and all its files. */
import { compareSop } from '../../compare/compare-sop.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { comparisonTables } from '../../compare/tabel.ts';
import type { Tabel } from '../../compare/tabel-sel.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Topik } from '../../domain/frontmatter.ts';
import type { Sop } from '../../domain/sop.ts';
import { topikUrl } from '../../domain/url.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { alamat } from '../../site/situs.ts';

export interface Perbandingan extends Record<string, unknown> {
  readonly topik: Topik;
  readonly sops: readonly Sop[];
  readonly comparison: Comparison;
}

const made = new WeakMap<Catalogue, Map<string, Perbandingan>>();

/** Topics that at least one SOP has. */
export async function listPerbandingan(): Promise<readonly Perbandingan[]> {
  const catalogue = await getCatalogue();
  return catalogue.acuan.topik.flatMap((topik) => {
    const sops = catalogue.sop.filter((item) => item.topik.id === topik.id);
    return sops.length === 0 ? [] : [compareOnce(catalogue, topik, sops)];
  });
}

/** The tables of a topic, for its files. */
export async function listTabel({ topik, comparison }: Perbandingan): Promise<readonly Tabel[]> {
  const { tanggal } = await getCatalogue();
  return comparisonTables(comparison, { tanggal, sumber: alamat(topikUrl(topik.id)) });
}

function compareOnce(catalogue: Catalogue, topik: Topik, sops: readonly Sop[]): Perbandingan {
  const ofBuild = made.get(catalogue) ?? new Map<string, Perbandingan>();
  made.set(catalogue, ofBuild);
  const known = ofBuild.get(topik.id);
  if (known) return known;
  const fresh = { topik, sops, comparison: compareSop(sops, { acuan: catalogue.acuan }) };
  ofBuild.set(topik.id, fresh);
  return fresh;
}
