/** Long lists by agency: over two hundred rows a page names the agencies, and each agency's part is a page of its own. */
import type { Instansi } from '../domain/frontmatter.ts';
import { groupBy } from '../domain/group-by.ts';

export const BATAS_BARIS = 200;

export interface Kelompok<T> {
  readonly instansi: Instansi;
  /** In the order of the list; at least one. */
  readonly items: readonly T[];
}

/** Agencies in the order in which they first occur. */
export function bagiInstansi<T>(list: readonly T[], instansiOf: (item: T) => Instansi): readonly Kelompok<T>[] {
  return [...groupBy(list, (item) => instansiOf(item).id).values()].flatMap((items) => {
    const [first] = items;
    return first === undefined ? [] : [{ instansi: instansiOf(first), items }];
  });
}
