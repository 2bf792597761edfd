/** Times of N SOPs side by side. */
import type { Tahap } from '../../domain/frontmatter.ts';
import type { Sop } from '../../domain/sop.ts';
import { describeWaktu, type Ukuran } from './statistik.ts';
import { measureWaktu, type WaktuOptions } from './waktu-sop.ts';
import type { PerbandinganWaktu } from '../ukuran.ts';

/** @param tahap stages of the table, in order */
export function compareWaktu(
  sops: readonly Sop[],
  tahap: readonly Tahap[],
  options: WaktuOptions = {},
): PerbandinganWaktu {
  const sop = sops.map((item) => measureWaktu(item, options));
  return {
    sop,
    total: describeWaktu(sop.map((item) => ({ sop: item.sop, waktu: item.total }))),
    tahap: tahap.map(({ id }) => {
      const ukuran = sop.flatMap((item): Ukuran[] =>
        item.perTahap.flatMap((part) => (part.tahap === id ? [{ sop: item.sop, waktu: part.waktu }] : [])),
      );
      return {
        tahap: id,
        ...describeWaktu(ukuran),
        tidakLengkap: ukuran.flatMap((item) => (item.waktu.lengkap ? [] : [item.sop])),
      };
    }),
  };
}
