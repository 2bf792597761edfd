import type { SopRule } from '../rule.ts';

/** Column heads in use, as letters only; from PermenPANRB 35/2012 and its usual variants. */
const DIKENAL: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    nomor: /^(?:no|nomor)$/,
    kegiatan:
      /^(?:kegiatan|aktivitas|aktifitas|(?:uraian )?prosedur|uraian (?:kegiatan|prosedur)|langkah(?: kegiatan)?)$/,
    pelaksana: /^(?:pelaksana|aktor)$/,
    mutuBaku: /^(?:mutu baku|standar mutu)$/,
    kelengkapan: /^(?:kelengkapan|persyaratan|input|masukan)(?: (?:dan )?(?:peralatan|perlengkapan|kelengkapan))?$/,
    waktu: /^waktu(?: .*)?$/,
    output: /^(?:output|keluaran|hasil)$/,
    keterangan: /^(?:ket|keterangan)$/,
  }),
);

export const rule: SopRule = {
  id: 'judul-kolom-salah-tulis',
  kode: 'MB-07',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Flowchart', isi: 'nama kolom' }, { selain: 'penilaian' }],
  check(sop, report) {
    for (const [kolom, judul] of Object.entries(sop.sumber.judulKolom ?? {})) {
      const words = judul
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();
      const pattern = DIKENAL.get(kolom);
      if (pattern === undefined || words === '' || pattern.test(words)) continue;
      report({
        path: ['sumber', 'judulKolom', kolom],
        cacat: ['ocr'],
        message: `Judul kolom tertulis “${judul}”, tidak seperti judul baku.`,
        quote: judul,
        hint: 'Judul baku: No, Kegiatan, Pelaksana, Mutu Baku (Kelengkapan, Waktu, Output), Keterangan.',
      });
    }
  },
};
