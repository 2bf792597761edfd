import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'langkah-tanpa-kelengkapan',
  kode: 'MB-01',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'mutu baku setiap kegiatan' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      if (langkah.mutuBaku.kelengkapan.length > 0) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'kelengkapan'),
        cacat: ['ocr', 'html', 'gambar-hilang', 'lajur-hilang', 'halaman-hilang'],
        message: `Langkah ke-${langkah.urutan}, ${kutip(langkah.kegiatan)}, belum mencantumkan kelengkapan.`,
        quote: langkah.kegiatan,
        hint: 'Kelengkapan adalah bahan atau dokumen yang ada sebelum langkah dimulai.',
      });
    }
  },
};
