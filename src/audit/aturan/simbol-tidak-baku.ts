import type { SopRule } from '../rule.ts';

/** Shapes outside the five, as a drawing's code or in words. */
const TIDAK_BAKU: readonly (readonly [RegExp, string])[] = [
  [/\[\/[^\]]*\/\]|\[\\[^\]]*\\\]|jajar ?genjang/i, 'jajar genjang'],
  [/\[\([^\])]*\)\]|silinder|tabung/i, 'silinder'],
  [/\(\([^)]*\)\)|lingkaran/i, 'lingkaran'],
  [/\[\[[^\]]*\]\]/, 'kotak bergaris ganda'],
  [/\[\/[^\]]*\\\]|\[\\[^\]]*\/\]|trapesium/i, 'trapesium'],
  [/simbol dokumen|awan|bintang/i, 'simbol lain'],
];

export const rule: SopRule = {
  id: 'simbol-tidak-baku',
  kode: 'AL-08',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'hanya lima simbol' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const simbol = langkah.simbolNaskah;
      const found = TIDAK_BAKU.find(([pattern]) => simbol !== null && pattern.test(simbol));
      if (simbol === null || found === undefined) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'simbolNaskah'),
        cacat: ['simbol-hilang', 'ocr', 'html'],
        message: `Gambar pada langkah ke-${langkah.urutan} memuat ${found[1]}, yang bukan salah satu dari lima simbol baku.`,
        quote: simbol,
        hint: 'Lima simbol baku: kapsul, kotak, belah ketupat, anak panah, dan segilima.',
      });
    }
  },
};
