import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'keterkaitan-kosong',
  kode: 'KT-01',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'kelaziman', isi: 'formulir SOP memuat blok Keterkaitan' }],
  check(sop, report) {
    if (sop.keterkaitan.length > 0) return;
    report({
      path: ['keterkaitan'],
      bidang: 'keterkaitan',
      message: 'Keterkaitan dengan SOP lain tidak diisi.',
      hint: 'Keterkaitan memuat SOP yang mendahului, menyusul, atau dipakai prosedur ini.',
    });
  },
};
