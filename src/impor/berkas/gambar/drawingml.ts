/** DrawingML of Word (`w:drawing`) and Excel (`xdr:twoCellAnchor`). */
import {
  listAnak,
  listAnakBernama,
  readAngka,
  readAtribut,
  listKeturunan,
  nameOf,
  readTeks,
  type Element,
} from '../pohon.ts';
import type { Jangkar } from '../../model.ts';
import { mergeIsi, isUraianPerkiraan, toJenis, KOSONG, type IsiGambar, type Kotak, type Titik } from './bangun.ts';
import { toTitikLembar, type Kisi } from './kisi.ts';
import { toGaris, isGarisBebas, readPanahBlok } from './garis-drawingml.ts';
import { readKata, findFirst } from './kata-bangun.ts';

const EMU_PER_PT = 12_700;
const SATUAN_PUTAR = 60_000;
const PT_PER_PARAGRAF = 13;

/** Maps EMU of a group's own space to points of the page. */
type Petak = (kotak: Kotak) => Kotak;

export function readWord(root: Element, jangkar: Jangkar | undefined, kisi: Kisi): IsiGambar {
  const holder = listKeturunan(root, 'anchor')[0] ?? listKeturunan(root, 'inline')[0];
  if (holder === undefined || jangkar === undefined) return KOSONG;
  const extent = listAnakBernama(holder, 'extent');
  const size = {
    lebar: (readAngka(extent, 'cx') ?? 0) / EMU_PER_PT,
    tinggi: (readAngka(extent, 'cy') ?? 0) / EMU_PER_PT,
  };
  const cell = {
    x: kisi.x[jangkar.kolom] ?? 0,
    y: (kisi.y[jangkar.baris] ?? 0) + jangkar.paragraf * PT_PER_PARAGRAF,
    lebar: (kisi.x[jangkar.kolom + 1] ?? 0) - (kisi.x[jangkar.kolom] ?? 0),
    tinggi: (kisi.y[jangkar.baris + 1] ?? 0) - (kisi.y[jangkar.baris] ?? 0),
  };
  const inline = nameOf(holder) === 'inline';
  const at: Titik = {
    x:
      cell.x +
      (inline ? (cell.lebar - size.lebar) / 2 : offset(listAnakBernama(holder, 'positionH'), cell.lebar, size.lebar)),
    y: cell.y + (inline ? 0 : offset(listAnakBernama(holder, 'positionV'), cell.tinggi, size.tinggi)),
  };
  const docPr = listAnakBernama(holder, 'docPr');
  const data = findFirst(holder, 'graphicData');
  if (data === null) return KOSONG;
  const whole: Kotak = { ...at, ...size };
  return mergeIsi(
    listAnak(data).map((item) =>
      readUnsur(item, {
        petak: null,
        luar: whole,
        id: readAtribut(docPr, 'id'),
        uraian: readAtribut(docPr, 'descr'),
        jangkar,
      }),
    ),
  );
}

/** `wp:posOffset` in EMU, or `wp:align` inside the cell. */
function offset(position: Element | null, room: number, size: number): number {
  const value = Number.parseFloat(readTeks(listAnakBernama(position, 'posOffset')));
  if (Number.isFinite(value)) return value / EMU_PER_PT;
  const align = readTeks(listAnakBernama(position, 'align'));
  if (align === 'center') return (room - size) / 2;
  return align === 'right' || align === 'bottom' ? room - size : 0;
}

