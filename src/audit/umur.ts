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

/** The latest of its dates; null when the SOP is out of force or has no date. */
export function tanggalTerakhir(sop: Sop): string | null {
  if (sop.status === 'dicabut' || sop.status === 'diganti') return null;
  const { efektif, pengesahan, revisi, pembuatan } = sop.tanggal;
  return latest([efektif, pengesahan, revisi, pembuatan]);
}

/** Date of the latest note that matches; null without one, or when the SOP is out of force. Notes that the agency keeps elsewhere are not ours to miss. */
export function catatanTerakhir(sop: Sop, catatan: RegExp): string | null {
  if (sop.status === 'dicabut' || sop.status === 'diganti') return null;
  return latest(sop.riwayat.filter((item) => catatan.test(item.uraian)).map((item) => item.tanggal));
}

function latest(dates: readonly (string | null)[]): string | null {
  return (
    dates
      .filter((item) => item !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** Whole months from one ISO date to another; a date without a day counts from the end of its month. */
export function bulanSejak(dari: string, sampai: string): number {
  const [tahun = 0, bulan = 0, hari = 31] = dari.split('-').map(Number);
  const [tahunIni = 0, bulanIni = 0, hariIni = 1] = sampai.split('-').map(Number);
  return (tahunIni - tahun) * 12 + (bulanIni - bulan) - (hariIni < hari ? 1 : 0);
}
