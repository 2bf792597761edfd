/** Workbooks (XLSX): each sheet as one table, with merged cells, sizes, dates as printed, and its drawings. */
import { BATAS, type Anggaran } from '../anggaran.ts';
import type { Baris, Dokumen, Sel, Tabel } from '../model.ts';
import { maxOf, minOf } from '../terbesar.ts';
import { ImporError } from '../tolak.ts';
import { describeLembar, describeTabel } from './batas-dokumen.ts';
import { createKisi } from './gambar/kisi.ts';
import {
  listAnak,
  listAnakBernama,
  readAngka,
  readAtribut,
  parseXml,
  readBilangan,
  nameOf,
  listSemuaAnak,
  readTeks,
  type Element,
} from './pohon.ts';
import { readGaya, writeTanggal, type Gaya } from './xlsx-gaya.ts';
import { readGambarLembar } from './xlsx-gambar.ts';
import { toArea, readGabungan, toNomorKolom } from './xlsx-gabungan.ts';
import { readRelasi, readRelasiId } from './xlsx-relasi.ts';
import type { Paket } from './zip.ts';

/** The last row a sheet can have. */
const LAST_ROW = 1_048_576;
const PT_PER_CHAR = 5.25;
const PADDING = 3.75;

export function readXlsx(berkas: string, paket: Paket, anggaran: Anggaran): Dokumen {
  const workbook = parseXml(paket.get('xl/workbook.xml') ?? '', berkas, anggaran);
  const rels = readRelasi(paket, 'xl/workbook.xml', anggaran);
  const strings = readKata(paket.get('xl/sharedStrings.xml'), berkas, anggaran);
  const since1904 = readAtribut(listAnakBernama(workbook, 'workbookPr'), 'date1904') === '1';
  const gaya = readGaya(paket.get('xl/styles.xml'), since1904, anggaran);
  const catatan: string[] = [];
  const sheets = listSemuaAnak(listAnakBernama(workbook, 'sheets'), 'sheet');
  if (sheets.length > BATAS.lembar) throw new ImporError(describeLembar(berkas, sheets.length));
  const read = new Set<string>();
  const isi = sheets.flatMap((sheet, index): Tabel[] => {
    const name = readAtribut(sheet, 'name') ?? `Lembar ${index + 1}`;
    if ((readAtribut(sheet, 'state') ?? 'visible') !== 'visible') {
      catatan.push(`Lembar tersembunyi “${name}” tidak dibaca.`);
      return [];
    }
    const path = rels.get(readRelasiId(sheet) ?? '');
    const text = path === undefined ? undefined : paket.get(path);
    // Excel never gives two sheets one part: a part is read once.
    if (path === undefined || text === undefined || read.has(path)) return [];
    read.add(path);
    const element = parseXml(text, `${berkas}, lembar ${name}`, anggaran);
    const tabel = readLembar(element, { strings, gaya, name, halaman: index + 1, anggaran });
    if (tabel === null) return [];
    if (typeof tabel === 'string') {
      catatan.push(`Lembar tidak dibaca: ${tabel}`);
      return [];
    }
    return [{ ...tabel, gambar: readGambarLembar(paket, path, berkas, createKisi(tabel), anggaran) }];
  });
  const tooLarge = catatan.find((pesan) => pesan.startsWith('Lembar tidak dibaca'));
  if (isi.length === 0 && tooLarge !== undefined) throw new ImporError(`${berkas}: ${tooLarge}`);
  return { nama: berkas, berkas: 'xlsx', jenis: 'teks', isi, catatan };
}

/** Runs of rich text joined; reading aids (`rPh`) left out. */
function readKata(text: string | undefined, berkas: string, anggaran: Anggaran): string[] {
  return text === undefined ? [] : listSemuaAnak(parseXml(text, berkas, anggaran), 'si').map(readTeksKata);
}

function readTeksKata(of: Element): string {
  return listAnak(of)
    .map((item) => (nameOf(item) === 't' ? readTeks(item) : nameOf(item) === 'r' ? readTeksKata(item) : ''))
    .join('')
    .replace(/_x000D_/g, '');
}

interface Lembar {
  readonly strings: readonly string[];
  readonly gaya: Gaya;
  readonly name: string;
  readonly halaman: number;
  readonly anggaran: Anggaran;
}

