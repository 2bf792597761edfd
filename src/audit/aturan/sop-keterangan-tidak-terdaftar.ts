import { isHilang } from '../temuan.ts';
import { kutip } from '../bunyi.ts';
import { isMirip, namaSop, sopLangkah } from '../keterkaitan.ts';
import type { SopRule } from '../rule.ts';

/** Silent where the copy lost the list. */
export const rule: SopRule = {
  id: 'sop-keterangan-tidak-terdaftar',
  kode: 'KT-02',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'SOP yang dipakai langkah tercantum dalam Keterkaitan' }],
  check(sop, report, context) {
    if (isHilang(sop, 'keterkaitan')) return;
    const daftar = sop.keterkaitan.map(({ nama }) => ({ nama, key: namaSop(nama) }));
    for (const langkah of sop.langkah) {
      for (const nama of sopLangkah(langkah)) {
        const key = namaSop(nama);
        if (daftar.some((item) => item.key === key)) continue;
        const mirip = daftar.find((item) => isMirip(item.key, key));
        report({
          path: context.pathLangkah(sop, langkah, langkah.keterangan === null ? 'terkait' : 'keterangan'),
          cacat: ['ocr'].includes(sop.sumber.jenis) && mirip !== undefined ? ['ocr'] : [],
          message:
            mirip === undefined
              ? `Langkah ke-${langkah.urutan} menyebut ${kutip(nama)}, yang tidak ada di daftar Keterkaitan.`
              : `Langkah ke-${langkah.urutan} menyebut ${kutip(nama)}, sedangkan daftar Keterkaitan menulis ${kutip(mirip.nama)}.`,
          quote: nama,
          hint: 'Daftar Keterkaitan memuat SOP yang dipakai langkah-langkahnya.',
        });
      }
    }
  },
};
