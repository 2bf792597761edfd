import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'sifat-tidak-cocok',
  kode: 'PL-08',
  scope: 'sop',
  severity: 'catatan',
  dasar: [
    {
      selain: 'kelaziman',
      isi: 'bahan diklat SOP: SOP administratif dikerjakan lebih dari satu pelaksana, SOP teknis satu pelaksana',
    },
  ],
  check(sop, report) {
    const sifat = sop.klasifikasi?.sifat;
    const jumlah = sop.pelaksana.length;
    const cocok = sifat === 'administratif' ? jumlah > 1 : jumlah === 1;
    if (sifat === undefined || cocok) return;
    report({
      path: ['klasifikasi', 'sifat'],
      cacat: ['lajur-hilang'],
      message: `SOP ini digolongkan ${sifat}, tetapi mempunyai ${jumlah} kolom pelaksana.`,
      quote: sifat,
      hint: 'SOP administratif mempunyai lebih dari satu pelaksana, SOP teknis satu.',
    });
  },
};
