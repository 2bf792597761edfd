import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'instansi-tidak-disebut',
  kode: 'ID-13',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'nama instansi atau unit kerja' }],
  check(sop, report) {
    if (sop.instansi.tingkat !== 'tidak-disebut') return;
    report({
      path: [],
      bidang: 'instansi',
      message: 'Instansi penyusun SOP ini tidak disebut.',
      hint: 'Nama instansi atau unit kerja termasuk bagian identitas.',
    });
  },
};
