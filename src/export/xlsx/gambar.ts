/** The flowchart of a sheet as Excel's drawing part: shapes between cell edges, connectors that know their shapes. */
import type { Rect } from '../../diagram/geometry.ts';
import type { HalamanTabel } from '../../form/halaman.ts';
import { HURUF_LABEL } from '../../form/label.ts';
import { MM_PER_PT } from '../../form/teks.ts';
import {
  balikPanah,
  bersihkan,
  garisPanah,
  gayaKata,
  gayaPanah,
  gayaSimbol,
  kotakPanah,
  rapikan,
  sisiTemu,
  tulisXml,
  unsur,
  type Unsur,
} from '../gambar/drawingml.ts';
import { siku } from '../gambar/siku.ts';
import type { NamaGambar } from '../gambar/nama.ts';
import type { LembarTabel, Tepi } from './tabel.ts';

const EMU_PER_PX = 9525;
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Known to Excel from 2010 on. */
const XDR14 = 'http://schemas.microsoft.com/office/excel/2010/spreadsheetDrawing';
const NS = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};

export function gambarLembar(pages: readonly HalamanTabel[], { tepiX, tepiY }: LembarTabel, nama: NamaGambar): string {
  let nomor = 2;
  const shapes = pages.flatMap((page, i) => {
    const drawn = gambarHalaman(page, tepiX, tepiY[i] ?? [], nama, nomor);
    nomor += page.simbol.length + page.panah.length + page.label.length;
    return drawn;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${tulisXml(unsur('xdr:wsDr', NS, shapes))}`;
}

function gambarHalaman(
  page: HalamanTabel,
  tepiX: readonly Tepi[],
  tepiY: readonly Tepi[],
  nama: NamaGambar,
  nomor: number,
): Unsur[] {
  const ids = new Map(page.simbol.map(({ id }, i) => [id, nomor + i]));
  let next = nomor + page.simbol.length;
  const anchor = (box: Rect, content: (xfrm: Unsur['isi']) => Unsur): Unsur => {
    const [from, to] = [
      { x: letak(tepiX, box.x), y: letak(tepiY, box.y) },
      { x: letak(tepiX, box.x + box.width), y: letak(tepiY, box.y + box.height) },
    ];
    const corner = (name: string, { x, y }: typeof from): Unsur =>
      unsur(name, {}, [
        unsur('xdr:col', {}, [String(x.ke)]),
        unsur('xdr:colOff', {}, [String(x.sisa)]),
        unsur('xdr:row', {}, [String(y.ke)]),
        unsur('xdr:rowOff', {}, [String(y.sisa)]),
      ]);
    const xfrm = [
      unsur('a:off', { x: from.x.dari, y: from.y.dari }),
      unsur('a:ext', { cx: to.x.dari - from.x.dari, cy: to.y.dari - from.y.dari }),
    ];
    return unsur('xdr:twoCellAnchor', {}, [
      corner('xdr:from', from),
      corner('xdr:to', to),
      content(xfrm),
      unsur('xdr:clientData'),
    ]);
  };
  const arrows = page.panah.flatMap((item): Unsur[] => {
    const titik = rapikan(item.titik);
    const [from, to] = [page.simbol.find(({ id }) => id === item.dari), page.simbol.find(({ id }) => id === item.ke)];
    const [first, last] = [titik[0], titik.at(-1)];
    if (!from || !to || !first || !last) return [];
    const own = nama.panah(item);
    const id = next++;
    const ends = [
      unsur('a:stCxn', { id: ids.get(from.id) ?? 0, idx: sisiTemu(from, first) }),
      unsur('a:endCxn', { id: ids.get(to.id) ?? 0, idx: sisiTemu(to, last) }),
    ];
    const line = (spPr: readonly Unsur[]): Unsur =>
      unsur('xdr:cxnSp', { macro: '' }, [
        unsur('xdr:nvCxnSpPr', {}, [
          unsur('xdr:cNvPr', { id, name: own.nama, descr: own.uraian }),
          unsur('xdr:cNvCxnSpPr', {}, ends),
        ]),
        unsur('xdr:spPr', {}, spPr),
      ]);
    const putus = item.perkiraan !== null;
    const box = kotakPanah(titik);
    const exact = (xfrm: Unsur['isi']): Unsur[] => [
      unsur('a:xfrm', balikPanah(titik), xfrm),
      ...gayaPanah(titik, putus),
    ];
    if (titik.length <= 2) return [anchor(box, (xfrm) => line(exact(xfrm)))];
    const elbow = siku(titik.map(({ x, y }) => ({ x: letak(tepiX, x).dari, y: letak(tepiY, y).dari })));
    const connector =
      elbow === null
        ? anchor(box, (xfrm) => line(exact(xfrm)))
        : anchor(kotakPanah([first, last]), () => line([elbow.xfrm, elbow.geometri, garisPanah(putus)]));
    // Excel moves a connector with its shapes; programs that lay bent ones out their own way take the exact line instead.
    return [
      unsur('mc:AlternateContent', { 'xmlns:mc': MC }, [
        unsur('mc:Choice', { 'xmlns:xdr14': XDR14, Requires: 'xdr14' }, [connector]),
        unsur('mc:Fallback', {}, [
          anchor(box, (xfrm) => bangun({ id, ...own, teks: [], pt: 8, kotak: false }, exact(xfrm))),
        ]),
      ]),
    ];
  });
  const symbols = page.simbol.map((item) => {
    const { height, pusat, width } = item;
    const own = nama.simbol(item);
    const teks = item.nomorSegilima === null ? [] : [String(item.nomorSegilima)];
    return anchor({ x: pusat.x - width / 2, y: pusat.y - height / 2, width, height }, (xfrm) =>
      bangun({ id: ids.get(item.id) ?? 0, ...own, teks, pt: 7, kotak: false }, [
        unsur('a:xfrm', {}, xfrm),
        ...gayaSimbol(item.jenis, item.kira),
      ]),
    );
  });
  // Pages of the form mean nothing on a sheet: pentagons are paired by their numbers alone.
  const words = page.label
    .filter(({ untuk }) => !ids.has(untuk))
    .map((item) => {
      const id = next++;
      const own = nama.kata(item);
      const pt = HURUF_LABEL.size / MM_PER_PT;
      return anchor(item.kotak, (xfrm) =>
        bangun({ id, ...own, teks: item.baris, pt, kotak: true }, [unsur('a:xfrm', {}, xfrm), ...gayaKata()]),
      );
    });
  return [...arrows, ...symbols, ...words];
}

interface IsiBangun {
  readonly id: number;
  readonly nama: string;
  readonly uraian: string;
  readonly teks: readonly string[];
  readonly pt: number;
  readonly kotak: boolean;
}

function bangun({ id, kotak, nama, pt, teks, uraian }: IsiBangun, spPr: readonly Unsur[]): Unsur {
  const font = { lang: 'id-ID', sz: Math.round(pt * 100) };
  const black = unsur('a:solidFill', {}, [unsur('a:srgbClr', { val: '000000' })]);
  const lines = teks.map((line) =>
    unsur('a:p', {}, [
      unsur('a:pPr', { algn: 'ctr' }),
      unsur('a:r', {}, [
        unsur('a:rPr', font, [black, unsur('a:latin', { typeface: 'Arial' })]),
        unsur('a:t', {}, [bersihkan(line)]),
      ]),
    ]),
  );
  return unsur('xdr:sp', { macro: '', textlink: '' }, [
    unsur('xdr:nvSpPr', {}, [
      unsur('xdr:cNvPr', { id, name: nama, descr: uraian }),
      unsur('xdr:cNvSpPr', kotak ? { txBox: 1 } : {}),
    ]),
    unsur('xdr:spPr', {}, spPr),
    ...(lines.length === 0
      ? []
      : [
          unsur('xdr:txBody', {}, [
            unsur('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
            unsur('a:lstStyle'),
            ...lines,
          ]),
        ]),
  ]);
}

/** Where a place of the form lies on the sheet: which column or row, EMU into it, EMU from the sheet's edge. */
function letak(tepi: readonly Tepi[], mm: number): { ke: number; sisa: number; dari: number } {
  const own = tepi.find(({ mulai, panjang }) => mm < mulai + panjang) ?? tepi.at(-1);
  if (own === undefined || own.panjang === 0) return { ke: 0, sisa: 0, dari: 0 };
  const share = Math.min(1, Math.max(0, (mm - own.mulai) / own.panjang));
  const sisa = Math.round(share * own.px * EMU_PER_PX);
  return { ke: own.ke, sisa, dari: own.dari * EMU_PER_PX + sisa };
}
