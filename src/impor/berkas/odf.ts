/** OpenDocument texts and spreadsheets (ODT, ODS). */
import { BATAS, type Anggaran } from '../anggaran.ts';
import type { Baris, Dokumen, Gambar, Jangkar, Potong, Sel, Tabel } from '../model.ts';
import { maxOf } from '../terbesar.ts';
import { ImporError } from '../tolak.ts';
import { describeLembar, describeTabel, SARAN_TABEL } from './batas-dokumen.ts';
import { KOSONG } from './gambar/bangun.ts';
import { readGambar } from './gambar/gambar.ts';
import { createKisi } from './gambar/kisi.ts';
import { readAlinea, readDaftar, SHAPES } from './odf-teks.ts';
import {
  listAnak,
  listAnakBernama,
  readAtribut,
  parseXml,
  readBilangan,
  listKeturunan,
  nameOf,
  listSemuaAnak,
  type Element,
} from './pohon.ts';
import type { Paket } from './zip.ts';

/** An empty cell or row that is repeated more often fills the sheet up to its edge. */
const MOST_REPEATED = 64;
const MOST_COLUMNS = 16_384;

export function readOdf(berkas: string, paket: Paket, lembar: boolean, anggaran: Anggaran): Dokumen {
  const root = parseXml(paket.get('content.xml') ?? '', berkas, anggaran);
  const body = listAnakBernama(listAnakBernama(root, 'body'), lembar ? 'spreadsheet' : 'text');
  if (body === null) throw new ImporError(`${berkas}: dokumen ini tanpa isi.`);
  const lebar = readUkuran(root, 'table-column-properties', 'column-width');
  const tinggi = readUkuran(root, 'table-row-properties', 'row-height');
  const keadaan: Keadaan = { lebar, tinggi, lembar, berkas, anggaran, catatan: [], halaman: 1 };
  if (lembar && listSemuaAnak(body, 'table').length > BATAS.lembar)
    throw new ImporError(describeLembar(berkas, listSemuaAnak(body, 'table').length));
  const isi = readIsi(body, keadaan);
  const [first] = keadaan.catatan;
  if (isi.length === 0 && first !== undefined) throw new ImporError(`${berkas}: ${first}`);
  return { nama: berkas, berkas: lembar ? 'ods' : 'odt', jenis: 'teks', isi, catatan: keadaan.catatan };
}

interface Keadaan {
  readonly lebar: ReadonlyMap<string, number>;
  readonly tinggi: ReadonlyMap<string, number>;
  readonly lembar: boolean;
  readonly berkas: string;
  readonly anggaran: Anggaran;
  readonly catatan: string[];
  halaman: number;
}

function readIsi(of: Element, keadaan: Keadaan): Potong[] {
  return listAnak(of).flatMap((item): Potong[] => {
    const kind = nameOf(item);
    if (kind === 'p' || kind === 'h') {
      const gambar: Gambar[] = [];
      const teks = readAlinea(item, () => void gambar.push(KOSONG));
      if (teks === '' && gambar.length === 0) return [];
      const posisi = { halaman: keadaan.halaman };
      return [{ type: 'paragraf', teks, posisi, ...(gambar.length > 0 && { gambar }) }];
    }
    if (kind === 'list')
      return readDaftar(item).map((teks): Potong => ({
        type: 'paragraf',
        teks,
        posisi: { halaman: keadaan.halaman },
      }));
    if (kind === 'table') {
      if (keadaan.lembar && readAtribut(item, 'display') === 'false') return [];
      const found = readTabel(item, keadaan);
      if (keadaan.lembar) keadaan.halaman += 1;
      return found;
    }
    if (kind === 'soft-page-break') keadaan.halaman += 1;
    return kind === 'section' || kind === 'tracked-changes' ? readIsi(item, keadaan) : [];
  });
}

