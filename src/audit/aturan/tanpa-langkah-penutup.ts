import { findPerkiraan, type Langkah } from '../../domain/sop.ts';
import { isLangkahAkhir } from '../alur.ts';
import { bertindak, PENUTUP, TANDA_TANGAN } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

/** Signing for what one receives is no approval. */
const TERIMA = /\b(?:bukti|tanda terima|daftar hadir|ekspedisi|register)\b/i;

export const rule: SopRule = {
  id: 'tanpa-langkah-penutup',
  kode: 'LG-10',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { selain: 'kelaziman', isi: 'bahan KemenPANRB 2013: SOP membatasi kegiatan awal, utama, dan akhir' },
    { selain: 'penilaian' },
  ],
  check(sop, report, context) {
    const isTanda = (langkah: Langkah): boolean =>
      langkah.tahap.id === 'penandatanganan' ||
      (bertindak(langkah.kegiatan, TANDA_TANGAN, context) && !TERIMA.test(langkah.kegiatan));
    const last = sop.langkah.findLast(isTanda);
    if (last === undefined || !isLangkahAkhir(last)) return;
    if (sop.langkah.slice(last.urutan - 1).some((langkah) => bertindak(langkah.kegiatan, PENUTUP, context))) return;
    report({
      path: context.pathLangkah(sop, last),
      perkiraan: [findPerkiraan(last, 'lanjut')],
      cacat: ['halaman-hilang'],
      message:
        'Prosedur berakhir pada penandatanganan; tidak ada langkah mengirim, menggandakan, atau mengarsipkan hasilnya.',
      quote: last.kegiatan,
      hint: 'Kegiatan akhir lazimnya penyampaian dan penyimpanan hasilnya.',
    });
  },
};
