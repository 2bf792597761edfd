/** The facet values of every page as columns of numbers, which the search page counts with (`search/tabel-saring.ts`). */
import { sidikOf } from '../search/tabel-saring.ts';

export interface HalamanTersaring {
  /** Pagefind's id of the page. */
  readonly id: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * @param halaman in the order in which Pagefind was given them, which is the order it lists them in
 * @param nama text of `/data/saring.json`: `[facet, value, name][]`
 */
export function renderTabelSaring(halaman: readonly HalamanTersaring[], nama: string): string {
  const kolom: Record<string, string> = {};
  const names = Map.groupBy(JSON.parse(nama) as readonly (readonly [string, string, string])[], ([saring]) => saring);
  for (const [saring, values] of names) {
    const numbers = new Map(values.map(([, nilai], at) => [nilai, at]));
    kolom[saring] = halaman.map(({ filters }) => numbersOf(filters[saring] ?? [], numbers).join(',')).join(' ');
  }
  const ids = halaman.map(({ id }) => id);
  const head = { halaman: ids.length, pertama: ids[0] ?? '', sidik: sidikOf(ids.join(' ')), nama: sidikOf(nama) };
  return `${JSON.stringify({ ...head, kolom })}\n`;
}

function numbersOf(values: readonly string[], numbers: ReadonlyMap<string, number>): number[] {
  return values.flatMap((value) => numbers.get(value) ?? []).sort((a, b) => a - b);
}
