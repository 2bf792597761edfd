import type { SopRule } from '../rule.ts';

/** The NIP is not looked at: this site never holds one. */
export const rule: SopRule = {
  id: 'pengesah-tidak-lengkap',
  kode: 'ID-06',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'disahkan oleh' }],
  check(sop, report) {
    if (sop.pengesahan === null) {
      report({
        path: ['pengesahan'],
        bidang: 'pengesahan',
        message: 'Pejabat yang mengesahkan SOP tidak disebut.',
        hint: 'Pengesahan memuat jabatan dan nama pejabat yang mengesahkan.',
      });
    } else if (sop.pengesahan.nama === undefined) {
      report({
        path: ['pengesahan'],
        bidang: 'pengesahan',
        message: 'Jabatan pengesah disebut, tetapi nama pejabatnya tidak.',
        quote: sop.pengesahan.jabatan,
        hint: 'Pengesahan memuat jabatan dan nama pejabat yang mengesahkan.',
      });
    }
  },
};
