import { singkatPeraturan } from '../../domain/peraturan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'status-peraturan-tidak-diketahui',
  kode: 'DH-03',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'metode', isi: 'daftar peraturan' }],
  check(sop, report) {
    sop.dasarHukum.forEach(({ peraturan, kutipan }, index) => {
      if (peraturan.status.nilai !== 'tidak-diketahui') return;
      report({
        path: ['dasarHukum', index, 'peraturan'],
        salinan: true,
        message: `Situs ini belum mengetahui apakah ${singkatPeraturan(peraturan)} masih berlaku.`,
        quote: kutipan,
        hint: 'Status resminya ada di JDIH; sumbernya dapat dikirim kepada pengelola situs.',
      });
    });
  },
};
