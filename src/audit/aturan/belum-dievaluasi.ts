import { formatTanggal } from '../../domain/tanggal.ts';
import { bulanSejak, tanggalTerakhir } from '../umur.ts';
import type { SopRule } from '../rule.ts';

const BULAN = 12;

export const rule: SopRule = {
  id: 'belum-dievaluasi',
  kode: 'SI-01',
  scope: 'sop',
  severity: 'peringatan',
  basis:
    'Perka BPS 19/2013 yang mengikuti PermenPANRB 35/2012: evaluasi paling sedikit setahun sekali; PP 60/2008 Pasal 18',
  check(sop, report, context) {
    const terakhir = tanggalTerakhir(sop, /evaluasi|reviu|ditinjau|tinjau ulang/i);
    if (terakhir === null || bulanSejak(terakhir, context.tanggal) < BULAN) return;
    report({
      path: ['tanggal'],
      message: `Salinan ini tidak memuat catatan evaluasi sejak ${formatTanggal(terakhir)}, lebih dari satu tahun.`,
      quote: terakhir,
      hint: 'Evaluasi SOP ini, lalu catat tanggalnya di riwayat.',
    });
  },
};
