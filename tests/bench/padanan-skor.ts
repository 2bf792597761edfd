/** Pairwise precision and recall of an alignment: a pair is two steps of different SOPs in one group. */
export interface Skor {
  readonly benar: number;
  /** Joined, but not in the gold. */
  readonly salah: number;
  /** In the gold, but not joined. */
  readonly luput: number;
}

/**
 * @param groups `sop#langkah` entries, group by group
 * @param truth gold group of every entry
 */
export function scorePadanan(groups: readonly (readonly string[])[], truth: ReadonlyMap<string, string>): Skor {
  const place = new Map(groups.flatMap((group, index) => group.map((id): [string, number] => [id, index])));
  let benar = 0;
  let salah = 0;
  let luput = 0;
  const entries = [...truth];
  entries.forEach(([a, goldA], index) => {
    for (const [b, goldB] of entries.slice(index + 1)) {
      if (a.split('#')[0] === b.split('#')[0]) continue;
      const joined = place.get(a) === place.get(b);
      if (joined && goldA === goldB) benar++;
      else if (joined) salah++;
      else if (goldA === goldB) luput++;
    }
  });
  return { benar, salah, luput };
}

export function sumSkor(list: readonly Skor[]): Skor {
  return list.reduce((sum, item) => ({
    benar: sum.benar + item.benar,
    salah: sum.salah + item.salah,
    luput: sum.luput + item.luput,
  }));
}

interface Emas {
  readonly sop: Readonly<Record<string, string>>;
  readonly padanan: readonly { readonly nama: string; readonly langkah: readonly string[] }[];
}

/** The hand-made gold: SOP ids, and the group of every `sop#langkah`. */
export function readPadananEmas(json: string): { sop: readonly string[]; kelompok: ReadonlyMap<string, string> } {
  const emas = JSON.parse(json) as Emas;
  const full = (entry: string): string => entry.replace(/^[^#]+/, (key) => emas.sop[key] ?? key);
  return {
    sop: Object.values(emas.sop),
    kelompok: new Map(
      emas.padanan.flatMap((item) => item.langkah.map((entry): [string, string] => [full(entry), item.nama])),
    ),
  };
}
