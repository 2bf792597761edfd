import { BERSAMA } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'banyak-pelaksana',
  kode: 'PL-05',
  scope: 'sop',
  severity: 'catatan',
  basis: 'PermenPANRB 35/2012: satu simbol per baris; penilaian situs ini',
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const lain = langkah.peserta.length;
      if (
        lain === 0 ||
        langkah.tahap.id === 'rapat' ||
        context.konsep(langkah.kegiatan).some((root) => BERSAMA.has(root))
      )
        continue;
      report({
        path: context.pathLangkah(sop, langkah, 'peserta'),
        perkiraan: langkah.perkiraan.filter((item) => item.bidang === 'peserta'),
        message: `Langkah ke-${langkah.urutan} dikerjakan ${lain + 1} pelaksana sekaligus, padahal bukan rapat atau koordinasi.`,
        quote: langkah.kegiatan,
        hint: 'Tunjuk satu penanggung jawab, atau pecah menjadi satu langkah per pelaksana.',
      });
    }
  },
};
