import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'dasar-hukum-kosong',
  kode: 'DH-01',
  scope: 'sop',
  severity: 'galat',
  basis: 'PermenPANRB 35/2012, Bagian Identitas: dasar hukum',
  check(sop, report) {
    if (sop.dasarHukum.length > 0) return;
    report({
      path: ['dasarHukum'],
      bidang: 'dasarHukum',
      message: 'Dasar hukum tidak diisi.',
      hint: 'Tulis peraturan yang menugaskan atau mengatur pekerjaan ini.',
    });
  },
};
