import type { SopRule } from '../rule.ts';

const RUJUKAN = /\bSOP\b|^\s*(?:lihat|terkait|sesuai|mengacu)\b/i;

export const rule: SopRule = {
  id: 'langkah-di-keterangan',
  kode: 'LG-09',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'pekerjaan di kolom Keterangan tidak mempunyai pelaksana, waktu, dan output' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const teks = langkah.keterangan;
      if (teks === null || RUJUKAN.test(teks)) continue;
      const tindakan = context.tindakan(teks).find((item) => item.bentuk === 'aktif' && item.klausa === 'utama');
      if (tindakan === undefined) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'keterangan'),
        message: `Kolom Keterangan langkah ke-${langkah.urutan} memuat tindakan, “${tindakan.kata}”, yang bukan langkah tersendiri.`,
        quote: teks,
        hint: 'Tindakan di kolom Keterangan tidak mempunyai pelaksana, waktu, dan output sendiri.',
      });
    }
  },
};
