/** DrawingML of Word (`w:drawing`) and Excel (`xdr:twoCellAnchor`). */
import { anak, anakBernama, angka, atribut, keturunan, nama, teksDalam, type Element } from '../pohon.ts';
import type { Jangkar } from '../../model.ts';
import { gabungIsi, isUraianPerkiraan, jenisDari, KOSONG, type IsiGambar, type Kotak, type Titik } from './bangun.ts';
import { titikLembar, type Kisi } from './kisi.ts';
import { garisDari, isGarisBebas, panahBlok } from './garis-drawingml.ts';
import { kataDalam, pertama } from './kata-bangun.ts';

const EMU_PER_PT = 12_700;
const SATUAN_PUTAR = 60_000;
const PT_PER_PARAGRAF = 13;

/** Maps EMU of a group's own space to points of the page. */
type Petak = (kotak: Kotak) => Kotak;

export function bacaWord(root: Element, jangkar: Jangkar | undefined, kisi: Kisi): IsiGambar {
  const holder = keturunan(root, 'anchor')[0] ?? keturunan(root, 'inline')[0];
  if (holder === undefined || jangkar === undefined) return KOSONG;
  const extent = anakBernama(holder, 'extent');
  const size = { lebar: (angka(extent, 'cx') ?? 0) / EMU_PER_PT, tinggi: (angka(extent, 'cy') ?? 0) / EMU_PER_PT };
  const cell = {
    x: kisi.x[jangkar.kolom] ?? 0,
    y: (kisi.y[jangkar.baris] ?? 0) + jangkar.paragraf * PT_PER_PARAGRAF,
    lebar: (kisi.x[jangkar.kolom + 1] ?? 0) - (kisi.x[jangkar.kolom] ?? 0),
    tinggi: (kisi.y[jangkar.baris + 1] ?? 0) - (kisi.y[jangkar.baris] ?? 0),
  };
  const inline = nama(holder) === 'inline';
  const at: Titik = {
    x:
      cell.x +
      (inline ? (cell.lebar - size.lebar) / 2 : offset(anakBernama(holder, 'positionH'), cell.lebar, size.lebar)),
    y: cell.y + (inline ? 0 : offset(anakBernama(holder, 'positionV'), cell.tinggi, size.tinggi)),
  };
  const docPr = anakBernama(holder, 'docPr');
  const data = pertama(holder, 'graphicData');
  if (data === null) return KOSONG;
  const whole: Kotak = { ...at, ...size };
  return gabungIsi(
    anak(data).map((item) =>
      bacaUnsur(item, { petak: null, luar: whole, id: atribut(docPr, 'id'), uraian: atribut(docPr, 'descr'), jangkar }),
    ),
  );
}

/** `wp:posOffset` in EMU, or `wp:align` inside the cell. */
function offset(position: Element | null, room: number, size: number): number {
  const value = Number.parseFloat(teksDalam(anakBernama(position, 'posOffset')));
  if (Number.isFinite(value)) return value / EMU_PER_PT;
  const align = teksDalam(anakBernama(position, 'align'));
  if (align === 'center') return (room - size) / 2;
  return align === 'right' || align === 'bottom' ? room - size : 0;
}

