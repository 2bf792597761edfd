import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'langkah-tanpa-pelaksana',
  kode: 'PL-01',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'pelaksana kegiatan' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      if (langkah.pelaksana !== null) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'pelaksana'),
        cacat: ['simbol-hilang', 'lajur-hilang', 'ocr'],
        message: `Langkah ke-${langkah.urutan}, ${kutip(langkah.kegiatan)}, belum mempunyai pelaksana.`,
        quote: langkah.kegiatan,
        hint: 'Pedoman meminta pelaksana pada setiap kegiatan.',
      });
    }
  },
};
