import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'sisa-ocr',
  kode: 'SM-02',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'metode', isi: 'catatan sumber' }],
  check(sop, report) {
    if (!sop.sumber.cacat.includes('ocr')) return;
    report({
      path: ['sumber', 'cacat'],
      salinan: true,
      message: 'Salinan ini hasil pemindaian (OCR); sebagian huruf atau katanya mungkin salah terbaca.',
      hint: 'Ejaan yang pasti ada pada naskah sumbernya.',
    });
  },
};
