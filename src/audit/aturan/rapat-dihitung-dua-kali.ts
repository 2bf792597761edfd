import type { Langkah } from '../../domain/sop.ts';
import { menitWaktu } from '../../domain/waktu.ts';
import { langkahSesudah } from '../alur.ts';
import type { Context } from '../context.ts';
import { BERAPAT } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'rapat-dihitung-dua-kali',
  kode: 'WK-04',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'pekerjaan serempak dihitung satu kali' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      if (!isRapat(langkah, context)) continue;
      for (const next of langkahSesudah(sop, langkah)) {
        if (
          !isRapat(next, context) ||
          menitWaktu(next.waktu) === null ||
          menitWaktu(next.waktu) !== menitWaktu(langkah.waktu)
        )
          continue;
        report({
          path: context.pathLangkah(sop, next, 'mutuBaku', 'waktu'),
          message: `Langkah ke-${langkah.urutan} dan ke-${next.urutan} tampak sebagai rapat yang sama, tetapi waktunya dihitung masing-masing.`,
          quote: next.kegiatan,
          hint: 'Pekerjaan serempak menambah jumlah waktu satu kali saja.',
        });
      }
    }
  },
};

function isRapat(langkah: Langkah, context: Context): boolean {
  const [first] = context.konsep(langkah.kegiatan);
  return first !== undefined && BERAPAT.has(first) && context.konsep(langkah.kegiatan).slice(0, 3).includes('rapat');
}
