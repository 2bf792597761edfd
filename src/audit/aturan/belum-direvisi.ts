import { formatTanggal } from '../../domain/tanggal.ts';
import { bulanSejak, TANGGAL, tanggalTerakhir } from '../umur.ts';
import type { SopRule } from '../rule.ts';

const TAHUN = 5;

export const rule: SopRule = {
  id: 'belum-direvisi',
  kode: 'SI-03',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'SOP ditinjau kembali paling lama setiap lima tahun' }],
  check(sop, report, context) {
    const terakhir = tanggalTerakhir(sop);
    if (terakhir === null || bulanSejak(terakhir, context.tanggal) < TAHUN * 12) return;
    report({
      path: ['tanggal', 'revisi'],
      message: `SOP ini tidak menunjukkan revisi sejak ${formatTanggal(terakhir)}, lebih dari ${TAHUN} tahun.`,
      bersandar: TANGGAL,
      quote: terakhir,
      hint: 'Peninjauan kembali tanpa perubahan tidak terlihat dari tanggal-tanggal ini.',
    });
  },
};
