/** Which connectors a page needs, given the rows it holds: one for every step that is reached across the page's edge. */
import { groupBy } from '../domain/group-by.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import type { PanahUrut, Urutan } from './urutan.ts';

export interface Segilima {
  /** Unique on its page. */
  readonly id: string;
  /** The same on both pages: the step that is reached and from which side. */
  readonly kunci: string;
  readonly sisi: 'atas' | 'bawah';
  /** `keluar`: the flow goes on elsewhere. `masuk`: it comes from elsewhere. */
  readonly arah: 'keluar' | 'masuk';
  readonly lajur: string;
  /** Row reached. */
  readonly ke: number;
  readonly panah: readonly PanahUrut[];
  /** Of an arrow out of a `masuk` pentagon: inferred when every arrow joined in it is. */
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
}

/** @param awal,akhir rows of the page, `akhir` not included */
export function findSegilima({ baris, panah }: Urutan, awal: number, akhir: number): Segilima[] {
  const inside = (row: number): boolean => row >= awal && row < akhir;
  const across = panah.filter(({ dari, ke }) => inside(dari) !== inside(ke));
  const groups = groupBy(across, (item) => {
    const keluar = inside(item.dari);
    const other = keluar ? item.ke : item.dari;
    return `${other < awal ? 'atas' : 'bawah'}/${keluar ? 'keluar' : 'masuk'}/${item.ke}`;
  });
  const list = [...groups].map(([id, items]): Segilima => {
    const [sisi = '', arah = ''] = id.split('/');
    const ke = items[0]?.ke ?? 0;
    const keluar = arah === 'keluar';
    // A leaving connector stands under (or above) the step nearest to the edge, an entering one over the step it leads to.
    const rows = items.map(({ dari }) => dari);
    const beside = keluar ? (sisi === 'bawah' ? Math.max(...rows) : Math.min(...rows)) : ke;
    const guesses = items.flatMap(({ perkiraan }) => perkiraan ?? []);
    return {
      id: `segilima/${id}`,
      kunci: `${ke}/${(sisi === 'bawah') === keluar ? 'maju' : 'balik'}`,
      sisi: sisi === 'atas' ? 'atas' : 'bawah',
      arah: keluar ? 'keluar' : 'masuk',
      lajur: baris[beside]?.lajur ?? '',
      ke,
      panah: items,
      perkiraan: guesses.length === items.length ? (guesses[0] ?? null) : null,
      kira: items.every((item) => item.kira),
    };
  });
  // What goes on straight stands nearest to the rows.
  const far = (item: Segilima): number =>
    item.sisi === 'atas' ? (item.arah === 'keluar' ? 0 : 1) : item.arah === 'keluar' ? 0 : 1;
  return list.sort((a, b) => far(a) - far(b) || (a.sisi === 'atas' ? b.ke - a.ke : a.ke - b.ke));
}
