/** Shapes and lines of one drawing, in points on the page of their table, before anything is known of steps. */

export interface Titik {
  readonly x: number;
  readonly y: number;
}

export interface Kotak extends Titik {
  readonly lebar: number;
  readonly tinggi: number;
}

/** The five symbols of the regulation; `lain`: drawn, but none of them; `kata`: words beside an arrow, no symbol. */
export type JenisBangun = 'kapsul' | 'kotak' | 'belah-ketupat' | 'segilima' | 'lain' | 'kata';

export interface Bangun {
  /** As lines refer to it; several shapes of one file may share one. */
  readonly id: readonly string[];
  readonly jenis: JenisBangun;
  /** Name of the outline in the file. */
  readonly rupa: string;
  readonly teks: string;
  readonly kotak: Kotak;
  /** Drawn with a broken line. */
  readonly putus: boolean;
  /** Cell of the anchor, row and column of the grid; null for sheet positions. */
  readonly jangkar: { readonly baris: number; readonly kolom: number } | null;
}

export interface Garis {
  readonly dari: string | null;
  readonly ke: string | null;
  readonly awal: Titik;
  readonly akhir: Titik;
  /** Corners of a line that is drawn point by point, ends included. */
  readonly lewat: readonly Titik[];
  readonly teks: string;
  readonly putus: boolean;
  /** Whether the ends carry an arrowhead; null where the fragment does not say. */
  readonly ujung: { readonly awal: boolean; readonly akhir: boolean } | null;
}

export interface IsiGambar {
  readonly bangun: readonly Bangun[];
  readonly garis: readonly Garis[];
}

export const KOSONG: IsiGambar = { bangun: [], garis: [] };

export function mergeIsi(isi: readonly IsiGambar[]): IsiGambar {
  return { bangun: isi.flatMap((item) => item.bangun), garis: isi.flatMap((item) => item.garis) };
}

/** Lower on the page by so many points. */
export function shiftDown({ bangun, garis }: IsiGambar, turun: number): IsiGambar {
  const down = ({ x, y }: Titik): Titik => ({ x, y: y + turun });
  return {
    bangun: bangun.map((item) => ({ ...item, kotak: { ...item.kotak, y: item.kotak.y + turun } })),
    garis: garis.map((item) => ({
      ...item,
      awal: down(item.awal),
      akhir: down(item.akhir),
      lewat: item.lewat.map(down),
    })),
  };
}

const KAPSUL = /terminator|^(?:mulai|selesai)$/i;
const SAMBUNG = /offpage|off-page|pentagon|homeplate/i;
const BELAH = /decision|^(?:diamond|wedge)/i;
const PERSEGI =
  /^(?:rect|rectangle|flowchartprocess|flowchart-process|process|flowchartalternateprocess|flowchart-alternate-process|roundrect|round-rectangle|snip.*rect|round.*rect)$/i;
/** A box that holds but the word of a branch is no symbol. */
const CABANG =
  /^\s*(?:ya|y|tidak|tdk|t|yes|no|(?:tidak |belum |sudah |telah )?(?:setuju|disetujui|lengkap|benar|betul|sesuai|layak|memenuhi(?: syarat)?|salah|valid|sah|ada))\s*$/i;
const UJUNG = /^\s*(?:mulai|start|awal|selesai|end|finish|akhir)\s*$/i;

/**
 * The symbol an outline stands for. Offices draw the capsule as a rounded box or an ellipse too: those are capsules
 * where they say so, else a rounded box is a box.
 */
export function toJenis(rupa: string, teks: string, bergaris: boolean, kotakTeks: boolean): JenisBangun {
  if (KAPSUL.test(rupa)) return 'kapsul';
  if (BELAH.test(rupa)) return 'belah-ketupat';
  if (SAMBUNG.test(rupa)) return 'segilima';
  if (UJUNG.test(teks) && bergaris) return 'kapsul';
  if (kotakTeks || (!bergaris && teks.trim() !== '') || (PERSEGI.test(rupa) && CABANG.test(teks))) return 'kata';
  if (PERSEGI.test(rupa)) return 'kotak';
  if (/^(?:ellipse|oval|circle|flowchartconnector|flowchart-connector)$/i.test(rupa))
    return /^\s*[\dA-Z]{1,2}\s*$/.test(teks) ? 'segilima' : 'kapsul';
  return 'lain';
}

/** Our own exports say in the shape's description what rests on an inference; programs keep that where they drop the dashes. */
export function isUraianPerkiraan(uraian: string | null): boolean {
  return /, perkiraan$/.test(uraian ?? '');
}

export function toPusat({ x, y, lebar, tinggi }: Kotak): Titik {
  return { x: x + lebar / 2, y: y + tinggi / 2 };
}

/** Ends of a line in its box: mirrored, then turned about the middle (degrees, clockwise). */
export function toUjungGaris(
  { x, y, lebar, tinggi }: Kotak,
  flipH: boolean,
  flipV: boolean,
  putar: number,
): readonly [Titik, Titik] {
  const middle = { x: x + lebar / 2, y: y + tinggi / 2 };
  const start = { x: flipH ? x + lebar : x, y: flipV ? y + tinggi : y };
  const end = { x: flipH ? x : x + lebar, y: flipV ? y : y + tinggi };
  return [rotateTitik(start, middle, putar), rotateTitik(end, middle, putar)];
}

export function rotateTitik({ x, y }: Titik, middle: Titik, derajat: number): Titik {
  if (derajat === 0) return { x, y };
  const angle = (derajat * Math.PI) / 180;
  const [dx, dy] = [x - middle.x, y - middle.y];
  return {
    x: middle.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: middle.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}
