import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'dasar-hukum-kosong',
  kode: 'DH-01',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'dasar hukum' }],
  check(sop, report) {
    if (sop.dasarHukum.length > 0) return;
    report({
      path: ['dasarHukum'],
      bidang: 'dasarHukum',
      message: 'Dasar hukum tidak diisi.',
      hint: 'Dasar hukum adalah peraturan yang menugaskan atau mengatur pekerjaan ini.',
    });
  },
};
