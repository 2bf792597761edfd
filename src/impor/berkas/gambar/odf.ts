/** ODF drawings of LibreOffice: `draw:custom-shape`, `draw:connector`, `draw:line`, groups. */
import { anak, anakBernama, atribut, keturunan, nama, teksDalam, type Element } from '../pohon.ts';
import type { Jangkar } from '../../model.ts';
import {
  gabungIsi,
  isUraianPerkiraan,
  jenisDari,
  KOSONG,
  ujungGaris,
  type IsiGambar,
  type Kotak,
  type Titik,
} from './bangun.ts';
import { titikLembar, type Kisi } from './kisi.ts';
import { kataDalam } from './kata-bangun.ts';

const PT: Readonly<Record<string, number>> = { pt: 1, in: 72, inch: 72, cm: 28.3465, mm: 2.83465, px: 0.75 };
const PT_PER_PARAGRAF = 13;

/** Where positions count from. */
interface Asal {
  readonly sel: Titik;
  readonly lembar: Titik;
}

export function bacaOdf(root: Element, jangkar: Jangkar | undefined, kisi: Kisi): IsiGambar {
  const lembar = titikLembar(kisi, 0, 0, 0, 0);
  // In a sheet positions count from the cell, in a text from the paragraph.
  const paragraf = atribut(root, 'end-cell-address') === null ? (jangkar?.paragraf ?? 0) : 0;
  const sel =
    jangkar === undefined
      ? lembar
      : { x: kisi.x[jangkar.kolom] ?? 0, y: (kisi.y[jangkar.baris] ?? 0) + paragraf * PT_PER_PARAGRAF };
  return bacaUnsur(root, { sel, lembar }, jangkar ?? null);
}

function bacaUnsur(
  of: Element,
  asal: Asal,
  jangkar: { readonly baris: number; readonly kolom: number } | null,
): IsiGambar {
  const teks = kataDalam(of, 'p', null);
  const putus = isUraianPerkiraan(teksDalam(anakBernama(of, 'desc')));
  switch (nama(of)) {
    case 'g':
    case 'a':
      return gabungIsi(anak(of).map((item) => bacaUnsur(item, asal, jangkar)));
    case 'connector':
    case 'line': {
      // LibreOffice counts connectors of a sheet from the sheet's corner, other shapes from their cell.
      const base = nama(of) === 'connector' && atribut(of, 'end-cell-address') !== null ? asal.lembar : asal.sel;
      const moved = geser(atribut(of, 'transform'));
      const point = (side: string): Titik => ({
        x: base.x + moved.x + ukuran(atribut(of, `x${side}`)),
        y: base.y + moved.y + ukuran(atribut(of, `y${side}`)),
      });
      return {
        bangun: [],
        garis: [
          {
            dari: atribut(of, 'start-shape'),
            ke: atribut(of, 'end-shape'),
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
      const geometry = anakBernama(of, 'enhanced-geometry');
      const rupa = bentuk(nama(of), atribut(geometry, 'type'));
      const moved = geser(atribut(of, 'transform'));
      const kotak: Kotak = {
        x: asal.sel.x + ukuran(atribut(of, 'x')) + moved.x,
        y: asal.sel.y + ukuran(atribut(of, 'y')) + moved.y,
        lebar: ukuran(atribut(of, 'width')),
        tinggi: ukuran(atribut(of, 'height')),
      };
      const path = lintasan(geometry, kotak);
      if (GARIS.test(rupa) || path.length > 0) {
        const flip = (side: string): boolean => atribut(geometry, `mirror-${side}`) === 'true';
        const [start, end] = ujungGaris(kotak, flip('horizontal'), flip('vertical'), 0);
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
      if (nama(of) === 'frame' && keturunan(of, 'text-box').length === 0) return KOSONG;
      const id = [atribut(of, 'id'), atribut(of, 'name')].flatMap((key) => (key === null ? [] : [key]));
      return {
        bangun: [{ id, jenis: jenisDari(rupa, teks, !text, text), rupa, teks, kotak, putus, jangkar }],
        garis: [],
      };
    }
    default:
      return KOSONG;
  }
}

const GARIS = /^(?:line|straightConnector1|bentConnector\d|curvedConnector\d)$/;

/** An open outline (`F`: not filled) drawn point by point; empty for closed shapes and for paths made of formulas. */
function lintasan(geometry: Element | null, kotak: Kotak): readonly Titik[] {
  const path = atribut(geometry, 'enhanced-path') ?? '';
  if (!/\bF\b/.test(path) || /[Z?]/.test(path)) return [];
  const size = (atribut(geometry, 'sub-view-size') ?? '').split(' ').map((part) => Number.parseFloat(part));
  const [w = 0, h = 0] =
    size.length === 2
      ? size
      : (atribut(geometry, 'viewBox') ?? '')
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
function bentuk(tag: string, type: string | null): string {
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

function ukuran(value: string | null): number {
  const match = /^(-?[\d.]+)(pt|in|inch|cm|mm|px)?$/.exec(value ?? '');
  return match === null ? 0 : Number.parseFloat(match[1] ?? '0') * (PT[match[2] ?? 'pt'] ?? 1);
}

/** `rotate (…) translate (2cm 3cm)`: only the move is read. */
function geser(transform: string | null): Titik {
  const match = /translate\s*\(\s*(-?[\d.]+\w*)[\s,]+(-?[\d.]+\w*)\s*\)/.exec(transform ?? '');
  return match === null ? { x: 0, y: 0 } : { x: ukuran(match[1] ?? ''), y: ukuran(match[2] ?? '') };
}
