import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'tanggal-pembuatan-kosong',
  kode: 'ID-02',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'tanggal pembuatan' }],
  check(sop, report) {
    if (sop.tanggal.pembuatan !== null) return;
    report({
      path: ['tanggal', 'pembuatan'],
      bidang: 'tanggal.pembuatan',
      message: 'Tanggal pembuatan tidak diisi.',
      hint: 'Tanggal pembuatan adalah tanggal selesainya SOP dibuat.',
    });
  },
};
