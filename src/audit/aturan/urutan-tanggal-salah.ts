import { formatTanggal } from '../../domain/tanggal.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'urutan-tanggal-salah',
  kode: 'ID-05',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'arti ketiga tanggal' }],
  check(sop, report) {
    const { pembuatan, revisi, efektif, pengesahan } = sop.tanggal;
    const berlaku = efektif ?? pengesahan;
    if (isSesudah(pembuatan, berlaku)) {
      report({
        path: ['tanggal', 'pembuatan'],
        message: `Tanggal pembuatan (${formatTanggal(pembuatan ?? '')}) jatuh sesudah tanggal efektif (${formatTanggal(berlaku ?? '')}).`,
        quote: pembuatan ?? undefined,
        hint: 'SOP selesai dibuat sebelum diberlakukan.',
      });
    }
    if (isSesudah(pembuatan, revisi)) {
      report({
        path: ['tanggal', 'revisi'],
        message: `Tanggal revisi (${formatTanggal(revisi ?? '')}) mendahului tanggal pembuatan (${formatTanggal(pembuatan ?? '')}).`,
        quote: revisi ?? undefined,
        hint: 'Revisi terjadi sesudah SOP dibuat.',
      });
    }
  },
};

/** Compares as far as both dates are known: a month has no day. */
function isSesudah(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
