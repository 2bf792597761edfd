import { kutip } from '../bunyi.ts';
import { isKegiatan } from '../keluaran.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'output-berupa-kegiatan',
  kode: 'MB-04',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'output sebagai alat kendali mutu' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      for (const teks of langkah.mutuBaku.output) {
        if (!isKegiatan(teks)) continue;
        report({
          path: context.pathLangkah(sop, langkah, 'mutuBaku', 'output'),
          message: `Output langkah ke-${langkah.urutan}, ${kutip(teks)}, adalah kegiatan, bukan hasil.`,
          quote: teks,
          hint: 'Output adalah hasil yang dapat ditunjukkan sesudah langkah selesai.',
        });
      }
    }
  },
};
