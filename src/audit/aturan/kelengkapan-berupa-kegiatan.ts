import { kutip } from '../bunyi.ts';
import { isKegiatan } from '../keluaran.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'kelengkapan-berupa-kegiatan',
  kode: 'MB-13',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'kelengkapan adalah bahan atau dokumen' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      for (const teks of langkah.mutuBaku.kelengkapan) {
        if (!isKegiatan(teks)) continue;
        report({
          path: context.pathLangkah(sop, langkah, 'mutuBaku', 'kelengkapan'),
          message: `Kelengkapan langkah ke-${langkah.urutan}, ${kutip(teks)}, adalah kegiatan, bukan bahan atau dokumen.`,
          quote: teks,
          hint: 'Kelengkapan adalah apa yang ada sebelum langkah dimulai.',
        });
      }
    }
  },
};
