import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'kelengkapan-sama-dengan-output',
  kode: 'MB-06',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'output menunjukkan apa yang diubah langkah itu' }],
  check(sop, report, context) {
    const rootsOf = (daftar: readonly string[]): string => daftar.flatMap((teks) => context.konsep(teks)).join(' ');
    for (const langkah of sop.langkah) {
      const { kelengkapan, output } = langkah.mutuBaku;
      const masuk = rootsOf(kelengkapan);
      if (masuk === '' || masuk !== rootsOf(output)) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'output'),
        message: `Output langkah ke-${langkah.urutan} sama dengan kelengkapannya, sehingga tidak terlihat apa yang dihasilkan.`,
        quote: output.join('; '),
        hint: 'Output lazimnya menyebut keadaan dokumen sesudah langkah itu.',
      });
    }
  },
};
