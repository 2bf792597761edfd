/** Where an SOP comes from and of what kind it is: what the SOPs of a large topic are grouped and filtered by. */
import { groupBy } from '../../domain/group-by.ts';
import { KLASIFIKASI, TINGKAT, type Tingkat } from '../../domain/kosakata.ts';
import type { Sop } from '../../domain/sop.ts';

export interface Asal {
  readonly sop: string;
  readonly tingkat: Tingkat;
  /** As the registry of agencies writes it; empty where the source names none. */
  readonly wilayah: string;
  /** What the SOP says of its kind, e.g. `sifat:administratif`. */
  readonly jenis: readonly string[];
}

export const KELOMPOK = {
  tingkat: 'tingkat pemerintahan',
  wilayah: 'wilayah',
  jenis: 'jenis SOP',
  tanpa: 'tanpa kelompok',
} as const;
export type Kelompok = keyof typeof KELOMPOK;

export interface IsiKelompok {
  readonly nama: string;
  /** Ids of its SOPs, in the order given. */
  readonly sop: readonly string[];
}

export function readAsal({ id, instansi, klasifikasi }: Sop): Asal {
  const jenis = Object.entries(klasifikasi ?? {}).map(([segi, nilai]) => `${segi}:${nilai}`);
  return { sop: id, tingkat: instansi.tingkat, wilayah: instansi.wilayah ?? '', jenis };
}

/** Levels in the order of the registry, the rest by name; what is not stated comes last. */
export function kelompokkan(asal: readonly Asal[], kelompok: Kelompok): readonly IsiKelompok[] {
  const rank = (nama: string): number => (nama.endsWith(TIDAK_DISEBUT) ? Infinity : TINGKAT_URUT.indexOf(nama));
  return [...groupBy(asal, (item) => namaKelompok(item, kelompok))]
    .map(([nama, list]) => ({ nama, sop: list.map(({ sop }) => sop) }))
    .sort((a, b) => compare(rank(a.nama), rank(b.nama)) || a.nama.localeCompare(b.nama, 'id'));
}

/** `Administratif` for `sifat:administratif`. */
export function namaJenis(jenis: string): string {
  const [segi = '', nilai = ''] = jenis.split(':');
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = KLASIFIKASI;
  return names[segi]?.[nilai] ?? nilai;
}

const TIDAK_DISEBUT = 'tidak disebut';
const TINGKAT_URUT: readonly string[] = Object.values(TINGKAT);

function namaKelompok({ tingkat, wilayah, jenis }: Asal, kelompok: Kelompok): string {
  switch (kelompok) {
    case 'tingkat':
      return tingkat === 'tidak-disebut' ? `Tingkat ${TIDAK_DISEBUT}` : TINGKAT[tingkat];
    case 'wilayah':
      return wilayah || `Wilayah ${TIDAK_DISEBUT}`;
    case 'jenis':
      return jenis.map(namaJenis).join(', ') || `Jenis ${TIDAK_DISEBUT}`;
    case 'tanpa':
      return '';
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
