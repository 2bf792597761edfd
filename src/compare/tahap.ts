/** The stages of a comparison, in order, each with its colour. */
import type { Tahap } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import type { TahapBanding } from './comparison.ts';

/** Colours there are; after the last they begin anew, with the name still beside them. */
export const WARNA = 10;

/** Stages that occur: in the order of the registry, then those of topics with a list of their own, then any other. */
export function listTahap(sops: readonly Sop[], registry: readonly Tahap[]): readonly TahapBanding[] {
  const used = new Map(sops.flatMap((sop) => sop.langkah.map((item): [string, Tahap] => [item.tahap.id, item.tahap])));
  return orderTahap(sops, registry).flatMap((id) => {
    const tahap = used.get(id);
    return tahap === undefined ? [] : [{ ...tahap, warna: warnaTahap(id, sops, registry) }];
  });
}

function orderTahap(sops: readonly Sop[], registry: readonly Tahap[]): readonly string[] {
  const known = [...(sops[0]?.topik.tahap ?? []), ...registry, ...sops.flatMap((sop) => sop.topik.tahap ?? [])];
  const used = sops.flatMap((sop) => sop.langkah.map((item) => item.tahap.id));
  return [...new Set([...known.map((item) => item.id), ...used])];
}

/** By the stage's place in the registry, else in the list of its topic, else by its name: what else is shown has no say. */
function warnaTahap(id: string, sops: readonly Sop[], registry: readonly Tahap[]): number {
  const place = (list: readonly Tahap[]): number => list.findIndex((item) => item.id === id);
  const own = sops.find((sop) => place(sop.topik.tahap ?? []) >= 0)?.topik.tahap ?? [];
  const at = [place(registry), place(own)].find((item) => item >= 0);
  return ((at ?? [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)) % WARNA) + 1;
}
