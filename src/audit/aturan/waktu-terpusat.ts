import { formatMenit, menitWaktu } from '../../domain/waktu.ts';
import type { SopRule } from '../rule.ts';

const FEWEST = 3;

export const rule: SopRule = {
  id: 'waktu-terpusat',
  kode: 'WK-06',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'langkah yang memakan separuh waktu patut dirinci' }],
  check(sop, report, context) {
    if (!sop.total.lengkap) return;
    const daftar = sop.langkah.flatMap((langkah) => {
      const menit = menitWaktu(langkah.waktu);
      return menit === null ? [] : [{ langkah, menit }];
    });
    const total = daftar.reduce((sum, { menit }) => sum + menit, 0);
    const found = daftar.find(({ menit }) => menit * 2 > total);
    if (found === undefined || daftar.length < FEWEST) return;
    const { langkah, menit } = found;
    report({
      path: context.pathLangkah(sop, langkah, 'mutuBaku', 'waktu'),
      message: `Langkah ke-${langkah.urutan} memakan ${Math.round((menit / total) * 100)} persen dari jumlah waktu (${formatMenit(menit)} dari ${formatMenit(total)}).`,
      quote: langkah.mutuBaku.waktu ?? undefined,
      hint: 'Apa yang memakan waktu di dalam langkah itu tidak terbaca.',
    });
  },
};
