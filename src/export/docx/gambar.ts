/** Symbols, arrows and branch words of one page as shapes, each anchored in the table cell it stands in. */
import { Run, type XmlComponent } from 'docx';
import type { Point, Rect } from '../../diagram/geometry.ts';
import type { HalamanTabel } from '../../form/halaman.ts';
import { HURUF_LABEL } from '../../form/label.ts';
import { MM_PER_PT } from '../../form/teks.ts';
import {
  balikPanah,
  bersihkan,
  emu,
  gayaKata,
  gayaPanah,
  gayaSimbol,
  kotakPanah,
  rapikan,
  sisiTemu,
  unsur,
  type Unsur,
} from '../gambar/drawingml.ts';
import { Komponen } from './komponen.ts';
import { SPASI } from './teks.ts';
import type { NamaGambar } from '../gambar/nama.ts';

/** Shapes by row index and lane id. */
export type GambarSel = ReadonlyMap<string, readonly Run[]>;

export const kunciSel = (baris: number, lajur: string): string => `${baris}/${lajur}`;

const WPS = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const LUANG = 0.4;
const JANGKAR = {
  distT: 0,
  distB: 0,
  distL: 0,
  distR: 0,
  simplePos: 0,
  behindDoc: 0,
  locked: 0,
  layoutInCell: 1,
  allowOverlap: 1,
};
const LAPIS = { panah: 1000, simbol: 2000, kata: 3000 };

/**
 * @param nomor first free drawing id; ids count up in the order of the page
 * @returns the shapes of each cell, and the next free id
 */
export function gambarHalaman(
  page: HalamanTabel,
  nama: NamaGambar,
  nomor: number,
): { readonly sel: GambarSel; readonly nomor: number } {
  const sel = new Map<string, Run[]>();
  const ids = new Map(page.simbol.map(({ id }, i) => [id, nomor + i]));
  let next = nomor + page.simbol.length;
  const place = (at: Point, make: (origin: Point) => XmlComponent): void => {
    const { baris, lajur } = cariSel(page, at);
    const row = page.baris[baris];
    if (row === undefined || lajur === undefined) return;
    const key = kunciSel(baris, lajur.id);
    sel.set(key, [...(sel.get(key) ?? []), new Run({ children: [make({ x: lajur.x, y: row.y })] })]);
  };
  for (const item of page.simbol) {
    const { height, pusat, width } = item;
    const box = { x: pusat.x - width / 2, y: pusat.y - height / 2, width, height };
    const words = item.nomorSegilima === null ? null : { teks: [String(item.nomorSegilima)], pt: 7 };
    place(pusat, (origin) =>
      jangkar(box, origin, {
        id: ids.get(item.id) ?? 0,
        ...nama.simbol(item),
        lapis: LAPIS.simbol,
        gaya: gayaSimbol(item.jenis, item.kira),
        jenis: unsur('wps:cNvSpPr'),
        kata: words,
      }),
    );
  }
  for (const item of page.panah) {
    const titik = rapikan(item.titik);
    const [from, to] = [page.simbol.find(({ id }) => id === item.dari), page.simbol.find(({ id }) => id === item.ke)];
    const [first, last] = [titik[0], titik.at(-1)];
    if (!from || !to || !first || !last) continue;
    const id = next++;
    place(from.pusat, (origin) =>
      jangkar(kotakPanah(titik), origin, {
        id,
        ...nama.panah(item),
        lapis: LAPIS.panah,
        gaya: gayaPanah(titik, item.perkiraan !== null),
        balik: balikPanah(titik),
        jenis: unsur('wps:cNvCnPr', {}, [
          unsur('a:stCxn', { id: ids.get(from.id) ?? 0, idx: sisiTemu(from, first) }),
          unsur('a:endCxn', { id: ids.get(to.id) ?? 0, idx: sisiTemu(to, last) }),
        ]),
        kata: null,
      }),
    );
  }
  for (const item of page.label) {
    const id = next++;
    const { height, width, x, y } = item.kotak;
    // Arial's letters may be a little wider than those the room was measured with.
    const box = { ...item.kotak, x: x - LUANG, width: width + 2 * LUANG };
    place({ x: x + width / 2, y: y + height / 2 }, (origin) =>
      jangkar(box, origin, {
        id,
        ...nama.kata(item),
        lapis: LAPIS.kata,
        gaya: gayaKata(),
        jenis: unsur('wps:cNvSpPr', { txBox: 1 }),
        kata: { teks: item.baris, pt: HURUF_LABEL.size / MM_PER_PT },
      }),
    );
  }
  return { sel, nomor: next };
}

