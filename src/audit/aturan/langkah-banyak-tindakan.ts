import { daftarTindakan } from '../tindakan.ts';
import { gabung } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

const BANYAK = 3;

export const rule: SopRule = {
  id: 'langkah-banyak-tindakan',
  kode: 'LG-06',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'satu langkah, satu tindakan, agar waktu dan hasilnya terukur' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const daftar = daftarTindakan(langkah.kegiatan, context);
      if (daftar.length < BANYAK) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'kegiatan'),
        message: `Langkah ke-${langkah.urutan} memuat ${daftar.length} tindakan: ${gabung(daftar.map((item) => item.kata))}.`,
        quote: langkah.kegiatan,
        hint: 'Waktu dan output setiap tindakan tidak terbaca satu per satu.',
      });
    }
  },
};
