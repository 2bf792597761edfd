/** A table of the comparison as CSV (`domain/csv.ts`), with either separator. */
import type { NilaiSel, Tabel } from '../../compare/tabel/sel.ts';
import { BOM, renderBarisCsv, type Pemisah } from '../../domain/csv.ts';

export function renderTabelCsv(tabel: Tabel, pemisah: Pemisah = ','): string {
  const rows: readonly (readonly NilaiSel[])[] = [tabel.kolom.map((item) => item.judul), ...tabel.baris];
  return BOM + rows.map((row) => renderBarisCsv(row, pemisah)).join('');
}
