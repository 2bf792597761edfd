/** Counts for what a reader chose, and draws the sections that say it. */
import type { Comparison } from '../../compare/comparison.ts';
import { listBagian } from '../../view/bagian-banding.ts';
import type { Keadaan } from '../../view/keadaan.ts';
import { readKeyakinan, type Konteks } from '../../view/konteks.ts';
import { barisTahap } from '../../view/padanan.ts';
import { PERBEDAAN_SATU } from '../../view/perbedaan.ts';
import { idTahap } from '../../view/potongan.ts';
import { reviseComparison } from '../../view/revise.ts';
import type { Bahan } from './bahan.ts';
import { replaceBagian } from './ganti-bagian.ts';
import { mount } from './mount.ts';

/** Sections that show only the chosen SOPs and count over them. */
const SEMPIT = new Set(['perbedaan', 'waktu', 'dokumen']);

/** @param tampil ids of the SOPs shown, in their order */
export function countComparison({ sops, tetap }: Bahan, tampil: readonly string[], keadaan: Keadaan): Comparison {
  return reviseComparison(
    tetap,
    tampil.flatMap((id) => sops.find((sop) => sop.id === id) ?? []),
    keadaan,
  );
}

export interface Gambar {
  readonly comparison: Comparison;
  readonly bahan: Bahan;
  readonly keadaan: Keadaan;
  readonly tautan: Konteks['tautan'];
  readonly berkas: Konteks['berkas'];
  /** Number of columns on the page, the hidden ones too. */
  readonly utuh: number;
  /** Whether every section is drawn, or only those that count over the chosen SOPs. */
  readonly semua: boolean;
}

export function drawComparison(
  root: Element,
  { comparison, bahan, keadaan, tautan, berkas, utuh, semua }: Gambar,
): void {
  const konteks: Konteks = {
    comparison,
    dasar: keadaan.dasar,
    tautan,
    berkas,
    keyakinan: readKeyakinan(bahan.sops),
  };
  // Tables with a column per SOP keep all columns, so that a hidden one comes back at once.
  const full = comparison.kolom.length === utuh ? comparison : reviseComparison(bahan.tetap, bahan.sops, keadaan);
  const wide = { ...konteks, comparison: { ...full, waktu: { ...comparison.waktu, sop: full.waktu.sop } } };
  for (const bagian of listBagian(konteks)) if (SEMPIT.has(bagian.id)) replaceBagian(root, bagian);
  if (comparison.kolom.length < 2) replaceBagian(root, PERBEDAAN_SATU);
  if (semua) for (const bagian of listBagian(wide)) if (!SEMPIT.has(bagian.id)) replaceBagian(root, bagian);
  if (!semua) replaceTahap(root, wide);
}

function replaceTahap(root: Element, konteks: Konteks): void {
  for (const { id, nama } of konteks.comparison.tahap) {
    root.querySelector(`#${CSS.escape(idTahap(id))}`)?.replaceWith(mount(barisTahap(konteks, id, nama)));
  }
}
