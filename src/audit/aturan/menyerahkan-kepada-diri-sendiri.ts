import { findPerkiraan } from '../../domain/sop.ts';
import { kutip } from '../bunyi.ts';
import { findPenerima } from '../penyerahan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'menyerahkan-kepada-diri-sendiri',
  kode: 'PL-09',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'penerima pekerjaan adalah orang lain' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const perkiraan = findPerkiraan(langkah, 'pelaksana');
      const diri = findPenerima(langkah.kegiatan, context).find((item) => {
        const kolom = context.jabatan.kolom(sop.pelaksana, item.baku);
        return kolom !== null && kolom.cara === 'sama' && kolom.pelaksana.id === langkah.pelaksana;
      });
      if (diri === undefined) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'kegiatan'),
        perkiraan: [perkiraan],
        cacat: ['lajur-hilang'],
        message: `Langkah ke-${langkah.urutan} dikerjakan ${kutip(diri.teks)} dan menyerahkan pekerjaan kepada jabatan itu juga.`,
        quote: langkah.kegiatan,
        hint: 'Pelaksana atau penerimanya mungkin jabatan lain.',
      });
    }
  },
};
