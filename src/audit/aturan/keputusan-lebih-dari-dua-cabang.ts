import { gabung, kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'keputusan-lebih-dari-dua-cabang',
  kode: 'AL-03',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'keputusan mempunyai dua jawaban' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const cabang = langkah.keputusan?.cabang ?? [];
      if (cabang.length <= 2) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'keputusan'),
        message: `Keputusan pada langkah ke-${langkah.urutan} mempunyai ${cabang.length} cabang: ${gabung(cabang.map(({ label }) => kutip(label)))}.`,
        quote: langkah.kegiatan,
        hint: 'Pilihan yang lebih banyak lazim ditulis sebagai beberapa keputusan berurutan.',
      });
    }
  },
};