/** The cell of the pelaksana columns that holds a point; points outside belong to the nearest. */
function cariSel(
  page: HalamanTabel,
  { x, y }: Point,
): { baris: number; lajur: HalamanTabel['lajur'][number] | undefined } {
  const baris = page.baris.findIndex((row) => y < row.y + row.height);
  const lajur = page.lajur.find((lane) => x < lane.x + lane.width) ?? page.lajur.at(-1);
  return { baris: baris < 0 ? page.baris.length - 1 : baris, lajur };
}

interface Isi {
  readonly id: number;
  readonly nama: string;
  readonly uraian: string;
  readonly lapis: number;
  readonly gaya: readonly Unsur[];
  readonly balik?: Readonly<Record<string, number>>;
  readonly jenis: Unsur;
  readonly kata: { readonly teks: readonly string[]; readonly pt: number } | null;
}

function jangkar(box: Rect, origin: Point, isi: Isi): XmlComponent {
  const ext = { cx: emu(box.width), cy: emu(box.height) };
  const offset = (nama: string, dari: string, mm: number): Unsur =>
    unsur(nama, { relativeFrom: dari }, [unsur('wp:posOffset', {}, [String(emu(mm))])]);
  const shape = unsur('wps:wsp', {}, [
    isi.jenis,
    unsur('wps:spPr', {}, [
      unsur('a:xfrm', isi.balik ?? {}, [unsur('a:off', { x: 0, y: 0 }), unsur('a:ext', ext)]),
      ...isi.gaya,
    ]),
    ...(isi.kata === null
      ? []
      : [unsur('wps:txbx', {}, [unsur('w:txbxContent', {}, isi.kata.teks.map(kata(isi.kata.pt)))])]),
    unsur('wps:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
  ]);
  const anchor = unsur('wp:anchor', { ...JANGKAR, relativeHeight: isi.lapis + isi.id }, [
    unsur('wp:simplePos', { x: 0, y: 0 }),
    offset('wp:positionH', 'column', box.x - origin.x),
    offset('wp:positionV', 'paragraph', box.y - origin.y),
    unsur('wp:extent', ext),
    unsur('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    unsur('wp:wrapNone'),
    unsur('wp:docPr', { id: isi.id, name: bersihkan(isi.nama), descr: bersihkan(isi.uraian) }),
    unsur('wp:cNvGraphicFramePr'),
    unsur('a:graphic', { 'xmlns:a': A }, [unsur('a:graphicData', { uri: WPS }, [shape])]),
  ]);
  return new Komponen(unsur('w:drawing', {}, [anchor]));
}

/** A line of words in the middle of its shape. */
const kata =
  (pt: number) =>
  (teks: string): Unsur =>
    unsur('w:p', {}, [
      unsur('w:pPr', {}, [
        unsur('w:spacing', {
          'w:before': 0,
          'w:after': 0,
          'w:line': Math.round(pt * SPASI * 20),
          'w:lineRule': 'exact',
        }),
        unsur('w:jc', { 'w:val': 'center' }),
      ]),
      unsur('w:r', {}, [
        unsur('w:rPr', {}, [
          unsur('w:sz', { 'w:val': Math.round(pt * 2) }),
          unsur('w:szCs', { 'w:val': Math.round(pt * 2) }),
        ]),
        unsur('w:t', { 'xml:space': 'preserve' }, [bersihkan(teks)]),
      ]),
    ]);
