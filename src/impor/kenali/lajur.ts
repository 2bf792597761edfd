/** The lanes of a step table: their columns and their names. */
import type { Sel } from '../model.ts';
import { readJudulKolom } from '../../bahasa/kantor/nama-kolom.ts';
import { range, joinBaris, type Kisi } from './kisi.ts';
import type { Kolom, Rentang } from './letak-kolom.ts';

export interface Lajur {
  readonly nama: string;
  /** The rubble, where the name is not readable. */
  readonly tercetak?: string;
  readonly kolom?: { readonly awal: number; readonly lebar: number };
}

/** Columns of the lanes: those under Pelaksana, else those no other name has taken, between kegiatan and mutu baku. */
export function laneColumns(kisi: Kisi, kolom: Kolom, spans: readonly Rentang[]): number[] {
  const span = spans.find((item) => item.jenis === 'pelaksana');
  const taken = new Set(Object.values(kolom));
  if (span !== undefined) {
    const right = Object.values(kolom).filter((at) => at > span.awal);
    const akhir = span.akhir - span.awal > 1 ? span.akhir : Math.min(kisi.kolom, ...right);
    return range(span.awal, Math.max(akhir, span.awal + 1)).filter((at) => !taken.has(at));
  }
  const left = kolom.kegiatan ?? 0;
  const right = Math.min(kisi.kolom, ...Object.values(kolom).filter((at) => at > left));
  return range(left + 1, right).filter((at) => !taken.has(at));
}

/** Lane names: the lowest text of each lane column; where names and columns do not match in number, no places. */
export function readLajur(kisi: Kisi, rows: readonly number[], columns: readonly number[], own: Kolom): Lajur[] {
  const first = columns[0];
  if (first === undefined) return [];
  const named = new Set(Object.values(own).filter((at) => at >= first));
  const lowest = Math.max(...rows);
  const seen = new Set<unknown>();
  const lajur: Lajur[] = [];
  for (const kolom of range(
    first,
    Math.min(...[...named].filter((at) => at > first), kisi.kolom, (columns.at(-1) ?? 0) + 1),
  )) {
    const pieces: string[] = [];
    let lebar = 1;
    for (const row of rows) {
      const sel = kisi.at(row, kolom);
      if (sel === null || seen.has(sel)) continue;
      const jenis = readJudulKolom(sel.teks);
      if (
        jenis === 'pelaksana' &&
        row < lowest &&
        rows.some((other) => other > row && (kisi.at(other, kolom)?.teks ?? '') !== '' && kisi.at(other, kolom) !== sel)
      )
        continue;
      if (jenis === 'mutuBaku' || sel.teks === '') continue;
      if (sel.lebar > 1 && sel.lebar >= columns.length && columns.length > 1) continue;
      if (isHeading(kisi, rows, row, columns, sel)) continue;
      if (sel.kolom !== kolom) continue;
      seen.add(sel);
      pieces.push(sel.teks);
      lebar = sel.lebar;
    }
    if (pieces.length > 0) lajur.push({ nama: joinBaris(pieces), kolom: { awal: kolom, lebar } });
  }
  const covered = new Set(
    lajur.flatMap((item) => range(item.kolom?.awal ?? 0, (item.kolom?.awal ?? 0) + (item.kolom?.lebar ?? 1))),
  );
  const complete = columns.every((kolom) => covered.has(kolom));
  return complete ? lajur : lajur.map(({ nama }) => ({ nama }));
}

/** A heading over several lanes ("Bidang Pelayanan") is no part of their names: two names or more stand under its width. */
function isHeading(kisi: Kisi, rows: readonly number[], row: number, columns: readonly number[], sel: Sel): boolean {
  const next = columns.find((kolom) => kolom > sel.kolom && kisi.teks(row, kolom) !== '') ?? (columns.at(-1) ?? 0) + 1;
  const end = sel.lebar > 1 ? sel.kolom + sel.lebar : next;
  const under = (other: number): number =>
    columns.filter((kolom) => kolom >= sel.kolom && kolom < end && kisi.teks(other, kolom) !== '').length;
  return rows.some((other) => other > row && under(other) >= 2 && kisi.teks(other, sel.kolom) !== '');
}
