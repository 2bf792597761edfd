/** Several connectors side by side in one row, each as near to its own lane as there is room. */
import type { Segilima } from './segilima.ts';

// So many lanes away from its own a connector may stand before it gets another row.
const JAUH = 2;

export interface SegilimaBerlajur {
  readonly segilima: Segilima;
  readonly lajur: string;
}

/**
 * @param segilima of one side of the page, the nearest to the steps first
 * @param lajur ids in order
 * @returns rows, the nearest to the steps first
 */
export function arrangeSegilima(segilima: readonly Segilima[], lajur: readonly string[]): SegilimaBerlajur[][] {
  const rows: { readonly item: Segilima; readonly at: number }[][] = [];
  for (const item of segilima) {
    const own = Math.max(0, lajur.indexOf(item.lajur));
    const isFree = (row: readonly { readonly at: number }[], at: number): boolean =>
      at >= 0 && at < lajur.length && row.every((other) => other.at !== at);
    const spots = Array.from({ length: 2 * JAUH + 1 }, (_, i) => own + (i % 2 === 0 ? i / 2 : -(i + 1) / 2));
    const found = rows.find((row) => spots.some((at) => isFree(row, at)));
    if (found === undefined) rows.push([{ item, at: own }]);
    else found.push({ item, at: spots.find((at) => isFree(found, at)) ?? own });
  }
  return rows.map((row) => row.map(({ at, item }) => ({ segilima: item, lajur: lajur[at] ?? item.lajur })));
}
