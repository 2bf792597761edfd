/** Files made where the reader is, with the reader's choice and assumptions. */
import { comparisonTables } from '../../compare/tabel.ts';
import type { Papan } from './papan.ts';

/** Sheets of more SOPs grow past what the writer does without a worker. */
const XLSX_HINGGA = 8;

/**
 * Takes over a download link when the page shows something else than the published file.
 * @returns false where the link should do its own work
 */
export async function unduh(papan: Papan, link: HTMLAnchorElement, nama: string): Promise<boolean> {
  const { comparison, bahan } = await papan.hitung();
  const tabel = comparisonTables(comparison, { tanggal: bahan.tanggal, sumber: location.href });
  if (link.dataset['unduh'] === 'semua') {
    if (comparison.kolom.length > XLSX_HINGGA) return false;
    const { renderXlsx, XLSX_MEDIA } = await import('../../export/xlsx.ts');
    save(new Blob([await renderXlsx(tabel)], { type: XLSX_MEDIA }), `${nama}.xlsx`);
    return true;
  }
  const found = tabel.find((item) => item.id === link.dataset['unduh']);
  if (!found) return false;
  const { renderTabelCsv } = await import('../../export/tabel-csv.ts');
  const text = renderTabelCsv(found, link.dataset['pemisah'] === ';' ? ';' : ',');
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${nama}-${found.id}.csv`);
  return true;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
