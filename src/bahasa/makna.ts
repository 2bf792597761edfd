/** Roots that offices use for the same act or thing, so that `cek` finds `meneliti`. Never for exact comparison. */
import { groupBy } from '../domain/group-by.ts';
import { DAFTAR_TINDAKAN, type BarisTindakan } from './kantor/daftar-tindakan.ts';

/** The group a root belongs to, named by its first member: `teliti` → `periksa`; null outside every group. */
export function kelompokMakna(akar: string): string | null {
  return KELOMPOK.get(akar) ?? null;
}

/** The other roots of the same group, in the order of the list. */
export function semakna(akar: string): readonly string[] {
  const name = KELOMPOK.get(akar);
  return name === undefined ? [] : (ANGGOTA.get(name) ?? []).filter((item) => item !== akar);
}

/** Things with two names; acts are told by the table of actions. */
const BENDA: Readonly<Record<string, string>> = { kerja: 'kerja kinerja', tim: 'tim panitia' };

const ANGGOTA: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...groupBy(
      [
        ...(Object.values(DAFTAR_TINDAKAN) as BarisTindakan[]).map(({ akar, cari }) => [cari, akar] as const),
        ...Object.entries(BENDA),
      ],
      ([group]) => group,
    ),
  ].flatMap(([group, rows]): [string, string[]][] =>
    group === undefined ? [] : [[group, rows.flatMap(([, akar]) => akar.split(' '))]],
  ),
);

const KELOMPOK: ReadonlyMap<string, string> = new Map(
  [...ANGGOTA].flatMap(([group, roots]) => roots.map((root): [string, string] => [root, group])),
);
