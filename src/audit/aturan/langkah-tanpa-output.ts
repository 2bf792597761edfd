import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'langkah-tanpa-output',
  kode: 'MB-03',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'mutu baku setiap kegiatan' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      if (langkah.mutuBaku.output.length > 0) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'output'),
        cacat: ['ocr', 'html', 'gambar-hilang', 'lajur-hilang', 'halaman-hilang'],
        message: `Langkah ke-${langkah.urutan}, ${kutip(langkah.kegiatan)}, belum mencantumkan output.`,
        quote: langkah.kegiatan,
        hint: 'Output adalah hasil yang dapat ditunjukkan sesudah langkah selesai.',
      });
    }
  },
};