/** Null for an empty sheet; a sentence for one that is too large. */
function readLembar(sheet: Element, lembar: Lembar): Omit<Tabel, 'gambar'> | string | null {
  const { anggaran } = lembar;
  const texts = new Map<number, Map<number, string>>();
  const heights = new Map<number, number>();
  const defaultHeight = readAngka(listAnakBernama(sheet, 'sheetFormatPr'), 'defaultRowHeight') ?? 15;
  const columns = new Set<number>();
  let rowAt = -1;
  for (const row of listSemuaAnak(listAnakBernama(sheet, 'sheetData'), 'row')) {
    rowAt = (readBilangan(row, 'r', 1, LAST_ROW) ?? rowAt + 2) - 1;
    const height = readAngka(row, 'ht');
    if (height !== null) heights.set(rowAt, height);
    let columnAt = -1;
    for (const cell of listSemuaAnak(row, 'c')) {
      const reference = readAtribut(cell, 'r');
      columnAt = reference === null ? columnAt + 1 : toNomorKolom(reference);
      const teks = readIsiSel(cell, lembar);
      if (teks === '') continue;
      columns.add(columnAt);
      texts.set(rowAt, (texts.get(rowAt) ?? new Map<number, string>()).set(columnAt, teks));
    }
  }
  if (texts.size === 0) return null;
  const [top, bottom] = [minOf(texts.keys()), maxOf(texts.keys())];
  const areas = listSemuaAnak(listAnakBernama(sheet, 'mergeCells'), 'mergeCell').map((item) =>
    toArea(readAtribut(item, 'ref') ?? ''),
  );
  const left = minOf(columns);
  const used = maxOf(columns);
  const wide = areas.filter((area) => area.top >= top && area.top <= bottom && area.right < BATAS.kolom);
  const right = maxOf(
    wide.map((area) => area.right),
    used,
  );
  const kolom = right - left + 1;
  const pesan = describeTabel({ baris: { length: bottom - top + 1 }, kolom, lembar: lembar.name });
  if (pesan !== null) return pesan;
  const breaks = new Set(
    listSemuaAnak(listAnakBernama(sheet, 'rowBreaks'), 'brk').map((item) => readAngka(item, 'id') ?? -1),
  );
  const posisi = { halaman: lembar.halaman };
  const merged = readGabungan(areas, { top, left, bottom, right }, anggaran);
  const baris = Array.from({ length: bottom - top + 1 }, (_, index): Baris => {
    const row = top + index;
    const sel: Sel[] = [];
    for (let column = left; column <= right; column += 1) {
      if (merged.tertutup(row, column)) continue;
      const area = merged.berawal(row, column);
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
  const widths = readLebar(sheet, anggaran);
  return {
    type: 'tabel',
    baris,
    kolom,
    lebarKolom: Array.from({ length: kolom }, (_, index) => widths(left + index)),
    pangkal: { baris: top, kolom: left },
    lembar: lembar.name,
    posisi,
  };
}

function readIsiSel(cell: Element, { strings, gaya, anggaran }: Lembar): string {
  const kind = readAtribut(cell, 't') ?? 'n';
  if (kind === 'inlineStr') return tidy(readTeksKata(listAnakBernama(cell, 'is') ?? cell), anggaran);
  const v = listAnakBernama(cell, 'v');
  const value = v === null ? '' : readTeks(v);
  if (value === '') return '';
  if (kind === 's') return tidy(strings[Number(value)] ?? '', anggaran);
  if (kind === 'b') return value === '1' ? 'BENAR' : 'SALAH';
  if (kind === 'str' || kind === 'e' || kind === 'd') return tidy(value, anggaran);
  const number = Number(value);
  const style = readAngka(cell, 's') ?? 0;
  return writeTanggal(number, gaya, style) ?? String(Number(number.toPrecision(12)));
}

function tidy(teks: string, anggaran: Anggaran): string {
  anggaran.spend(teks.length);
  return teks
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function readLebar(sheet: Element, anggaran: Anggaran): (column: number) => number {
  const defaultWidth = readAngka(listAnakBernama(sheet, 'sheetFormatPr'), 'defaultColWidth') ?? 9.14;
  const columns = listSemuaAnak(listAnakBernama(sheet, 'cols'), 'col').map((item) => ({
    from: (readAngka(item, 'min') ?? 1) - 1,
    to: (readAngka(item, 'max') ?? 1) - 1,
    width: readAngka(item, 'width') ?? defaultWidth,
  }));
  anggaran.spend(columns.length * BATAS.kolom);
  return (column) =>
    (columns.find((item) => column >= item.from && column <= item.to)?.width ?? defaultWidth) * PT_PER_CHAR + PADDING;
}
