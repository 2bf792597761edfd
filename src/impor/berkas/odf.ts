/** OpenDocument texts and spreadsheets (ODT, ODS). */
import type { Baris, Dokumen, Gambar, Potong, Sel, Tabel } from '../model.ts';
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

const MOST_REPEATED = 64;
const SHAPES = new Set([
  'custom-shape',
  'rect',
  'ellipse',
  'circle',
  'line',
  'connector',
  'polygon',
  'polyline',
  'path',
  'frame',
  'g',
  'regular-polygon',
]);

export function readOdf(berkas: string, paket: Paket, lembar: boolean): Dokumen {
  const text = paket.get('content.xml');
  if (text === undefined)
    throw new ImporError(`${berkas}: bagian content.xml tidak ada. Simpan ulang berkas ini dari LibreOffice.`);
  const root = bacaXml(text, berkas);
  const body = anakBernama(anakBernama(root, 'body'), lembar ? 'spreadsheet' : 'text');
  if (body === null) throw new ImporError(`${berkas}: dokumen ini tanpa isi.`);
  const lebar = bacaUkuran(root, 'table-column-properties', 'column-width');
  const tinggi = bacaUkuran(root, 'table-row-properties', 'row-height');
  const keadaan: Keadaan = { lebar, tinggi, lembar, halaman: 1 };
  return { nama: berkas, berkas: lembar ? 'ods' : 'odt', jenis: 'teks', isi: bacaIsi(body, keadaan), catatan: [] };
}

interface Keadaan {
  readonly lebar: ReadonlyMap<string, number>;
  readonly tinggi: ReadonlyMap<string, number>;
  readonly lembar: boolean;
  halaman: number;
}

function bacaIsi(of: Element, keadaan: Keadaan): Potong[] {
  return anak(of).flatMap((item): Potong[] => {
    const kind = nama(item);
    if (kind === 'p' || kind === 'h') {
      const gambar: Gambar[] = [];
      const teks = alinea(item, (xml) => void gambar.push({ bahasa: 'odf', xml }));
      if (teks === '' && gambar.length === 0) return [];
      const tingkat = kind === 'h' ? angka(item, 'outline-level') : null;
      const posisi = { halaman: keadaan.halaman };
      return [
        { type: 'paragraf', teks, posisi, ...(gambar.length > 0 && { gambar }), ...(tingkat !== null && { tingkat }) },
      ];
    }
    if (kind === 'list')
      return daftar(item).map((teks): Potong => ({ type: 'paragraf', teks, posisi: { halaman: keadaan.halaman } }));
    if (kind === 'table') {
      if (keadaan.lembar && atribut(item, 'display') === 'false') return [];
      const found = bacaTabel(item, keadaan);
      if (keadaan.lembar) keadaan.halaman += 1;
      return found;
    }
    if (kind === 'soft-page-break') keadaan.halaman += 1;
    return kind === 'section' || kind === 'tracked-changes' ? bacaIsi(item, keadaan) : [];
  });
}

function alinea(of: Element, draw: (xml: string) => void): string {
  const parts: string[] = [];
  const walk = (node: Element): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) parts.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
      if (child.nodeType !== 1) continue;
      const item = child as Element;
      const kind = nama(item);
      if (kind === 's') parts.push(' '.repeat(Math.min(80, angka(item, 'c') ?? 1)));
      else if (kind === 'tab') parts.push(' ');
      else if (kind === 'line-break') parts.push('\n');
      else if (SHAPES.has(kind)) draw(tulisXml(item));
      else if (kind !== 'note' && kind !== 'annotation') walk(item);
    }
  };
  walk(of);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .trim();
}

/** Items with the numbers that the program would print. */
function daftar(list: Element, draw: (xml: string) => void = () => undefined): string[] {
  return semuaAnak(list, 'list-item').flatMap((item, index) => {
    const own = anak(item)
      .filter((child) => ['p', 'h'].includes(nama(child)))
      .map((child) => alinea(child, draw));
    const inner = semuaAnak(item, 'list').flatMap((child) => daftar(child, draw));
    const [first, ...rest] = own;
    return [...(first === undefined ? [] : [`${index + 1}. ${first}`]), ...rest, ...inner];
  });
}

