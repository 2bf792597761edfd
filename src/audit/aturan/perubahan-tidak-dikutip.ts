import { singkatPeraturan } from '../../domain/peraturan.ts';
import { findKetika, type Ketika } from '../ketika.ts';
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
  check(sop, report, context) {
    sop.dasarHukum.forEach(({ peraturan, kutipan, diubah }, index) => {
      if (diubah.length > 0 || /\bdiubah\b/i.test(kutipan)) return;
      if (context.statusPada(peraturan, context.tanggal).nilai !== 'diubah') return;
      const ketika = findKetika(sop, peraturan, context);
      report({
        path: ['dasarHukum', index, 'kutipan'],
        message: `${singkatPeraturan(peraturan)} sudah diubah, tetapi kutipannya tidak menyebut perubahan itu; ${sayKetika(ketika)}.`,
        quote: kutipan,
        ...(ketika.nilai !== 'diubah' && { ringan: true }),
        hint: 'Kutipan lazim menyebut perubahannya: “sebagaimana telah diubah dengan …”.',
      });
    });
  },
};

function sayKetika({ awal, nilai }: Ketika): string {
  if (nilai === null) return awal;
  if (nilai === 'diubah') return `${awal}, peraturan itu sudah diubah`;
  return nilai === 'tidak-pasti' ? `${awal}, statusnya tidak dapat dipastikan` : `${awal}, peraturan itu belum diubah`;
}
