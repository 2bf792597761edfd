/**
 * Walking through a flow, step by step: a token game on plain data, without a page. A decision asks for a branch, a
 * parallel hand-over starts several steps at once, a step that waits for all of them comes when they are done.
 */
import type { TotalWaktu } from '../../domain/waktu.ts';

export interface Arah {
  /** Step id; anything that is no step (a terminal) ends this way. */
  readonly ke: string;
  /** Branch word as written; null for a plain arrow. */
  readonly label: string | null;
  readonly cabang: string | null;
}

export interface Titik {
  readonly id: string;
  /** Position in the table, from 1. */
  readonly urutan: number;
  /** Working minutes of one visit. */
  readonly waktu: TotalWaktu;
  readonly menungguSemua: boolean;
  readonly keluar: readonly Arah[];
}

export interface Alur {
  /** One entry per start: its step, and the name of the part that starts there, if the SOP has several. */
  readonly mulai: readonly { readonly ke: string; readonly nama: string | null }[];
  readonly titik: ReadonlyMap<string, Titik>;
}

/** What the reader can choose now: one branch, or all parallel targets at once. */
export interface Pilihan {
  readonly label: string | null;
  readonly ke: readonly string[];
}

export interface Perjalanan {
  /** The step at hand; null before the choice of a start, and at the end. */
  readonly kini: string | null;
  readonly selesai: boolean;
  /** Other steps that run, or wait, at the same time. */
  readonly serempak: readonly string[];
  /** Every step so far, the one at hand last; a step of a loop stands in it once per visit. */
  readonly jalur: readonly string[];
  readonly sebelum: Perjalanan | null;
}

export function startPerjalanan(alur: Alur): Perjalanan {
  const awal: Perjalanan = { kini: null, selesai: false, serempak: [], jalur: [], sebelum: null };
  const only = alur.mulai.length === 1 ? alur.mulai[0] : undefined;
  // With a single start there is nothing to choose, and nothing to go back to.
  return only === undefined ? awal : { ...walkTo(alur, awal, [only.ke]), sebelum: null };
}

/** The ways on from here, in the order of the SOP; none at the end. */
export function listPilihan(alur: Alur, { kini, selesai }: Perjalanan): readonly Pilihan[] {
  if (selesai) return [];
  const titik = kini === null ? undefined : alur.titik.get(kini);
  if (titik === undefined) return alur.mulai.map(({ ke, nama }) => ({ label: nama, ke: [ke] }));
  const { keluar } = titik;
  if (keluar.some(({ cabang }) => cabang !== null)) return keluar.map(({ ke, label }) => ({ label, ke: [ke] }));
  return keluar.length === 0 ? [] : [{ label: null, ke: keluar.map(({ ke }) => ke) }];
}

/** Leaves the step at hand by one of its ways, counted from 0; stays where there is no such way. */
export function stepForward(alur: Alur, di: Perjalanan, nomor = 0): Perjalanan {
  const way = listPilihan(alur, di)[nomor];
  if (way !== undefined) return walkTo(alur, di, way.ke);
  // A step without an arrow ends like one that leads to a terminal.
  return di.kini !== null && nomor === 0 && listPilihan(alur, di).length === 0 ? walkTo(alur, di, []) : di;
}

export const stepBack = (di: Perjalanan): Perjalanan => di.sebelum ?? di;

/** Walks the steps as far as they follow from each other; `selesai` may stand at the end. */
export function replayJalur(alur: Alur, ids: readonly string[]): Perjalanan {
  let di = startPerjalanan(alur);
  for (const id of di.kini === ids[0] ? ids.slice(1) : ids) {
    const next = listPilihan(alur, di)
      .map((_, nomor) => stepForward(alur, di, nomor))
      .find((then) => (id === SELESAI ? then.selesai : then.kini === id));
    if (next === undefined) break;
    di = next;
  }
  return di;
}

export const SELESAI = 'selesai';

/** The steps as they stand in an address; `replayJalur` reads them back. */
export const toJejak = ({ jalur, selesai }: Perjalanan): readonly string[] => (selesai ? [...jalur, SELESAI] : jalur);

/** Working time of the steps so far, the one at hand included, every visit counted. */
export function sumTerpakai(alur: Alur, { jalur }: Perjalanan): TotalWaktu {
  const parts = jalur.flatMap((id) => alur.titik.get(id)?.waktu ?? []);
  return {
    min: parts.reduce((sum, part) => sum + part.min, 0),
    maks: parts.reduce((sum, part) => sum + part.maks, 0),
    lengkap: parts.every((part) => part.lengkap),
  };
}

/** How often the step at hand has been reached. */
export const countKunjungan = ({ kini, jalur }: Perjalanan): number => jalur.filter((id) => id === kini).length;

function walkTo(alur: Alur, di: Perjalanan, ke: readonly string[]): Perjalanan {
  const running = [...new Set([...di.serempak, ...ke.filter((id) => alur.titik.has(id))])];
  const kini = findBerikutnya(alur, running);
  return {
    kini,
    selesai: kini === null,
    serempak: running.filter((id) => id !== kini),
    jalur: kini === null ? di.jalur : [...di.jalur, kini],
    sebelum: di,
  };
}

/** The first running step in table order; one that waits for all comes when no other can still lead to it. */
function findBerikutnya(alur: Alur, running: readonly string[]): string | null {
  const urutanOf = (id: string): number => alur.titik.get(id)?.urutan ?? 0;
  const rows = [...running].sort((a, b) => urutanOf(a) - urutanOf(b));
  const ready = rows.filter((id) => {
    if (!alur.titik.get(id)?.menungguSemua) return true;
    return rows.every((other) => other === id || !isReachable(alur, other, id));
  });
  return ready[0] ?? rows[0] ?? null;
}

/** True if arrows lead from one step to another. */
function isReachable(alur: Alur, dari: string, ke: string): boolean {
  const seen = new Set<string>();
  const queue = [dari];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const arah of alur.titik.get(id)?.keluar ?? []) {
      if (arah.ke === ke) return true;
      if (!seen.has(arah.ke)) queue.push(arah.ke);
      seen.add(arah.ke);
    }
  }
  return false;
}
