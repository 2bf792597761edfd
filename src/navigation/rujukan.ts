/** Who refers to what: the ways from a regulation, a role or an SOP back to the SOPs that use it. */
import type { Peraturan } from '../domain/frontmatter.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Peran } from '../domain/kosakata.ts';
import type { Langkah, Pelaksana, Sop } from '../domain/sop.ts';

export interface RujukanPeraturan {
  readonly sop: Sop;
  /** The citation as printed. */
  readonly kutipan: string;
  /** Set where the SOP names this regulation as an amendment of another. */
  readonly mengubah: Peraturan | null;
}

interface Indeks {
  readonly byId: ReadonlyMap<string, Sop>;
  readonly peraturan: ReadonlyMap<string, readonly RujukanPeraturan[]>;
  readonly perujuk: ReadonlyMap<string, readonly Sop[]>;
  readonly topik: ReadonlyMap<string, readonly Sop[]>;
  readonly instansi: ReadonlyMap<string, readonly Sop[]>;
  readonly naskah: ReadonlyMap<string, readonly Sop[]>;
}

// Every page asks the same catalogue: it is read through once, and forgotten with it.
const made = new WeakMap<readonly Sop[], Indeks>();

function indeksOf(sops: readonly Sop[]): Indeks {
  const known = made.get(sops);
  if (known) return known;
  const peraturan = new Map<string, RujukanPeraturan[]>();
  const perujuk = new Map<string, Sop[]>();
  for (const sop of sops) {
    for (const citation of sop.dasarHukum) {
      // A regulation named twice in one citation is one mention.
      const ids = new Set([citation.peraturan.id, ...citation.diubah.map((item) => item.id)]);
      for (const id of ids) {
        const mengubah = id === citation.peraturan.id ? null : citation.peraturan;
        push(peraturan, id, { sop, kutipan: citation.kutipan, mengubah });
      }
    }
    const named = [...sop.keterkaitan, ...sop.langkah.flatMap((item) => item.terkait)];
    for (const id of new Set(named.flatMap((item) => item.sop ?? []))) if (id !== sop.id) push(perujuk, id, sop);
  }
  const fresh = {
    byId: new Map(sops.map((sop) => [sop.id, sop])),
    peraturan,
    perujuk,
    topik: groupBy(sops, (sop) => sop.topik.id),
    instansi: groupBy(sops, (sop) => sop.instansi.id),
    naskah: groupBy(sops, (sop) => sop.sumber.naskah.replace(/\.txt$/, '')),
  };
  made.set(sops, fresh);
  return fresh;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** One SOP of the catalogue. */
export const findSop = (sops: readonly Sop[], id: string): Sop | undefined => indeksOf(sops).byId.get(id);

/** The SOPs of one topic, of one agency, of one source text (named without `.txt`), in catalogue order. */
export const sopTopik = (sops: readonly Sop[], id: string): readonly Sop[] => indeksOf(sops).topik.get(id) ?? [];
export const sopInstansi = (sops: readonly Sop[], id: string): readonly Sop[] => indeksOf(sops).instansi.get(id) ?? [];
export const sopNaskah = (sops: readonly Sop[], name: string): readonly Sop[] => indeksOf(sops).naskah.get(name) ?? [];

/** Every citation of one regulation, in catalogue order. */
export function rujukanPeraturan(sops: readonly Sop[], id: string): readonly RujukanPeraturan[] {
  return indeksOf(sops).peraturan.get(id) ?? [];
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
  return indeksOf(sops).perujuk.get(id) ?? [];
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
