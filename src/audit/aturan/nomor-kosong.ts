import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'nomor-kosong',
  kode: 'ID-01',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'nomor SOP' }],
  check(sop, report) {
    if (sop.nomor !== null && /[\p{L}\p{N}]/u.test(sop.nomor)) return;
    report({
      path: ['nomor'],
      bidang: 'nomor',
      message: 'SOP ini tidak bernomor.',
      hint: 'Nomor SOP mengikuti tata naskah dinas instansi.',
    });
  },
};
