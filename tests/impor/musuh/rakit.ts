/** Office files put together in code: the small SOP that must be read, and the parts hostile ones are made of. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file that an office may send on purpose or by accident. */
export interface Musuh {
  /** With the ending the file comes under. */
  readonly nama: string;
  readonly buat: () => Uint8Array;
  /** `terbaca`: it is odd, but holds the SOP of `BARIS`, which must come out. */
  readonly harapan?: 'terbaca';
  /** Words the answer must have, where a wrong reason would mislead. */
  readonly pesan?: RegExp;
}

export type Bagian = Readonly<Record<string, string | Uint8Array>>;

export const paket = (parts: Bagian): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ) as Zippable,
  );

export const BARIS = [
  ['No', 'Kegiatan', 'Staf', 'Kepala', 'Kelengkapan', 'Waktu', 'Output', 'Ket'],
  ['1', 'Menerima surat', 'v', '', 'Surat', '5 menit', 'Agenda', ''],
  ['2', 'Membaca surat', '', 'v', 'Agenda', '1 jam', 'Disposisi', ''],
] as const;

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const wp = (teks: string): string => `<w:p><w:r><w:t>${teks}</w:t></w:r></w:p>`;
export const wtc = (teks: string, props = ''): string => `<w:tc><w:tcPr>${props}</w:tcPr>${wp(teks)}</w:tc>`;
export const wtr = (cells: readonly string[]): string => `<w:tr>${cells.map((cell) => wtc(cell)).join('')}</w:tr>`;
export const TABEL_WORD = `<w:tbl>${BARIS.map((row) => wtr(row)).join('')}</w:tbl>`;
export const dokumenWord = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`;
export const docx = (body: string, more: Bagian = {}): Uint8Array =>
  paket({ 'word/document.xml': dokumenWord(body), ...more });

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const S = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}"`;
export const rels = (targets: readonly string[]): string =>
  `<Relationships>${targets.map((target, at) => `<Relationship Id="r${at + 1}" Type="${REL}/x" Target="${target}"/>`).join('')}</Relationships>`;
export const kolom = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : kolom(Math.floor(at / 26) - 1) + kolom(at % 26);
export const baris = (at: number, cells: readonly string[]): string =>
  `<row r="${at}">${cells.map((cell, index) => (cell === '' ? '' : `<c r="${kolom(index)}${at}" t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`;
export const BARIS_EXCEL = BARIS.map((row, at) => baris(at + 1, row)).join('');
export const lembar = (rows: string, after = ''): string =>
  `<worksheet ${S}><sheetData>${rows}</sheetData>${after}</worksheet>`;
/** @param sheets part of each sheet, as a name below `xl/worksheets/` */
export const buku = (sheets: readonly string[], more: Bagian): Bagian => ({
  'xl/workbook.xml': `<workbook ${S}><sheets>${sheets.map((_, at) => `<sheet name="L${at + 1}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': rels(sheets.map((sheet) => `worksheets/${sheet}`)),
  ...more,
});
export const xlsx = (sheet: string, more: Bagian = {}): Uint8Array =>
  paket(buku(['s.xml'], { 'xl/worksheets/s.xml': sheet, ...more }));

const ODF = ['office', 'table', 'text', 'draw', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`)
  .join(' ');
export const tc = (teks: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${teks}</text:p></table:table-cell>`;
export const tr = (cells: readonly string[], attributes = ''): string =>
  `<table:table-row ${attributes}>${cells.map((cell) => tc(cell)).join('')}</table:table-row>`;
export const BARIS_ODF = BARIS.map((row) => tr(row)).join('');
export const tabelOdf = (rows: string): string => `<table:table table:name="t">${rows}</table:table>`;
export const isiOdf = (jenis: 'text' | 'spreadsheet', body: string): string =>
  `<office:document-content ${ODF}><office:body><office:${jenis}>${body}</office:${jenis}></office:body></office:document-content>`;
export const odf = (jenis: 'text' | 'spreadsheet', body: string): Uint8Array =>
  paket({ mimetype: `application/vnd.oasis.opendocument.${jenis}`, 'content.xml': isiOdf(jenis, body) });

export const TEKS = `SOP Surat Masuk\n\n${BARIS.map((row) => row.join('\t')).join('\n')}\n`;
export const TABEL_HTML = `<table>${BARIS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

export const ulang = (teks: string, times: number): string => teks.repeat(times);
export const banyak = (times: number, make: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => make(at)).join('');