function readTabel(table: Element, keadaan: Keadaan): Potong[] {
  const { anggaran } = keadaan;
  const widths = readLebar(table, keadaan);
  const drawn: { readonly root: Element; readonly jangkar?: Jangkar }[] = [];
  const nested: Potong[] = [];
  const baris: Baris[] = [];
  const posisi = { halaman: keadaan.halaman };
  let beyond = 0;
  for (const { row, pageBreak } of rowsOf(table)) {
    const repeated = readBilangan(row, 'number-rows-repeated', 1, MOST_REPEATED) ?? 1;
    const height = keadaan.tinggi.get(readAtribut(row, 'style-name') ?? '');
    const sel: Sel[] = [];
    let kolom = 0;
    for (const cell of listAnak(row)) {
      const kind = nameOf(cell);
      const times = readBilangan(cell, 'number-columns-repeated', 1, MOST_COLUMNS) ?? 1;
      if (kind === 'covered-table-cell') kolom += times;
      if (kind !== 'table-cell') continue;
      const teks = readIsiSel(
        cell,
        (root, paragraf) => drawn.push({ root, jangkar: { baris: baris.length, kolom, paragraf } }),
        (inner) => {
          for (const item of readTabel(inner, keadaan)) nested.push(item);
        },
      );
      const lebar = readBilangan(cell, 'number-columns-spanned', 1, BATAS.kolom) ?? 1;
      const tinggi = readBilangan(cell, 'number-rows-spanned', 1, BATAS.baris) ?? 1;
      for (let time = 0; time < Math.min(times, MOST_REPEATED); time += 1) {
        if (kolom < BATAS.kolom || teks !== '') sel.push({ teks, kolom, lebar, tinggi, posisi });
        kolom += 1;
      }
      anggaran.spend(Math.min(times, MOST_REPEATED));
      if (times > MOST_REPEATED) kolom += times - MOST_REPEATED;
    }
    const filled = sel.some((item) => item.teks !== '');
    if (baris.length >= BATAS.baris) {
      if (filled) beyond += 1;
      continue;
    }
    for (let time = 0; time < (filled ? 1 : repeated); time += 1) {
      baris.push({
        sel,
        posisi,
        ...(height !== undefined && { tinggi: height }),
        ...(pageBreak && { halamanBaru: true as const }),
      });
    }
  }
  for (const root of listAnak(listAnakBernama(table, 'shapes') ?? table))
    if (SHAPES.has(nameOf(root))) drawn.push({ root });
  const lastRow = baris.findLastIndex((row) => row.sel.some((item) => item.teks !== ''));
  if (lastRow === -1) return nested;
  const kept = baris.slice(0, lastRow + 1);
  const used = kept.flatMap((row) => row.sel.filter((item) => item.teks !== '').map((item) => item.kolom + item.lebar));
  const kolom = maxOf(used, 1);
  const size = { baris: { length: kept.length + beyond }, kolom };
  const pesan = describeTabel(keadaan.lembar ? { ...size, lembar: readAtribut(table, 'name') ?? '' } : size);
  if (pesan !== null && !keadaan.lembar) throw new ImporError(`${keadaan.berkas}: ${pesan} ${SARAN_TABEL}`);
  if (pesan !== null) {
    keadaan.catatan.push(`Lembar tidak dibaca: ${pesan}`);
    return nested;
  }
  const trimmed = kept.map((row): Baris => ({
    ...row,
    sel: row.sel
      .filter((item) => item.kolom < kolom)
      .map((item) => ({ ...item, lebar: Math.min(item.lebar, kolom - item.kolom) })),
  }));
  const bare: Tabel = {
    type: 'tabel',
    baris: trimmed,
    kolom,
    lebarKolom: Array.from({ length: kolom }, (_, index) => widths[index] ?? 48),
    gambar: [],
    ...(keadaan.lembar && { pangkal: { baris: 0, kolom: 0 }, lembar: readAtribut(table, 'name') ?? '' }),
    posisi,
  };
  const kisi = createKisi(bare);
  return [{ ...bare, gambar: drawn.map(({ root, jangkar }) => readGambar('odf', root, kisi, jangkar)) }, ...nested];
}

function readIsiSel(
  cell: Element,
  draw: (shape: Element, paragraf: number) => void,
  table: (inner: Element) => void,
): string {
  const lines: string[] = [];
  let paragraf = 0;
  for (const item of listAnak(cell)) {
    const kind = nameOf(item);
    if (kind === 'p' || kind === 'h') {
      lines.push(readAlinea(item, (shape) => draw(shape, paragraf)));
      paragraf += 1;
    } else if (kind === 'list') for (const line of readDaftar(item, (shape) => draw(shape, paragraf))) lines.push(line);
    else if (kind === 'table') table(item);
    else if (SHAPES.has(kind)) draw(item, paragraf);
  }
  return lines.filter(Boolean).join('\n');
}

/** Points per column; repeated columns beyond what a table may have are left out. */
function readLebar(table: Element, { lebar }: Keadaan): number[] {
  const widths: number[] = [];
  for (const item of columnsOf(table)) {
    const width = lebar.get(readAtribut(item, 'style-name') ?? '') ?? 48;
    const times = readBilangan(item, 'number-columns-repeated', 1, MOST_REPEATED) ?? 1;
    for (let time = 0; time < times && widths.length < BATAS.kolom; time += 1) widths.push(width);
  }
  return widths;
}

function columnsOf(of: Element): Element[] {
  return listAnak(of).flatMap((item) =>
    nameOf(item) === 'table-column'
      ? [item]
      : /^table-(?:columns|header-columns|column-group)$/.test(nameOf(item))
        ? columnsOf(item)
        : [],
  );
}

function rowsOf(of: Element): { row: Element; pageBreak: boolean }[] {
  let pageBreak = false;
  return listAnak(of).flatMap((item) => {
    const kind = nameOf(item);
    if (kind === 'soft-page-break') pageBreak = true;
    if (/^table-(?:rows|header-rows|row-group)$/.test(kind)) return rowsOf(item);
    if (kind !== 'table-row') return [];
    const found = { row: item, pageBreak };
    pageBreak = false;
    return [found];
  });
}

/** Sizes of styles, in points. */
function readUkuran(root: Element, properties: string, name: string): Map<string, number> {
  const styles = listKeturunan(listAnakBernama(root, 'automatic-styles') ?? root, 'style');
  return new Map(
    styles.flatMap((style) => {
      const size = readPanjang(readAtribut(listAnakBernama(style, properties), name));
      return size === null ? [] : [[readAtribut(style, 'name') ?? '', size] as const];
    }),
  );
}

function readPanjang(teks: string | null): number | null {
  const match = /^([\d.]+)(cm|mm|in|pt|pc|px)$/.exec(teks ?? '');
  const per: Readonly<Record<string, number>> = { cm: 28.3465, mm: 2.83465, in: 72, pt: 1, pc: 12, px: 0.75 };
  return match === null ? null : Number(match[1]) * (per[match[2] ?? 'pt'] ?? 1);
}
