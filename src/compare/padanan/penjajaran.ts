/**
 * The alignment of a topic: which steps of all its SOPs are one activity. It is made once, of all SOPs that the catalogue has of
 * the topic, and every page and file selects from it, so that what else is shown changes no pair.
 */
import type { Tahap } from '../../domain/frontmatter.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Sop } from '../../domain/sop.ts';
import type { PinGagal } from '../comparison.ts';
import { listFitur, type FiturLangkah } from './fitur.ts';
import { isObjekSama, listInti, type Inti } from './inti.ts';
import { groupLangkah } from './kelompok.ts';
import { resolvePin, type Padanan } from './pin.ts';
import { sortSaksi } from './urutan.ts';

export interface PenjajaranOptions {
  /** `createKonsep(istilah)` of the room bahasa. */
  readonly konsep: (teks: string) => string[];
  /** Pins in place of those of the topic. */
  readonly pin?: Padanan;
  /** Aligns as if nobody had given the steps a stage. */
  readonly sembunyikanTahap?: boolean;
}

/** Plain data, published as `/topik/<id>/padanan.json`. */
export interface PenjajaranTopik {
  readonly topik: string;
  /** In the order of the table; every step of every SOP once. */
  readonly kelompok: readonly Kelompok[];
  readonly pinGagal: readonly PinGagal[];
}

/** One activity. */
export interface Kelompok {
  /** Of most of its SOPs. */
  readonly tahap: string;
  /** Class of the act that most of its SOPs name; null where no word names one. */
  readonly kelas: string | null;
  /** Roots of what that act is done to, in the words of the SOP that most others agree with. */
  readonly objek: readonly string[];
  /** Place among the activities of the topic with the same stage and act, from 1. */
  readonly ke: number;
  /** Stage, act and place: activities of different topics meet where these are the same. Null without an act. */
  readonly kunci: string | null;
  /** `sop#langkah`. */
  readonly langkah: readonly string[];
  /** Those of them that the topic's author joined. */
  readonly pin: readonly string[];
}

/**
 * @param sops all SOPs of one topic; their order has no influence
 * @param tahap stages in the order of the table; stages it lacks come last
 */
export function alignTopik(sops: readonly Sop[], tahap: readonly Tahap[], options: PenjajaranOptions): PenjajaranTopik {
  const sorted = [...sops].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const fitur = listFitur(sorted, options);
  const topik = sorted[0]?.topik;
  const { ikatan, gagal } = resolvePin(options.pin ?? topik?.padanan ?? [], fitur);
  const pinned = new Set(ikatan.sama.flat());
  const order = new Map(tahap.map((item, place) => [item.id, place]));
  const placeOf = (id: string): number => order.get(id) ?? order.size;
  const drafts = groupLangkah(fitur, ikatan).map((group) => {
    const steps = group.flatMap((place) => fitur[place] ?? []);
    const pin = group.flatMap((place) => (pinned.has(place) ? (fitur[place]?.id ?? []) : []));
    return { ...readTempat(steps), ...readIsi(steps, placeOf, options), pin };
  });
  const rows = [...groupBy(drafts, (item) => item.tahap)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .flatMap(([, list]) => sortSaksi(list));
  const seen = new Map<string, number>();
  const kelompok = rows.map(({ tahap: own, kelas, objek, langkah, pin }): Kelompok => {
    const name = options.sembunyikanTahap ? kelas : `${own}/${kelas ?? ''}`;
    const ke = (seen.get(name ?? '') ?? 0) + 1;
    seen.set(name ?? '', ke);
    return { tahap: own, kelas, objek, ke, kunci: kelas === null ? null : `${name ?? ''}/${ke}`, langkah, pin };
  });
  return { topik: topik?.id ?? '', kelompok, pinGagal: gagal };
}

function readTempat(steps: readonly FiturLangkah[]): { tempat: ReadonlyMap<number, number>; posisi: number } {
  const tempat = new Map<number, number>();
  for (const item of steps) tempat.set(item.sop, Math.min(tempat.get(item.sop) ?? Infinity, item.row));
  return { tempat, posisi: steps.reduce((sum, item) => sum + item.posisi, 0) / steps.length };
}

function readIsi(
  steps: readonly FiturLangkah[],
  placeOf: (tahap: string) => number,
  { konsep, sembunyikanTahap = false }: PenjajaranOptions,
): Pick<Kelompok, 'tahap' | 'kelas' | 'objek' | 'langkah'> {
  const [stage] = [...groupBy(steps, (item) => item.langkah.tahap.id)].sort(
    ([a, first], [b, second]) => countSop(second) - countSop(first) || placeOf(a) - placeOf(b),
  );
  const inti = steps.flatMap((step) =>
    listInti(step.langkah, konsep, sembunyikanTahap).map((item) => ({ ...item, sop: step.sop })),
  );
  // Ties: the act named first.
  const [act] = [...groupBy(inti, (item) => item.kelas)].sort(([, a], [, b]) => countSop(b) - countSop(a));
  return {
    tahap: stage?.[0] ?? '',
    kelas: act?.[0] ?? null,
    objek: act === undefined ? [] : pickObjek(act[1]),
    langkah: steps.map((item) => item.id),
  };
}

function pickObjek(inti: readonly Inti[]): readonly string[] {
  const named = inti.filter((item) => item.objek.length > 0);
  const agree = (item: Inti): number =>
    named.filter((other) => isObjekSama(item.kelas, item.objek, other.objek)).length;
  return [...named].sort((a, b) => agree(b) - agree(a))[0]?.objek ?? [];
}

function countSop(steps: readonly { readonly sop: number }[]): number {
  return new Set(steps.map((item) => item.sop)).size;
}
