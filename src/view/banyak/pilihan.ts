/** What a reader of a large topic chose beside the assumptions (`../keadaan.ts`), as it stands in the address. */
import { KELOMPOK, type Asal, type Kelompok } from './asal.ts';

export interface Pilihan {
  readonly kelompok: Kelompok;
  /** Empty: every level; so with the others. */
  readonly tingkat: string;
  readonly wilayah: string;
  readonly jenis: string;
  /** `memuat:<row>` or `tanpa:<row>`: SOPs that have an activity, or lack it. */
  readonly kegiatan: string;
}

export const PILIHAN_AWAL: Pilihan = { kelompok: 'tingkat', tingkat: '', wilayah: '', jenis: '', kegiatan: '' };

/** A group that is none is the first; whether a filter is one of the page's own, the page says. */
export function parsePilihan(params: URLSearchParams): Pilihan {
  const kelompok = params.get('kelompok') ?? '';
  return {
    kelompok: Object.hasOwn(KELOMPOK, kelompok) ? (kelompok as Kelompok) : PILIHAN_AWAL.kelompok,
    tingkat: params.get('tingkat') ?? '',
    wilayah: params.get('wilayah') ?? '',
    jenis: params.get('jenis') ?? '',
    kegiatan: params.get('kegiatan') ?? '',
  };
}

/** Without the question mark; empty for the defaults. */
export function formatPilihan(pilihan: Pilihan): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(pilihan) as [keyof Pilihan, string][])
    if (value !== PILIHAN_AWAL[name]) params.set(name, value);
  return params.toString().replaceAll('%3A', ':');
}

/** @param memuat whether the SOP has the activity, by id of its row */
export function isTampil(asal: Asal, pilihan: Pilihan, memuat: (sop: string, baris: string) => boolean): boolean {
  const [cara = '', baris = ''] = pilihan.kegiatan.split(':');
  return (
    (pilihan.tingkat === '' || asal.tingkat === pilihan.tingkat) &&
    (pilihan.wilayah === '' || asal.wilayah === pilihan.wilayah) &&
    (pilihan.jenis === '' || asal.jenis.includes(pilihan.jenis)) &&
    (baris === '' || memuat(asal.sop, baris) === (cara === 'memuat'))
  );
}
