import { kutip } from '../bunyi.ts';
import type { Context } from '../context.ts';
import { intiOf, isBagianDari, readDokumen } from '../dokumen.ts';
import { isKegiatan } from '../keluaran.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'dokumen-dipakai-sebelum-dibuat',
  kode: 'AL-12',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'dokumen dibuat sebelum dipakai' }],
  check(sop, report, context) {
    const dibuat: (readonly string[])[] = [];
    for (const langkah of sop.langkah) {
      const sendiri = readDokumen(langkah.mutuBaku.output, context).map(({ inti }) => inti);
      for (const item of readDokumen(langkah.mutuBaku.kelengkapan, context)) {
        const ada = [...dibuat, ...intiOfKegiatan(langkah.kegiatan, context)].some((inti) =>
          isSatuDokumen(inti, item.inti),
        );
        if (ada) continue;
        const nanti = sop.langkah.slice(langkah.urutan).find((later) => {
          const output = readDokumen(
            later.mutuBaku.output.filter((teks) => !isKegiatan(teks)),
            context,
          );
          const isOutput = output.some(({ inti }) => inti[0] === item.inti[0] && isBagianDari(inti, item.inti));
          const dariKegiatan = intiOfKegiatan(later.kegiatan, context).some((inti) => isBagianDari(item.inti, inti));
          return (isOutput && !sendiri.some((inti) => isSatuDokumen(inti, item.inti))) || dariKegiatan;
        });
        if (nanti === undefined) continue;
        report({
          path: context.pathLangkah(sop, langkah, 'mutuBaku', 'kelengkapan'),
          message: `Langkah ke-${langkah.urutan} memakai ${kutip(item.teks)}, yang baru dibuat pada langkah ke-${nanti.urutan}.`,
          quote: item.teks,
          hint: 'Dokumen itu mungkin datang dari luar prosedur ini; naskah tidak menyebut asalnya.',
        });
        break;
      }
      dibuat.push(...sendiri);
    }
  },
};

/** One name within the other (`laporan`, `laporan bulanan`), or two that begin alike: when in doubt, the same. */
function isSatuDokumen(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0] || isBagianDari(a, b) || isBagianDari(b, a);
}

function intiOfKegiatan(kegiatan: string, context: Context): (readonly string[])[] {
  return context.buatan(kegiatan).map(({ roots }) => intiOf(roots));
}
