/**
 * CSV for spreadsheets: RFC 4180, opened as well by a program that splits at semicolons (Indonesian settings) as by one that splits
 * at commas. Each must be able to read the file of the other without running a word of it.
 */

/** So that spreadsheets know it for UTF-8. */
export const BOM = '\uFEFF';

/** `;` goes with decimal commas, as spreadsheets with Indonesian settings expect. */
export type Pemisah = ',' | ';';
export type SelCsv = string | number | null;

/** One line with its end. */
export function renderBarisCsv(row: readonly SelCsv[], pemisah: Pemisah = ','): string {
  return `${row.map((cell) => renderSel(cell, pemisah)).join(pemisah)}\r\n`;
}

function renderSel(sel: SelCsv, pemisah: Pemisah): string {
  if (sel === null) return '';
  if (typeof sel === 'number') return pemisah === ';' ? String(sel).replace('.', ',') : String(sel);
  const safe = jinakkan(sel);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet takes for a formula at the start of a cell, full-width forms too. A dash after a blank is prose. */
const RUMUS = /^(?=\s*[=@＝＠]|[+\-＋－\t\r\n])/;
/** Where a reader with another separator starts a cell: at a separator or line end inside the text, also with a quote after it. */
const DI_DALAM = /([,;\t\r\n]"*)(?:([^\S\t\r\n]*)(?=[=@＝＠])|(?=[+\-＋－]))/g;

/** An apostrophe keeps it a text. */
const jinakkan = (teks: string): string =>
  teks.replace(RUMUS, "'").replace(DI_DALAM, (_, pemisah: string, sela = '') => `${pemisah}'${String(sela)}`);
