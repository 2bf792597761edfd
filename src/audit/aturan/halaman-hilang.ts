import { CACAT } from '../../domain/kosakata.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'halaman-hilang',
  kode: 'SM-04',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'metode', isi: 'catatan sumber' }],
  check(sop, report) {
    const cacat = (['gambar-hilang', 'halaman-hilang'] as const).filter((item) => sop.sumber.cacat.includes(item));
    if (cacat.length === 0) return;
    report({
      path: ['sumber', 'cacat'],
      salinan: true,
      message: `Sebagian naskah tidak ada dalam salinan ini: ${cacat.map((item) => CACAT[item]).join(', ')}.`,
      hint: 'Naskah lengkapnya dapat dikirim kepada pengelola situs.',
    });
  },
};
