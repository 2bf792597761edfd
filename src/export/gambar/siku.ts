/** An arrow with right angles as one of Office's elbow connectors, which follow their shapes when these are moved. */
import type { Point, Rect } from '../../diagram/geometry.ts';
import { unsur, type Unsur } from './drawingml.ts';

export interface Siku {
  /** Smallest box around both ends, as a sheet anchors it. */
  readonly kotak: Rect;
  /** `a:xfrm` with the box before it is turned. */
  readonly xfrm: Unsur;
  readonly geometri: Unsur;
}

const PUTAR = 5_400_000;
// A side without length cannot carry a share of itself.
const TERPENDEK = 1270;

/**
 * @param titik corners of the arrow, level and upright in turn, EMU
 * @returns null where Office has no connector with so many corners
 */
export function siku(titik: readonly Point[]): Siku | null {
  const [start, second] = titik;
  const end = titik.at(-1);
  const segments = titik.length - 1;
  if (!start || !second || !end || segments > 5) return null;
  const kotak = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(end.x - start.x),
    height: Math.abs(end.y - start.y),
  };
  // An elbow leaves its start level: one that leaves upright is turned by a quarter.
  const turned = segments > 1 && Math.abs(second.x - start.x) < Math.abs(second.y - start.y);
  const along = (point: Point): number => (turned ? point.y - start.y : point.x - start.x);
  const across = (point: Point): number => (turned ? start.x - point.x : point.y - start.y);
  const [flipH, flipV] = [along(end) < 0, across(end) < 0];
  const size = segments > 1 ? TERPENDEK : 0;
  const width = Math.max(size, Math.abs(along(end)));
  const height = Math.max(size, Math.abs(across(end)));
  const shares = titik.slice(1, -2).map((point, i) => {
    const share = i % 2 === 0 ? (along(point) * (flipH ? -1 : 1)) / width : (across(point) * (flipV ? -1 : 1)) / height;
    return unsur('a:gd', { name: `adj${i + 1}`, fmla: `val ${Math.round(share * 100_000)}` });
  });
  const middle = { x: kotak.x + kotak.width / 2, y: kotak.y + kotak.height / 2 };
  return {
    kotak,
    xfrm: unsur(
      'a:xfrm',
      { ...(turned ? { rot: PUTAR } : {}), ...(flipH ? { flipH: 1 } : {}), ...(flipV ? { flipV: 1 } : {}) },
      [
        unsur('a:off', { x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2) }),
        unsur('a:ext', { cx: Math.round(width), cy: Math.round(height) }),
      ],
    ),
    geometri: unsur('a:prstGeom', { prst: segments === 1 ? 'straightConnector1' : `bentConnector${segments}` }, [
      unsur('a:avLst', {}, shares),
    ]),
  };
}
