/** Files made where the reader is, with the reader's choice and assumptions. */
import type { Comparison } from '../../compare/comparison.ts';
import { comparisonTables } from '../../compare/tabel/tabel.ts';
import type { Bahan } from './bahan.ts';

/** A board that counts what it shows. */
export interface SumberUnduhan {
  countComparison(): Promise<{ readonly comparison: Comparison; readonly bahan: Bahan }>;
  /** A path of the site as a full address. */
  alamat(path: string): string;
}

/** Why the published file is given instead; empty where the page need not say so. */
export type Alasan = string;

const TERLALU_BESAR =
  'Buku kerja dari sebanyak ini terlalu besar untuk dibuat di peramban. Yang terunduh adalah berkas terbitan: semua SOP, dengan anggapan baku. ' +
  'Untuk pilihan Anda sendiri, tampilkan lebih sedikit SOP atau unduh tabelnya satu per satu sebagai CSV.';

/**
 * Takes over a download link when the page shows something else than the published file.
 * @returns null when the file was made here, else why the link should do its own work
 */
export async function makeUnduhan(papan: SumberUnduhan, link: HTMLAnchorElement, nama: string): Promise<Alasan | null> {
  const { comparison, bahan } = await papan.countComparison();
  const tabel = comparisonTables(comparison, {
    tanggal: bahan.tanggal,
    sumber: location.href,
    sops: bahan.sops,
    alamat: (path) => papan.alamat(path),
  });
  if (link.dataset['unduh'] === 'semua') {
    const { muatDiPeramban, renderXlsx, XLSX_MEDIA } = await import('../../export/xlsx/xlsx.ts');
    if (!muatDiPeramban(tabel)) return TERLALU_BESAR;
    save(new Blob([await renderXlsx(tabel)], { type: XLSX_MEDIA }), `${nama}.xlsx`);
    return null;
  }
  const found = tabel.find((item) => item.id === link.dataset['unduh']);
  if (!found) return '';
  const { renderTabelCsv } = await import('../../export/csv/tabel.ts');
  const text = renderTabelCsv(found, link.dataset['pemisah'] === ';' ? ';' : ',');
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${nama}-${found.id}.csv`);
  return null;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
