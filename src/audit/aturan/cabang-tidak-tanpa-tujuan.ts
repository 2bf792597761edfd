import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'cabang-tidak-tanpa-tujuan',
  kode: 'AL-04',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'pelaksana tahu ke mana pekerjaan dikembalikan' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      for (const cabang of langkah.keputusan?.cabang ?? []) {
        if (cabang.jenis !== 'tidak' || cabang.dinyatakan !== 'tanpa-tujuan') continue;
        report({
          path: context.pathLangkah(sop, langkah, 'keputusan'),
          cacat: ['simbol-hilang'],
          message: `Langkah ke-${langkah.urutan} tidak menyebut ke mana pekerjaan kembali pada cabang “${cabang.label}”.`,
          quote: langkah.kegiatan,
          hint: 'Tanpa tujuan, penerima pekerjaan yang dikembalikan tidak terbaca.',
        });
      }
    }
  },
};
