import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'keputusan-tanpa-cabang-tidak',
  kode: 'AL-02',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'keputusan berpasangan ya/tidak, lengkap/tidak, benar/salah' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      if (langkah.keputusan === null) continue;
      if (langkah.keputusan.cabang.some((cabang) => cabang.jenis === 'tidak' && cabang.dinyatakan !== 'tidak'))
        continue;
      report({
        path: context.pathLangkah(sop, langkah, 'keputusan'),
        cacat: ['simbol-hilang'],
        message: `Keputusan pada langkah ke-${langkah.urutan} tidak menyebut apa yang dilakukan bila syaratnya tidak terpenuhi.`,
        quote: langkah.kegiatan,
        hint: 'Tanpa cabang kedua, pelaksana tidak tahu ke mana pekerjaan kembali.',
      });
    }
  },
};