export function readExcel(root: Element, kisi: Kisi): IsiGambar {
  if (nameOf(root) === 'AlternateContent') {
    const choice = listAnakBernama(root, 'Choice') ?? listAnakBernama(root, 'Fallback');
    return choice === null ? KOSONG : mergeIsi(listAnak(choice).map((item) => readExcel(item, kisi)));
  }
  const corner = (name: string): Titik | null => {
    const of = listAnakBernama(root, name);
    const value = (child: string): number => Number.parseFloat(readTeks(listAnakBernama(of, child)));
    if (of === null || !Number.isFinite(value('col')) || !Number.isFinite(value('row'))) return null;
    return toTitikLembar(
      kisi,
      value('col'),
      (value('colOff') || 0) / EMU_PER_PT,
      value('row'),
      (value('rowOff') || 0) / EMU_PER_PT,
    );
  };
  const from = corner('from');
  const ext = listAnakBernama(root, 'ext');
  const to =
    corner('to') ??
    (from && {
      x: from.x + (readAngka(ext, 'cx') ?? 0) / EMU_PER_PT,
      y: from.y + (readAngka(ext, 'cy') ?? 0) / EMU_PER_PT,
    });
  if (from === null || to === null) return KOSONG;
  const whole: Kotak = { x: from.x, y: from.y, lebar: to.x - from.x, tinggi: to.y - from.y };
  return mergeIsi(
    listAnak(root).map((item) => readUnsur(item, { petak: null, luar: whole, id: null, uraian: null, jangkar: null })),
  );
}

interface Keadaan {
  /** Null outside groups: the anchor's box is the shape's. */
  readonly petak: Petak | null;
  readonly luar: Kotak;
  readonly id: string | null;
  /** Description of the anchor's own shape. */
  readonly uraian: string | null;
  readonly jangkar: { readonly baris: number; readonly kolom: number } | null;
}

function readUnsur(of: Element, keadaan: Keadaan): IsiGambar {
  switch (nameOf(of)) {
    case 'AlternateContent': {
      const choice = listAnakBernama(of, 'Choice') ?? listAnakBernama(of, 'Fallback');
      return choice === null ? KOSONG : mergeIsi(listAnak(choice).map((item) => readUnsur(item, keadaan)));
    }
    case 'wgp':
    case 'grpSp':
      return readKelompok(of, keadaan);
    case 'wpc':
      // A canvas: its shapes lie in EMU from its corner.
      return mergeIsi(
        listAnak(of).map((item) =>
          readUnsur(item, { ...keadaan, petak: createPetak(keadaan.luar), id: null, uraian: null }),
        ),
      );
    case 'wsp':
    case 'sp':
    case 'cxnSp':
      return readBentuk(of, keadaan);
    default:
      return KOSONG;
  }
}

function createPetak(luar: Kotak): Petak {
  return ({ x, y, lebar, tinggi }) => ({
    x: luar.x + x / EMU_PER_PT,
    y: luar.y + y / EMU_PER_PT,
    lebar: lebar / EMU_PER_PT,
    tinggi: tinggi / EMU_PER_PT,
  });
}

function readKelompok(of: Element, keadaan: Keadaan): IsiGambar {
  const xfrm = listAnakBernama(listAnakBernama(of, 'grpSpPr'), 'xfrm');
  const [off, ext, chOff, chExt] = ['off', 'ext', 'chOff', 'chExt'].map((name) => listAnakBernama(xfrm, name));
  const own: Kotak =
    keadaan.petak === null
      ? keadaan.luar
      : keadaan.petak({
          x: readAngka(off ?? null, 'x') ?? 0,
          y: readAngka(off ?? null, 'y') ?? 0,
          lebar: readAngka(ext ?? null, 'cx') ?? 0,
          tinggi: readAngka(ext ?? null, 'cy') ?? 0,
        });
  const inner = {
    x: readAngka(chOff ?? null, 'x') ?? 0,
    y: readAngka(chOff ?? null, 'y') ?? 0,
    lebar: readAngka(chExt ?? null, 'cx') ?? 0,
    tinggi: readAngka(chExt ?? null, 'cy') ?? 0,
  };
  const scaleX = inner.lebar > 0 ? own.lebar / inner.lebar : 1 / EMU_PER_PT;
  const scaleY = inner.tinggi > 0 ? own.tinggi / inner.tinggi : 1 / EMU_PER_PT;
  const petak: Petak = (item) => ({
    x: own.x + (item.x - inner.x) * scaleX,
    y: own.y + (item.y - inner.y) * scaleY,
    lebar: item.lebar * scaleX,
    tinggi: item.tinggi * scaleY,
  });
  return mergeIsi(listAnak(of).map((item) => readUnsur(item, { ...keadaan, petak, id: null, uraian: null })));
}

