import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

/** First words of long forms that name a document. */
const DOKUMEN = /^(?:laporan|dokumen|rencana|perjanjian|surat|keputusan|peraturan)\b/i;

/** Only documents with an abbreviation of their own are told apart for sure. */
export const rule: SopRule = {
  id: 'dokumen-lain-disebut',
  kode: 'LG-08',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { selain: 'penilaian', isi: 'dokumen yang tidak berasal dari prosedur ini dapat berarti salinan dari SOP lain' },
  ],
  check(sop, report, context) {
    const dokumen = context.istilah.filter(
      (item) => /^[A-Z]{2,}$/.test(item.istilah) && item.kepanjangan !== undefined && DOKUMEN.test(item.kepanjangan),
    );
    const header = [
      sop.nama,
      ...sop.peringatan,
      ...sop.pencatatan,
      ...sop.peralatan,
      ...sop.keterkaitan.map(({ nama }) => nama),
      ...sop.dasarHukum.map(({ kutipan }) => kutipan),
    ];
    const namaSop = context.konsep(sop.nama);
    for (const langkah of sop.langkah) {
      for (const { istilah, kepanjangan = '' } of dokumen) {
        const named = new RegExp(`\\b${istilah}\\b`);
        if (!named.test(langkah.kegiatan)) continue;
        const roots = context.konsep(kepanjangan);
        if (roots.every((root) => namaSop.includes(root))) continue;
        const elsewhere = [
          ...header,
          ...sop.langkah.flatMap(({ mutuBaku }) => [...mutuBaku.kelengkapan, ...mutuBaku.output]),
          ...sop.langkah.filter((item) => item !== langkah).map(({ kegiatan }) => kegiatan),
        ];
        if (elsewhere.some((teks) => named.test(teks) || teks.toLowerCase().includes(kepanjangan.toLowerCase())))
          continue;
        const isi = [...langkah.mutuBaku.kelengkapan, ...langkah.mutuBaku.output];
        report({
          path: context.pathLangkah(sop, langkah, 'kegiatan'),
          message: `Langkah ke-${langkah.urutan} menyebut ${istilah} (${kepanjangan}), yang tidak disebut di bagian lain SOP ini${isi[0] === undefined ? '' : `; mutu bakunya menyebut ${kutip(isi[0])}`}.`,
          quote: istilah,
          hint: 'Nama dokumen lain di tengah prosedur dapat berarti salinan dari SOP lain.',
        });
      }
    }
  },
};
