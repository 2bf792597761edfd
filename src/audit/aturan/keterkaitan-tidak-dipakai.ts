import { kutip } from '../bunyi.ts';
import { isMirip, namaSop, sopLangkah } from '../keterkaitan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'keterkaitan-tidak-dipakai',
  kode: 'KT-03',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'pembaca tahu pada langkah mana SOP terkait dipakai' }],
  check(sop, report) {
    const dipakai = sop.langkah.flatMap(sopLangkah).map(namaSop);
    sop.keterkaitan.forEach(({ nama }, index) => {
      const key = namaSop(nama);
      if (dipakai.some((item) => isMirip(item, key))) return;
      report({
        path: ['keterkaitan', index],
        bersandar: ['keterkaitan'],
        message: `${kutip(nama)} ada di daftar Keterkaitan, tetapi tidak disebut langkah mana pun.`,
        quote: nama,
        hint: 'Kolom Keterangan lazim menyebut SOP yang dipakai langkahnya.',
      });
    });
  },
};
