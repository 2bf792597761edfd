import { singkatPeraturan } from '../../domain/peraturan.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'peraturan-dicabut',
  kode: 'DH-02',
  scope: 'sop',
  severity: 'galat',
  basis: 'Status peraturan dalam daftar situs ini, dengan sumber dan tanggal pemeriksaannya',
  check(sop, report) {
    sop.dasarHukum.forEach(({ peraturan, kutipan }, index) => {
      const { nilai, oleh, pasal, tanggal, diperiksa } = peraturan.status;
      if (nilai !== 'dicabut') return;
      const dasar = [
        oleh !== undefined && `oleh ${oleh.toUpperCase().replace(/^([A-Z-]+?)-(\d+)-(\d{4})$/, '$1 $2/$3')}`,
        pasal,
        tanggal !== undefined && `sejak ${formatTanggal(tanggal)}`,
      ];
      report({
        path: ['dasarHukum', index, 'peraturan'],
        message: `${singkatPeraturan(peraturan)} sudah dicabut${dasar.filter(Boolean).length === 0 ? '' : ` (${dasar.filter(Boolean).join(', ')})`}, menurut pemeriksaan ${formatTanggal(diperiksa)}.`,
        quote: kutipan,
        hint: 'Ganti dengan peraturan penggantinya, atau hapus dari dasar hukum.',
      });
    });
  },
};
