/** The alignment table: rows of steps that are the same activity, grouped by stage. */
import type { Tahap } from '../../domain/frontmatter.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Sop } from '../../domain/sop.ts';
import type { Alasan, BarisPadanan, Kekuatan, PinGagal, SelPadanan } from '../comparison.ts';
import { listFitur, type FiturLangkah } from './fitur.ts';
import { groupLangkah } from './kelompok.ts';
import { kelasOf } from '../../bahasa/kantor/perbuatan.ts';
import { explainKemiripan, rateKemiripan, strengthOf } from './kemiripan.ts';
import { findPadanan, resolvePin, type Padanan } from './pin.ts';
import { findTercakup } from './tercakup.ts';
import { findSilang, sortSaksi } from './urutan.ts';

export interface PadananOptions {
  /** `createKonsep(istilah)` of the room bahasa. */
  readonly konsep: (teks: string) => string[];
  /** Pins; without them, those of the topic the SOPs share. */
  readonly padanan?: Padanan;
  readonly tanpaPin?: boolean;
  /** Aligns as if nobody had given the steps a stage. */
  readonly sembunyikanTahap?: boolean;
}

export interface Penjajaran {
  readonly baris: readonly BarisPadanan[];
  readonly pinGagal: readonly PinGagal[];
}

/** Groups of `sop#langkah` entries; the order of the SOPs given has no influence. */
export function alignLangkah(sops: readonly Sop[], options: PadananOptions): string[][] {
  const { fitur, groups } = align(sops, options);
  return groups.map((group) => group.flatMap((place) => fitur[place]?.id ?? []));
}

/** @param tahap stages in the order of the table; stages it lacks come last */
export function alignSop(sops: readonly Sop[], tahap: readonly Tahap[], options: PadananOptions): Penjajaran {
  const { sorted, fitur, groups, pinned, gagal } = align(sops, options);
  const order = new Map(tahap.map((item, place) => [item.id, place]));
  const placeOf = (id: string): number => order.get(id) ?? order.size;
  const drafts = groups.map((group) =>
    draftBaris(
      group.flatMap((place) => fitur[place] ?? []),
      placeOf,
    ),
  );
  const rows = [...groupBy(drafts, (item) => item.tahap)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .flatMap(([, list]) => sortSaksi(list));

  const silang = new Set(sorted.flatMap((_, sop) => listSilang(rows, sop)));
  const tercakup = findTercakup(
    fitur,
    rows.map((row) => row.steps),
  );
  const columns = sops.map((sop) => sorted.indexOf(sop));
  const baris = rows.map((row, place): BarisPadanan => {
    const sel = columns.map((column, index): SelPadanan => {
      const own = row.steps.filter((item) => item.sop === column);
      const others = row.steps.filter((item) => item.sop !== column);
      return {
        sop: sops[index]?.id ?? '',
        langkah: own.map((item) => item.langkah.id),
        ...judge(own, others, pinned),
        silang: own.flatMap((item) => (silang.has(item.id) ? [item.langkah.id] : [])),
        tercakup: own.length > 0 ? null : (tercakup.get(`${place}#${column}`) ?? null),
      };
    });
    return {
      id: `b${place + 1}`,
      tahap: row.tahap,
      judul: row.judul,
      sel,
      jumlah: sel.filter((item) => item.langkah.length > 0).length,
      kekuatan: weakest(sel),
    };
  });
  return { baris, pinGagal: gagal };
}

/** Always in order of SOP id, so that the order of the columns cannot change a group. */
function align(
  sops: readonly Sop[],
  options: PadananOptions,
): {
  sorted: readonly Sop[];
  fitur: readonly FiturLangkah[];
  groups: readonly (readonly number[])[];
  pinned: ReadonlySet<string>;
  gagal: readonly PinGagal[];
} {
  const sorted = [...sops].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const fitur = listFitur(sorted, options);
  const padanan = options.tanpaPin ? [] : (options.padanan ?? findPadanan(sorted));
  const { ikatan, gagal } = resolvePin(padanan, fitur);
  const groups = groupLangkah(fitur, ikatan);
  const pinned = new Set(ikatan.sama.flat().flatMap((place) => fitur[place]?.id ?? []));
  return { sorted, fitur, groups, pinned, gagal };
}

interface DraftBaris {
  readonly steps: readonly FiturLangkah[];
  readonly tahap: string;
  readonly judul: string;
  readonly tempat: ReadonlyMap<number, number>;
  readonly posisi: number;
}

function draftBaris(steps: readonly FiturLangkah[], placeOf: (tahap: string) => number): DraftBaris {
  const votes = [...groupBy(steps, (item) => item.langkah.tahap.id)].sort(
    ([a, first], [b, second]) => countSop(second) - countSop(first) || placeOf(a) - placeOf(b),
  );
  const tempat = new Map<number, number>();
  for (const item of steps) tempat.set(item.sop, Math.min(tempat.get(item.sop) ?? Infinity, item.row));
  return {
    steps,
    tahap: votes[0]?.[0] ?? '',
    judul: findWakil(steps)?.langkah.ringkas ?? '',
    tempat,
    posisi: steps.reduce((sum, item) => sum + item.posisi, 0) / steps.length,
  };
}

function countSop(steps: readonly FiturLangkah[]): number {
  return new Set(steps.map((item) => item.sop)).size;
}

/** The step whose short name is made of words that most other steps of the row hold too; then the shortest. */
function findWakil(steps: readonly FiturLangkah[]): FiturLangkah | undefined {
  const words = steps.map((item) => new Set([...item.kata].map(kelasOf)));
  let best = steps[0];
  let most = -1;
  for (const item of steps) {
    const own = [...new Set(item.singkat.map(kelasOf))];
    const shared = own.reduce((sum, word) => sum + words.filter((other) => other.has(word)).length, 0);
    const value = shared / Math.max(1, own.length) - item.langkah.ringkas.length / 1000;
    if (value > most + 1e-9) [best, most] = [item, value];
  }
  return best;
}

function listSilang(rows: readonly DraftBaris[], sop: number): string[] {
  const shown = rows.flatMap((row) => row.steps.filter((item) => item.sop === sop));
  const out = findSilang(shown.map((item) => item.row));
  return shown.flatMap((item, place) => (out.has(place) ? [item.id] : []));
}

/** Strength: the mean likeness of the cell to the other cells. Reasons: those of its likest partner. */
function judge(
  own: readonly FiturLangkah[],
  others: readonly FiturLangkah[],
  pinned: ReadonlySet<string>,
): { kekuatan: Kekuatan | null; alasan: readonly Alasan[] } {
  if (own.length === 0 || others.length === 0) return { kekuatan: null, alasan: [] };
  const rated = own.flatMap((a) => others.map((b) => ({ a, b, nilai: rateKemiripan(a, b) })));
  const [best] = [...rated].sort((one, other) => other.nilai - one.nilai);
  const alasan = best === undefined ? [] : explainKemiripan(best.a, best.b);
  if (own.some((item) => pinned.has(item.id)) && others.some((item) => pinned.has(item.id))) {
    return { kekuatan: 'kuat', alasan: [{ jenis: 'pin', teks: 'Ditetapkan oleh penulis topik' }, ...alasan] };
  }
  return { kekuatan: strengthOf(rated.reduce((sum, item) => sum + item.nilai, 0) / rated.length), alasan };
}

function weakest(sel: readonly SelPadanan[]): Kekuatan | null {
  const found = new Set(sel.map((item) => item.kekuatan));
  return (['lemah', 'sedang', 'kuat'] as const).find((item) => found.has(item)) ?? null;
}
