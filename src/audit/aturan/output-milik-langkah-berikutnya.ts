import { findPerkiraan, type Langkah } from '../../domain/sop.ts';
import { langkahSesudah } from '../alur.ts';
import { kutip } from '../bunyi.ts';
import type { Context } from '../context.ts';
import { intiOf, isBagianDari, readDokumen } from '../dokumen.ts';
import { isKegiatan } from '../keluaran.ts';
import { MEMBUAT } from '../pembuatan.ts';
import { MEMERINTAH } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

/** What an order leaves behind itself. */
const SURAT_PERINTAH = /\b(?:disposisi|penugasan|tugas|perintah|arahan|petunjuk|undangan|nota|memo|catatan|surat)\b/i;

export const rule: SopRule = {
  id: 'output-milik-langkah-berikutnya',
  kode: 'MB-14',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'output adalah hasil langkah itu sendiri' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const output = langkah.mutuBaku.output.filter((teks) => !isKegiatan(teks));
      if (output.length === 0) continue;
      const next = langkahSesudah(sop, langkah).find(
        (item) => isDiperintahkan(langkah, output, item, context) || isDibuat(langkah, output, item, context),
      );
      if (next === undefined) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku', 'output'),
        perkiraan: [findPerkiraan(langkah, 'lanjut')],
        message: `Output langkah ke-${langkah.urutan}, ${kutip(output.join('; '))}, baru dihasilkan kegiatan langkah ke-${next.urutan}.`,
        quote: output.join('; '),
        hint: 'Output sebuah langkah adalah hasil kegiatannya sendiri.',
      });
    }
  },
};

/** The step only orders, the next one does what was ordered, and the output is no paper of an order. */
function isDiperintahkan(langkah: Langkah, output: readonly string[], next: Langkah, context: Context): boolean {
  const tindakan = context.tindakan(langkah.kegiatan);
  const sendiri = tindakan.filter((item) => item.klausa === 'utama');
  const [first] = sendiri;
  if (first === undefined || !MEMERINTAH.has(first.akar) || output.some((teks) => SURAT_PERINTAH.test(teks)))
    return false;
  const suruhan = new Set(
    tindakan.filter((item) => !MEMERINTAH.has(item.akar) && item.mulai > first.akhir).map((item) => item.akar),
  );
  const dikerjakan = context.tindakan(next.kegiatan).filter((item) => item.klausa === 'utama');
  return dikerjakan.some((item) => suruhan.has(item.akar));
}

/** The next step's words make the very document, and this step's make none; one in a later state (`yang telah …`) is there already. */
function isDibuat(langkah: Langkah, output: readonly string[], next: Langkah, context: Context): boolean {
  const membuat = context.tindakan(langkah.kegiatan).some((item) => MEMBUAT.has(item.akar));
  if (membuat) return false;
  const dibuat = context.buatan(next.kegiatan);
  const mentah = output.filter((teks) => context.keadaan(teks).length === 0);
  return readDokumen(mentah, context).some(({ inti, draf }) =>
    dibuat.some((objek) => {
      const isi = intiOf(objek.roots);
      return objek.draf === draf && isi[0] === inti[0] && isBagianDari(inti, isi);
    }),
  );
}
