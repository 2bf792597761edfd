import { readNomor } from '../nomor.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'nomor-ganda-atau-mundur',
  kode: 'LG-02',
  scope: 'sop',
  severity: 'galat',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'nomor kegiatan berurutan' },
    { selain: 'penilaian' },
  ],
  check(sop, report, context) {
    const seen = new Set<string>();
    let before: { nomor: number; bagian: string | null } | null = null;
    for (const langkah of sop.langkah) {
      const nomor = readNomor(langkah.nomor);
      if (nomor === null) continue;
      const key = `${langkah.bagian ?? ''} ${nomor}`;
      const ganda = seen.has(key);
      const mundur = before !== null && before.bagian === langkah.bagian && nomor < before.nomor ? before.nomor : null;
      if (ganda || mundur !== null) {
        const facts = [
          ganda && 'sudah dipakai langkah sebelumnya',
          mundur !== null && `lebih kecil daripada nomor sebelumnya, ${mundur}`,
        ];
        report({
          path: context.pathLangkah(sop, langkah, 'nomor'),
          cacat: ['ocr'],
          message: `Nomor langkah ${nomor} ${facts.filter(Boolean).join(' dan ')}.`,
          quote: langkah.nomor ?? undefined,
          hint: 'Nomor yang berulang membuat rujukan ke langkah bermakna ganda.',
        });
      }
      seen.add(key);
      before = { nomor, bagian: langkah.bagian };
    }
  },
};
