import { polos } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

const SYARAT = /\b(?:jika|apabila|bila|bilamana|kalau|tanpa|keterlambatan|kelalaian|kesalahan)\b/;
const AKIBAT = /\b(?:maka|akan|dapat|berakibat|mengakibatkan|menyebabkan|berdampak|menghambat|tidak)\b/;

export const rule: SopRule = {
  id: 'peringatan-tanpa-akibat',
  kode: 'ID-10',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'kelaziman', isi: 'blok Peringatan memuat kemungkinan bila prosedur tidak dilaksanakan' }],
  check(sop, report) {
    const [first] = sop.peringatan;
    if (first === undefined || sop.peringatan.map(polos).some((teks) => SYARAT.test(teks) && AKIBAT.test(teks))) return;
    report({
      path: ['peringatan', 0],
      message: 'Peringatan tidak menyebut akibat bila prosedur tidak dilaksanakan.',
      quote: first,
      hint: 'Peringatan menjelaskan kemungkinan yang terjadi bila prosedur tidak dilaksanakan.',
    });
  },
};
