/** Lines and arrows of DrawingML: connectors, freely drawn lines, block arrows. */
import { readAngka, listAnakBernama, readAtribut, listKeturunan, type Element } from '../pohon.ts';
import { rotateTitik, toUjungGaris, type Garis, type Kotak, type Titik } from './bangun.ts';
import { findFirst } from './kata-bangun.ts';

/** @param putar degrees, clockwise */
export function toGaris(
  of: Element,
  xfrm: Element | null,
  kotak: Kotak,
  putar: number,
  putus: boolean,
  teks: string,
  line: Element | null,
  custom: Element | null,
): Garis {
  const flip = (name: string): boolean => /^(?:1|true)$/.test(readAtribut(xfrm, name) ?? '');
  const place = { kotak, flipH: flip('flipH'), flipV: flip('flipV'), putar };
  const path =
    custom === null
      ? bendSiku(listAnakBernama(listAnakBernama(of, 'spPr'), 'prstGeom'), place)
      : readLintasan(custom, kotak);
  const [start, end] = toUjungGaris(kotak, place.flipH, place.flipV, putar);
  const head = (name: string): boolean => !/^(?:none)?$/.test(readAtribut(listAnakBernama(line, name), 'type') ?? '');
  const ends = { awal: head('headEnd'), akhir: head('tailEnd') };
  return {
    dari: readAtribut(findFirst(of, 'stCxn'), 'id'),
    ke: readAtribut(findFirst(of, 'endCxn'), 'id'),
    awal: path[0] ?? start,
    akhir: path.at(-1) ?? end,
    lewat: path,
    teks,
    putus,
    // A style may put the head on; then the fragment does not say.
    ujung: ends.awal || ends.akhir ? ends : listAnakBernama(of, 'style') === null ? ends : null,
  };
}

interface Tempat {
  readonly kotak: Kotak;
  readonly flipH: boolean;
  readonly flipV: boolean;
  readonly putar: number;
}

/** Corners of an elbow connector from its adjustments; empty for a straight one. */
function bendSiku(geometri: Element | null, { kotak, flipH, flipV, putar }: Tempat): readonly Titik[] {
  const bends = Number.parseInt(/^bentConnector(\d)$/.exec(readAtribut(geometri, 'prst') ?? '')?.[1] ?? '', 10);
  if (!(bends >= 2)) return [];
  const adjust =
    geometri === null
      ? []
      : listKeturunan(geometri, 'gd').map(
          (item) => Number.parseInt((readAtribut(item, 'fmla') ?? '').replace('val', ''), 10) / 100_000,
        );
  const share = (at: number): number => adjust[at] ?? 0.5;
  const corners: [number, number][] = [[0, 0]];
  // Level first, then upright, in turn; the last stretch ends in the far corner.
  for (let at = 0; at < bends - 2; at++) {
    const [x, y] = corners.at(-1) ?? [0, 0];
    corners.push(at % 2 === 0 ? [share(at), y] : [x, share(at)]);
  }
  const [x, y] = corners.at(-1) ?? [0, 0];
  corners.push(bends % 2 === 0 ? [1, y] : [x, 1], [1, 1]);
  const middle = { x: kotak.x + kotak.lebar / 2, y: kotak.y + kotak.tinggi / 2 };
  return corners.map(([u, v]) =>
    rotateTitik(
      { x: kotak.x + (flipH ? 1 - u : u) * kotak.lebar, y: kotak.y + (flipV ? 1 - v : v) * kotak.tinggi },
      middle,
      putar,
    ),
  );
}

/** A freely drawn line: an open outline with an arrowhead or without a filling. */
export function isGarisBebas(custom: Element | null, line: Element | null): boolean {
  const path = custom === null ? null : findFirst(custom, 'path');
  if (path === null || listKeturunan(path, 'close').length > 0) return false;
  return (
    readAtribut(path, 'fill') === 'none' ||
    listAnakBernama(line, 'tailEnd') !== null ||
    listAnakBernama(line, 'headEnd') !== null
  );
}

/** Corners of a line that is stored as its own outline. */
function readLintasan(custom: Element, kotak: Kotak): readonly Titik[] {
  const path = findFirst(custom, 'path');
  const [w, h] = [readAngka(path, 'w') ?? 0, readAngka(path, 'h') ?? 0];
  const points = path === null ? [] : listKeturunan(path, 'pt');
  return points.map((point) => ({
    x: kotak.x + (w > 0 ? ((readAngka(point, 'x') ?? 0) / w) * kotak.lebar : 0),
    y: kotak.y + (h > 0 ? ((readAngka(point, 'y') ?? 0) / h) * kotak.tinggi : 0),
  }));
}

export function readPanahBlok(prst: string, kotak: Kotak, putar: number, teks: string): Garis {
  const { x, y, lebar, tinggi } = kotak;
  const [cx, cy] = [x + lebar / 2, y + tinggi / 2];
  const down: readonly [Titik, Titik] = [
    { x: cx, y },
    { x: cx, y: y + tinggi },
  ];
  const across: readonly [Titik, Titik] = [
    { x, y: cy },
    { x: x + lebar, y: cy },
  ];
  const [a, b] = /^(?:down|up)/.test(prst) ? down : across;
  const back = /^(?:up|left)/.test(prst);
  const turn = (point: Titik): Titik => {
    const [p] = toUjungGaris({ ...point, lebar: 2 * (cx - point.x), tinggi: 2 * (cy - point.y) }, false, false, putar);
    return p;
  };
  const [awal, akhir] = back ? [turn(b), turn(a)] : [turn(a), turn(b)];
  return { dari: null, ke: null, awal, akhir, lewat: [], teks, putus: false, ujung: { awal: false, akhir: true } };
}
