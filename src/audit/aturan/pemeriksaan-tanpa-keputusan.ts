import { findPerkiraan } from '../../domain/sop.ts';
import { PERIKSA } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'pemeriksaan-tanpa-keputusan',
  kode: 'AL-13',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', isi: 'kegiatan berupa eksekusi atau pengambilan keputusan' },
    { selain: 'penilaian' },
  ],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      if (langkah.keputusan !== null) continue;
      const verb = context
        .tindakan(langkah.kegiatan)
        .find((item) => PERIKSA.has(item.akar) && item.bentuk !== 'pasif' && item.klausa === 'utama');
      if (verb === undefined && findPerkiraan(langkah, 'keputusan') === null) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'keputusan'),
        cacat: ['simbol-hilang'],
        message: `Langkah ke-${langkah.urutan} ${verb === undefined ? 'tampaknya berisi keputusan' : 'memeriksa'}, tetapi tidak menyebut apa yang dilakukan bila hasilnya tidak disetujui.`,
        quote: langkah.kegiatan,
        hint: 'Pemeriksaan lazimnya mempunyai dua hasil: sesuai, dan tidak sesuai.',
      });
    }
  },
};
