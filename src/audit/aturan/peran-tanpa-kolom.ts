import { kutip } from '../bunyi.ts';
import type { Sebutan } from '../jabatan-disebut.ts';
import { MENGALAMATKAN } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

/** Offices that act in a procedure; words like `tim` or `penyusun` may mean anyone. */
const JABATAN =
  /^(?:kepala|sekretaris|subkoordinator|staf|bendahara|operator|petugas|camat|lurah|inspektur|direktur|asisten|jabatan fungsional)\b/;
const BUKAN_PELAKU = new Set(
  'dari tentang milik atas hasil melalui nama tugas selaku surat keputusan disposisi arahan'.split(' '),
);

export const rule: SopRule = {
  id: 'peran-tanpa-kolom',
  kode: 'PL-02',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', isi: 'pelaksana ditunjukkan oleh kolomnya' }],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const path = context.pathLangkah(sop, langkah, 'kegiatan');
      const isAlamat = (item: Sebutan): boolean =>
        MENGALAMATKAN.has(context.tindakan(langkah.kegiatan).findLast((verb) => verb.akhir <= item.mulai)?.akar ?? '');
      for (const item of context.jabatan.find(langkah.kegiatan)) {
        if (!JABATAN.test(item.baku) || BUKAN_PELAKU.has(item.sebelum) || isAlamat(item)) continue;
        if (context.jabatan.kolom(sop.pelaksana, item.baku) !== null) continue;
        if (
          sop.pelaksana.some(({ nama }) =>
            context.konsep(nama).join(' ').startsWith(context.konsep(item.teks).join(' ')),
          )
        )
          continue;
        report({
          path,
          cacat: ['lajur-hilang'],
          message: `Langkah ke-${langkah.urutan} menyebut ${kutip(item.teks)}, tetapi tabel tidak mempunyai kolom untuk jabatan itu.`,
          quote: item.teks,
          hint: 'Jabatan itu mungkin sama dengan salah satu kolom, dengan sebutan lain.',
        });
      }
      for (const nama of langkah.pesertaLuar) {
        report({
          path: context.pathLangkah(sop, langkah, 'pesertaLuar'),
          cacat: ['lajur-hilang'],
          message: `${kutip(nama)} ikut serta pada langkah ke-${langkah.urutan}, tetapi tidak mempunyai kolom pelaksana.`,
          quote: nama,
          hint: 'Pihak tanpa kolom tidak terlihat dalam bagan alir.',
        });
      }
    }
  },
};
