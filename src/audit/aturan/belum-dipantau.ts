import { formatTanggal } from '../../domain/tanggal.ts';
import { bulanSejak, TANGGAL, tanggalTerakhir } from '../umur.ts';
import type { SopRule } from '../rule.ts';

const BULAN = 6;

export const rule: SopRule = {
  id: 'belum-dipantau',
  kode: 'SI-02',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'monitoring setiap enam bulan' }],
  check(sop, report, context) {
    const terakhir = tanggalTerakhir(sop, /pemantauan|dipantau|monitoring|monev|evaluasi/i);
    if (terakhir === null || bulanSejak(terakhir, context.tanggal) < BULAN) return;
    report({
      path: ['tanggal'],
      message: `Salinan ini tidak memuat catatan pemantauan sejak ${formatTanggal(terakhir)}, lebih dari enam bulan.`,
      bersandar: TANGGAL,
      quote: terakhir,
      hint: 'Catatan pemantauan ada pada instansi; salinan ini tidak menunjukkannya.',
    });
  },
};
