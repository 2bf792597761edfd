import { findPerkiraan } from '../../domain/sop.ts';
import { findLangkah } from '../alur.ts';
import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'cabang-tidak-hanya-peran',
  kode: 'AL-05',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'pelaksana dengan beberapa langkah perlu tahu langkah mana yang diulang' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      for (const cabang of langkah.keputusan?.cabang ?? []) {
        if (cabang.jenis !== 'tidak' || cabang.dinyatakan !== 'peran') continue;
        const lane = findLangkah(sop, cabang.ke)?.pelaksana;
        const milik = sop.langkah.filter((item) => item.pelaksana === lane);
        if (lane == null || milik.length < 2) continue;
        const nama = sop.pelaksana.find((item) => item.id === lane)?.nama ?? lane;
        report({
          path: context.pathLangkah(sop, langkah, 'keputusan'),
          perkiraan: milik.map((item) => findPerkiraan(item, 'pelaksana')),
          cacat: ['simbol-hilang'],
          message: `Cabang “${cabang.label}” pada langkah ke-${langkah.urutan} hanya menyebut ${kutip(nama)}, yang mengerjakan ${milik.length} langkah.`,
          quote: langkah.kegiatan,
          hint: 'Dari jabatannya saja tidak terbaca langkah mana yang diulang.',
        });
      }
    }
  },
};
