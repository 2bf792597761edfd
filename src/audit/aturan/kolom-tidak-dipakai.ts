import { findPerkiraan } from '../../domain/sop.ts';
import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'kolom-tidak-dipakai',
  kode: 'PL-03',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'kolom pelaksana ada karena ada langkahnya' }],
  check(sop, report) {
    const dipakai = new Set(sop.langkah.flatMap((langkah) => [langkah.pelaksana, ...langkah.peserta]));
    const perkiraan = sop.langkah.map((langkah) => findPerkiraan(langkah, 'pelaksana'));
    sop.pelaksana.forEach((lane, index) => {
      if (dipakai.has(lane.id)) return;
      report({
        path: ['pelaksana', index],
        perkiraan,
        cacat: ['simbol-hilang', 'lajur-hilang'],
        message: `Kolom pelaksana ${kutip(lane.nama)} tidak dipakai langkah mana pun.`,
        quote: lane.nama,
        hint: 'Kolom tanpa langkah tidak menunjukkan tugas siapa pun.',
      });
    });
  },
};
