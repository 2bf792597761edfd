import { findPerkiraan, isPanahPerkiraan } from '../../domain/sop.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'pelaksana-perkiraan',
  kode: 'SM-01',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'metode', isi: 'fakta yang diperkirakan selalu ditandai' }],
  check(sop, report) {
    const pelaksana = sop.langkah.filter((langkah) => findPerkiraan(langkah, 'pelaksana') !== null).length;
    const panah = sop.panah.filter(isPanahPerkiraan).length;
    if (pelaksana + panah === 0) return;
    const facts = [
      pelaksana > 0 && `pelaksana pada ${pelaksana} dari ${sop.langkah.length} langkah`,
      panah > 0 && `${panah} anak panah`,
    ];
    report({
      path: ['sumber', 'cacat'],
      salinan: true,
      message: `Situs ini memperkirakan ${facts.filter(Boolean).join(' dan ')} karena tidak terbaca di salinan.`,
      hint: 'Naskah aslinya dapat menunjukkan hal lain; perkiraan yang keliru dapat dilaporkan kepada pengelola situs.',
    });
  },
};
