import { formatTanggal } from '../../domain/tanggal.ts';
import { bulanSejak, catatanTerakhir } from '../umur.ts';
import type { SopRule } from '../rule.ts';

const BULAN = 12;

export const rule: SopRule = {
  id: 'belum-dievaluasi',
  kode: 'SI-01',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { peraturan: 'pp-60-2008', bagian: 'Pasal 18', isi: 'kegiatan pengendalian dievaluasi secara teratur' },
    { selain: 'penilaian', isi: 'setahun sekali' },
  ],
  check(sop, report, context) {
    const terakhir = catatanTerakhir(sop, /evaluasi|reviu|ditinjau|tinjau ulang/i);
    if (terakhir === null || bulanSejak(terakhir, context.tanggal) < BULAN) return;
    report({
      path: ['tanggal'],
      message: `Catatan evaluasi terakhir dalam salinan ini bertanggal ${formatTanggal(terakhir)}, lebih dari satu tahun yang lalu.`,
      quote: terakhir,
      hint: 'Catatan evaluasi ada pada instansi; salinan ini tidak menunjukkannya.',
    });
  },
};
