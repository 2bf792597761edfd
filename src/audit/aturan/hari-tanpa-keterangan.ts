import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'hari-tanpa-keterangan',
  kode: 'WK-05',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ peraturan: 'perpres-21-2023', isi: 'hari kerja' }, { selain: 'penilaian' }],
  check(sop, report, context) {
    const tanpa = sop.langkah.filter(
      ({ mutuBaku: { waktu } }) =>
        waktu !== null && /\bhari\b/i.test(waktu) && !/\bhari\s+(?:kerja|kalender)\b/i.test(waktu),
    );
    const [first] = tanpa;
    if (first === undefined) return;
    report({
      path: context.pathLangkah(sop, first, 'mutuBaku', 'waktu'),
      message: `${tanpa.length} langkah memakai “hari” tanpa keterangan hari kerja atau hari kalender; situs ini membacanya sebagai hari kerja.`,
      quote: first.mutuBaku.waktu ?? undefined,
      hint: 'Hari kerja dan hari kalender berbeda lamanya.',
    });
  },
};
