/** Every facet value of a site with its name, in the order in which readers see them. */
import type { Acuan } from '../domain/frontmatter.ts';
import { groupBy } from '../domain/group-by.ts';
import { PERAN, TINGKAT } from '../domain/kosakata.ts';
import type { Sop } from '../domain/sop.ts';
import { kunciSaring, SARING, saringHalaman, type NilaiSaring } from './saring.ts';

/** `[facet, value, name]` */
export type NamaSaring = readonly [string, string, string];

/**
 * @param tingkatTemuan severities by step id
 * @param urutanTemuan severities, the worst first
 */
export function listSaring(
  sop: readonly Sop[],
  acuan: Acuan,
  tingkatTemuan: (sop: Sop) => ReadonlyMap<string, readonly string[]>,
  urutanTemuan: readonly string[],
): NamaSaring[] {
  const nilai = new Map<string, NilaiSaring>();
  for (const item of sop)
    for (const value of saringHalaman(item, tingkatTemuan(item))) nilai.set(kunciSaring(value), value);
  // Facets that have an order of their own keep it; the others stand as they first occur.
  const urutan: Readonly<Record<string, readonly string[]>> = {
    tingkat: Object.keys(TINGKAT),
    peran: Object.keys(PERAN),
    tahap: acuan.tahap.map(({ id }) => id),
    temuan: urutanTemuan,
  };
  const rank = ({ saring, nilai: id }: NilaiSaring): number => {
    const at = urutan[saring]?.indexOf(id) ?? -1;
    return at === -1 ? Infinity : at;
  };
  return SARING.flatMap(({ id }) =>
    [...nilai.values()]
      .filter((item) => item.saring === id)
      .map((item) => ({ item, at: rank(item) }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      .map(({ item }): NamaSaring => [id, item.nilai, item.label]),
  );
}

/** Topics with the most SOPs: what is offered before anything is typed. */
export function listTopikAwal(sop: readonly Sop[], most = 8): (readonly [string, string])[] {
  return [...groupBy(sop, ({ topik }) => topik.id).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .flatMap(([first]) => (first === undefined ? [] : [[first.topik.id, first.topik.nama] as const]));
}
