import { findPerkiraan } from '../../domain/sop.ts';
import { langkahSesudah } from '../alur.ts';
import { kutip } from '../bunyi.ts';
import { findPenerima } from '../penyerahan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'penyerahan-tidak-cocok',
  kode: 'PL-07',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'penerima yang disebut mengerjakan langkah berikutnya' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const [next, ...more] = langkahSesudah(sop, langkah);
      if (next === undefined || more.length > 0 || next.pelaksana === null) continue;
      const teks = langkah.kegiatan;
      for (const item of findPenerima(teks, context)) {
        const kolom = context.jabatan.kolom(sop.pelaksana, item.baku);
        if (
          kolom === null
            ? !/^(?:sekretaris|kepala|staf|subkoordinator)/.test(item.baku)
            : kolom.pelaksana.id === next.pelaksana
        )
          continue;
        const nama = sop.pelaksana.find((lane) => lane.id === next.pelaksana)?.nama ?? next.pelaksana;
        report({
          path: context.pathLangkah(sop, langkah, 'kegiatan'),
          perkiraan: [findPerkiraan(next, 'pelaksana'), findPerkiraan(langkah, 'lanjut')],
          cacat: ['lajur-hilang'],
          message: `Langkah ke-${langkah.urutan} menyerahkan pekerjaan kepada ${kutip(item.teks)}, tetapi langkah berikutnya dikerjakan ${kutip(nama)}.`,
          quote: teks.slice(Math.max(0, item.mulai - 30), item.akhir).replace(/^\S*\s/, ''),
          hint: 'Langkah penerimanya mungkin tidak tertulis.',
        });
        break;
      }
    }
  },
};
