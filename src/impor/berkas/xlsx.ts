/** Workbooks (XLSX): each sheet as one table, with merged cells, sizes, dates as printed, and its drawings. */
import type { Baris, Dokumen, Gambar, Sel, Tabel } from '../model.ts';
import { bacaGaya, tanggalTeks, type Gaya } from './xlsx-gaya.ts';
import {
  anak,
  anakBernama,
  angka,
  atribut,
  bacaXml,
  keturunan,
  nama,
  semuaAnak,
  tulisXml,
  type Element,
} from './xml.ts';
import { ImporError, type Paket } from './zip.ts';

const MOST_ROWS = 5_000;
const MOST_COLUMNS = 256;
const PT_PER_CHAR = 5.25;
const PADDING = 3.75;

export function readXlsx(berkas: string, paket: Paket): Dokumen {
  const workbook = part(paket, 'xl/workbook.xml', berkas);
  const rels = bacaRelasi(paket, 'xl/workbook.xml');
  const strings = bacaKata(paket.get('xl/sharedStrings.xml'), berkas);
  const gaya = bacaGaya(paket.get('xl/styles.xml'), atribut(anakBernama(workbook, 'workbookPr'), 'date1904') === '1');
  const catatan: string[] = [];
  const isi = semuaAnak(anakBernama(workbook, 'sheets'), 'sheet').flatMap((sheet, index): Tabel[] => {
    const name = atribut(sheet, 'name') ?? `Lembar ${index + 1}`;
    if ((atribut(sheet, 'state') ?? 'visible') !== 'visible') {
      catatan.push(`Lembar tersembunyi “${name}” tidak dibaca.`);
      return [];
    }
    const path = rels.get(relasiId(sheet) ?? '');
    const text = path === undefined ? undefined : paket.get(path);
    if (path === undefined || text === undefined) return [];
    const tabel = bacaLembar(bacaXml(text, `${berkas}, lembar ${name}`), { strings, gaya, name, halaman: index + 1 });
    if (tabel === null) return [];
    return [{ ...tabel, gambar: bacaGambar(paket, path, berkas) }];
  });
  return { nama: berkas, berkas: 'xlsx', jenis: 'teks', isi, catatan };
}

function part(paket: Paket, name: string, berkas: string): Element {
  const text = paket.get(name);
  if (text === undefined)
    throw new ImporError(`${berkas}: bagian ${name} tidak ada. Simpan ulang berkas ini dari Excel.`);
  return bacaXml(text, berkas);
}

const relasiId = (of: Element): string | null => {
  for (let index = 0; index < of.attributes.length; index += 1) {
    const item = of.attributes.item(index);
    if (item !== null && item.localName === 'id' && item.nodeName !== 'id') return item.value;
  }
  return null;
};

