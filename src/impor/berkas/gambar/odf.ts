/** ODF drawings of LibreOffice: `draw:custom-shape`, `draw:connector`, `draw:line`, groups. */
import { listAnak, listAnakBernama, readAtribut, listKeturunan, nameOf, readTeks, type Element } from '../pohon.ts';
import type { Jangkar } from '../../model.ts';
import {
  mergeIsi,
  isUraianPerkiraan,
  toJenis,
  KOSONG,
  toUjungGaris,
  type IsiGambar,
  type Kotak,
  type Titik,
} from './bangun.ts';
import { toTitikLembar, type Kisi } from './kisi.ts';
import { readKata } from './kata-bangun.ts';

const PT: Readonly<Record<string, number>> = { pt: 1, in: 72, inch: 72, cm: 28.3465, mm: 2.83465, px: 0.75 };
const PT_PER_PARAGRAF = 13;

/** Where positions count from. */
interface Asal {
  readonly sel: Titik;
  readonly lembar: Titik;
}

export function readGambarOdf(root: Element, jangkar: Jangkar | undefined, kisi: Kisi): IsiGambar {
  const lembar = toTitikLembar(kisi, 0, 0, 0, 0);
  // In a sheet positions count from the cell, in a text from the paragraph.
  const paragraf = readAtribut(root, 'end-cell-address') === null ? (jangkar?.paragraf ?? 0) : 0;
  const sel =
    jangkar === undefined
      ? lembar
      : { x: kisi.x[jangkar.kolom] ?? 0, y: (kisi.y[jangkar.baris] ?? 0) + paragraf * PT_PER_PARAGRAF };
  return readUnsur(root, { sel, lembar }, jangkar ?? null);
}

function readUnsur(
  of: Element,
  asal: Asal,
  jangkar: { readonly baris: number; readonly kolom: number } | null,
): IsiGambar {
  const teks = readKata(of, 'p', null);
  const putus = isUraianPerkiraan(readTeks(listAnakBernama(of, 'desc')));
  switch (nameOf(of)) {
    case 'g':
    case 'a':
      return mergeIsi(listAnak(of).map((item) => readUnsur(item, asal, jangkar)));
    case 'connector':
    case 'line': {
      // LibreOffice counts connectors of a sheet from the sheet's corner, other shapes from their cell.
      const base = nameOf(of) === 'connector' && readAtribut(of, 'end-cell-address') !== null ? asal.lembar : asal.sel;
      const moved = parseGeser(readAtribut(of, 'transform'));
      const point = (side: string): Titik => ({
        x: base.x + moved.x + parseUkuran(readAtribut(of, `x${side}`)),
        y: base.y + moved.y + parseUkuran(readAtribut(of, `y${side}`)),
      });
      return {
        bangun: [],
        garis: [
          {
            dari: readAtribut(of, 'start-shape'),
            ke: readAtribut(of, 'end-shape'),
            awal: point('1'),
            akhir: point('2'),
            lewat: [],
            teks,
            putus,
            ujung: null,
          },
        ],
      };
    }
    case 'custom-shape':
    case 'rect':
    case 'ellipse':
    case 'circle':
    case 'frame':
    case 'polygon': {
      const geometry = listAnakBernama(of, 'enhanced-geometry');
      const rupa = toNamaBentuk(nameOf(of), readAtribut(geometry, 'type'));
      const moved = parseGeser(readAtribut(of, 'transform'));
      const kotak: Kotak = {
        x: asal.sel.x + parseUkuran(readAtribut(of, 'x')) + moved.x,
        y: asal.sel.y + parseUkuran(readAtribut(of, 'y')) + moved.y,
        lebar: parseUkuran(readAtribut(of, 'width')),
        tinggi: parseUkuran(readAtribut(of, 'height')),
      };
      const path = readLintasan(geometry, kotak);
      if (GARIS.test(rupa) || path.length > 0) {
        const flip = (side: string): boolean => readAtribut(geometry, `mirror-${side}`) === 'true';
        const [start, end] = toUjungGaris(kotak, flip('horizontal'), flip('vertical'), 0);
        return {
          bangun: [],
          garis: [
            {
              dari: null,
              ke: null,
              awal: path[0] ?? start,
              akhir: path.at(-1) ?? end,
              lewat: path,
              teks,
              putus,
              ujung: null,
            },
          ],
        };
      }
      const text = rupa === 'text-box';
      if (text && teks === '') return KOSONG;
      if (nameOf(of) === 'frame' && listKeturunan(of, 'text-box').length === 0) return KOSONG;
      const id = [readAtribut(of, 'id'), readAtribut(of, 'name')].flatMap((key) => (key === null ? [] : [key]));
      return {
        bangun: [{ id, jenis: toJenis(rupa, teks, !text, text), rupa, teks, kotak, putus, jangkar }],
        garis: [],
      };
    }
    default:
      return KOSONG;
  }
}

const GARIS = /^(?:line|straightConnector1|bentConnector\d|curvedConnector\d)$/;

/** An open outline (`F`: not filled) drawn point by point; empty for closed shapes and for paths made of formulas. */
function readLintasan(geometry: Element | null, kotak: Kotak): readonly Titik[] {
  const path = readAtribut(geometry, 'enhanced-path') ?? '';
  if (!/\bF\b/.test(path) || /[Z?]/.test(path)) return [];
  const size = (readAtribut(geometry, 'sub-view-size') ?? '').split(' ').map((part) => Number.parseFloat(part));
  const [w = 0, h = 0] =
    size.length === 2
      ? size
      : (readAtribut(geometry, 'viewBox') ?? '')
          .split(' ')
          .slice(2)
          .map((part) => Number.parseFloat(part));
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number.parseFloat(text));
  const points: Titik[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x = 0, y = 0] = numbers.slice(at, at + 2);
    points.push({
      x: kotak.x + (w > 0 ? (x / w) * kotak.lebar : 0),
      y: kotak.y + (h > 0 ? (y / h) * kotak.tinggi : 0),
    });
  }
  return points;
}

/** LibreOffice keeps Office's names behind `ooxml-` and numbers behind `mso-spt`. */
function toNamaBentuk(tag: string, type: string | null): string {
  if (tag === 'frame') return 'text-box';
  if (type === null || /^(?:ooxml-)?non-primitive$/.test(type)) return tag === 'rect' ? 'rectangle' : tag;
  const number = /^mso-spt(\d+)$/.exec(type)?.[1];
  const MSO: Readonly<Record<string, string>> = {
    1: 'rect',
    109: 'flowChartProcess',
    110: 'flowChartDecision',
    116: 'flowChartTerminator',
    120: 'flowChartConnector',
    176: 'flowChartAlternateProcess',
    177: 'flowChartOffpageConnector',
    202: 'text-box',
  };
  return number === undefined ? type.replace(/^ooxml-/, '') : (MSO[number] ?? type);
}

function parseUkuran(value: string | null): number {
  const match = /^(-?[\d.]+)(pt|in|inch|cm|mm|px)?$/.exec(value ?? '');
  return match === null ? 0 : Number.parseFloat(match[1] ?? '0') * (PT[match[2] ?? 'pt'] ?? 1);
}

/** `rotate (…) translate (2cm 3cm)`: only the move is read. */
function parseGeser(transform: string | null): Titik {
  const match = /translate\s*\(\s*(-?[\d.]+\w*)[\s,]+(-?[\d.]+\w*)\s*\)/.exec(transform ?? '');
  return match === null ? { x: 0, y: 0 } : { x: parseUkuran(match[1] ?? ''), y: parseUkuran(match[2] ?? '') };
}
