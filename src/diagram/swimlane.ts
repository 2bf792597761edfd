/** The diagram as plain facts: columns, one shape per row, arrows. What Mermaid's text says, no more. */
import { findPerkiraan, isPanahPerkiraan, type Langkah, type Panah, type Sop, type Terminal } from '../domain/sop.ts';
import type { JenisCabang } from '../domain/frontmatter.ts';
import type { Keyakinan } from '../domain/kosakata.ts';

/** Column of the steps whose pelaksana is not known; always the last one. */
export const LAJUR_TIDAK_DIKETAHUI = 'tidak-diketahui';

export interface Lajur {
  readonly id: string;
  readonly nama: string;
  readonly perkiraan: Keyakinan | null;
}

export type Bentuk = 'kapsul' | 'kotak' | 'belah-ketupat';

/** One shape, one row. */
export interface Simpul {
  /** Step id or terminal id. */
  readonly id: string;
  readonly bentuk: Bentuk;
  readonly label: string;
  /** Lane id. */
  readonly lajur: string;
  /** Confidence of the lane; null where the source names it. */
  readonly perkiraan: Keyakinan | null;
  /** Address the shape links to; null for terminals. */
  readonly tautan: string | null;
  /** Lanes that take part in the step, without the step's own. */
  readonly peserta: readonly string[];
}

export interface Garis {
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  readonly cabang: JenisCabang | null;
  readonly label: string | null;
  /** Drawn dashed: the arrow is inferred. */
  readonly perkiraan: Keyakinan | null;
}

/** Lanes in column order, shapes in row order, arrows in the order of the SOP. */
export interface Swimlane {
  readonly lajur: readonly Lajur[];
  readonly simpul: readonly Simpul[];
  readonly garis: readonly Garis[];
}

/**
 * Every step, terminal and arrow of the SOP. Steps without a known lane stand in the lane "Tidak diketahui".
 * @param link address of a step; the default points into the same page
 */
export function buildSwimlane(sop: Sop, link: (langkahId: string) => string = anchor): Swimlane {
  const known = new Set(sop.pelaksana.map((item) => item.id));
  const lajur: Lajur[] = sop.pelaksana.map((item) => ({
    id: item.id,
    nama: oneLine(item.nama),
    perkiraan: item.perkiraan?.keyakinan ?? null,
  }));
  const laneOf = (langkah: Langkah): string =>
    langkah.pelaksana !== null && known.has(langkah.pelaksana) ? langkah.pelaksana : unknownLane(known);
  if (sop.langkah.some((item) => laneOf(item) === unknownLane(known)))
    lajur.push({ id: unknownLane(known), nama: 'Tidak diketahui', perkiraan: null });

  const langkahSimpul = sop.langkah.map((item): Simpul => {
    const own = laneOf(item);
    return {
      id: item.id,
      bentuk: item.keputusan === null ? 'kotak' : 'belah-ketupat',
      label: oneLine(item.ringkas),
      lajur: own,
      perkiraan: findPerkiraan(item, 'pelaksana')?.keyakinan ?? null,
      tautan: link(item.id),
      peserta: [...new Set(item.peserta)].filter((id) => known.has(id) && id !== own),
    };
  });
  return { lajur, simpul: insertTerminals(sop, langkahSimpul), garis: sop.panah.map(toGaris) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const anchor = (langkahId: string): string => `#langkah-${langkahId}`;

function unknownLane(known: ReadonlySet<string>): string {
  let id = LAJUR_TIDAK_DIKETAHUI;
  while (known.has(id)) id += '-';
  return id;
}

function toGaris(panah: Panah): Garis {
  const { id, dari, ke, cabang, label } = panah;
  // An arrow whose target the words do not name carries no more than the weakest confidence unless the author says so.
  const keyakinan = panah.perkiraan?.keyakinan ?? 'rendah';
  return {
    id,
    dari,
    ke,
    cabang,
    label: label === null ? null : oneLine(label),
    perkiraan: isPanahPerkiraan(panah) ? keyakinan : null,
  };
}

// A start stands above the first row of its group, an end below the last one, each in the lane it touches.
function insertTerminals(sop: Sop, steps: readonly Simpul[]): Simpul[] {
  const rowOf = new Map(steps.map((item, row) => [item.id, row]));
  const before = new Map<number, Simpul[]>();
  const after = new Map<number, Simpul[]>();
  for (const terminal of sop.terminal) {
    const start = terminal.jenis === 'mulai';
    const group = groupRows(sop, terminal);
    const touching = sop.panah
      .filter((item) => (start ? item.dari : item.ke) === terminal.id)
      .flatMap((item) => rowOf.get(start ? item.ke : item.dari) ?? []);
    const row = start ? Math.min(...touching, ...group) : Math.max(...touching, ...group);
    const beside = steps[start ? (touching[0] ?? row) : Math.max(...(touching.length > 0 ? touching : group))];
    if (beside === undefined) continue;
    const place = start ? before : after;
    place.set(row, [...(place.get(row) ?? []), toSimpul(sop, terminal, beside.lajur)]);
  }
  return steps.flatMap((item, row) => [...(before.get(row) ?? []), item, ...(after.get(row) ?? [])]);
}

function groupRows(sop: Sop, terminal: Terminal): number[] {
  const mandiri = new Set(sop.bagian.filter((item) => item.mandiri).map((item) => item.id));
  return sop.langkah.flatMap((item, row) => {
    const group = item.bagian !== null && mandiri.has(item.bagian) ? item.bagian : null;
    return group === terminal.bagian ? [row] : [];
  });
}

function toSimpul(sop: Sop, terminal: Terminal, lajur: string): Simpul {
  const word = terminal.jenis === 'mulai' ? 'Mulai' : 'Selesai';
  const bagian = sop.bagian.find((item) => item.id === terminal.bagian);
  return {
    id: terminal.id,
    bentuk: 'kapsul',
    label: bagian === undefined ? word : oneLine(`${word}: ${bagian.nama}`),
    lajur,
    perkiraan: null,
    tautan: null,
    peserta: [],
  };
}
