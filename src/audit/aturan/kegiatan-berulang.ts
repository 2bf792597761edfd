import { polos } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'kegiatan-berulang',
  kode: 'LG-07',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'setiap kegiatan dapat dibedakan dari yang lain' }],
  check(sop, report, context) {
    const seen = new Map<string, number>();
    for (const langkah of sop.langkah) {
      const key = polos(langkah.kegiatan);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, langkah.urutan);
      else {
        report({
          path: context.pathLangkah(sop, langkah, 'kegiatan'),
          message: `Kegiatan langkah ke-${langkah.urutan} sama persis dengan langkah ke-${before}.`,
          quote: langkah.kegiatan,
          hint: 'Dari kegiatannya tidak terbaca apa yang membedakan kedua langkah.',
        });
      }
    }
  },
};