const GARIS = /^(?:line|lineInv|straightConnector1|bentConnector\d|curvedConnector\d)$/;
const PANAH_BLOK = /^(?:down|up|left|right|bent|bentUp|curved\w*|uturn)Arrow$/;

function readBentuk(of: Element, keadaan: Keadaan): IsiGambar {
  const spPr = listAnakBernama(of, 'spPr');
  const xfrm = listAnakBernama(spPr, 'xfrm');
  const prst = readAtribut(listAnakBernama(spPr, 'prstGeom'), 'prst') ?? '';
  const custom = listAnakBernama(spPr, 'custGeom');
  const cNvPr = findFirst(of, 'cNvPr');
  const ids = [keadaan.id, readAtribut(cNvPr, 'id')].flatMap((id) => (id === null ? [] : [id]));
  const line = listAnakBernama(spPr, 'ln');
  const uraian = readAtribut(cNvPr, 'descr') ?? keadaan.uraian;
  const putus =
    !/^(?:solid|)$/.test(readAtribut(listAnakBernama(line, 'prstDash'), 'val') ?? '') || isUraianPerkiraan(uraian);
  const teks = readKata(listAnakBernama(of, 'txbx', 'txBody'), 'p', 't');
  const putar = (readAngka(xfrm, 'rot') ?? 0) / SATUAN_PUTAR;
  const kotak = boxOf(xfrm, keadaan, putar);
  const connector = nameOf(of) === 'cxnSp' || listAnakBernama(of, 'cNvCnPr') !== null;
  if (connector || GARIS.test(prst) || isGarisBebas(custom, line)) {
    return { bangun: [], garis: [toGaris(of, xfrm, kotak, putar, putus, teks, line, custom)] };
  }
  if (PANAH_BLOK.test(prst)) return { bangun: [], garis: [readPanahBlok(prst, kotak, putar, teks)] };
  const txBox =
    readAtribut(listAnakBernama(of, 'cNvSpPr') ?? findFirst(listAnakBernama(of, 'nvSpPr'), 'cNvSpPr'), 'txBox') === '1';
  const bare = listAnakBernama(line, 'noFill') !== null;
  const jenis = toJenis(prst, teks, !bare, txBox);
  // A picture of ink or an empty box without a line is no symbol.
  if (prst === '' && custom === null) return KOSONG;
  if (bare && teks === '' && jenis !== 'belah-ketupat') return KOSONG;
  return {
    bangun: [{ id: ids, jenis, rupa: prst === '' ? 'custGeom' : prst, teks, kotak, putus, jangkar: keadaan.jangkar }],
    garis: [],
  };
}

function boxOf(xfrm: Element | null, { luar, petak }: Keadaan, putar: number): Kotak {
  const off = listAnakBernama(xfrm, 'off');
  const ext = listAnakBernama(xfrm, 'ext');
  const size = { lebar: readAngka(ext, 'cx') ?? 0, tinggi: readAngka(ext, 'cy') ?? 0 };
  if (petak !== null) return petak({ x: readAngka(off, 'x') ?? 0, y: readAngka(off, 'y') ?? 0, ...size });
  // The anchor holds the outer box; a quarter turn swaps the sides of what was turned.
  const quarter = Math.abs(Math.round(putar / 90)) % 2 === 1;
  if (!quarter) return luar;
  const middle = { x: luar.x + luar.lebar / 2, y: luar.y + luar.tinggi / 2 };
  return { x: middle.x - luar.tinggi / 2, y: middle.y - luar.lebar / 2, lebar: luar.tinggi, tinggi: luar.lebar };
}
