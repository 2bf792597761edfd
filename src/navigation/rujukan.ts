/** Who refers to what: the ways from a regulation, a role or an SOP back to the SOPs that use it. */
import type { Peraturan } from '../domain/frontmatter.ts';
import type { Peran } from '../domain/kosakata.ts';
import type { Langkah, Pelaksana, Sop } from '../domain/sop.ts';

export interface RujukanPeraturan {
  readonly sop: Sop;
  /** The citation as printed. */
  readonly kutipan: string;
  /** Set where the SOP names this regulation as an amendment of another. */
  readonly mengubah: Peraturan | null;
}

/** Every citation of one regulation, in catalogue order. */
export function rujukanPeraturan(sops: readonly Sop[], id: string): readonly RujukanPeraturan[] {
  return sops.flatMap((sop) =>
    sop.dasarHukum.flatMap(({ peraturan, kutipan, diubah }): RujukanPeraturan[] => {
      if (peraturan.id === id) return [{ sop, kutipan, mengubah: null }];
      return diubah.some((item) => item.id === id) ? [{ sop, kutipan, mengubah: peraturan }] : [];
    }),
  );
}

export interface RujukanPeran {
  readonly sop: Sop;
  readonly pelaksana: readonly Pelaksana[];
  readonly langkah: readonly Langkah[];
}

/** The steps of one role function, by SOP; SOPs without a lane of that role are left out. */
export function rujukanPeran(sops: readonly Sop[], peran: Peran): readonly RujukanPeran[] {
  return sops.flatMap((sop): RujukanPeran[] => {
    const pelaksana = sop.pelaksana.filter((item) => item.peran === peran);
    const ids = new Set(pelaksana.map((item) => item.id));
    const langkah = sop.langkah.filter((item) => item.pelaksana !== null && ids.has(item.pelaksana));
    return pelaksana.length === 0 ? [] : [{ sop, pelaksana, langkah }];
  });
}

/** SOPs that name this one in their Keterkaitan or in a step. */
export function rujukanSop(sops: readonly Sop[], id: string): readonly Sop[] {
  return sops.filter(
    (sop) =>
      sop.id !== id &&
      [...sop.keterkaitan, ...sop.langkah.flatMap((item) => item.terkait)].some((item) => item.sop === id),
  );
}

export interface Perubahan {
  readonly tanggal: string;
  readonly uraian: string;
  readonly sop: Sop;
}

/** Change notes of all SOPs, the newest first; notes of one day keep the catalogue's order. */
export function perubahanTerakhir(sops: readonly Sop[], jumlah: number): readonly Perubahan[] {
  return sops
    .flatMap((sop) => sop.riwayat.map((item) => ({ ...item, sop })))
    .sort((a, b) => (a.tanggal < b.tanggal ? 1 : a.tanggal > b.tanggal ? -1 : 0))
    .slice(0, jumlah);
}
