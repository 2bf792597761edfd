/** Workbooks (XLSX): each sheet as one table, with merged cells, sizes, dates as printed, and its drawings. */
import { BATAS, type Anggaran } from '../anggaran.ts';
import type { Baris, Dokumen, Sel, Tabel } from '../model.ts';
import { terbesar, terkecil } from '../terbesar.ts';
import { ImporError } from '../tolak.ts';
import { pesanLembar, pesanTabel } from './batas-dokumen.ts';
import { createKisi } from './gambar/kisi.ts';
import {
  anak,
  anakBernama,
  angka,
  atribut,
  bacaXml,
  bilangan,
  nama,
  semuaAnak,
  teksDalam,
  type Element,
} from './pohon.ts';
import { bacaGaya, tanggalTeks, type Gaya } from './xlsx-gaya.ts';
import { bacaGambarLembar } from './xlsx-gambar.ts';
import { areaDari, bacaGabungan, kolomDari } from './xlsx-gabungan.ts';
import { bacaRelasi, relasiId } from './xlsx-relasi.ts';
import type { Paket } from './zip.ts';

/** The last row a sheet can have. */
const LAST_ROW = 1_048_576;
const PT_PER_CHAR = 5.25;
const PADDING = 3.75;

export function readXlsx(berkas: string, paket: Paket, anggaran: Anggaran): Dokumen {
  const workbook = part(paket, 'xl/workbook.xml', berkas, anggaran);
  const rels = bacaRelasi(paket, 'xl/workbook.xml', anggaran);
  const strings = bacaKata(paket.get('xl/sharedStrings.xml'), berkas, anggaran);
  const since1904 = atribut(anakBernama(workbook, 'workbookPr'), 'date1904') === '1';
  const gaya = bacaGaya(paket.get('xl/styles.xml'), since1904, anggaran);
  const catatan: string[] = [];
  const sheets = semuaAnak(anakBernama(workbook, 'sheets'), 'sheet');
  if (sheets.length > BATAS.lembar) throw new ImporError(pesanLembar(berkas, sheets.length));
  const read = new Set<string>();
  const isi = sheets.flatMap((sheet, index): Tabel[] => {
    const name = atribut(sheet, 'name') ?? `Lembar ${index + 1}`;
    if ((atribut(sheet, 'state') ?? 'visible') !== 'visible') {
      catatan.push(`Lembar tersembunyi “${name}” tidak dibaca.`);
      return [];
    }
    const path = rels.get(relasiId(sheet) ?? '');
    const text = path === undefined ? undefined : paket.get(path);
    // Excel never gives two sheets one part: a part is read once.
    if (path === undefined || text === undefined || read.has(path)) return [];
    read.add(path);
    const element = bacaXml(text, `${berkas}, lembar ${name}`, anggaran);
    const tabel = bacaLembar(element, { strings, gaya, name, halaman: index + 1, anggaran });
    if (tabel === null) return [];
    if (typeof tabel === 'string') {
      catatan.push(`Lembar tidak dibaca: ${tabel}`);
      return [];
    }
    return [{ ...tabel, gambar: bacaGambarLembar(paket, path, berkas, createKisi(tabel), anggaran) }];
  });
  const tooLarge = catatan.find((pesan) => pesan.startsWith('Lembar tidak dibaca'));
  if (isi.length === 0 && tooLarge !== undefined) throw new ImporError(`${berkas}: ${tooLarge}`);
  return { nama: berkas, berkas: 'xlsx', jenis: 'teks', isi, catatan };
}

function part(paket: Paket, name: string, berkas: string, anggaran: Anggaran): Element {
  const text = paket.get(name);
  if (text === undefined)
    throw new ImporError(`${berkas}: bagian ${name} tidak ada. Simpan ulang berkas ini dari Excel.`);
  return bacaXml(text, berkas, anggaran);
}

/** Runs of rich text joined; reading aids (`rPh`) left out. */
function bacaKata(text: string | undefined, berkas: string, anggaran: Anggaran): string[] {
  return text === undefined ? [] : semuaAnak(bacaXml(text, berkas, anggaran), 'si').map(kataDari);
}

