import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'tanggal-efektif-kosong',
  kode: 'ID-03',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'tanggal efektif' }],
  check(sop, report) {
    if (sop.tanggal.efektif !== null || sop.tanggal.pengesahan !== null) return;
    report({
      path: ['tanggal', 'efektif'],
      bidang: 'tanggal.efektif',
      message: 'Tanggal efektif tidak diisi dan tanggal pengesahan juga tidak ada.',
      hint: 'Tanggal efektif adalah tanggal mulai berlakunya SOP.',
    });
  },
};
