/** A dictionary that grows while it is read: parts arrive with the questions, and those of other sites are added up. */
import type { IsiKamus } from './kamus-bagian.ts';
import type { Kamus } from './kamus.ts';

export interface KamusTerbuka {
  /** Read by `createPrepareQuery` and `createFindSaran`; changes with every `tambah`. */
  readonly kamus: Kamus;
  /** Grows with every `tambah`. */
  ukuran(): number;
  /** @param situs whose words these are: a root that stands in two parts of one site is counted once */
  tambah(situs: string, isi: IsiKamus): void;
}

/** @param dokumen hits of all sites together */
export function createKamusTerbuka(dokumen: number, istilah: Kamus['istilah']): KamusTerbuka {
  const akar: Record<string, readonly [number, ...string[]]> = {};
  const counted = new Map<string, Set<string>>();
  let additions = 0;
  return {
    kamus: { versi: 1, dokumen, akar, istilah },
    ukuran: () => additions,
    tambah: (situs, isi) => {
      additions++;
      const seen = counted.get(situs) ?? new Set();
      counted.set(situs, seen);
      for (const [root, [count, ...forms]] of Object.entries(isi)) {
        const [before = 0, ...known] = Object.hasOwn(akar, root) ? (akar[root] ?? [0]) : [0];
        akar[root] = [before + (seen.has(root) ? 0 : count), ...new Set([...known, ...forms])];
        seen.add(root);
      }
    },
  };
}
