import { gabung, kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'mulai-selesai-tidak-tunggal',
  kode: 'AL-01',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'kapsul mulai dan berakhir' }],
  check(sop, report, context) {
    const tanpaMasuk = sop.langkah.filter((langkah) => langkah.masuk.length === 0);
    const [first] = tanpaMasuk;
    if (first !== undefined) {
      report({
        path: context.pathLangkah(sop, first),
        perkiraan: sop.panah.map((panah) => panah.perkiraan),
        cacat: ['simbol-hilang'],
        message: `Selain langkah awal, alur mempunyai ${tanpaMasuk.length} langkah yang tidak didahului langkah mana pun: ${gabung(tanpaMasuk.slice(0, 3).map(({ kegiatan }) => kutip(kegiatan)))}.`,
        quote: first.kegiatan,
        hint: 'Sebuah prosedur mempunyai satu mulai.',
      });
    }
    for (const terminal of sop.terminal) {
      if (terminal.jenis !== 'selesai' || sop.panah.some((panah) => panah.ke === terminal.id)) continue;
      report({
        path: ['langkah'],
        perkiraan: sop.panah.map((panah) => panah.perkiraan),
        cacat: ['simbol-hilang'],
        message: 'Tidak ada langkah yang mengakhiri prosedur ini.',
        hint: 'Sebuah prosedur mempunyai akhir.',
      });
    }
  },
};
