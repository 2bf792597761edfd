import type { Langkah, Sop } from '../../domain/sop.ts';
import type { Context } from '../context.ts';
import { isBagianDari, readDokumen, type Dokumen } from '../dokumen.ts';
import { kutip } from '../bunyi.ts';
import { bertindak, MENGESAHKAN, TANDA_TANGAN } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'final-tanpa-tanda-tangan',
  kode: 'AL-09',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ selain: 'penilaian', isi: 'draf menjadi dokumen jadi melalui pengesahan' }],
  check(sop, report, context) {
    if (sop.langkah.some((langkah) => isPengesahan(langkah, context))) return;
    const draf: Dokumen[] = [];
    for (const langkah of sop.langkah) {
      for (const bidang of ['kelengkapan', 'output'] as const) {
        const daftar = readDokumen(langkah.mutuBaku[bidang], context);
        const jadi = daftar.find((item) => !item.draf && draf.some((lama) => isSama(item, lama, sop, context)));
        if (jadi !== undefined) {
          report({
            path: context.pathLangkah(sop, langkah, 'mutuBaku', bidang),
            cacat: ['halaman-hilang'],
            message: `Pada langkah ke-${langkah.urutan} dokumen tidak lagi disebut draf (${kutip(jadi.teks)}), padahal tidak ada langkah tanda tangan atau pengesahan.`,
            quote: jadi.teks,
            hint: 'Naskah tidak menyebut siapa yang mengesahkan dokumen itu.',
          });
          return;
        }
        draf.push(...daftar.filter((item) => item.draf));
      }
    }
  },
};

function isPengesahan({ tahap, kegiatan, mutuBaku, keputusan }: Langkah, context: Context): boolean {
  return (
    tahap.id === 'penandatanganan' ||
    bertindak(kegiatan, MENGESAHKAN, context) ||
    (keputusan === null && context.konsep(kegiatan).some((root) => TANDA_TANGAN.has(root))) ||
    mutuBaku.output.some((teks) => context.konsep(teks).some((root) => TANDA_TANGAN.has(root)))
  );
}

/** The draft's name without the word draft; the document of another unit is another document. */
function isSama(jadi: Dokumen, draf: Dokumen, sop: Sop, context: Context): boolean {
  if (!isBagianDari(jadi.inti, draf.inti)) return false;
  return isBagianDari(draf.inti, [...jadi.inti, ...context.konsep(sop.nama)]);
}
