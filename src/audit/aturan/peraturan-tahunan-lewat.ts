import { singkatPeraturan } from '../../domain/peraturan.ts';
import type { SopRule } from '../rule.ts';

/** A year in the title that is no year of another regulation: `… Tahun Anggaran 2017`. */
const TAHUN = /(?<!nomor\s+\S+\s+)\btahun\s+(?:anggaran\s+)?((?:19|20)\d\d)\b/i;

export const rule: SopRule = {
  id: 'peraturan-tahunan-lewat',
  kode: 'DH-06',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'tahun dalam judul peraturan' }],
  check(sop, report, context) {
    sop.dasarHukum.forEach(({ peraturan, kutipan }, index) => {
      const judul = /\btentang\b(.*)$/is.exec(kutipan)?.[1] ?? peraturan.tentang;
      const tahun = Number(TAHUN.exec(judul)?.[1]);
      if (Number.isNaN(tahun) || tahun >= Number(context.tanggal.slice(0, 4))) return;
      report({
        path: ['dasarHukum', index, 'kutipan'],
        message: `${singkatPeraturan(peraturan)} mengatur tahun ${tahun}, yang sudah lewat.`,
        quote: kutipan,
        hint: 'Peraturan untuk satu tahun anggaran lazim diganti setiap tahun.',
      });
    });
  },
};
