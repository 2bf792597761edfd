/** The flowchart of one page: rows and columns are the table's own, so that every symbol lies in its cell. */
import { arrange } from '../diagram/arrange.ts';
import type { Geometry, Point } from '../diagram/geometry.ts';
import type { Garis, Simpul, Swimlane } from '../diagram/swimlane.ts';
import type { JenisCabang } from '../domain/frontmatter.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import { titikTepi, type Bangun } from './bentuk.ts';
import { jauhiGaris } from './jauhi-garis.ts';
import { taruhLabel, tinggiLabel, type LabelCetak } from './label.ts';
import { cariSegilima, type Segilima } from './segilima.ts';
import type { Urutan } from './urutan.ts';

export interface Simbol extends Bangun {
  /** Step, terminal or connector id. */
  readonly id: string;
  readonly lajur: string;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
  readonly segilima: Segilima | null;
}

export interface PanahCetak {
  readonly id: string;
  /** Symbols of this page it runs between. */
  readonly dari: string;
  readonly ke: string;
  readonly titik: readonly Point[];
  readonly cabang: JenisCabang | null;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
}

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
  /** Mm of one px of the diagram's geometry. */
  readonly skala: number;
  /** Height that the words of each row of the whole procedure need, mm. */
  readonly tinggi: readonly number[];
  /** Height that the page has for rows, mm. */
  readonly ruang: number;
}

const LABEL_TRIES = 3;
const SEGILIMA = { width: 38, height: 28 };

/**
 * In mm from the upper left corner of the pelaksana columns.
 * @param awal,akhir rows of the page, `akhir` not included
 * @returns null where more arrows meet in a symbol than it has places for
 */
export function aturAlir(urutan: Urutan, awal: number, akhir: number, ukuran: UkuranAlir): Alir | null {
  const segilima = cariSegilima(urutan, awal, akhir);
  const { garis, simpul, swimlane } = susunHalaman(urutan, awal, akhir, segilima);
  const heights = simpul.map(({ id }) => {
    const row = urutan.baris.findIndex((item) => item.id === id);
    return row < 0 ? 0 : (ukuran.tinggi[row] ?? 0);
  });
  const extra = simpul.map(() => 0);
  for (let attempt = 0; ; attempt++) {
    const geometry = geometri(swimlane, {
      columnWidths: urutan.lajur.map(() => ukuran.lajur / ukuran.skala),
      rowHeights: heights.map((height, i) => (height + (extra[i] ?? 0)) / ukuran.skala),
      tanpaTeks: true,
    });
    if (geometry === null) return null;
    const alir = jauhkan(keMm(geometry, urutan, segilima, garis, ukuran.skala), ukuran.lajur, urutan.lajur.length);
    const bounds = { x: 0, y: 0, width: ukuran.lajur * urutan.lajur.length, height: alir.height };
    const { label, sempit } = taruhLabel(alir.panah, alir.simbol, garis, bounds);
    if (sempit.length === 0 || attempt === LABEL_TRIES || alir.height > ukuran.ruang) return { ...alir, label };
    for (const dari of sempit) {
      const row = simpul.findIndex(({ id }) => id === dari);
      const grown = Math.max(heights[row] ?? 0, alir.baris[row]?.height ?? 0) - (heights[row] ?? 0);
      extra[row] = Math.max(extra[row] ?? 0, grown) + tinggiLabel(1);
    }
  }
}

function geometri(swimlane: Swimlane, ukuran: Parameters<typeof arrange>[1]): Geometry | null {
  try {
    return arrange(swimlane, ukuran);
  } catch {
    return null;
  }
}

export interface GarisHalaman {
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  readonly cabang: JenisCabang | null;
  readonly label: string | null;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
}

function susunHalaman(
  { baris, lajur, panah }: Urutan,
  awal: number,
  akhir: number,
  segilima: readonly Segilima[],
): { swimlane: Swimlane; simpul: readonly Simpul[]; garis: readonly GarisHalaman[] } {
  const bare = { label: '', perkiraan: null, tautan: null, peserta: [] };
  // The router gives a box more places for arrows than a capsule; their ends are fitted to the real outline later.
  const box = (id: string, lane: string): Simpul => ({ id, bentuk: 'kotak', lajur: lane, ...bare });
  const connectors = (sisi: Segilima['sisi']): Simpul[] =>
    segilima.filter((item) => item.sisi === sisi).map((item) => box(item.id, item.lajur));
  const steps = baris
    .slice(awal, akhir)
    .map(({ bentuk, id, lajur: lane }): Simpul =>
      bentuk === 'belah-ketupat' ? { ...box(id, lane), bentuk } : box(id, lane),
    );
  const simpul = [...connectors('atas'), ...steps, ...connectors('bawah')];
  const nama = (row: number): string => baris[row]?.id ?? '';
  const inside = (row: number): boolean => row >= awal && row < akhir;
  const garis = [
    ...panah.flatMap((item): GarisHalaman[] => {
      if (!inside(item.dari)) return [];
      const out = segilima.find(({ arah, panah: joined }) => arah === 'keluar' && joined.includes(item));
      return [{ ...item, dari: nama(item.dari), ke: out?.id ?? nama(item.ke) }];
    }),
    ...segilima
      .filter(({ arah }) => arah === 'masuk')
      .map(({ id, ke, kira, perkiraan }): GarisHalaman => ({
        id: `${id}/panah`,
        dari: id,
        ke: nama(ke),
        cabang: null,
        label: null,
        perkiraan,
        kira,
      })),
  ];
  const drawn = garis.map(({ cabang, dari, id, ke }): Garis => ({
    id,
    dari,
    ke,
    cabang,
    label: null,
    perkiraan: null,
  }));
  const lanes = lajur.map(({ id }) => ({ id, nama: '', perkiraan: null }));
  return { simpul, garis, swimlane: { lajur: lanes, simpul, garis: drawn } };
}

function keMm(
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
      titik: temuTepi(titik, simbolOf.get(item.dari), simbolOf.get(item.ke)),
      cabang: item.cabang,
      perkiraan: own?.perkiraan ?? null,
      kira: own?.kira ?? false,
    };
  });
  return {
    baris: geometry.simpul.map(({ row, simpul }) => ({ id: simpul.id, y: y(row.y), height: row.height * skala })),
    height: (geometry.height - geometry.head) * skala,
    simbol,
    panah,
  };
}

function jauhkan(alir: Omit<Alir, 'label'>, lajur: number, jumlah: number): Omit<Alir, 'label'> {
  const lines = jauhiGaris(
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
function temuTepi(titik: readonly Point[], dari: Simbol | undefined, ke: Simbol | undefined): Point[] {
  const [first, second] = titik;
  const last = titik.at(-1);
  const before = titik.at(-2);
  if (!first || !second || !last || !before || !dari || !ke) return [...titik];
  return [titikTepi(dari, first, second), ...titik.slice(1, -1), titikTepi(ke, last, before)];
}
