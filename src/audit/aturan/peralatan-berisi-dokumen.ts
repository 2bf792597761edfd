import { gabung, kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

/** First words of things one reads or fills in, not works with. */
const DOKUMEN = new Set(
  'draf konsep renstra renja format laporan dokumen surat peraturan disposisi rencana data'.split(' '),
);

export const rule: SopRule = {
  id: 'peralatan-berisi-dokumen',
  kode: 'ID-12',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'kelaziman', isi: 'blok Peralatan/Perlengkapan memuat alat' }, { selain: 'penilaian' }],
  check(sop, report, context) {
    const found = sop.peralatan.flatMap((teks, index) => {
      const [head] = context.konsep(teks);
      const printed = teks.toLowerCase();
      return head !== undefined && (DOKUMEN.has(head) || /^(?:laporan|renstra|renja)\b/.test(printed))
        ? [{ teks, index }]
        : [];
    });
    const [first] = found;
    if (first === undefined) return;
    report({
      path: ['peralatan', first.index],
      message: `Peralatan/perlengkapan memuat dokumen: ${gabung(found.map(({ teks }) => kutip(teks)))}.`,
      quote: first.teks,
      hint: 'Dokumen yang dipakai sebuah langkah lazimnya tercantum sebagai kelengkapan langkah itu.',
    });
  },
};
