/** Word documents (DOCX): paragraphs, tables with merged cells, numbers that Word counts, and the drawings over them. */
import type { Baris, Dokumen, Jangkar, Paragraf, Potong, Sel, Tabel } from '../model.ts';
import { readPenomoran, type Penomoran } from './docx-nomor.ts';
import { BATAS, type Anggaran } from '../anggaran.ts';
import { ImporError } from '../tolak.ts';
import { KOSONG } from './gambar/bangun.ts';
import { readGambar } from './gambar/gambar.ts';
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
import type { Paket } from './zip.ts';

const PT_PER_TWIP = 1 / 20;

interface Keadaan {
  readonly anggaran: Anggaran;
  readonly nomor: Penomoran;
  halaman: number;
}

export function readDocx(berkas: string, paket: Paket, anggaran: Anggaran): Dokumen {
  const text = [...paket].find(([name]) => /^word\/document\d*\.xml$/.test(name))?.[1] ?? '';
  const body = listAnakBernama(parseXml(text, berkas, anggaran), 'body');
  if (body === null) throw new ImporError(`${berkas}: dokumen ini tanpa isi.`);
  const keadaan: Keadaan = {
    anggaran,
    nomor: readPenomoran(paket.get('word/numbering.xml'), paket.get('word/styles.xml'), anggaran),
    halaman: 1,
  };
  return { nama: berkas, berkas: 'docx', jenis: 'teks', isi: readIsi(body, keadaan), catatan: readCatatan(text) };
}

function readCatatan(text: string): string[] {
  return /<(?:\w+:)?object[\s>]/.test(text)
    ? ['Dokumen memuat objek tertanam (misalnya Visio); gambarnya tidak terbaca.']
    : [];
}

function readIsi(of: Element, keadaan: Keadaan): Potong[] {
  return listAnak(of).flatMap((item): Potong[] => {
    const kind = nameOf(item);
    if (kind === 'p') {
      const { teks, gambar } = readAlinea(item, keadaan);
      if (teks === '' && gambar.length === 0) return [];
      const paragraf: Paragraf = {
        type: 'paragraf',
        teks,
        posisi: { halaman: keadaan.halaman },
        ...(gambar.length > 0 && { gambar: gambar.map(() => KOSONG) }),
      };
      return [paragraf];
    }
    if (kind === 'tbl') return readTabel(item, keadaan);
    if (kind === 'sdt') return readIsi(listAnakBernama(item, 'sdtContent') ?? item, keadaan);
    return ['customXml', 'ins', 'smartTag'].includes(kind) ? readIsi(item, keadaan) : [];
  });
}

interface Alinea {
  readonly teks: string;
  readonly gambar: readonly Element[];
}

function readAlinea(p: Element, keadaan: Keadaan): Alinea {
  const pPr = listAnakBernama(p, 'pPr');
  if (
    listAnakBernama(pPr, 'pageBreakBefore') !== null &&
    readAtribut(listAnakBernama(pPr, 'pageBreakBefore'), 'val') !== '0'
  )
    keadaan.halaman += 1;
  const gambar: Element[] = [];
  const parts: string[] = [];
  const walk = (of: Element): void => {
    for (const item of listAnak(of)) {
      const kind = nameOf(item);
      if (kind === 't') parts.push(readTeks(item));
      else if (kind === 'tab') parts.push(' ');
      else if (kind === 'br' || kind === 'cr') {
        if (readAtribut(item, 'type') === 'page') keadaan.halaman += 1;
        else parts.push('\n');
      } else if (kind === 'lastRenderedPageBreak') keadaan.halaman += 1;
      else if (kind === 'noBreakHyphen') parts.push('-');
      else if (kind === 'sym') parts.push(readSimbol(readAtribut(item, 'char')));
      else if (kind === 'drawing' || kind === 'pict' || kind === 'AlternateContent') gambar.push(item);
      else if (kind !== 'del' && kind !== 'pPr' && kind !== 'rPr' && kind !== 'instrText' && kind !== 'moveFrom')
        walk(item);
    }
  };
  walk(p);
  const own = parts
    .join('')
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
  const mark = keadaan.nomor.tanda(pPr);
  return { teks: mark === '' ? own : `${mark} ${own}`.trim(), gambar };
}

/** Symbol fonts: arrows and marks that offices put into lane cells. */
function readSimbol(char: string | null): string {
  const code = Number.parseInt(char ?? '', 16);
  if (!Number.isFinite(code)) return '';
  const known: Readonly<Record<number, string>> = {
    0xf0fc: '✓',
    0xf0fe: '☑',
    0xf0e0: '→',
    0xf0e8: '→',
    0xf0ea: '↓',
    0xf0b7: '•',
    0xf0a8: '□',
    0xf06f: '□',
    0xf075: '◆',
  };
  return (
    known[code] ?? (code >= 0xf000 && code < 0xf100 ? String.fromCharCode(code - 0xf000) : String.fromCharCode(code))
  );
}

