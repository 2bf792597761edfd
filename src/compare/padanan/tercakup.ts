/** An empty cell is not yet a missing activity: another step of the SOP may name it in passing. */
import { listKlausa, listPerbuatan, type Klausa } from '../../bahasa/kantor/perbuatan.ts';
import type { Sop } from '../../domain/sop.ts';
import type { SelPadanan } from '../comparison.ts';
import { OBJEK_SAMA, shareObjek } from './objek.ts';
import type { Kelompok } from './penjajaran.ts';

type Tercakup = NonNullable<SelPadanan['tercakup']>;

/** Asks an SOP that has no step in a row for the first step whose later words name the row's act and object. */
export function createTercakup(
  sops: readonly Sop[],
  konsep: (teks: string) => string[],
): (sop: string, kelompok: Kelompok) => Tercakup | null {
  const read = new Map<string, readonly { readonly langkah: string; readonly klausa: Klausa }[]>();
  const passing = (id: string): readonly { readonly langkah: string; readonly klausa: Klausa }[] => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const found = (sops.find((item) => item.id === id)?.langkah ?? []).flatMap((langkah) =>
      listKlausa(langkah.kegiatan, listPerbuatan(langkah.kegiatan), konsep)
        .slice(1)
        .map((klausa) => ({ langkah: langkah.id, klausa })),
    );
    read.set(id, found);
    return found;
  };
  return (sop, { kelas, objek }) => {
    if (kelas === null || objek.length === 0) return null;
    const named = new Set(objek);
    const found = passing(sop).find(({ klausa }) => {
      const own = new Set([...klausa.objek].filter((word) => !DRAF.has(word)));
      return klausa.kelas === kelas && (shareObjek(own, named, () => 1) ?? 0) >= OBJEK_SAMA;
    });
    return found === undefined ? null : { langkah: found.langkah, kutipan: found.klausa.kutipan };
  };
}

const DRAF = new Set(['draf', 'konsep', 'rancang']);
