import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'waktu-tidak-terbaca',
  kode: 'WK-01',
  scope: 'sop',
  severity: 'galat',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'waktu sebagai mutu baku' },
    { selain: 'penilaian' },
  ],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      if (langkah.waktu.jenis !== 'tak-terbaca') continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'waktu'),
        cacat: ['ocr'],
        message: `Waktu langkah ke-${langkah.urutan} tidak dapat dibaca sebagai satu lama waktu.`,
        quote: langkah.waktu.teks,
        hint: 'Waktu baku terbaca bila ditulis sebagai satu nilai dengan satuannya.',
      });
    }
  },
};
