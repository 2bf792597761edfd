/** The flow as the form draws it: one symbol per row, the first and last step's symbol is the capsule. */
import { buildSwimlane, type Bentuk, type Lajur } from '../diagram/swimlane.ts';
import type { JenisCabang } from '../domain/frontmatter.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import type { Langkah, Sop } from '../domain/sop.ts';

export interface BarisUrut {
  /** Step or terminal id. */
  readonly id: string;
  /** Null for a terminal that needs a row of its own. */
  readonly langkah: Langkah | null;
  readonly bentuk: Bentuk;
  readonly lajur: string;
  readonly perkiraan: Keyakinan | null;
  /** The symbol rests on an inference: it is left out where only the source may speak. */
  readonly kira: boolean;
}

export interface PanahUrut {
  readonly id: string;
  /** Row indexes. */
  readonly dari: number;
  readonly ke: number;
  readonly cabang: JenisCabang | null;
  readonly label: string | null;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
}

export interface Urutan {
  readonly lajur: readonly (Lajur & { readonly kira: boolean })[];
  readonly baris: readonly BarisUrut[];
  readonly panah: readonly PanahUrut[];
}

/**
 * A step that a start points to, or that does nothing but end, is a capsule itself. Only where a decision starts or
 * ends the procedure, or a step has further arrows, does the terminal keep an (empty) row of its own.
 */
export function orderLangkah(sop: Sop): Urutan {
  const { garis, lajur, simpul } = buildSwimlane(sop);
  const langkah = new Map(sop.langkah.map((item) => [item.id, item]));
  const terminal = new Set(sop.terminal.map((item) => item.id));
  const kapsul = new Set<string>();
  const tetap = garis.filter(({ dari, ke }) => {
    const tepi = terminal.has(dari) ? ke : terminal.has(ke) ? dari : null;
    const step = tepi === null ? undefined : langkah.get(tepi);
    if (step === undefined || step.keputusan !== null) return true;
    if (terminal.has(ke) && step.keluar.length > 1) return true;
    kapsul.add(step.id);
    return false;
  });
  const rows = simpul.filter(({ id }) => !terminal.has(id) || tetap.some(({ dari, ke }) => dari === id || ke === id));
  const known = new Set(sop.pelaksana.map(({ id }) => id));
  const unsure = new Set(
    rows
      .filter(({ id, lajur: lane, perkiraan }) => !terminal.has(id) && (perkiraan !== null || !known.has(lane)))
      .map(({ id }) => id),
  );
  const isKira = (dari: string, ke: string, perkiraan: Keyakinan | null): boolean =>
    perkiraan !== null || unsure.has(dari) || unsure.has(ke);
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  return {
    lajur: lajur.map((lane) => ({ ...lane, kira: lane.perkiraan !== null || !known.has(lane.id) })),
    baris: rows.map(({ bentuk, id, lajur: lane, perkiraan }): BarisUrut => ({
      id,
      langkah: langkah.get(id) ?? null,
      bentuk: kapsul.has(id) ? 'kapsul' : bentuk,
      lajur: lane,
      perkiraan,
      kira: terminal.has(id)
        ? tetap.every((item) => (item.dari !== id && item.ke !== id) || isKira(item.dari, item.ke, item.perkiraan))
        : unsure.has(id),
    })),
    panah: tetap.flatMap(({ cabang, dari, id, ke, label, perkiraan }): PanahUrut[] => {
      const from = rowOf.get(dari);
      const to = rowOf.get(ke);
      if (from === undefined || to === undefined) return [];
      return [{ id, dari: from, ke: to, cabang, label, perkiraan, kira: isKira(dari, ke, perkiraan) }];
    }),
  };
}
