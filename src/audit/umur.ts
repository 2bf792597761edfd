/** How long ago an SOP was put in force or last looked at. */
import type { BidangIdentitas } from '../domain/identitas.ts';
import type { Sop } from '../domain/sop.ts';

/** The fields that the age of an SOP is read from. */
export const TANGGAL = [
  'tanggal.pembuatan',
  'tanggal.revisi',
  'tanggal.efektif',
  'tanggal.pengesahan',
] as const satisfies readonly BidangIdentitas[];

/** The latest of its dates, and of the change notes that match; null when the SOP is out of force or has no date. */
export function tanggalTerakhir(sop: Sop, riwayat: RegExp | null): string | null {
  if (sop.status === 'dicabut' || sop.status === 'diganti') return null;
  const { efektif, pengesahan, revisi, pembuatan } = sop.tanggal;
  const catatan =
    riwayat === null ? [] : sop.riwayat.filter((item) => riwayat.test(item.uraian)).map((item) => item.tanggal);
  const dates = [efektif, pengesahan, revisi, pembuatan, ...catatan].filter((item) => item !== null);
  return dates.sort().at(-1) ?? null;
}

/** Whole months from one ISO date to another; a date without a day counts from the end of its month. */
export function bulanSejak(dari: string, sampai: string): number {
  const [tahun = 0, bulan = 0, hari = 31] = dari.split('-').map(Number);
  const [tahunIni = 0, bulanIni = 0, hariIni = 1] = sampai.split('-').map(Number);
  return (tahunIni - tahun) * 12 + (bulanIni - bulan) - (hariIni < hari ? 1 : 0);
}
