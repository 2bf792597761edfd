/** VML: older Word (`w:pict`) and Excel (`v:shape` with `x:ClientData`). */
import { listAnak, listAnakBernama, readAtribut, listKeturunan, nameOf, readTeks, type Element } from '../pohon.ts';
import type { Jangkar } from '../../model.ts';
import {
  mergeIsi,
  toJenis,
  KOSONG,
  toUjungGaris,
  type Bangun,
  type IsiGambar,
  type Kotak,
  type Titik,
} from './bangun.ts';
import { toTitikLembar, type Kisi } from './kisi.ts';
import { readKata, findFirst } from './kata-bangun.ts';

/** Shape types by number, where they are symbols or lines. */
const SPT: Readonly<Record<string, string>> = {
  1: 'rect',
  2: 'roundRect',
  3: 'ellipse',
  4: 'diamond',
  15: 'homePlate',
  20: 'line',
  32: 'straightConnector1',
  33: 'bentConnector2',
  34: 'bentConnector3',
  35: 'bentConnector4',
  36: 'bentConnector5',
  37: 'curvedConnector2',
  38: 'curvedConnector3',
  39: 'curvedConnector4',
  40: 'curvedConnector5',
  56: 'pentagon',
  109: 'flowChartProcess',
  110: 'flowChartDecision',
  111: 'flowChartInputOutput',
  112: 'flowChartPredefinedProcess',
  114: 'flowChartDocument',
  115: 'flowChartMultidocument',
  116: 'flowChartTerminator',
  117: 'flowChartPreparation',
  118: 'flowChartManualInput',
  119: 'flowChartManualOperation',
  120: 'flowChartConnector',
  176: 'flowChartAlternateProcess',
  177: 'flowChartOffpageConnector',
  202: 'textbox',
};
const GARIS = /^(?:line|.*Connector\d)$/;
const PT: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.3465, mm: 2.83465, px: 0.75, '': 0.75 };
const PT_PER_PX = 0.75;
const PT_PER_PARAGRAF = 13;

type Petak = (kotak: Kotak) => Kotak;

export function readVmlWord(root: Element, jangkar: Jangkar | undefined, kisi: Kisi): IsiGambar {
  if (jangkar === undefined) return KOSONG;
  const origin = {
    x: kisi.x[jangkar.kolom] ?? 0,
    y: (kisi.y[jangkar.baris] ?? 0) + jangkar.paragraf * PT_PER_PARAGRAF,
  };
  const petak: Petak = (item) => ({ ...item, x: origin.x + item.x, y: origin.y + item.y });
  const holder = nameOf(root) === 'pict' || nameOf(root) === 'object' ? root : (listKeturunan(root, 'pict')[0] ?? root);
  const rules = readSambungan(root);
  return mergeIsi(
    listAnak(holder).map((item) =>
      readUnsur(item, petak, false, { baris: jangkar.baris, kolom: jangkar.kolom }, rules),
    ),
  );
}

export function readVmlExcel(root: Element, kisi: Kisi): IsiGambar {
  const shapes = nameOf(root) === 'shape' || nameOf(root) === 'rect' ? [root] : listAnak(root);
  const rules = readSambungan(root);
  return mergeIsi(
    shapes.map((shape) => {
      const anchor = readTeks(findFirst(shape, 'Anchor'))
        .split(',')
        .map((part) => Number.parseFloat(part));
      const [c1, dx1, r1, dy1, c2, dx2, r2, dy2] = anchor;
      if ([c1, dx1, r1, dy1, c2, dx2, r2, dy2].some((value) => value === undefined || !Number.isFinite(value)))
        return KOSONG;
      const from = toTitikLembar(kisi, c1 ?? 0, (dx1 ?? 0) * PT_PER_PX, r1 ?? 0, (dy1 ?? 0) * PT_PER_PX);
      const to = toTitikLembar(kisi, c2 ?? 0, (dx2 ?? 0) * PT_PER_PX, r2 ?? 0, (dy2 ?? 0) * PT_PER_PX);
      const box: Kotak = { ...from, lebar: to.x - from.x, tinggi: to.y - from.y };
      return readUnsur(shape, () => box, false, null, rules);
    }),
  );
}

interface Ujung {
  readonly dari: string | null;
  readonly ke: string | null;
}

/** `o:r type="connector"` rules: which shapes a connector joins. */
function readSambungan(root: Element): ReadonlyMap<string, Ujung> {
  return new Map(
    listKeturunan(root, 'r').flatMap((rule): [string, Ujung][] => {
      const id = readAtribut(rule, 'idref');
      if (readAtribut(rule, 'type') !== 'connector' || id === null) return [];
      const ends = listAnak(rule).filter((item) => nameOf(item) === 'proxy');
      const side = (name: string): string | null =>
        strip(readAtribut(ends.find((item) => readAtribut(item, name) !== null) ?? null, 'idref'));
      return [[strip(id) ?? id, { dari: side('start'), ke: side('end') }]];
    }),
  );
}