function bacaTabel(table: Element, keadaan: Keadaan): Potong[] {
  const widths = columnsOf(table).flatMap((item) => {
    const width = keadaan.lebar.get(atribut(item, 'style-name') ?? '') ?? 48;
    return Array.from({ length: Math.min(MOST_REPEATED, angka(item, 'number-columns-repeated') ?? 1) }, () => width);
  });
  const gambar: Gambar[] = [];
  const nested: Potong[] = [];
  const baris: Baris[] = [];
  const posisi = { halaman: keadaan.halaman };
  for (const { row, head, pageBreak } of rowsOf(table)) {
    const repeated = Math.min(MOST_REPEATED, angka(row, 'number-rows-repeated') ?? 1);
    const height = keadaan.tinggi.get(atribut(row, 'style-name') ?? '');
    const sel: Sel[] = [];
    let kolom = 0;
    for (const cell of anak(row)) {
      const kind = nama(cell);
      const times = angka(cell, 'number-columns-repeated') ?? 1;
      if (kind === 'covered-table-cell') kolom += times;
      if (kind !== 'table-cell') continue;
      const teks = isiSel(
        cell,
        (xml, paragraf) => gambar.push({ bahasa: 'odf', xml, jangkar: { baris: baris.length, kolom, paragraf } }),
        (inner) => nested.push(...bacaTabel(inner, keadaan)),
      );
      const lebar = angka(cell, 'number-columns-spanned') ?? 1;
      const tinggi = angka(cell, 'number-rows-spanned') ?? 1;
      for (let time = 0; time < Math.min(times, MOST_REPEATED); time += 1) {
        sel.push({ teks, kolom, lebar, tinggi, posisi });
        kolom += 1;
      }
      if (times > MOST_REPEATED) kolom += times - MOST_REPEATED;
    }
    const filled = sel.some((item) => item.teks !== '');
    for (let time = 0; time < (filled ? 1 : repeated); time += 1) {
      baris.push({
        sel,
        posisi,
        ...(height !== undefined && { tinggi: height }),
        ...(head && { kepala: true as const }),
        ...(pageBreak && { halamanBaru: true as const }),
      });
    }
  }
  gambar.push(
    ...anak(anakBernama(table, 'shapes') ?? table)
      .filter((item) => SHAPES.has(nama(item)))
      .map((item): Gambar => ({ bahasa: 'odf', xml: tulisXml(item) })),
  );
  const lastRow = baris.findLastIndex((row) => row.sel.some((item) => item.teks !== ''));
  if (lastRow === -1) return nested;
  const kept = baris.slice(0, lastRow + 1);
  const used = kept.flatMap((row) => row.sel.filter((item) => item.teks !== '').map((item) => item.kolom + item.lebar));
  const kolom = Math.max(1, ...used);
  const trimmed = kept.map((row): Baris => ({
    ...row,
    sel: row.sel
      .filter((item) => item.kolom < kolom)
      .map((item) => ({ ...item, lebar: Math.min(item.lebar, kolom - item.kolom) })),
  }));
  const tabel: Tabel = {
    type: 'tabel',
    baris: trimmed,
    kolom,
    lebarKolom: Array.from({ length: kolom }, (_, index) => widths[index] ?? 48),
    gambar,
    ...(keadaan.lembar && { pangkal: { baris: 0, kolom: 0 }, lembar: atribut(table, 'name') ?? '' }),
    posisi,
  };
  return [tabel, ...nested];
}

function isiSel(cell: Element, draw: (xml: string, paragraf: number) => void, table: (inner: Element) => void): string {
  const lines: string[] = [];
  let paragraf = 0;
  for (const item of anak(cell)) {
    const kind = nama(item);
    if (kind === 'p' || kind === 'h') {
      lines.push(alinea(item, (xml) => draw(xml, paragraf)));
      paragraf += 1;
    } else if (kind === 'list') lines.push(...daftar(item, (xml) => draw(xml, paragraf)));
    else if (kind === 'table') table(item);
    else if (SHAPES.has(kind)) draw(tulisXml(item), paragraf);
  }
  return lines.filter(Boolean).join('\n');
}

function columnsOf(of: Element): Element[] {
  return anak(of).flatMap((item) =>
    nama(item) === 'table-column'
      ? [item]
      : /^table-(?:columns|header-columns|column-group)$/.test(nama(item))
        ? columnsOf(item)
        : [],
  );
}

function rowsOf(of: Element, head = false): { row: Element; head: boolean; pageBreak: boolean }[] {
  let pageBreak = false;
  return anak(of).flatMap((item) => {
    const kind = nama(item);
    if (kind === 'soft-page-break') pageBreak = true;
    if (kind === 'table-header-rows') return rowsOf(item, true);
    if (kind === 'table-rows' || kind === 'table-row-group') return rowsOf(item, head);
    if (kind !== 'table-row') return [];
    const found = { row: item, head, pageBreak };
    pageBreak = false;
    return [found];
  });
}

/** Sizes of styles, in points. */
function bacaUkuran(root: Element, properties: string, name: string): Map<string, number> {
  const styles = keturunan(anakBernama(root, 'automatic-styles') ?? root, 'style');
  return new Map(
    styles.flatMap((style) => {
      const size = panjang(atribut(anakBernama(style, properties), name));
      return size === null ? [] : [[atribut(style, 'name') ?? '', size] as const];
    }),
  );
}

function panjang(teks: string | null): number | null {
  const match = /^([\d.]+)(cm|mm|in|pt|pc|px)$/.exec(teks ?? '');
  const per: Readonly<Record<string, number>> = { cm: 28.3465, mm: 2.83465, in: 72, pt: 1, pc: 12, px: 0.75 };
  return match === null ? null : Number(match[1]) * (per[match[2] ?? 'pt'] ?? 1);
}
