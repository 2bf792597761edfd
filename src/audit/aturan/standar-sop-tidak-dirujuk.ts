import type { SopRule } from '../rule.ts';

/** The standards of how an SOP is written; a successor is added here. */
const STANDAR: readonly string[] = ['permenpanrb-35-2012', 'permendagri-52-2011'];

export const rule: SopRule = {
  id: 'standar-sop-tidak-dirujuk',
  kode: 'DH-08',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'pedoman penyusunan SOP disebut sebagai dasar' }],
  check(sop, report) {
    if (sop.dasarHukum.length === 0 || sop.dasarHukum.some(({ peraturan }) => STANDAR.includes(peraturan.id))) return;
    report({
      path: ['dasarHukum'],
      bersandar: ['dasarHukum'],
      message: 'Dasar hukum tidak menyebut pedoman penyusunan SOP (PermenPANRB 35/2012 atau Permendagri 52/2011).',
      hint: 'Pedoman penyusunan tidak selalu dicantumkan sebagai dasar hukum prosedurnya.',
    });
  },
};
