/** All arrows in words, step by step: what the diagram shows, for readers of text and for the player. */
import { findPerkiraan, isPanahPerkiraan, type Panah, type Sop } from '../../domain/sop.ts';
import { sumWaktu } from '../../domain/waktu.ts';
import { RAGU, syarat } from './alur-kata.ts';

export interface ArahKata {
  readonly panah: Panah;
  /** e.g. `Jika setuju ke langkah 11, Sekretaris SKPD`. */
  readonly kata: string;
  /** Why it is only inferred; null where the source says it. */
  readonly ragu: string | null;
}

export interface SimpulKata {
  readonly id: string;
  readonly urutan: number;
  readonly ringkas: string;
  readonly keputusan: boolean;
  readonly menungguSemua: boolean;
  readonly oleh: { readonly id: string; readonly nama: string; readonly keyakinan: string | null } | null;
  /** `min,maks,lengkap` in working minutes, for the player. */
  readonly menit: string;
  readonly arah: readonly ArahKata[];
}

export interface MulaiKata {
  readonly ke: string;
  readonly urutan: number;
  /** Part of the SOP that starts there; null where there is only one start. */
  readonly nama: string | null;
}

export function daftarMulai(sop: Sop): readonly MulaiKata[] {
  const starts = sop.terminal.filter(({ jenis }) => jenis === 'mulai');
  return starts.flatMap(({ id, bagian }) =>
    sop.panah
      .filter(({ dari }) => dari === id)
      .map(({ ke }) => ({
        ke,
        urutan: sop.langkah.find((item) => item.id === ke)?.urutan ?? 0,
        nama: starts.length === 1 ? null : (sop.bagian.find((item) => item.id === bagian)?.nama ?? 'Bagian utama'),
      })),
  );
}

export function daftarAlur(sop: Sop): readonly SimpulKata[] {
  return sop.langkah.map((langkah): SimpulKata => {
    const lane = sop.pelaksana.find((item) => item.id === langkah.pelaksana);
    const { min, maks, lengkap } = sumWaktu([langkah.waktu]);
    return {
      id: langkah.id,
      urutan: langkah.urutan,
      ringkas: langkah.ringkas,
      keputusan: langkah.keputusan !== null,
      menungguSemua: langkah.menungguSemua,
      oleh: lane
        ? { id: lane.id, nama: lane.nama, keyakinan: findPerkiraan(langkah, 'pelaksana')?.keyakinan ?? null }
        : null,
      menit: [min, maks, lengkap ? 1 : 0].join(),
      arah: langkah.keluar.map((panah) => ({
        panah,
        kata: sebut(sop, panah, langkah.keluar.length),
        ragu: isPanahPerkiraan(panah) ? RAGU[panah.dinyatakan] : null,
      })),
    };
  });
}

function sebut(sop: Sop, panah: Panah, jumlah: number): string {
  const ke = sop.langkah.find((item) => item.id === panah.ke);
  const start = syarat(panah, jumlah);
  if (ke === undefined) return `${start} ke selesai`;
  const oleh = sop.pelaksana.find((item) => item.id === ke.pelaksana)?.nama;
  return `${start} ${panah.balik ? 'kembali ' : ''}ke langkah ${ke.urutan}${oleh === undefined ? '' : `, ${oleh}`}`;
}
