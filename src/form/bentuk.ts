/** The regulation's symbols as outlines: where an arrow meets them, and the room they take. */
import type { Point } from '../diagram/geometry.ts';

export type JenisSimbol = 'kapsul' | 'kotak' | 'belah-ketupat' | 'segilima';

export interface Bangun {
  readonly jenis: JenisSimbol;
  readonly pusat: Point;
  readonly width: number;
  readonly height: number;
}

/** Where the pentagon's sides end and its point begins, as a share of its height below the middle. */
export const BAHU = 0.1;

/** Corners of a convex outline around the symbol; a capsule's is its box. */
export function sudut({ height, jenis, pusat: { x, y }, width }: Bangun): Point[] {
  const [w, h] = [width / 2, height / 2];
  if (jenis === 'belah-ketupat')
    return [
      { x, y: y - h },
      { x: x + w, y },
      { x, y: y + h },
      { x: x - w, y },
    ];
  const shoulder = jenis === 'segilima' ? y + BAHU * height : y + h;
  return [
    { x: x - w, y: y - h },
    { x: x + w, y: y - h },
    { x: x + w, y: shoulder },
    ...(jenis === 'segilima' ? [{ x, y: y + h }] : []),
    { x: x - w, y: shoulder },
  ];
}

/** The point of the outline that a line meets coming from `dari`, straight down, up or across; it aims at `ke`. */
export function titikTepi(bangun: Bangun, ke: Point, dari: Point): Point {
  const { pusat } = bangun;
  if (Math.abs(ke.x - dari.x) < Math.abs(ke.y - dari.y)) {
    const below = dari.y > pusat.y;
    return { x: ke.x, y: pusat.y + (below ? 1 : -1) * jangkauTegak(bangun, Math.abs(ke.x - pusat.x), below) };
  }
  const reach = jangkauDatar(bangun, ke.y - pusat.y);
  return { x: pusat.x + (dari.x > pusat.x ? reach : -reach), y: ke.y };
}

function jangkauTegak({ height, jenis, width }: Bangun, away: number, below: boolean): number {
  const [w, h] = [width / 2, height / 2];
  if (jenis === 'belah-ketupat') return h * Math.max(0, 1 - away / w);
  if (jenis === 'segilima' && below) return BAHU * height + (h - BAHU * height) * Math.max(0, 1 - away / w);
  if (jenis === 'kapsul' && away > w - h) return Math.sqrt(Math.max(0, h * h - (away - w + h) ** 2));
  return h;
}

function jangkauDatar({ height, jenis, width }: Bangun, dy: number): number {
  const [w, h] = [width / 2, height / 2];
  if (jenis === 'belah-ketupat') return w * Math.max(0, 1 - Math.abs(dy) / h);
  if (jenis === 'segilima' && dy > BAHU * height) return w * Math.max(0, (h - dy) / (h - BAHU * height));
  if (jenis === 'kapsul') return w - h + Math.sqrt(Math.max(0, h * h - dy * dy));
  return w;
}
