/** A comparison for other columns and other assumptions: the alignment stays as published, everything counted is counted anew. */
import { compareWaktu } from '../compare/waktu/bandingkan-waktu.ts';
import type { BarisPadanan, Comparison } from '../compare/comparison.ts';
import { listKolom } from '../compare/kolom.ts';
import { weakest } from '../compare/padanan/baris.ts';
import { listPerbedaan } from '../compare/perbedaan/perbedaan.ts';
import { describeStruktur } from '../compare/struktur.ts';
import type { Sop } from '../domain/sop.ts';
import { konversiOf, type Keadaan } from './keadaan.ts';

/** The parts of a comparison that no assumption changes, and the names of its columns. */
export type Tetap = Pick<Comparison, 'tahap' | 'baris' | 'dasarHukum' | 'dokumen' | 'keterbandingan'> & {
  readonly label: Readonly<Record<string, string>>;
};

/** @param sops the columns, in order; all of them are in `tetap` */
export function reviseComparison(tetap: Tetap, sops: readonly Sop[], keadaan: Keadaan): Comparison {
  const konversi = konversiOf(keadaan);
  const peluangTidak = keadaan.tidak / 100;
  const tanpaPerkiraan = !keadaan.perkiraan;
  const tahap = tetap.tahap.filter(({ id }) => sops.some((sop) => sop.langkah.some((item) => item.tahap.id === id)));
  const pick = <T extends { readonly sop: string }>(sel: readonly T[]): readonly T[] =>
    sops.flatMap(({ id }) => sel.find((item) => item.sop === id) ?? []);
  const bahan = {
    kolom: listKolom(sops, konversi).map((item) => ({ ...item, label: tetap.label[item.sop] ?? item.label })),
    konversi,
    peluangTidak,
    tanpaPerkiraan,
    tahap,
    baris: tetap.baris.map((row) => narrow({ ...row, sel: pick(row.sel) }, sops)).filter((row) => row.jumlah > 0),
    waktu: compareWaktu(sops, tahap, { konversi, peluangTidak, tanpaPerkiraan }),
    struktur: sops.map((sop) => describeStruktur(sop, tanpaPerkiraan)),
    dasarHukum: tetap.dasarHukum
      .map((row) => ({ ...row, sel: pick(row.sel) }))
      .filter((row) => row.sel.some(({ status }) => status === 'dikutip' || status === 'sebagai-perubahan')),
  };
  return {
    ...bahan,
    pinGagal: [],
    dokumen: tetap.dokumen
      .map((row) => ({ ...row, sel: pick(row.sel) }))
      .map((row) => ({
        ...row,
        jumlah: row.sel.filter((sel) => sel.masukan.length + sel.keluaran.length > 0).length,
      }))
      .filter((row) => row.jumlah > 0),
    perbedaan: listPerbedaan(bahan, sops),
    keterbandingan: tetap.keterbandingan,
  };
}

/** Counts a row anew; alone in its row a step is no match, and the row is called by the SOP's own words. */
function narrow(row: BarisPadanan, sops: readonly Sop[]): BarisPadanan {
  const filled = row.sel.filter((sel) => sel.langkah.length > 0);
  if (filled.length < 2) {
    const [own] = filled;
    const steps = sops.find(({ id }) => id === own?.sop)?.langkah ?? [];
    const words = new Set(steps.flatMap((item) => (own?.langkah.includes(item.id) ? [item.ringkas] : [])));
    return {
      ...row,
      judul: [...words].join('; ') || row.judul,
      jumlah: filled.length,
      kekuatan: null,
      sel: row.sel.map((sel) => ({ ...sel, kekuatan: null, alasan: [] })),
    };
  }
  return { ...row, jumlah: filled.length, kekuatan: weakest(filled) };
}

export function tetapOf(comparison: Comparison): Tetap {
  const { tahap, baris, dasarHukum, dokumen, keterbandingan, kolom } = comparison;
  return {
    tahap,
    baris,
    dasarHukum,
    dokumen,
    keterbandingan,
    label: Object.fromEntries(kolom.map((item) => [item.sop, item.label])),
  };
}
