/** Evidence about who does a step, each piece with its rule, its weight and its words. */
import type { Bukti } from '../../domain/frontmatter.ts';
import type { AturanPerkiraan } from '../../domain/kosakata.ts';
import type { BacaanLangkah } from '../../bahasa/kantor/baca-langkah.ts';
import type { LangkahTerbaca } from '../model.ts';
import type { Lajur } from '../../bahasa/kantor/lajur-jabatan.ts';

/** A row of the table with what its words tell. */
export interface Bacaan extends BacaanLangkah {
  readonly urutan: number;
  readonly langkah: LangkahTerbaca;
}

export interface Faktor {
  /** Row of the step it speaks of. */
  readonly urutan: number;
  readonly kolom: number;
  /** Natural log of how much likelier the lane becomes; negative: less likely. */
  readonly bobot: number;
  readonly aturan: AturanPerkiraan;
  readonly bukti: readonly Bukti[];
  /** The words themselves name the doer; without one of these no lane is `tinggi`. */
  readonly langsung: boolean;
}

export interface Perkara {
  readonly lajur: readonly Lajur[];
  readonly bacaan: readonly Bacaan[];
  /** Roots of the title and of most steps: they tell no lane from another. */
  readonly umum: ReadonlySet<string>;
  readonly tangga: Tangga;
}

/** The ladder of the lanes inside the office. */
export interface Tangga {
  readonly puncak: number;
  /** 0 at the bottom, 1 at the top. */
  readonly tinggi: (item: Lajur) => number;
  /** Lanes of the next rung above a rank. */
  readonly atasan: (pangkat: number) => readonly Lajur[];
  readonly bawahan: (pangkat: number) => readonly Lajur[];
}

export function isDalam(item: Lajur): boolean {
  return item.macam === 'pejabat' || item.macam === 'staf';
}

export function createTangga(lajur: readonly Lajur[]): Tangga {
  const ranks = [...new Set(lajur.filter(isDalam).map((item) => item.pangkat))].sort((a, b) => a - b);
  const puncak = ranks.at(-1) ?? 0;
  const dasar = ranks[0] ?? 0;
  const rung = (rank: number | undefined): readonly Lajur[] =>
    lajur.filter((item) => isDalam(item) && item.pangkat === rank);
  return {
    puncak,
    tinggi: (item) => (puncak === dasar ? 0.5 : ranks.indexOf(item.pangkat) / (ranks.length - 1)),
    atasan: (pangkat) => rung(ranks.find((rank) => rank > pangkat)),
    bawahan: (pangkat) => rung(ranks.findLast((rank) => rank < pangkat)),
  };
}

/** Quotes words of a step. */
export function quoteKata(bacaan: Bacaan, kutipan: string): Bukti {
  return { kutipan: kutipan.trim(), langkah: bacaan.langkah.id };
}