/** Relations of a part: id → path inside the package. */
function bacaRelasi(paket: Paket, of: string): Map<string, string> {
  const folder = of.slice(0, of.lastIndexOf('/'));
  const text = paket.get(`${folder}/_rels/${of.slice(folder.length + 1)}.rels`);
  if (text === undefined) return new Map();
  return new Map(
    semuaAnak(bacaXml(text, of), 'Relationship').map((item) => [
      atribut(item, 'Id') ?? '',
      resolve(folder, atribut(item, 'Target') ?? ''),
    ]),
  );
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** Runs of rich text joined; reading aids (`rPh`) left out. */
function bacaKata(text: string | undefined, berkas: string): string[] {
  return text === undefined ? [] : semuaAnak(bacaXml(text, berkas), 'si').map(kataDari);
}

function kataDari(of: Element): string {
  return anak(of)
    .map((item) => (nama(item) === 't' ? (item.textContent ?? '') : nama(item) === 'r' ? kataDari(item) : ''))
    .join('')
    .replace(/_x000D_/g, '');
}

interface Lembar {
  readonly strings: readonly string[];
  readonly gaya: Gaya;
  readonly name: string;
  readonly halaman: number;
}

function bacaLembar(sheet: Element, lembar: Lembar): Omit<Tabel, 'gambar'> | null {
  const texts = new Map<number, Map<number, string>>();
  const heights = new Map<number, number>();
  const defaultHeight = angka(anakBernama(sheet, 'sheetFormatPr'), 'defaultRowHeight') ?? 15;
  let rowAt = -1;
  for (const row of semuaAnak(anakBernama(sheet, 'sheetData'), 'row')) {
    rowAt = (angka(row, 'r') ?? rowAt + 2) - 1;
    if (rowAt >= MOST_ROWS) break;
    const height = angka(row, 'ht');
    if (height !== null) heights.set(rowAt, height);
    let columnAt = -1;
    for (const cell of semuaAnak(row, 'c')) {
      const reference = atribut(cell, 'r');
      columnAt = reference === null ? columnAt + 1 : kolomDari(reference);
      if (columnAt >= MOST_COLUMNS) break;
      const teks = isiSel(cell, lembar);
      if (teks !== '') texts.set(rowAt, (texts.get(rowAt) ?? new Map<number, string>()).set(columnAt, teks));
    }
  }
  const rows = [...texts.keys()];
  if (rows.length === 0) return null;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const columns = [...texts.values()].flatMap((row) => [...row.keys()]);
  const areas = semuaAnak(anakBernama(sheet, 'mergeCells'), 'mergeCell').map((item) =>
    areaDari(atribut(item, 'ref') ?? ''),
  );
  const wide = areas.filter((area) => area.top >= top && area.top <= bottom).map((area) => area.right);
  const left = Math.min(...columns);
  const right = Math.min(MOST_COLUMNS - 1, Math.max(...columns, ...wide.filter((at) => at < MOST_COLUMNS)));
  const breaks = new Set(semuaAnak(anakBernama(sheet, 'rowBreaks'), 'brk').map((item) => angka(item, 'id') ?? -1));
  const posisi = { halaman: lembar.halaman };
  const covered = new Set(areas.flatMap((area) => placesOf(area, bottom)).map(([row, column]) => `${row}:${column}`));
  const origin = new Map(areas.map((area) => [`${area.top}:${area.left}`, area]));
  const baris = Array.from({ length: bottom - top + 1 }, (_, index): Baris => {
    const row = top + index;
    const sel: Sel[] = [];
    for (let column = left; column <= right; column += 1) {
      const key = `${row}:${column}`;
      if (covered.has(key)) continue;
      const area = origin.get(key);
      sel.push({
        teks: texts.get(row)?.get(column) ?? '',
        kolom: column - left,
        lebar: area === undefined ? 1 : Math.min(area.right, right) - area.left + 1,
        tinggi: area === undefined ? 1 : Math.min(area.bottom, bottom) - area.top + 1,
        posisi,
      });
    }
    return {
      sel,
      posisi,
      tinggi: heights.get(row) ?? defaultHeight,
      ...(breaks.has(row) && index > 0 && { halamanBaru: true as const }),
    };
  });
  const widths = bacaLebar(sheet);
  return {
    type: 'tabel',
    baris,
    kolom: right - left + 1,
    lebarKolom: Array.from({ length: right - left + 1 }, (_, index) => widths(left + index)),
    pangkal: { baris: top, kolom: left },
    lembar: lembar.name,
    posisi,
  };
}

function isiSel(cell: Element, { strings, gaya }: Lembar): string {
  const kind = atribut(cell, 't') ?? 'n';
  if (kind === 'inlineStr') return rapi(kataDari(anakBernama(cell, 'is') ?? cell));
  const value = anakBernama(cell, 'v')?.textContent ?? '';
  if (value === '') return '';
  if (kind === 's') return rapi(strings[Number(value)] ?? '');
  if (kind === 'b') return value === '1' ? 'BENAR' : 'SALAH';
  if (kind === 'str' || kind === 'e' || kind === 'd') return rapi(value);
  const number = Number(value);
  const style = angka(cell, 's') ?? 0;
  return tanggalTeks(number, gaya, style) ?? String(Number(number.toPrecision(12)));
}

const rapi = (teks: string): string =>
  teks
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function areaDari(reference: string): Area {
  const [first = '', last = first] = reference.split(':');
  return { top: barisDari(first), left: kolomDari(first), bottom: barisDari(last), right: kolomDari(last) };
}

/** Places an area covers beside its own first one, within the used rows. */
function placesOf(area: Area, bottom: number): [number, number][] {
  const places: [number, number][] = [];
  for (let row = area.top; row <= Math.min(area.bottom, bottom); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, MOST_COLUMNS); column += 1) {
      if (row !== area.top || column !== area.left) places.push([row, column]);
    }
  }
  return places;
}

const barisDari = (reference: string): number => Number(/\d+/.exec(reference)?.[0] ?? 1) - 1;

function kolomDari(reference: string): number {
  const letters = /[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function bacaLebar(sheet: Element): (column: number) => number {
  const defaultWidth = angka(anakBernama(sheet, 'sheetFormatPr'), 'defaultColWidth') ?? 9.14;
  const columns = semuaAnak(anakBernama(sheet, 'cols'), 'col').map((item) => ({
    from: (angka(item, 'min') ?? 1) - 1,
    to: (angka(item, 'max') ?? 1) - 1,
    width: angka(item, 'width') ?? defaultWidth,
  }));
  return (column) =>
    (columns.find((item) => column >= item.from && column <= item.to)?.width ?? defaultWidth) * PT_PER_CHAR + PADDING;
}

/** Anchors of the sheet's drawing, and the shapes of older drawings (VML) but for notes. */
function bacaGambar(paket: Paket, path: string, berkas: string): Gambar[] {
  return [...bacaRelasi(paket, path).values()].flatMap((target): Gambar[] => {
    const text = paket.get(target);
    if (text === undefined) return [];
    if (/drawings\/[^/]+\.xml$/i.test(target)) {
      return anak(bacaXml(text, berkas))
        .filter((item) => /Anchor$/.test(nama(item)))
        .map((item): Gambar => ({ bahasa: 'excel', xml: tulisXml(item) }));
    }
    if (/\.vml$/i.test(target)) {
      const shapes = keturunan(bacaXml(text, berkas), 'shape');
      return shapes
        .filter((item) => atribut(keturunan(item, 'ClientData')[0] ?? null, 'ObjectType') !== 'Note')
        .map((item): Gambar => ({ bahasa: 'vml-excel', xml: tulisXml(item) }));
    }
    return [];
  });
}
