import type { SopRule } from '../rule.ts';

/** Words and signs a copy keeps of the off-page connector. */
const SEGILIMA = /segi ?lima|pentagon|konektor|penghubung|⬠|⌂|off-?page|\{\{.*\}\}|\[\/?\d+\\?\]/i;

/** Silent where the copy lost the drawing: then nobody can tell. */
export const rule: SopRule = {
  id: 'ganti-halaman-tanpa-segilima',
  kode: 'AL-07',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'segilima menghubungkan simbol yang berbeda halaman' }],
  check(sop, report, context) {
    if (sop.sumber.cacat.includes('simbol-hilang')) return;
    for (const langkah of sop.langkah) {
      const sebelum = sop.langkah[langkah.urutan - 2];
      if (!langkah.halamanBaru || sebelum === undefined) continue;
      if ([langkah, sebelum].some((item) => SEGILIMA.test(item.simbolNaskah ?? ''))) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'halamanBaru'),
        message: `Tabel berganti halaman sebelum langkah ke-${langkah.urutan} tanpa simbol segilima.`,
        quote: langkah.kegiatan,
        hint: 'Segilima menunjukkan sambungan alur di halaman berikutnya.',
      });
    }
  },
};
