import { singkatPeraturan } from '../../domain/peraturan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'perubahan-tidak-dikutip',
  kode: 'DH-04',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { selain: 'kelaziman', isi: 'mengutip perubahan dengan “sebagaimana telah diubah dengan”' },
    { selain: 'penilaian' },
  ],
  check(sop, report) {
    sop.dasarHukum.forEach(({ peraturan, kutipan, diubah }, index) => {
      if (peraturan.status.nilai !== 'diubah' || diubah.length > 0 || /\bdiubah\b/i.test(kutipan)) return;
      report({
        path: ['dasarHukum', index, 'kutipan'],
        message: `${singkatPeraturan(peraturan)} sudah diubah, tetapi kutipannya tidak menyebut perubahan itu.`,
        quote: kutipan,
        hint: 'Kutipan lazim menyebut perubahannya: “sebagaimana telah diubah dengan …”.',
      });
    });
  },
};
