import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'langkah-tanpa-nomor',
  kode: 'LG-03',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'nomor kegiatan' }],
  check(sop, report, context) {
    const tanpa = sop.langkah.filter((langkah) => langkah.nomor === null);
    const [first] = tanpa;
    if (first === undefined) return;
    const hint = 'Pedoman meminta nomor pada setiap kegiatan.';
    if (tanpa.length === sop.langkah.length) {
      report({
        path: context.pathLangkah(sop, first, 'nomor'),
        cacat: ['ocr'],
        message: `Tidak satu pun dari ${sop.langkah.length} langkah bernomor.`,
        hint,
      });
      return;
    }
    for (const langkah of tanpa) {
      report({
        path: context.pathLangkah(sop, langkah, 'nomor'),
        cacat: ['ocr'],
        message: `Langkah ke-${langkah.urutan}, ${kutip(langkah.kegiatan)}, tidak bernomor.`,
        quote: langkah.kegiatan,
        hint,
      });
    }
  },
};
