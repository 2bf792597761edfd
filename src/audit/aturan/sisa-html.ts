import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'sisa-html',
  kode: 'SM-03',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'metode', isi: 'catatan sumber' }],
  check(sop, report) {
    if (!sop.sumber.cacat.includes('html')) return;
    report({
      path: ['sumber', 'cacat'],
      salinan: true,
      message: 'Salinan ini diambil dari kode HTML; sebagian tata letak dan gambarnya tidak terbawa.',
      hint: 'Kode itu sudah dibuang dari tampilan; kata-katanya tetap.',
    });
  },
};
