/** OpenDocument texts and spreadsheets (ODT, ODS). */
import { BATAS, type Anggaran } from '../anggaran.ts';
import type { Baris, Dokumen, Gambar, Jangkar, Potong, Sel, Tabel } from '../model.ts';
import { terbesar } from '../terbesar.ts';
import { ImporError } from '../tolak.ts';
import { pesanLembar, pesanTabel, SARAN_TABEL } from './batas-dokumen.ts';
import { KOSONG } from './gambar/bangun.ts';
import { bacaGambar } from './gambar/gambar.ts';
import { createKisi } from './gambar/kisi.ts';
import { alinea, daftar, SHAPES } from './odf-teks.ts';
import {
  anak,
  anakBernama,
  angka,
  atribut,
  bacaXml,
  bilangan,
  keturunan,
  nama,
  semuaAnak,
  type Element,
} from './pohon.ts';
import type { Paket } from './zip.ts';

/** An empty cell or row that is repeated more often fills the sheet up to its edge. */
const MOST_REPEATED = 64;
const MOST_COLUMNS = 16_384;

export function readOdf(berkas: string, paket: Paket, lembar: boolean, anggaran: Anggaran): Dokumen {
  const text = paket.get('content.xml');
  if (text === undefined)
    throw new ImporError(`${berkas}: bagian content.xml tidak ada. Simpan ulang berkas ini dari LibreOffice.`);
  const root = bacaXml(text, berkas, anggaran);
  const body = anakBernama(anakBernama(root, 'body'), lembar ? 'spreadsheet' : 'text');
  if (body === null) throw new ImporError(`${berkas}: dokumen ini tanpa isi.`);
  const lebar = bacaUkuran(root, 'table-column-properties', 'column-width');
  const tinggi = bacaUkuran(root, 'table-row-properties', 'row-height');
  const keadaan: Keadaan = { lebar, tinggi, lembar, berkas, anggaran, catatan: [], halaman: 1 };
  if (lembar && semuaAnak(body, 'table').length > BATAS.lembar)
    throw new ImporError(pesanLembar(berkas, semuaAnak(body, 'table').length));
  const isi = bacaIsi(body, keadaan);
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

function bacaIsi(of: Element, keadaan: Keadaan): Potong[] {
  return anak(of).flatMap((item): Potong[] => {
    const kind = nama(item);
    if (kind === 'p' || kind === 'h') {
      const gambar: Gambar[] = [];
      const teks = alinea(item, () => void gambar.push(KOSONG));
      if (teks === '' && gambar.length === 0) return [];
      const tingkat = kind === 'h' ? angka(item, 'outline-level') : null;
      const posisi = { halaman: keadaan.halaman };
      return [
        { type: 'paragraf', teks, posisi, ...(gambar.length > 0 && { gambar }), ...(tingkat !== null && { tingkat }) },
      ];
    }
    if (kind === 'list')
      return daftar(item).map((teks): Potong => ({
        type: 'paragraf',
        teks,
        posisi: { halaman: keadaan.halaman },
      }));
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

function bacaTabel(table: Element, keadaan: Keadaan): Potong[] {
  const { anggaran } = keadaan;
  const widths = bacaLebar(table, keadaan);
  const drawn: { readonly root: Element; readonly jangkar?: Jangkar }[] = [];
  const nested: Potong[] = [];
  const baris: Baris[] = [];
  const posisi = { halaman: keadaan.halaman };
  let beyond = 0;
  for (const { row, head, pageBreak } of rowsOf(table)) {
    const repeated = bilangan(row, 'number-rows-repeated', 1, MOST_REPEATED) ?? 1;
    const height = keadaan.tinggi.get(atribut(row, 'style-name') ?? '');
    const sel: Sel[] = [];
    let kolom = 0;
    for (const cell of anak(row)) {
      const kind = nama(cell);
      const times = bilangan(cell, 'number-columns-repeated', 1, MOST_COLUMNS) ?? 1;
      if (kind === 'covered-table-cell') kolom += times;
      if (kind !== 'table-cell') continue;
      const teks = isiSel(
        cell,
        (root, paragraf) => drawn.push({ root, jangkar: { baris: baris.length, kolom, paragraf } }),
        (inner) => {
          for (const item of bacaTabel(inner, keadaan)) nested.push(item);
        },
      );
      const lebar = bilangan(cell, 'number-columns-spanned', 1, BATAS.kolom) ?? 1;
      const tinggi = bilangan(cell, 'number-rows-spanned', 1, BATAS.baris) ?? 1;
      for (let time = 0; time < Math.min(times, MOST_REPEATED); time += 1) {
        if (kolom < BATAS.kolom || teks !== '') sel.push({ teks, kolom, lebar, tinggi, posisi });
        kolom += 1;
      }
      anggaran.pakai(Math.min(times, MOST_REPEATED));
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
        ...(head && { kepala: true as const }),
        ...(pageBreak && { halamanBaru: true as const }),
      });
    }
  }
  for (const root of anak(anakBernama(table, 'shapes') ?? table)) if (SHAPES.has(nama(root))) drawn.push({ root });
  const lastRow = baris.findLastIndex((row) => row.sel.some((item) => item.teks !== ''));
  if (lastRow === -1) return nested;
  const kept = baris.slice(0, lastRow + 1);
  const used = kept.flatMap((row) => row.sel.filter((item) => item.teks !== '').map((item) => item.kolom + item.lebar));
  const kolom = terbesar(used, 1);
  const size = { baris: { length: kept.length + beyond }, kolom };
  const pesan = pesanTabel(keadaan.lembar ? { ...size, lembar: atribut(table, 'name') ?? '' } : size);
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
    ...(keadaan.lembar && { pangkal: { baris: 0, kolom: 0 }, lembar: atribut(table, 'name') ?? '' }),
    posisi,
  };
  const kisi = createKisi(bare);
  return [{ ...bare, gambar: drawn.map(({ root, jangkar }) => bacaGambar('odf', root, kisi, jangkar)) }, ...nested];
}

function isiSel(
  cell: Element,
  draw: (shape: Element, paragraf: number) => void,
  table: (inner: Element) => void,
): string {
  const lines: string[] = [];
  let paragraf = 0;
  for (const item of anak(cell)) {
    const kind = nama(item);
    if (kind === 'p' || kind === 'h') {
      lines.push(alinea(item, (shape) => draw(shape, paragraf)));
      paragraf += 1;
    } else if (kind === 'list') for (const line of daftar(item, (shape) => draw(shape, paragraf))) lines.push(line);
    else if (kind === 'table') table(item);
    else if (SHAPES.has(kind)) draw(item, paragraf);
  }
  return lines.filter(Boolean).join('\n');
}

/** Points per column; repeated columns beyond what a table may have are left out. */
function bacaLebar(table: Element, { lebar }: Keadaan): number[] {
  const widths: number[] = [];
  for (const item of columnsOf(table)) {
    const width = lebar.get(atribut(item, 'style-name') ?? '') ?? 48;
    const times = bilangan(item, 'number-columns-repeated', 1, MOST_REPEATED) ?? 1;
    for (let time = 0; time < times && widths.length < BATAS.kolom; time += 1) widths.push(width);
  }
  return widths;
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
