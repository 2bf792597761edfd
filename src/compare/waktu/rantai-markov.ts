/** The flow of one SOP as an absorbing Markov chain: how often each step is done, solved exactly. */
import type { Langkah, Panah, Sop } from '../../domain/sop.ts';
import { solveLinear } from './linear.ts';

export interface Alih {
  readonly panah: Panah | null;
  readonly dari: number;
  /** Row of the step, or null: the end. */
  readonly ke: number | null;
  readonly peluang: number;
}

export type Kunjungan =
  | { readonly jenis: 'terhingga'; readonly kali: readonly number[] }
  /** `langkah`: the steps that go round for ever. */
  | { readonly jenis: 'tak-terhingga'; readonly langkah: readonly string[] };

/**
 * Transitions of the flow. Every "tidak" gets the chance p (several share it), the other branches share the rest;
 * where only "tidak" is written, the rest goes to the next row. Parallel arrows all go; a step that waits for all counts once.
 * @param arah where an arrow leads; null: it is not followed
 */
export function listAlih(
  sop: Sop,
  peluangTidak: number,
  arah: (panah: Panah) => string | null = (panah) => panah.ke,
): Alih[] {
  const rows = new Map(sop.langkah.map((item, row) => [item.id, row]));
  const toRow = (panah: Panah): number | null => rows.get(arah(panah) ?? '') ?? null;
  return sop.langkah.flatMap((langkah, dari): Alih[] => {
    const keluar = langkah.keluar.filter((panah) => arah(panah) !== null);
    const next = sop.langkah[dari + 1] === undefined ? null : dari + 1;
    if (langkah.keputusan === null) {
      return keluar.map((panah) => {
        const ke = toRow(panah);
        return { panah, dari, ke, peluang: share(ke === null ? undefined : sop.langkah[ke], panah) };
      });
    }
    const tidak = keluar.filter((panah) => panah.cabang === 'tidak');
    const lain = keluar.filter((panah) => panah.cabang !== 'tidak');
    const p = tidak.length === 0 ? 0 : peluangTidak;
    const branches = keluar.map((panah): Alih => {
      const peluang = panah.cabang === 'tidak' ? p / tidak.length : (1 - p) / lain.length;
      return { panah, dari, ke: toRow(panah), peluang };
    });
    return lain.length > 0 ? branches : [...branches, { panah: null, dari, ke: next, peluang: 1 - p }];
  });
}

/** Expected number of times each step is done, by row; steps that are never left make it unbounded. */
export function countKunjungan(sop: Sop, alih: readonly Alih[]): Kunjungan {
  const size = sop.langkah.length;
  const live = alih.filter((item) => item.peluang > 0);
  const start = new Array<number>(size).fill(0);
  for (const panah of sop.panah) {
    const row = sop.langkah.findIndex((item) => item.id === panah.ke);
    if (row >= 0 && sop.terminal.some((item) => item.id === panah.dari)) start[row] = 1;
  }
  const reached = spread(
    start.flatMap((value, row) => (value > 0 ? [row] : [])),
    live,
    'maju',
  );
  const exits = live.flatMap((item) => (item.ke === null ? [item.dari] : []));
  const leaving = spread(exits, live, 'mundur');
  const caught = [...reached].filter((row) => !leaving.has(row));
  if (caught.length > 0) {
    const round = caught.filter((row) => spread(listNext(row, live), live, 'maju').has(row)).sort((a, b) => a - b);
    return { jenis: 'tak-terhingga', langkah: round.flatMap((row) => sop.langkah[row]?.id ?? []) };
  }

  // v = start + Pᵀ v
  const matrix = start.map((_, row) => start.map((__, column): number => (row === column ? 1 : 0)));
  for (const item of live) {
    const row = item.ke === null || !reached.has(item.dari) ? undefined : matrix[item.ke];
    if (row) row[item.dari] = (row[item.dari] ?? 0) - item.peluang;
  }
  const kali = solveLinear(matrix, start);
  if (kali?.every((value) => value > -1e-9))
    return { jenis: 'terhingga', kali: kali.map((value) => Math.max(0, value)) };
  // Parallel arrows can multiply work for ever although each has a way out.
  return { jenis: 'tak-terhingga', langkah: sop.langkah.flatMap((item, row) => (reached.has(row) ? [item.id] : [])) };
}

/** A step that waits for all arrives once, in equal parts over the forward arrows that enter it. */
function share(target: Langkah | undefined, panah: Panah): number {
  if (target === undefined || !target.menungguSemua || panah.balik) return 1;
  return 1 / Math.max(1, target.masuk.filter((item) => !item.balik).length);
}

function listNext(row: number, alih: readonly Alih[]): number[] {
  return alih.flatMap((item) => (item.dari === row && item.ke !== null ? [item.ke] : []));
}

function spread(from: readonly number[], alih: readonly Alih[], arah: 'maju' | 'mundur'): ReadonlySet<number> {
  const seen = new Set(from);
  for (const row of seen) {
    for (const item of alih) {
      if (arah === 'maju' && item.dari === row && item.ke !== null) seen.add(item.ke);
      if (arah === 'mundur' && item.ke === row) seen.add(item.dari);
    }
  }
  return seen;
}
