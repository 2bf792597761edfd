import { menitWaktu } from '../../domain/waktu.ts';
import type { SopRule } from '../rule.ts';

const MENIT = 5;

export const rule: SopRule = {
  id: 'waktu-terlalu-singkat',
  kode: 'WK-02',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'waktu di bawah lima menit patut diperiksa' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const menit = menitWaktu(langkah.waktu);
      if (menit === null || menit >= MENIT) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'waktu'),
        message: `Langkah ke-${langkah.urutan} diberi waktu kurang dari ${MENIT} menit.`,
        quote: langkah.mutuBaku.waktu ?? undefined,
        hint: 'Waktu sependek itu sulit diukur.',
      });
    }
  },
};
