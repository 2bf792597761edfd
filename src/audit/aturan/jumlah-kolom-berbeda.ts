import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'jumlah-kolom-berbeda',
  kode: 'PL-04',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ selain: 'penilaian', isi: 'setiap kolom pelaksana mempunyai nama' }],
  check(sop, report) {
    const sel = sop.sumber.kolomPelaksana;
    if (sel === undefined || sel === sop.pelaksana.length) return;
    report({
      path: ['sumber', 'kolomPelaksana'],
      cacat: ['lajur-hilang', 'ocr', 'html'],
      message: `Tabel mempunyai ${sel} sel pelaksana, tetapi ${sop.pelaksana.length} nama pelaksana.`,
      hint: 'Satu nama kolom mungkin hilang, atau menempati dua sel.',
    });
  },
};
