import { findPerkiraan } from '../../domain/sop.ts';
import { langkahSesudah } from '../alur.ts';
import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

const TANDA: ReadonlyMap<string, string> = new Map([
  ['tandatangan', 'tanda tangan'],
  ['paraf', 'paraf'],
]);

export const rule: SopRule = {
  id: 'tanda-tangan-ganda',
  kode: 'AL-11',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'satu pengesahan ditulis satu kali' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      for (const next of langkahSesudah(sop, langkah)) {
        if (next.pelaksana === null || next.pelaksana !== langkah.pelaksana) continue;
        const before = context.konsep(langkah.kegiatan);
        const tanda = context.konsep(next.kegiatan).find((root) => TANDA.has(root) && before.includes(root));
        if (tanda === undefined) continue;
        const nama = sop.pelaksana.find((lane) => lane.id === next.pelaksana)?.nama ?? next.pelaksana;
        report({
          path: context.pathLangkah(sop, next, 'kegiatan'),
          perkiraan: [findPerkiraan(langkah, 'pelaksana'), findPerkiraan(next, 'pelaksana')],
          message: `Langkah ke-${langkah.urutan} dan ke-${next.urutan} sama-sama mencatat ${TANDA.get(tanda) ?? tanda} oleh ${kutip(nama)}.`,
          quote: next.kegiatan,
          hint: 'Dari kedua langkah tidak terbaca kapan dokumen itu sah.',
        });
      }
    }
  },
};
