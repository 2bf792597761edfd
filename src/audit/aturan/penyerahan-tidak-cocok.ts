import { findPerkiraan } from '../../domain/sop.ts';
import { langkahSesudah } from '../alur.ts';
import { kutip } from '../bunyi.ts';
import { MENYERAHKAN } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

const TIDAK = /\b(?:tidak|belum|salah|ditolak|kurang|revisi)\b/i;

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
      for (const item of context.jabatan.find(teks)) {
        if (item.sebelum !== 'kepada' && item.sebelum !== 'ke') continue;
        if (!isDiserahkan(teks, item.mulai) || isCabangTidak(teks, item.mulai)) continue;
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

    function isDiserahkan(teks: string, mulai: number): boolean {
      const verb = context.tindakan(teks).findLast((item) => item.akhir <= mulai);
      if (verb === undefined) return false;
      return MENYERAHKAN.has(verb.akar) || /\bdisposisi\s+(?:kepada|ke)\s*$/i.test(teks.slice(0, mulai));
    }
  },
};

/** The last condition before the words says that all is not well. */
function isCabangTidak(teks: string, mulai: number): boolean {
  const start = teks.slice(0, mulai).search(/\b(?:jika|bila|apabila)\b(?!.*\b(?:jika|bila|apabila)\b)/i);
  return start >= 0 && TIDAK.test(teks.slice(start, mulai));
}
