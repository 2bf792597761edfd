import type { SopRule } from '../rule.ts';
import { readNomor } from '../nomor.ts';

export const rule: SopRule = {
  id: 'nomor-meloncat',
  kode: 'LG-01',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'nomor kegiatan berurutan' },
    { selain: 'penilaian' },
  ],
  check(sop, report, context) {
    let highest: number | null = null;
    let bagian: string | null = null;
    for (const langkah of sop.langkah) {
      if (langkah.bagian !== bagian) highest = null;
      bagian = langkah.bagian;
      const nomor = readNomor(langkah.nomor);
      if (nomor === null) continue;
      if (highest !== null && nomor > highest + 1) {
        const [awal, akhir] = [highest + 1, nomor - 1];
        const missing = awal === akhir ? `${awal}` : `${awal} ${akhir === awal + 1 ? 'dan' : 'sampai'} ${akhir}`;
        report({
          path: context.pathLangkah(sop, langkah, 'nomor'),
          cacat: ['ocr', 'halaman-hilang'],
          message: `Nomor langkah meloncat dari ${highest} ke ${nomor}; nomor ${missing} tidak ada.`,
          quote: langkah.nomor ?? undefined,
          hint: 'Nomor yang tidak ada dapat berarti langkah yang tidak tertulis.',
        });
      }
      highest = Math.max(highest ?? 0, nomor);
    }
  },
};
