/** Whom a regulation binds. */
import type { Instansi, Peraturan, Perkiraan } from './frontmatter.ts';
import { TINGKAT_DIKETAHUI, type TingkatDiketahui } from './kosakata.ts';

export interface Ikatan {
  readonly terikat: boolean;
  /** The inferred level it rests on; null where the source says the level, or every level is bound. */
  readonly perkiraan: Perkiraan | null;
}

/**
 * An agency whose level nobody states is bound only by what binds every level, or every level that the inference leaves open:
 * who is not known to be bound is not held to a regulation.
 */
export function findIkatan({ untuk }: Peraturan, instansi: Instansi): Ikatan {
  if (untuk === undefined) return { terikat: true, perkiraan: null };
  if (instansi.tingkat !== 'tidak-disebut') return { terikat: untuk.includes(instansi.tingkat), perkiraan: null };
  const perkiraan = instansi.perkiraan?.find(({ bidang }) => bidang === 'tingkat') ?? null;
  const open = listTingkat(perkiraan?.nilai ?? '');
  return open.length > 0 && open.every((item) => untuk.includes(item))
    ? { terikat: true, perkiraan }
    : { terikat: false, perkiraan: null };
}

/** `kabupaten atau kota` → both. */
function listTingkat(teks: string): TingkatDiketahui[] {
  const words = teks.toLowerCase().split(/[^a-z]+/);
  return (Object.keys(TINGKAT_DIKETAHUI) as TingkatDiketahui[]).filter((item) => words.includes(item));
}
