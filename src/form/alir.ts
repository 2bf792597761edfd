/** The flowchart of one page: rows and columns are the table's own, so that every symbol lies in its cell. */
import { arrangeBare } from '../diagram/arrange.ts';
import type { Geometry, Point } from '../diagram/geometry.ts';
import type { Sop } from '../domain/sop.ts';
import { titikTepi } from './bentuk.ts';
import { avoidGaris } from './avoid-garis.ts';
import { placeLabelCetak, tinggiLabel, type LabelCetak } from './label.ts';
import { findSegilima, type Segilima } from './segilima.ts';
import type { PanahCetak, Simbol } from './simbol.ts';
import { composeSwimlane, type GarisHalaman } from './swimlane-halaman.ts';
import { orderLangkah, type Urutan } from './urutan.ts';

export interface Alir {
  /** Rows of the page from the top: connectors, steps, connectors. */
  readonly baris: readonly { readonly id: string; readonly y: number; readonly height: number }[];
  readonly height: number;
  readonly simbol: readonly Simbol[];
  readonly panah: readonly PanahCetak[];
  readonly label: readonly LabelCetak[];
}

export interface UkuranAlir {
  /** Width of a pelaksana column, mm. */
  readonly lajur: number;
  /** The same in px of the diagram's geometry, and mm of one px. */
  readonly lajurPx: number;
  readonly skala: number;
  /** Height that the words of each row of the whole procedure need, mm. */
  readonly tinggi: readonly number[];
  /** Height that the page has for rows, mm. */
  readonly ruang: number;
}

const LABEL_TRIES = 3;
/** Least height of a row with a symbol, in px of the diagram. */
export const BARIS_TERENDAH = 58;
const SEGILIMA = { width: 38, height: 28 };
// Of one drawing of one page; a form is some twenty to fifty drawings.
const LANGKAH_CARI = 80_000;

export interface PengaturAlir {
  readonly urutan: Urutan;
  /**
   * In mm from the upper left corner of the pelaksana columns.
   * @param awal,akhir rows of the page, `akhir` not included
   * @returns null where the rows are higher than the page, or more arrows meet in a symbol than it has places for
   */
  readonly atur: (awal: number, akhir: number, ukuran: UkuranAlir) => Alir | null;
}

type Lukis = ReturnType<typeof arrangeBare>;

/**
 * The flowcharts of one SOP, on any paper. Finding ways is the dearest part, and where columns are as wide in px (on most papers they are) the same rows have the same ways.
 */
export function createPengatur(sop: Sop): PengaturAlir {
  const urutan = orderLangkah(sop);
  const known = new Map<string, Lukis>();
  const ingat = (kunci: string, cari: () => Lukis): Lukis => {
    const found = known.get(kunci);
    if (found !== undefined) return found;
    const fresh = cari();
    known.set(kunci, fresh);
    return fresh;
  };
  return { urutan, atur: (awal, akhir, ukuran) => routeAlir(urutan, awal, akhir, ukuran, ingat) };
}

function routeAlir(
  urutan: Urutan,
  awal: number,
  akhir: number,
  ukuran: UkuranAlir,
  ingat: (kunci: string, cari: () => Lukis) => Lukis,
): Alir | null {
  const segilima = findSegilima(urutan, awal, akhir);
  const { baris, garis, swimlane } = composeSwimlane(urutan, awal, akhir, segilima);
  const heights = baris.map((ids): number => {
    const row = urutan.baris.findIndex((item) => ids.includes(item.id));
    return row < 0 ? tinggiSegilima(ukuran) : (ukuran.tinggi[row] ?? 0);
  });
  // Words and symbols alone: where they fill more than the page, no way needs to be looked for.
  const terendah = heights.reduce((sum, height) => sum + Math.max(height, BARIS_TERENDAH * ukuran.skala), 0);
  if (terendah > ukuran.ruang + 1e-6) return null;
  const extra = baris.map(() => 0);
  const lukis = ingat(`${awal} ${akhir} ${ukuran.lajurPx}`, () =>
    arrangeBare(swimlane, {
      columnWidths: urutan.lajur.map(() => ukuran.lajurPx),
      rows: baris.flatMap((ids, row) => ids.map(() => row)),
      steps: LANGKAH_CARI,
    }),
  );
  if (lukis === null) return null;
  for (let attempt = 0; ; attempt++) {
    const geometry = lukis(heights.map((height, i) => (height + (extra[i] ?? 0)) / ukuran.skala));
    const alir = spaceAlir(toMm(geometry, urutan, segilima, garis, ukuran.skala), ukuran.lajur, urutan.lajur.length);
    const bounds = { x: 0, y: 0, width: ukuran.lajur * urutan.lajur.length, height: alir.height };
    const { label, sempit } = placeLabelCetak(alir.panah, alir.simbol, garis, bounds);
    if (sempit.length === 0 || attempt === LABEL_TRIES || alir.height > ukuran.ruang) return { ...alir, label };
    for (const dari of sempit) {
      const row = baris.findIndex((ids) => ids.includes(dari));
      const grown = Math.max(heights[row] ?? 0, alir.baris[row]?.height ?? 0) - (heights[row] ?? 0);
      extra[row] = Math.max(extra[row] ?? 0, grown) + tinggiLabel(1);
    }
  }
}

