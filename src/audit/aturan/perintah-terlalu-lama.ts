import { KONVERSI, menitWaktu } from '../../domain/waktu.ts';
import { kutip } from '../bunyi.ts';
import { MEMERINTAH } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'perintah-terlalu-lama',
  kode: 'WK-03',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'memberi perintah tidak memakan satu hari kerja' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const menit = menitWaktu(langkah.waktu);
      if (menit === null || menit < KONVERSI.menitPerHari) continue;
      const sendiri = context.tindakan(langkah.kegiatan).filter((item) => item.klausa === 'utama');
      if (sendiri.length === 0 || !sendiri.every((item) => MEMERINTAH.has(item.akar))) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'waktu'),
        message: `Langkah ke-${langkah.urutan} hanya memberi perintah, tetapi diberi waktu ${kutip(langkah.mutuBaku.waktu ?? '')}.`,
        quote: langkah.kegiatan,
        hint: 'Waktu pengerjaan termasuk langkah yang diperintahkan.',
      });
    }
  },
};
