import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'langkah-tanpa-waktu',
  kode: 'MB-02',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'mutu baku setiap kegiatan' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      if (langkah.waktu.jenis !== 'kosong') continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'waktu'),
        cacat: ['ocr', 'html', 'gambar-hilang', 'lajur-hilang', 'halaman-hilang'],
        message: `Langkah ke-${langkah.urutan}, ${kutip(langkah.kegiatan)}, belum mencantumkan waktu.`,
        quote: langkah.kegiatan,
        hint: 'Pedoman meminta waktu baku pada setiap kegiatan.',
      });
    }
  },
};
