/** The drawing of a sheet: shapes with the cells they lie over; lengths in mm from the sheet's corner. */
import type { Element } from '@xmldom/xmldom';
import { bacaTitik } from './baca-docx.ts';
import { anak, angka, bukaXml, cari, nilai, type Gambar } from './buka-dokumen.ts';

export interface GambarXlsx extends Gambar {
  /** Column and row of the middle, from 0. */
  readonly kolom: number;
  readonly baris: number;
  /** The shape lies in this one cell. */
  readonly satuSel: boolean;
  /** What programs without elbow connectors take instead. */
  readonly pengganti: GambarXlsx | null;
}

const EMU = 1 / 36_000;
const PX = 9525;

/** Widths of the columns and heights of the rows in EMU, as Excel lays them out. */
export interface UkuranLembar {
  readonly kolom: readonly number[];
  readonly baris: readonly number[];
}

export function bacaUkuran(bytes: Uint8Array, sheet: number): UkuranLembar {
  const xml = bukaXml(bytes, `xl/worksheets/sheet${sheet}.xml`);
  return {
    kolom: cari(xml, 'col').map((item) => Math.trunc(angka(item, 'width') * 7 + 0.5) * PX),
    baris: cari(xml, 'row').map((item) => Math.round(angka(item, 'ht') / 0.75) * PX),
  };
}

export function bacaGambar(bytes: Uint8Array, sheet: number): readonly GambarXlsx[] {
  const ukuran = bacaUkuran(bytes, sheet);
  const root = bukaXml(bytes, `xl/drawings/drawing${sheet}.xml`).documentElement;
  if (root === null) throw new Error('no drawing');
  return [...root.childNodes].flatMap((node): GambarXlsx[] => {
    const item = node as Element;
    if (item.nodeName === 'xdr:twoCellAnchor') return [baca(item, ukuran, null)];
    const [choice, fallback] = [cari(item, 'mc:Choice')[0], cari(item, 'mc:Fallback')[0]];
    const [own, other] = [choice, fallback].map((of) => of && anak(of, 'xdr:twoCellAnchor')[0]);
    return own && other ? [baca(own, ukuran, baca(other, ukuran, null))] : [];
  });
}

function baca(anchor: Element, ukuran: UkuranLembar, pengganti: GambarXlsx | null): GambarXlsx {
  const corner = (tag: string): { x: number; y: number; kolom: number; baris: number } => {
    const [of] = anak(anchor, tag);
    const read = (name: string): number => Number(of?.getElementsByTagName(name)[0]?.textContent);
    const edge = (list: readonly number[], to: number): number => list.slice(0, to).reduce((sum, one) => sum + one, 0);
    const [kolom, baris] = [read('xdr:col'), read('xdr:row')];
    if (read('xdr:colOff') > (ukuran.kolom[kolom] ?? 0) || read('xdr:rowOff') > (ukuran.baris[baris] ?? 0))
      throw new Error(`An anchor leaves its cell: column ${kolom}, row ${baris}.`);
    return {
      kolom,
      baris,
      x: (edge(ukuran.kolom, kolom) + read('xdr:colOff')) * EMU,
      y: (edge(ukuran.baris, baris) + read('xdr:rowOff')) * EMU,
    };
  };
  const [from, to] = [corner('xdr:from'), corner('xdr:to')];
  const kotak = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  const props = cari(anchor, 'xdr:cNvPr')[0];
  const [start, end] = [cari(anchor, 'a:stCxn')[0], cari(anchor, 'a:endCxn')[0]];
  return {
    id: angka(props, 'id'),
    nama: nilai(props, 'name') ?? '',
    uraian: nilai(props, 'descr') ?? '',
    preset: nilai(cari(anchor, 'a:prstGeom')[0], 'prst'),
    putus: cari(anchor, 'a:prstDash').length > 0,
    teks: cari(anchor, 'a:t')
      .map((item) => item.textContent ?? '')
      .join(' '),
    sambungan: start === undefined || end === undefined ? null : [angka(start, 'id'), angka(end, 'id')],
    kotak,
    titik: /^bent/.test(nilai(cari(anchor, 'a:prstGeom')[0], 'prst') ?? '')
      ? titikSiku(anchor)
      : bacaTitik(anchor, kotak),
    kolom: from.kolom,
    baris: from.baris,
    satuSel: from.kolom === to.kolom && from.baris === to.baris,
    pengganti,
  };
}

/** Corners of an elbow connector, by the definition of its preset: shares of the box, flipped, then turned about its middle. */
function titikSiku(anchor: Element): { x: number; y: number }[] {
  const xfrm = cari(anchor, 'a:xfrm')[0];
  const [off, ext] = [xfrm && anak(xfrm, 'a:off')[0], xfrm && anak(xfrm, 'a:ext')[0]];
  const [w, h] = [angka(ext, 'cx'), angka(ext, 'cy')];
  const adj = cari(anchor, 'a:gd').map((item) => Number((nilai(item, 'fmla') ?? '').replace('val ', '')) / 100_000);
  const [a = 0, b = 0, c = 0] = adj;
  const local: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [w * a, 0],
      [w * a, h],
      [w, h],
    ],
    bentConnector4: [
      [0, 0],
      [w * a, 0],
      [w * a, h * b],
      [w, h * b],
      [w, h],
    ],
    bentConnector5: [
      [0, 0],
      [w * a, 0],
      [w * a, h * b],
      [w * c, h * b],
      [w * c, h],
      [w, h],
    ],
  };
  const preset = nilai(cari(anchor, 'a:prstGeom')[0], 'prst') ?? '';
  const turn = nilai(xfrm, 'rot') === '5400000';
  return (local[preset] ?? []).map(([px, py]) => {
    const u = (nilai(xfrm, 'flipH') === '1' ? w - px : px) - w / 2;
    const v = (nilai(xfrm, 'flipV') === '1' ? h - py : py) - h / 2;
    const [dx, dy] = turn ? [-v, u] : [u, v];
    return { x: (angka(off, 'x') + w / 2 + dx) * EMU, y: (angka(off, 'y') + h / 2 + dy) * EMU };
  });
}