export function bacaExcel(root: Element, kisi: Kisi): IsiGambar {
  if (nama(root) === 'AlternateContent') {
    const choice = anakBernama(root, 'Choice') ?? anakBernama(root, 'Fallback');
    return choice === null ? KOSONG : gabungIsi(anak(choice).map((item) => bacaExcel(item, kisi)));
  }
  const corner = (name: string): Titik | null => {
    const of = anakBernama(root, name);
    const value = (child: string): number => Number.parseFloat(teksDalam(anakBernama(of, child)));
    if (of === null || !Number.isFinite(value('col')) || !Number.isFinite(value('row'))) return null;
    return titikLembar(
      kisi,
      value('col'),
      (value('colOff') || 0) / EMU_PER_PT,
      value('row'),
      (value('rowOff') || 0) / EMU_PER_PT,
    );
  };
  const from = corner('from');
  const ext = anakBernama(root, 'ext');
  const to =
    corner('to') ??
    (from && { x: from.x + (angka(ext, 'cx') ?? 0) / EMU_PER_PT, y: from.y + (angka(ext, 'cy') ?? 0) / EMU_PER_PT });
  if (from === null || to === null) return KOSONG;
  const whole: Kotak = { x: from.x, y: from.y, lebar: to.x - from.x, tinggi: to.y - from.y };
  return gabungIsi(
    anak(root).map((item) => bacaUnsur(item, { petak: null, luar: whole, id: null, uraian: null, jangkar: null })),
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

function bacaUnsur(of: Element, keadaan: Keadaan): IsiGambar {
  switch (nama(of)) {
    case 'AlternateContent': {
      const choice = anakBernama(of, 'Choice') ?? anakBernama(of, 'Fallback');
      return choice === null ? KOSONG : gabungIsi(anak(choice).map((item) => bacaUnsur(item, keadaan)));
    }
    case 'wgp':
    case 'grpSp':
      return bacaKelompok(of, keadaan);
    case 'wpc':
      // A canvas: its shapes lie in EMU from its corner.
      return gabungIsi(
        anak(of).map((item) => bacaUnsur(item, { ...keadaan, petak: geser(keadaan.luar), id: null, uraian: null })),
      );
    case 'wsp':
    case 'sp':
    case 'cxnSp':
      return bacaBentuk(of, keadaan);
    default:
      return KOSONG;
  }
}

function geser(luar: Kotak): Petak {
  return ({ x, y, lebar, tinggi }) => ({
    x: luar.x + x / EMU_PER_PT,
    y: luar.y + y / EMU_PER_PT,
    lebar: lebar / EMU_PER_PT,
    tinggi: tinggi / EMU_PER_PT,
  });
}

function bacaKelompok(of: Element, keadaan: Keadaan): IsiGambar {
  const xfrm = anakBernama(anakBernama(of, 'grpSpPr'), 'xfrm');
  const [off, ext, chOff, chExt] = ['off', 'ext', 'chOff', 'chExt'].map((name) => anakBernama(xfrm, name));
  const own: Kotak =
    keadaan.petak === null
      ? keadaan.luar
      : keadaan.petak({
          x: angka(off ?? null, 'x') ?? 0,
          y: angka(off ?? null, 'y') ?? 0,
          lebar: angka(ext ?? null, 'cx') ?? 0,
          tinggi: angka(ext ?? null, 'cy') ?? 0,
        });
  const inner = {
    x: angka(chOff ?? null, 'x') ?? 0,
    y: angka(chOff ?? null, 'y') ?? 0,
    lebar: angka(chExt ?? null, 'cx') ?? 0,
    tinggi: angka(chExt ?? null, 'cy') ?? 0,
  };
  const scaleX = inner.lebar > 0 ? own.lebar / inner.lebar : 1 / EMU_PER_PT;
  const scaleY = inner.tinggi > 0 ? own.tinggi / inner.tinggi : 1 / EMU_PER_PT;
  const petak: Petak = (item) => ({
    x: own.x + (item.x - inner.x) * scaleX,
    y: own.y + (item.y - inner.y) * scaleY,
    lebar: item.lebar * scaleX,
    tinggi: item.tinggi * scaleY,
  });
  return gabungIsi(anak(of).map((item) => bacaUnsur(item, { ...keadaan, petak, id: null, uraian: null })));
}

const GARIS = /^(?:line|lineInv|straightConnector1|bentConnector\d|curvedConnector\d)$/;
const PANAH_BLOK = /^(?:down|up|left|right|bent|bentUp|curved\w*|uturn)Arrow$/;

function bacaBentuk(of: Element, keadaan: Keadaan): IsiGambar {
  const spPr = anakBernama(of, 'spPr');
  const xfrm = anakBernama(spPr, 'xfrm');
  const prst = atribut(anakBernama(spPr, 'prstGeom'), 'prst') ?? '';
  const custom = anakBernama(spPr, 'custGeom');
  const cNvPr = pertama(of, 'cNvPr');
  const ids = [keadaan.id, atribut(cNvPr, 'id')].flatMap((id) => (id === null ? [] : [id]));
  const line = anakBernama(spPr, 'ln');
  const uraian = atribut(cNvPr, 'descr') ?? keadaan.uraian;
  const putus = !/^(?:solid|)$/.test(atribut(anakBernama(line, 'prstDash'), 'val') ?? '') || isUraianPerkiraan(uraian);
  const teks = kataDalam(anakBernama(of, 'txbx', 'txBody'), 'p', 't');
  const putar = (angka(xfrm, 'rot') ?? 0) / SATUAN_PUTAR;
  const kotak = boxOf(xfrm, keadaan, putar);
  const connector = nama(of) === 'cxnSp' || anakBernama(of, 'cNvCnPr') !== null;
  if (connector || GARIS.test(prst) || isGarisBebas(custom, line)) {
    return { bangun: [], garis: [garisDari(of, xfrm, kotak, putar, putus, teks, line, custom)] };
  }
  if (PANAH_BLOK.test(prst)) return { bangun: [], garis: [panahBlok(prst, kotak, putar, teks)] };
  const txBox = atribut(anakBernama(of, 'cNvSpPr') ?? pertama(anakBernama(of, 'nvSpPr'), 'cNvSpPr'), 'txBox') === '1';
  const bare = anakBernama(line, 'noFill') !== null;
  const jenis = jenisDari(prst, teks, !bare, txBox);
  // A picture of ink or an empty box without a line is no symbol.
  if (prst === '' && custom === null) return KOSONG;
  if (bare && teks === '' && jenis !== 'belah-ketupat') return KOSONG;
  return {
    bangun: [{ id: ids, jenis, rupa: prst === '' ? 'custGeom' : prst, teks, kotak, putus, jangkar: keadaan.jangkar }],
    garis: [],
  };
}

function boxOf(xfrm: Element | null, { luar, petak }: Keadaan, putar: number): Kotak {
  const off = anakBernama(xfrm, 'off');
  const ext = anakBernama(xfrm, 'ext');
  const size = { lebar: angka(ext, 'cx') ?? 0, tinggi: angka(ext, 'cy') ?? 0 };
  if (petak !== null) return petak({ x: angka(off, 'x') ?? 0, y: angka(off, 'y') ?? 0, ...size });
  // The anchor holds the outer box; a quarter turn swaps the sides of what was turned.
  const quarter = Math.abs(Math.round(putar / 90)) % 2 === 1;
  if (!quarter) return luar;
  const middle = { x: luar.x + luar.lebar / 2, y: luar.y + luar.tinggi / 2 };
  return { x: middle.x - luar.tinggi / 2, y: middle.y - luar.lebar / 2, lebar: luar.tinggi, tinggi: luar.lebar };
}
