/** The ledger of published ids: every address that someone may have put into training material. */
export interface SopTerbit {
  /** ISO date on which the SOP entered the ledger. */
  readonly sejak: string;
  /** Every step id ever published, in order of publication. */
  readonly langkah: readonly string[];
}

/** Of one agency; the keys of `sop` are slugs. */
export interface BukuTautan {
  readonly versi: 1;
  readonly sop: Readonly<Record<string, SopTerbit>>;
}

/** What a ledger needs to know of an SOP. */
export interface SopUntukTautan {
  /** `<instansi>/<slug>`. */
  readonly id: string;
  readonly langkah: readonly { readonly id: string }[];
}

/** Adds what is not in the ledger yet and keeps everything that is. New ids go to the end, in the order of the table. */
export function addTerbit(buku: BukuTautan, sops: readonly SopUntukTautan[], tanggal: string): BukuTautan {
  const sop: Record<string, SopTerbit> = { ...buku.sop };
  for (const { id, langkah } of sops) {
    const slug = id.split('/')[1] ?? id;
    const old = own(sop, slug) ?? { sejak: tanggal, langkah: [] };
    const known = new Set(old.langkah);
    sop[slug] = {
      ...old,
      langkah: [...old.langkah, ...langkah.map(({ id: step }) => step).filter((item) => !known.has(item))],
    };
  }
  return { versi: 1, sop: Object.fromEntries(Object.entries(sop).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** An SOP may be called `constructor`. */
function own(sop: BukuTautan['sop'], slug: string): SopTerbit | undefined {
  return Object.hasOwn(sop, slug) ? sop[slug] : undefined;
}

/** `<instansi>/<slug>` and `<instansi>/<slug>#<langkah>` of everything the content has and the ledgers have not. */
export function findBelumTerbit(buku: ReadonlyMap<string, BukuTautan>, sops: readonly SopUntukTautan[]): string[] {
  return sops.flatMap(({ id, langkah }) => {
    const [instansi = '', slug = ''] = id.split('/');
    const known = own(buku.get(instansi)?.sop ?? {}, slug);
    if (known === undefined) return [id];
    return langkah.filter((item) => !known.langkah.includes(item.id)).map((item) => `${id}#${item.id}`);
  });
}
