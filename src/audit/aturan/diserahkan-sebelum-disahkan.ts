import { kutip } from '../bunyi.ts';
import type { Context } from '../context.ts';
import { readDokumen, type Dokumen } from '../dokumen.ts';
import { bertindak, MENGESAHKAN, MENYERAHKAN, PERIKSA } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'diserahkan-sebelum-disahkan',
  kode: 'AL-14',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'dokumen diserahkan sebagai dokumen jadi sesudah disahkan' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const jadi = diserahkan(langkah.kegiatan, context).filter(({ draf }) => !draf);
      if (jadi.length === 0) continue;
      for (const nanti of sop.langkah.slice(langkah.urutan)) {
        if (!bertindak(nanti.kegiatan, DINILAI, context)) continue;
        const draf = objek(nanti.kegiatan, context).filter((item) => item.draf);
        const sama = jadi.find((item) => draf.some((lama) => isSama(item, lama)));
        if (sama === undefined) continue;
        report({
          path: context.pathLangkah(sop, langkah, 'kegiatan'),
          message: `Langkah ke-${langkah.urutan} menyerahkan ${kutip(sama.teks)} sebagai dokumen jadi, sedangkan drafnya masih dinilai pada langkah ke-${nanti.urutan}.`,
          quote: langkah.kegiatan,
          hint: 'Draf dan dokumen jadi mungkin tertulis dengan nama yang sama.',
        });
        break;
      }
    }
  },
};

const DINILAI: ReadonlySet<string> = new Set([...PERIKSA, ...MENGESAHKAN]);

/** What stands between a verb of handing over and its receiver. */
function diserahkan(teks: string, context: Context): readonly Dokumen[] {
  return context.tindakan(teks).flatMap((item) => {
    if (item.bentuk !== 'aktif' || !MENYERAHKAN.has(item.akar)) return [];
    return readDokumen([teks.slice(item.akhir).split(/[.;]|\b(?:kepada|ke|untuk)\b/)[0] ?? ''], context);
  });
}

/** What stands after the first verb. */
function objek(teks: string, context: Context): readonly Dokumen[] {
  const [first] = context.tindakan(teks);
  return first === undefined
    ? []
    : readDokumen([teks.slice(first.akhir).split(/[.;]|\b(?:jika|bila)\b/)[0] ?? ''], context);
}

function isSama(a: Dokumen, b: Dokumen): boolean {
  return a.inti.length > 0 && a.inti.length === b.inti.length && a.inti.every((root) => b.inti.includes(root));
}
