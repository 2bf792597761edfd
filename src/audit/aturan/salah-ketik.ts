import type { Finding } from '../../domain/finding.ts';
import { gabung } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'salah-ketik',
  kode: 'LG-11',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'kata tertulis seperti ejaannya' }],
  check(sop, report, context) {
    const semua: readonly (readonly [readonly string[], Finding['path'], string])[] = [
      [[sop.nama], ['nama'], 'nama SOP'],
      [[sop.unit ?? ''], ['unit'], 'unit kerja'],
      ...sop.langkah.flatMap((langkah) => {
        const tempat = `langkah ke-${langkah.urutan}`;
        const { kelengkapan, output } = langkah.mutuBaku;
        return [
          [[langkah.kegiatan], context.pathLangkah(sop, langkah, 'kegiatan'), `kegiatan ${tempat}`] as const,
          [kelengkapan, context.pathLangkah(sop, langkah, 'mutuBaku', 'kelengkapan'), `kelengkapan ${tempat}`] as const,
          [output, context.pathLangkah(sop, langkah, 'mutuBaku', 'output'), `output ${tempat}`] as const,
          [
            [langkah.keterangan ?? ''],
            context.pathLangkah(sop, langkah, 'keterangan'),
            `keterangan ${tempat}`,
          ] as const,
        ];
      }),
    ];
    for (const [teks, path, tempat] of semua) {
      const keliru = teks.flatMap(context.ejaan);
      const [first] = keliru;
      if (first === undefined) continue;
      report({
        path,
        cacat: ['ocr'],
        message: `Ejaan pada ${tempat} tidak dikenal: ${gabung(keliru.map(({ kata, mirip }) => `“${kata}”, mirip “${mirip}”`))}.`,
        quote: first.kata,
        hint: 'Kata itu dapat juga sebuah nama atau singkatan yang belum ada dalam kamus situs ini.',
      });
    }
  },
};
