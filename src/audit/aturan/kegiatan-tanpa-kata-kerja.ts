import { akar } from '../../bahasa/akar.ts';
import { findKata } from '../../bahasa/kata.ts';
import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'kegiatan-tanpa-kata-kerja',
  kode: 'LG-04',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', isi: 'penulisan kegiatan bersifat aktif, memakai kata kerja tanpa subjek' },
  ],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const [first] = findKata(langkah.kegiatan);
      if (first === undefined) continue;
      const [verb] = context.tindakan(langkah.kegiatan);
      if (verb?.index === 0 && verb.bentuk === 'aktif' && !BENDA.test(verb.kata)) continue;
      if (/^me(?:m|n|ng|ny)/.test(first.kata) && akar(first.kata) !== first.kata) continue;
      const printed = langkah.kegiatan.slice(first.mulai, first.akhir);
      report({
        path: context.pathLangkah(sop, langkah, 'kegiatan'),
        message: `Kegiatan langkah ke-${langkah.urutan} diawali kata ${kutip(printed)}, bukan kata kerja aktif.`,
        quote: langkah.kegiatan,
        hint: 'Kata kerja aktif menunjukkan apa yang dikerjakan.',
      });
    }
  },
};

/** Bare roots that are names of things at the start of a row, though one can do them too. */
const BENDA =
  /asi$|^(?:rapat|data|rencana|disposisi|agenda|paraf|surat|arsip|tugas|perintah|survei|analisis|rekap|laporan|hasil)$/;