function kataDari(of: Element): string {
  return anak(of)
    .map((item) => (nama(item) === 't' ? teksDalam(item) : nama(item) === 'r' ? kataDari(item) : ''))
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
function bacaLembar(sheet: Element, lembar: Lembar): Omit<Tabel, 'gambar'> | string | null {
  const { anggaran } = lembar;
  const texts = new Map<number, Map<number, string>>();
  const heights = new Map<number, number>();
  const defaultHeight = angka(anakBernama(sheet, 'sheetFormatPr'), 'defaultRowHeight') ?? 15;
  const columns = new Set<number>();
  let rowAt = -1;
  for (const row of semuaAnak(anakBernama(sheet, 'sheetData'), 'row')) {
    rowAt = (bilangan(row, 'r', 1, LAST_ROW) ?? rowAt + 2) - 1;
    const height = angka(row, 'ht');
    if (height !== null) heights.set(rowAt, height);
    let columnAt = -1;
    for (const cell of semuaAnak(row, 'c')) {
      const reference = atribut(cell, 'r');
      columnAt = reference === null ? columnAt + 1 : kolomDari(reference);
      const teks = isiSel(cell, lembar);
      if (teks === '') continue;
      columns.add(columnAt);
      texts.set(rowAt, (texts.get(rowAt) ?? new Map<number, string>()).set(columnAt, teks));
    }
  }
  if (texts.size === 0) return null;
  const [top, bottom] = [terkecil(texts.keys()), terbesar(texts.keys())];
  const areas = semuaAnak(anakBernama(sheet, 'mergeCells'), 'mergeCell').map((item) =>
    areaDari(atribut(item, 'ref') ?? ''),
  );
  const left = terkecil(columns);
  const used = terbesar(columns);
  const wide = areas.filter((area) => area.top >= top && area.top <= bottom && area.right < BATAS.kolom);
  const right = terbesar(
    wide.map((area) => area.right),
    used,
  );
  const kolom = right - left + 1;
  const pesan = pesanTabel({ baris: { length: bottom - top + 1 }, kolom, lembar: lembar.name });
  if (pesan !== null) return pesan;
  const breaks = new Set(semuaAnak(anakBernama(sheet, 'rowBreaks'), 'brk').map((item) => angka(item, 'id') ?? -1));
  const posisi = { halaman: lembar.halaman };
  const merged = bacaGabungan(areas, { top, left, bottom, right }, anggaran);
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
  const widths = bacaLebar(sheet, anggaran);
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

function isiSel(cell: Element, { strings, gaya, anggaran }: Lembar): string {
  const kind = atribut(cell, 't') ?? 'n';
  if (kind === 'inlineStr') return rapi(kataDari(anakBernama(cell, 'is') ?? cell), anggaran);
  const v = anakBernama(cell, 'v');
  const value = v === null ? '' : teksDalam(v);
  if (value === '') return '';
  if (kind === 's') return rapi(strings[Number(value)] ?? '', anggaran);
  if (kind === 'b') return value === '1' ? 'BENAR' : 'SALAH';
  if (kind === 'str' || kind === 'e' || kind === 'd') return rapi(value, anggaran);
  const number = Number(value);
  const style = angka(cell, 's') ?? 0;
  return tanggalTeks(number, gaya, style) ?? String(Number(number.toPrecision(12)));
}

function rapi(teks: string, anggaran: Anggaran): string {
  anggaran.pakai(teks.length);
  return teks
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function bacaLebar(sheet: Element, anggaran: Anggaran): (column: number) => number {
  const defaultWidth = angka(anakBernama(sheet, 'sheetFormatPr'), 'defaultColWidth') ?? 9.14;
  const columns = semuaAnak(anakBernama(sheet, 'cols'), 'col').map((item) => ({
    from: (angka(item, 'min') ?? 1) - 1,
    to: (angka(item, 'max') ?? 1) - 1,
    width: angka(item, 'width') ?? defaultWidth,
  }));
  anggaran.pakai(columns.length * BATAS.kolom);
  return (column) =>
    (columns.find((item) => column >= item.from && column <= item.to)?.width ?? defaultWidth) * PT_PER_CHAR + PADDING;
}
