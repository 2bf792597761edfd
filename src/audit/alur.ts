/** Who comes before and after a step on the way forward. */
import type { Langkah, Sop } from '../domain/sop.ts';

export function findLangkah(sop: Sop, id: string): Langkah | null {
  return sop.langkah.find((item) => item.id === id) ?? null;
}

/** Steps that lead here, without returns. */
export function langkahSebelum(sop: Sop, langkah: Langkah): Langkah[] {
  return langkah.masuk.filter((panah) => !panah.balik).flatMap((panah) => findLangkah(sop, panah.dari) ?? []);
}

/** Steps this one hands on to when all is well: no returns, no "tidak". */
export function langkahSesudah(sop: Sop, langkah: Langkah): Langkah[] {
  return langkah.keluar
    .filter((panah) => !panah.balik && panah.cabang !== 'tidak')
    .flatMap((panah) => findLangkah(sop, panah.ke) ?? []);
}

export function isLangkahAkhir(langkah: Langkah): boolean {
  return langkah.keluar.some((panah) => panah.ke === 'selesai' || panah.ke.startsWith('selesai/'));
}
