/** A table of the comparison as CSV: RFC 4180, UTF-8 with a byte order mark; a semicolon variant for Indonesian spreadsheets. */
import type { NilaiSel, Tabel } from '../compare/tabel-sel.ts';
import { BOM } from './csv.ts';

/** `;` goes with decimal commas, as spreadsheets with Indonesian settings expect. */
export type Pemisah = ',' | ';';

export function renderTabelCsv(tabel: Tabel, pemisah: Pemisah = ','): string {
  const rows: readonly (readonly NilaiSel[])[] = [tabel.kolom.map((item) => item.judul), ...tabel.baris];
  return BOM + rows.map((row) => `${row.map((cell) => renderSel(cell, pemisah)).join(pemisah)}\r\n`).join('');
}

/** A text that a spreadsheet would run as a formula gets a leading apostrophe. */
function renderSel(sel: NilaiSel, pemisah: Pemisah): string {
  if (sel === null) return '';
  if (typeof sel === 'number') return pemisah === ';' ? String(sel).replace('.', ',') : String(sel);
  const safe = /^[=+\-@\t\r]/.test(sel) ? `'${sel}` : sel;
  return /["\r\n,;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
