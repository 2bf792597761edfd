/** Counts a large topic for what a reader chose, and draws the sections that say it. */
import type { Comparison } from '../../../compare/comparison.ts';
import { readAsal } from '../../../view/banyak/asal.ts';
import { listBagianBanyak } from '../../../view/banyak/bagian.ts';
import type { Keadaan } from '../../../view/keadaan.ts';
import { readKeyakinan, type Konteks } from '../../../view/konteks.ts';
import { bagianPerbedaan, PERBEDAAN_SATU } from '../../../view/perbedaan.ts';
import { reviseComparison } from '../../../view/revise.ts';
import type { Bahan } from '../bahan.ts';
import { replaceBagian } from '../ganti-bagian.ts';

/** Sections with a row per SOP: the rows stay, hidden or not, until their figures change. */
const BARIS = new Set(['padanan', 'struktur']);

/** @param tampil ids of the SOPs shown, in their order */
export function countTampil({ sops, tetap }: Bahan, tampil: readonly string[], keadaan: Keadaan): Comparison {
  return reviseComparison(
    tetap,
    tampil.flatMap((id) => sops.find((sop) => sop.id === id) ?? []),
    keadaan,
  );
}

export interface Gambar extends Pick<Konteks, 'tautan' | 'berkas'> {
  readonly bahan: Bahan;
  readonly keadaan: Keadaan;
  readonly tampil: readonly string[];
  /** Whether an assumption changed, so that rows are drawn anew too. */
  readonly semua: boolean;
}

export function drawBanyak(root: Element, { bahan, keadaan, tampil, semua, tautan, berkas }: Gambar): void {
  const konteks = {
    comparison: reviseComparison(bahan.tetap, bahan.sops, keadaan),
    dasar: null,
    tautan,
    berkas,
    keyakinan: readKeyakinan(bahan.sops),
    asal: bahan.sops.map(readAsal),
    tampil: new Set(tampil),
  };
  for (const bagian of listBagianBanyak(konteks))
    if (bagian.id !== 'perbedaan' && (semua || !BARIS.has(bagian.id))) replaceBagian(root, bagian);
  // Sentences are about the SOPs shown, and about no others.
  const sempit = { ...konteks, comparison: countTampil(bahan, tampil, keadaan) };
  replaceBagian(root, bagianPerbedaan(sempit) ?? PERBEDAAN_SATU);
}
