import { formatTanggal } from '../../domain/tanggal.ts';
import { bulanSejak, catatanTerakhir } from '../umur.ts';
import type { SopRule } from '../rule.ts';

const BULAN = 6;

export const rule: SopRule = {
  id: 'belum-dipantau',
  kode: 'SI-02',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'monitoring setiap enam bulan' }],
  check(sop, report, context) {
    const terakhir = catatanTerakhir(sop, /pemantauan|dipantau|monitoring|monev|evaluasi/i);
    if (terakhir === null || bulanSejak(terakhir, context.tanggal) < BULAN) return;
    report({
      path: ['tanggal'],
      message: `Catatan pemantauan terakhir dalam salinan ini bertanggal ${formatTanggal(terakhir)}, lebih dari enam bulan yang lalu.`,
      quote: terakhir,
      hint: 'Catatan pemantauan ada pada instansi; salinan ini tidak menunjukkannya.',
    });
  },
};