function readTabel(tbl: Element, keadaan: Keadaan): Potong[] {
  const widths = listSemuaAnak(listAnakBernama(tbl, 'tblGrid'), 'gridCol').map(
    (item) => (readAngka(item, 'w') ?? 0) * PT_PER_TWIP,
  );
  const drawn: { readonly root: Element; readonly jangkar: Jangkar }[] = [];
  const nested: Potong[] = [];
  const open = new Map<number, { sel: Sel; baris: Sel[]; index: number }>();
  const posisi = { halaman: keadaan.halaman };
  const baris: Baris[] = [];
  let kolomMax = widths.length;
  for (const tr of rowsOf(tbl)) {
    const before = keadaan.halaman;
    const trPr = listAnakBernama(tr, 'trPr');
    const cells: Sel[] = [];
    keadaan.anggaran.spend(1);
    let kolom = readBilangan(listAnakBernama(trPr, 'gridBefore'), 'val', 0, BATAS.kolom) ?? 0;
    for (const tc of cellsOf(tr)) {
      const tcPr = listAnakBernama(tc, 'tcPr');
      const lebar = readBilangan(listAnakBernama(tcPr, 'gridSpan'), 'val', 1, BATAS.kolom) ?? 1;
      const vMerge = listAnakBernama(tcPr, 'vMerge');
      const { teks, shapes, tables } = readSel(tc, keadaan);
      for (const { root, paragraf } of shapes) drawn.push({ root, jangkar: { baris: baris.length, kolom, paragraf } });
      for (const table of tables) nested.push(table);
      const above = open.get(kolom);
      if (vMerge !== null && readAtribut(vMerge, 'val') !== 'restart' && above !== undefined) {
        const grown: Sel = {
          ...above.sel,
          tinggi: above.sel.tinggi + 1,
          teks: [above.sel.teks, teks].filter(Boolean).join('\n'),
        };
        above.baris[above.index] = grown;
        open.set(kolom, { ...above, sel: grown });
      } else {
        const sel: Sel = { teks, kolom, lebar, tinggi: 1, posisi: { halaman: keadaan.halaman } };
        cells.push(sel);
        if (vMerge !== null) open.set(kolom, { sel, baris: cells, index: cells.length - 1 });
        else open.delete(kolom);
      }
      kolom += lebar;
    }
    kolomMax = Math.max(kolomMax, kolom);
    const height = readAngka(listAnakBernama(trPr, 'trHeight'), 'val');
    baris.push({
      sel: cells,
      posisi: { halaman: keadaan.halaman },
      ...(height !== null && { tinggi: height * PT_PER_TWIP }),
      ...(keadaan.halaman > before && baris.length > 0 && { halamanBaru: true as const }),
    });
  }
  const bare: Tabel = {
    type: 'tabel',
    baris,
    kolom: kolomMax,
    ...(widths.length === kolomMax && { lebarKolom: widths }),
    gambar: [],
    posisi,
  };
  const kisi = createKisi(bare);
  const tabel = { ...bare, gambar: drawn.map(({ root, jangkar }) => readGambar('word', root, kisi, jangkar)) };
  const empty = baris.every((row) => row.sel.every((sel) => sel.teks === ''));
  return empty && nested.length > 0 ? nested : [tabel, ...nested];
}

function rowsOf(of: Element): Element[] {
  return listAnak(of).flatMap((item) => {
    const kind = nameOf(item);
    if (kind === 'tr') return [item];
    if (kind === 'sdt') return rowsOf(listAnakBernama(item, 'sdtContent') ?? item);
    return kind === 'ins' || kind === 'customXml' ? rowsOf(item) : [];
  });
}

function cellsOf(of: Element): Element[] {
  return listAnak(of).flatMap((item) => {
    const kind = nameOf(item);
    if (kind === 'tc') return [item];
    if (kind === 'sdt') return cellsOf(listAnakBernama(item, 'sdtContent') ?? item);
    return kind === 'customXml' ? cellsOf(item) : [];
  });
}

function readSel(
  tc: Element,
  keadaan: Keadaan,
): { teks: string; shapes: { root: Element; paragraf: number }[]; tables: Potong[] } {
  const lines: string[] = [];
  const shapes: { root: Element; paragraf: number }[] = [];
  const tables: Potong[] = [];
  let paragraf = 0;
  const walk = (of: Element): void => {
    for (const item of listAnak(of)) {
      const kind = nameOf(item);
      if (kind === 'p') {
        const read = readAlinea(item, keadaan);
        shapes.push(...read.gambar.map((root) => ({ root, paragraf })));
        if (read.teks !== '') lines.push(read.teks);
        paragraf += 1;
      } else if (kind === 'tbl') tables.push(...readTabel(item, keadaan));
      else if (kind === 'sdt') walk(listAnakBernama(item, 'sdtContent') ?? item);
      else if (kind === 'ins' || kind === 'customXml') walk(item);
    }
  };
  walk(tc);
  return { teks: lines.join('\n'), shapes, tables };
}
