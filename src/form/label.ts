/** Words beside arrows on paper: branch words at their start, page numbers beside pentagons. */
import type { Point, Rect } from '../diagram/geometry.ts';
import { placeLabel } from '../diagram/label.ts';
import { crossesLine, corners, overlaps } from '../diagram/solid.ts';
import { HURUF, widest } from '../diagram/text.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import type { PanahCetak, Simbol } from './simbol.ts';
import { sudut } from './bentuk.ts';
import type { GarisHalaman } from './swimlane-halaman.ts';
import { hurufPt } from './teks.ts';

export interface LabelCetak {
  readonly baris: readonly string[];
  readonly kotak: Rect;
  /** The branch's arrow, or the pentagon. */
  readonly untuk: string;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
  /** It found a place of its own; otherwise it stands on a line. */
  readonly lapang: boolean;
}

export const HURUF_LABEL = { ...hurufPt(6.5, 600), line: (hurufPt(6.5).size * HURUF.cabang.line) / HURUF.cabang.size };
// The diagram places words of its own size: all lengths are counted in that size.
const SATUAN = HURUF_LABEL.size / HURUF.cabang.size;

// Lines are thinner on paper: words may stand nearer to them.
const RAPAT = 1.5;

export const tinggiLabel = (lines: number): number => lines * HURUF_LABEL.line + 0.8;

/** Branch words. `sempit`: the symbols whose rows need more room for them. */
export function placeLabelCetak(
  panah: readonly PanahCetak[],
  simbol: readonly Simbol[],
  garis: readonly GarisHalaman[],
  batas: Rect,
): { label: LabelCetak[]; sempit: string[] } {
  const outlines = simbol.map((item) => sudut(item).map(toSatuan));
  const lines = panah.map(({ titik }) => titik.map(toSatuan));
  const bounds = persegiSatuan(batas);
  const label: LabelCetak[] = [];
  const sempit: string[] = [];
  panah.forEach((item, i) => {
    const word = garis[i]?.label;
    const own = lines[i];
    if (!word?.trim() || !own) return;
    const free = placeLabel(word, own, { outlines, lines, bounds, margin: RAPAT }, 0);
    const place =
      free ??
      placeLabel(word, own, { outlines, lines: [], bounds }, 0) ??
      placeLabel(word, own, { outlines: [], lines: [], bounds }, 0);
    if (free === null) sempit.push(item.dari);
    if (place === null) return;
    outlines.push(corners(place.box));
    label.push({
      baris: place.lines,
      kotak: persegiMm(place.box),
      untuk: item.id,
      perkiraan: item.perkiraan,
      kira: item.kira,
      lapang: free !== null,
    });
  });
  return { label, sempit };
}

const JARAK = 0.7;

// Right, left, under, above, then the corners.
const SISI = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -0.6],
  [-1, -0.6],
  [1, 0.7],
  [-1, 0.7],
] as const;

/** Page numbers beside a pentagon: in its own cell where they fit, else in its row, else wherever it is free. */
export function placeHalaman(
  simbol: Simbol,
  nomor: string,
  simbolLain: readonly Simbol[],
  panah: readonly PanahCetak[],
  label: readonly LabelCetak[],
  {
    baris,
    batas,
    lajur,
  }: {
    /** The connector's own row. */
    readonly baris: { readonly y: number; readonly height: number };
    readonly batas: Rect;
    readonly lajur: readonly { id: string; x: number; width: number }[];
  },
): LabelCetak {
  const { height, kira, pusat, width } = simbol;
  const forms = [['hlm.', nomor], [`hlm. ${nomor}`]];
  const inRow = ({ height: own, y }: Rect): boolean => y >= baris.y && y + own <= baris.y + baris.height;
  const lane = lajur.find(({ id }) => id === simbol.lajur);
  const spots = forms.flatMap((baris) => {
    const size = { width: widest(baris, HURUF_LABEL), height: baris.length * HURUF_LABEL.line };
    return SISI.map(([dx, dy]) => ({
      baris,
      kotak: {
        x: pusat.x + dx * (width / 2 + JARAK + size.width / 2) - size.width / 2,
        y: pusat.y + dy * (height / 2 + JARAK / 2 + size.height / 2) - size.height / 2,
        ...size,
      },
    }));
  });
  const blocked = [...simbolLain.map((item) => sudut(item)), ...label.map(({ kotak }) => corners(kotak))];
  const inside = ({ x, width: own }: Rect, left: number, right: number): boolean => x >= left && x + own <= right;
  const free = spots.filter(
    ({ kotak: box }) =>
      inside(box, batas.x + 0.3, batas.x + batas.width - 0.3) &&
      box.y >= batas.y &&
      box.y + box.height <= batas.y + batas.height &&
      !panah.some(({ titik }) => crossesLine({ ...box, x: box.x - 0.3, width: box.width + 0.6 }, titik)) &&
      !blocked.some((outline) => overlaps(box, outline)),
  );
  const own = free.filter(({ kotak }) => lane && inside(kotak, lane.x + 0.3, lane.x + lane.width - 0.3));
  const place =
    own.find(({ kotak }) => inRow(kotak)) ?? free.find(({ kotak }) => inRow(kotak)) ?? own[0] ?? free[0] ?? spots[0];
  const kotak = place?.kotak ?? { ...pusat, width: 0, height: 0 };
  return { baris: place?.baris ?? [], kotak, untuk: simbol.id, perkiraan: null, kira, lapang: free.length > 0 };
}

const toSatuan = ({ x, y }: Point): Point => ({ x: x / SATUAN, y: y / SATUAN });
const persegiSatuan = ({ height, width, x, y }: Rect): Rect => ({
  x: x / SATUAN,
  y: y / SATUAN,
  width: width / SATUAN,
  height: height / SATUAN,
});
const persegiMm = ({ height, width, x, y }: Rect): Rect => ({
  x: x * SATUAN,
  y: y * SATUAN,
  width: width * SATUAN,
  height: height * SATUAN,
});