function strip(id: string | null): string | null {
  return id === null ? null : id.replace(/^#/, '');
}

function readUnsur(
  of: Element,
  petak: Petak,
  dalamKelompok: boolean,
  jangkar: Bangun['jangkar'],
  rules: ReadonlyMap<string, Ujung>,
): IsiGambar {
  const tag = nameOf(of);
  const style = parseGaya(readAtribut(of, 'style') ?? '');
  const kotak = petak(readKotak(style, dalamKelompok));
  if (tag === 'group') {
    const [ox = 0, oy = 0] = parsePasangan(readAtribut(of, 'coordorigin'));
    const [w = 1000, h = 1000] = parsePasangan(readAtribut(of, 'coordsize'));
    const inner: Petak = (item) => ({
      x: kotak.x + ((item.x - ox) / w) * kotak.lebar,
      y: kotak.y + ((item.y - oy) / h) * kotak.tinggi,
      lebar: (item.lebar / w) * kotak.lebar,
      tinggi: (item.tinggi / h) * kotak.tinggi,
    });
    return mergeIsi(listAnak(of).map((item) => readUnsur(item, inner, true, jangkar, rules)));
  }
  if (!/^(?:shape|rect|roundrect|oval|line|polyline)$/.test(tag)) return KOSONG;
  const number = /_t(\d+)$/.exec(readAtribut(of, 'type') ?? '')?.[1] ?? readAtribut(of, 'spt');
  const named: Readonly<Record<string, string>> = {
    rect: 'rect',
    roundrect: 'roundRect',
    oval: 'ellipse',
    line: 'line',
    polyline: 'line',
  };
  const rupa =
    (number === null ? undefined : SPT[number]) ??
    named[tag] ??
    (readAtribut(of, 'connectortype') === null ? 'lain' : 'straightConnector1');
  const id = readAtribut(of, 'id');
  const spid = readAtribut(of, 'spid');
  const stroke = listAnakBernama(of, 'stroke');
  const putus = !/^(?:solid)?$/.test(readAtribut(stroke, 'dashstyle') ?? '');
  const teks =
    readKata(listAnakBernama(of, 'textbox'), 'p', 't') || readKata(listAnakBernama(of, 'textbox'), 'div', null);
  if (GARIS.test(rupa) || tag === 'line') {
    const [start, end] = tag === 'line' ? ends(of, petak, dalamKelompok) : flipped(kotak, style);
    const head = (name: string): boolean => !/^(?:none)?$/.test(readAtribut(stroke, name) ?? '');
    const rule = [spid, id].flatMap((key) => (key === null ? [] : (rules.get(key) ?? [])))[0];
    return {
      bangun: [],
      garis: [
        {
          dari: rule?.dari ?? null,
          ke: rule?.ke ?? null,
          awal: start,
          akhir: end,
          lewat: [],
          teks,
          putus,
          ujung: { awal: head('startarrow'), akhir: head('endarrow') },
        },
      ],
    };
  }
  const bare = /^(?:f|false|0)$/.test(readAtribut(of, 'stroked') ?? '');
  if (bare && teks === '') return KOSONG;
  const ids = [id, spid].flatMap((key) => (key === null ? [] : [key]));
  return {
    bangun: [{ id: ids, jenis: toJenis(rupa, teks, !bare, rupa === 'textbox'), rupa, teks, kotak, putus, jangkar }],
    garis: [],
  };
}

function parseGaya(style: string): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').flatMap((part): [string, string][] => {
      const [name, value] = part.split(':');
      return name !== undefined && value !== undefined ? [[name.trim().toLowerCase(), value.trim()]] : [];
    }),
  );
}

function parseUkuran(value: string | undefined, dalamKelompok: boolean): number {
  const match = /^(-?[\d.]+)\s*(pt|in|cm|mm|px)?$/.exec(value ?? '');
  if (match === null) return 0;
  return Number.parseFloat(match[1] ?? '0') * (dalamKelompok && match[2] === undefined ? 1 : (PT[match[2] ?? ''] ?? 1));
}

function readKotak(style: ReadonlyMap<string, string>, dalamKelompok: boolean): Kotak {
  const size = (name: string): number => parseUkuran(style.get(name), dalamKelompok);
  return {
    x: size('margin-left') + size('left'),
    y: size('margin-top') + size('top'),
    lebar: size('width'),
    tinggi: size('height'),
  };
}

function flipped(kotak: Kotak, style: ReadonlyMap<string, string>): readonly [Titik, Titik] {
  const flip = style.get('flip') ?? '';
  return toUjungGaris(
    kotak,
    flip.includes('x'),
    flip.includes('y'),
    Number.parseFloat(style.get('rotation') ?? '0') || 0,
  );
}

function ends(of: Element, petak: Petak, dalamKelompok: boolean): readonly [Titik, Titik] {
  const point = (name: string): Titik => {
    const [x = '0', y = '0'] = (readAtribut(of, name) ?? '').split(',');
    return petak({
      x: parseUkuran(x.trim(), dalamKelompok),
      y: parseUkuran(y.trim(), dalamKelompok),
      lebar: 0,
      tinggi: 0,
    });
  };
  return [point('from'), point('to')];
}

function parsePasangan(value: string | null): readonly number[] {
  return (value ?? '').split(',').flatMap((part) => {
    const number = Number.parseFloat(part);
    return Number.isFinite(number) ? [number] : [];
  });
}
