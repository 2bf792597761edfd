import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'label-tanggal-pengesahan',
  kode: 'ID-04',
  scope: 'sop',
  severity: 'catatan',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'tanggal efektif' },
    { selain: 'penilaian' },
  ],
  check(sop, report) {
    const { efektif, pengesahan } = sop.tanggal;
    if (efektif !== null || pengesahan === null) return;
    report({
      path: ['tanggal', 'pengesahan'],
      message: 'SOP ini memakai “Tanggal Pengesahan”, sedangkan format baku menyebutnya “Tanggal Efektif”.',
      quote: pengesahan,
      hint: 'Tanggal pengesahan tidak selalu sama dengan tanggal mulai berlakunya SOP.',
    });
  },
};
