/** Order: of rows within a stage, and which steps of an SOP a table shows out of their order. */

/** One thing to be ordered, seen by several witnesses. */
export interface Saksi {
  /** Witness (SOP) → its place there. */
  readonly tempat: ReadonlyMap<number, number>;
  /** Mean relative place, 0 to 1, where no witness has seen both. */
  readonly posisi: number;
}

/** Most witnesses have their way; where they say nothing, the relative place decides, then the order given. */
export function sortSaksi<T extends Saksi>(items: readonly T[]): T[] {
  const rest = [...items];
  const sorted: T[] = [];
  while (rest.length > 0) {
    const rated = rest.map((item) => ({
      item,
      before: rest.reduce((sum, other) => sum + Number(isBefore(other, item)), 0),
    }));
    const [first] = rated.sort((a, b) => a.before - b.before || a.item.posisi - b.item.posisi);
    if (first === undefined) break;
    sorted.push(first.item);
    rest.splice(rest.indexOf(first.item), 1);
  }
  return sorted;
}

function isBefore(a: Saksi, b: Saksi): boolean {
  if (a === b) return false;
  let balance = 0;
  for (const [witness, place] of a.tempat) {
    const other = b.tempat.get(witness);
    if (other !== undefined) balance += Math.sign(other - place);
  }
  return balance > 0;
}

/** Places in the list that must be taken out, as few as possible, so that the rest rises. */
export function findSilang(values: readonly number[]): ReadonlySet<number> {
  const best: { length: number; before: number }[] = [];
  values.forEach((value) => {
    let found = { length: 1, before: -1 };
    best.forEach((item, earlier) => {
      if ((values[earlier] ?? 0) < value && item.length + 1 > found.length)
        found = { length: item.length + 1, before: earlier };
    });
    best.push(found);
  });
  let at = best.reduce(
    (most, item, place) => (item.length > (best[most]?.length ?? 0) ? place : most),
    best.length > 0 ? 0 : -1,
  );
  const kept = new Set<number>();
  for (; at >= 0; at = best[at]?.before ?? -1) kept.add(at);
  return new Set([...values.keys()].flatMap((place) => (kept.has(place) ? [] : [place])));
}
