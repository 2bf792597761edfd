import { BERSAMA } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'banyak-pelaksana',
  kode: 'PL-05',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'satu simbol per baris' }, { selain: 'penilaian' }],
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
        hint: 'Dari baris seperti itu tidak terbaca siapa penanggung jawabnya.',
      });
    }
  },
};
