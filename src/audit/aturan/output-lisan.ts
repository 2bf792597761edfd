import type { SopRule } from '../rule.ts';

const LISAN = /\b(?:lisan|verbal|(?:per|via|melalui) telepon|secara langsung)\b/i;

export const rule: SopRule = {
  id: 'output-lisan',
  kode: 'MB-09',
  scope: 'sop',
  severity: 'catatan',
  dasar: [
    { peraturan: 'pp-60-2008', bagian: 'Pasal 18', isi: 'kebijakan dan prosedur tertulis' },
    { selain: 'penilaian' },
  ],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const lisan = langkah.mutuBaku.output.find((teks) => LISAN.test(teks));
      if (lisan === undefined) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'output'),
        message: `Output langkah ke-${langkah.urutan} disampaikan secara lisan dan tidak meninggalkan bukti tertulis.`,
        quote: lisan,
        hint: 'Penyampaian lisan tidak dapat ditunjukkan kemudian.',
      });
    }
  },
};
