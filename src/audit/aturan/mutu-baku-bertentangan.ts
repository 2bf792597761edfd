import { akarTindakan } from '../../bahasa/kantor/tindakan.ts';
import { langkahSebelum } from '../alur.ts';
import { kutip } from '../bunyi.ts';
import { intiOf, isSerupa } from '../dokumen.ts';
import type { SopRule } from '../rule.ts';

/** A document is sent, received or copied in any state. */
const MENGUBAH = akarTindakan(
  ({ dokumen }) => dokumen !== undefined && /^mem(?:eriksa|araf|perbaiki)$|^menyetujui$|^menandatangani$/.test(dokumen),
);

export const rule: SopRule = {
  id: 'mutu-baku-bertentangan',
  kode: 'MB-11',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { selain: 'penilaian', isi: 'keadaan dokumen pada kelengkapan sama dengan keadaannya pada output sebelumnya' },
  ],
  check(sop, report, context) {
    const keadaanOf = (teks: string): string[] => context.keadaan(teks).filter((root) => MENGUBAH.has(root));
    for (const langkah of sop.langkah) {
      for (const teks of langkah.mutuBaku.kelengkapan) {
        const diminta = keadaanOf(teks);
        const inti = intiOf(context.konsep(teks));
        if (diminta.length === 0) continue;
        const asal = langkahSebelum(sop, langkah).flatMap((sebelum) => {
          const output = sebelum.mutuBaku.output.find((item) => isSerupa(intiOf(context.konsep(item)), inti));
          const ada = output === undefined ? [] : keadaanOf(output);
          const dikerjakan = context.konsep(sebelum.kegiatan);
          const cocok = diminta.some((root) => ada.includes(root) || dikerjakan.includes(root));
          return output === undefined || ada.length === 0 || cocok ? [] : [{ sebelum, output }];
        });
        const [first] = asal;
        if (first === undefined || asal.length < langkahSebelum(sop, langkah).length) continue;
        report({
          path: context.pathLangkah(sop, langkah, 'mutuBaku', 'kelengkapan'),
          perkiraan: langkah.masuk.filter((panah) => !panah.balik).map((panah) => panah.perkiraan),
          cacat: ['halaman-hilang'],
          message: `Kelengkapan langkah ke-${langkah.urutan} ${kutip(teks)}, sedangkan output langkah ke-${first.sebelum.urutan} ${kutip(first.output)}.`,
          quote: teks,
          hint: 'Di antara kedua keadaan itu mungkin ada langkah yang tidak tertulis.',
        });
      }
    }
  },
};
