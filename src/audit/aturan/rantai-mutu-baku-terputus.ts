import { gabung, kutip } from '../bunyi.ts';
import { langkahSebelum } from '../alur.ts';
import { isSerupa } from '../dokumen.ts';
import { isKegiatan } from '../keluaran.ts';
import type { SopRule } from '../rule.ts';

/** Loose: one shared root is a match; for an activity as output, a root beside those of the SOP's own name. */
export const rule: SopRule = {
  id: 'rantai-mutu-baku-terputus',
  kode: 'MB-05',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'kelengkapan adalah standar masukan' },
    { selain: 'penilaian' },
  ],
  check(sop, report, context) {
    const namaSop = context.konsep(sop.nama);
    const rootsOf = (daftar: readonly string[]): readonly string[] => daftar.flatMap((teks) => context.konsep(teks));
    for (const langkah of sop.langkah) {
      const sebelum = langkahSebelum(sop, langkah).filter((item) => item.mutuBaku.output.length > 0);
      const masukan = rootsOf(langkah.mutuBaku.kelengkapan);
      if (sebelum.length === 0 || masukan.length === 0) continue;
      const cocok = sebelum.some(({ mutuBaku: { output } }) => {
        const roots = rootsOf(output);
        const acara = output.every(isKegiatan);
        return isSerupa(acara ? roots.filter((root) => !namaSop.includes(root)) : roots, masukan);
      });
      if (cocok) continue;
      const nama = sebelum.map((item) => `langkah ke-${item.urutan} (${kutip(item.mutuBaku.output.join('; '))})`);
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'kelengkapan'),
        perkiraan: langkah.masuk.filter((panah) => !panah.balik).map((panah) => panah.perkiraan),
        message: `Output ${gabung(nama)} tidak muncul dalam kelengkapan langkah ke-${langkah.urutan}.`,
        quote: langkah.mutuBaku.kelengkapan.join('; '),
        hint: 'Kelengkapan ini mungkin datang dari tempat lain; naskah tidak menyebut asalnya.',
      });
    }
  },
};
