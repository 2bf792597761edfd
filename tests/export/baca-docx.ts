/** A Word document as tables, rows, cells, and the shapes anchored in them, lengths in mm. */
import type { Element } from '@xmldom/xmldom';
import { anak, angka, bukaXml, cari, nilai, type Gambar } from './buka-dokumen.ts';

export interface SelDocx {
  readonly x: number;
  readonly width: number;
  readonly alinea: readonly string[];
  readonly gabung: string | null;
  readonly gambar: readonly Gambar[];
  readonly bergelombang: boolean;
}

export interface BarisDocx {
  readonly kepala: boolean;
  readonly utuh: boolean;
  readonly halamanBaru: boolean;
  readonly y: number;
  readonly height: number;
  readonly sel: readonly SelDocx[];
}

const TWIP = 25.4 / 1440;
const EMU = 1 / 36_000;

export function bacaDocx(bytes: Uint8Array): readonly (readonly BarisDocx[])[] {
  return cari(bukaXml(bytes, 'word/document.xml'), 'w:tbl').map((table) => {
    const grid = cari(table, 'w:gridCol').map((item) => angka(item, 'w:w') * TWIP);
    let y = 0;
    return anak(table, 'w:tr').map((row): BarisDocx => {
      const [props] = anak(row, 'w:trPr');
      const height = props ? angka(cari(props, 'w:trHeight')[0], 'w:val') * TWIP : 0;
      let column = 0;
      const top = y;
      y += height;
      return {
        kepala: props !== undefined && cari(props, 'w:tblHeader').length === 1,
        utuh: props !== undefined && cari(props, 'w:cantSplit').length === 1,
        halamanBaru: cari(row, 'w:pageBreakBefore').length > 0,
        y: top,
        height,
        sel: anak(row, 'w:tc').map((cell): SelDocx => {
          const span = angka(cari(cell, 'w:gridSpan')[0], 'w:val') || 1;
          const x = grid.slice(0, column).reduce((sum, item) => sum + item, 0);
          const width = grid.slice(column, column + span).reduce((sum, item) => sum + item, 0);
          column += span;
          const merge = cari(cell, 'w:vMerge')[0];
          return {
            x,
            width,
            alinea: anak(cell, 'w:p').map(teks),
            gabung: merge === undefined ? null : (nilai(merge, 'w:val') ?? 'continue'),
            gambar: cari(cell, 'w:drawing').map((item) => bacaGambar(item, x, top)),
            bergelombang: cari(cell, 'w:u').some((item) => nilai(item, 'w:val') === 'wave'),
          };
        }),
      };
    });
  });
}

const teks = (paragraph: Element): string =>
  anak(paragraph, 'w:r')
    .flatMap((run) => anak(run, 'w:t').map((item) => item.textContent ?? ''))
    .join('');

function bacaGambar(drawing: Element, x: number, y: number): Gambar {
  const offset = (tag: string): number =>
    Number(cari(drawing, tag)[0]?.getElementsByTagName('wp:posOffset')[0]?.textContent) * EMU;
  const [extent, props] = [cari(drawing, 'wp:extent')[0], cari(drawing, 'wp:docPr')[0]];
  const kotak = {
    x: x + offset('wp:positionH'),
    y: y + offset('wp:positionV'),
    width: angka(extent, 'cx') * EMU,
    height: angka(extent, 'cy') * EMU,
  };
  const ends = [cari(drawing, 'a:stCxn')[0], cari(drawing, 'a:endCxn')[0]].map((item) => angka(item, 'id'));
  const [from, to] = ends;
  return {
    id: angka(props, 'id'),
    nama: nilai(props, 'name') ?? '',
    uraian: nilai(props, 'descr') ?? '',
    preset: nilai(cari(drawing, 'a:prstGeom')[0], 'prst'),
    putus: cari(drawing, 'a:prstDash').length > 0,
    teks: cari(drawing, 'w:t')
      .map((item) => item.textContent ?? '')
      .join(' '),
    sambungan: from === undefined || to === undefined || Number.isNaN(from) ? null : [from, to],
    kotak,
    titik: bacaTitik(drawing, kotak),
  };
}

/** Corners of the line: a path's points, or the diagonal of a straight connector's box. */
export function bacaTitik(shape: Element, { height, width, x, y }: Gambar['kotak']): Gambar['titik'] {
  const [path] = cari(shape, 'a:path');
  if (path !== undefined) {
    const [w, h] = [angka(path, 'w') || 1, angka(path, 'h') || 1];
    return cari(path, 'a:pt').map((point) => ({
      x: x + (angka(point, 'x') / w) * width,
      y: y + (angka(point, 'y') / h) * height,
    }));
  }
  const xfrm = cari(shape, 'a:xfrm')[0];
  const [flipX, flipY] = [nilai(xfrm, 'flipH') === '1', nilai(xfrm, 'flipV') === '1'];
  return [
    { x: flipX ? x + width : x, y: flipY ? y + height : y },
    { x: flipX ? x : x + width, y: flipY ? y : y + height },
  ];
}
