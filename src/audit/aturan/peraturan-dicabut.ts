import { singkatPeraturan } from '../../domain/peraturan.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'peraturan-dicabut',
  kode: 'DH-02',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ selain: 'metode', isi: 'status dalam daftar peraturan, dengan sumber dan tanggal pemeriksaannya' }],
  check(sop, report, context) {
    sop.dasarHukum.forEach(({ peraturan, kutipan }, index) => {
      const { nilai, oleh, pasal, tanggal, diperiksa } = peraturan.status;
      if (nilai !== 'dicabut') return;
      const pencabut = context.peraturan.get(oleh ?? '');
      const dasar = [
        pencabut !== undefined && `oleh ${singkatPeraturan(pencabut)}`,
        pasal,
        tanggal !== undefined && `sejak ${formatTanggal(tanggal)}`,
      ].filter((item) => item !== false && item !== undefined);
      report({
        path: ['dasarHukum', index, 'peraturan'],
        message: `${singkatPeraturan(peraturan)} sudah dicabut${dasar.length === 0 ? '' : ` (${dasar.join(', ')})`}, menurut pemeriksaan ${formatTanggal(diperiksa)}.`,
        quote: kutipan,
        hint: 'Peraturan yang sudah dicabut tidak lagi menjadi dasar.',
      });
    });
  },
};