/** Page numbers stand beside a connector, or over or under it where arrows run beside it. */
const tinggiSegilima = ({ skala }: UkuranAlir): number => SEGILIMA.height * skala + 2 * tinggiLabel(1);

function toMm(
  geometry: Geometry,
  { baris }: Urutan,
  segilima: readonly Segilima[],
  garis: readonly GarisHalaman[],
  skala: number,
): Omit<Alir, 'label'> {
  const x = (px: number): number => (px - geometry.numbers) * skala;
  const y = (px: number): number => (px - geometry.head) * skala;
  const simbol = geometry.simpul.map(({ center, shape, simpul }): Simbol => {
    const connector = segilima.find(({ id }) => id === simpul.id) ?? null;
    const row = baris.find(({ id }) => id === simpul.id);
    const size = connector === null ? shape : { ...SEGILIMA, width: Math.min(shape.width, SEGILIMA.width) };
    return {
      id: simpul.id,
      jenis: connector === null ? (row?.bentuk ?? 'kotak') : 'segilima',
      lajur: simpul.lajur,
      pusat: { x: x(center.x), y: y(center.y) },
      width: size.width * skala,
      height: size.height * skala,
      perkiraan: row?.perkiraan ?? null,
      kira: connector?.kira ?? row?.kira ?? false,
      segilima: connector,
    };
  });
  const simbolOf = new Map(simbol.map((item) => [item.id, item]));
  const panah = geometry.garis.map(({ garis: item, points }, i): PanahCetak => {
    const own = garis[i];
    const titik = points.map((point) => ({ x: x(point.x), y: y(point.y) }));
    return {
      id: item.id,
      dari: item.dari,
      ke: item.ke,
      titik: meetTepi(titik, simbolOf.get(item.dari), simbolOf.get(item.ke)),
      cabang: item.cabang,
      perkiraan: own?.perkiraan ?? null,
      kira: own?.kira ?? false,
    };
  });
  return {
    // Connectors side by side share a row.
    baris: geometry.simpul.flatMap(({ row, simpul }, i) =>
      geometry.simpul[i - 1]?.row.y === row.y ? [] : [{ id: simpul.id, y: y(row.y), height: row.height * skala }],
    ),
    height: (geometry.height - geometry.head) * skala,
    simbol,
    panah,
  };
}

function spaceAlir(alir: Omit<Alir, 'label'>, lajur: number, jumlah: number): Omit<Alir, 'label'> {
  const lines = avoidGaris(
    alir.panah.map(({ titik }) => titik),
    alir.simbol,
    {
      mendatar: [...alir.baris.map(({ y }) => y), alir.height],
      tegak: Array.from({ length: jumlah + 1 }, (_, i) => i * lajur),
    },
  );
  return { ...alir, panah: alir.panah.map((item, i) => ({ ...item, titik: lines[i] ?? item.titik })) };
}

/** Lets both ends meet the outline that is really drawn. */
function meetTepi(titik: readonly Point[], dari: Simbol | undefined, ke: Simbol | undefined): Point[] {
  const [first, second] = titik;
  const last = titik.at(-1);
  const before = titik.at(-2);
  if (!first || !second || !last || !before || !dari || !ke) return [...titik];
  return [titikTepi(dari, first, second), ...titik.slice(1, -1), titikTepi(ke, last, before)];
}
