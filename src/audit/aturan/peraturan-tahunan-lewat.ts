import { singkatPeraturan } from '../../domain/peraturan.ts';
import { findPenetapan, type TanggalPenetapan } from '../../domain/status-peraturan.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
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
      const penetapan = findPenetapan(sop.tanggal);
      const ketika = penetapan === null ? null : Number(penetapan.tanggal.slice(0, 4)) > tahun;
      report({
        path: ['dasarHukum', index, 'kutipan'],
        message: `${singkatPeraturan(peraturan)} mengatur tahun ${tahun}, yang sudah lewat; ${sayKetika(penetapan, ketika)}.`,
        quote: kutipan,
        ...(ketika !== true && { ringan: true }),
        hint: 'Peraturan untuk satu tahun anggaran lazim diganti setiap tahun.',
      });
    });
  },
};

function sayKetika(penetapan: TanggalPenetapan | null, lewat: boolean | null): string {
  if (penetapan === null) return 'tanggal SOP ini tidak diketahui';
  const awal = `ketika SOP ini ${penetapan.kata} pada ${formatTanggal(penetapan.tanggal)}`;
  return `${awal}, tahun itu ${lewat === true ? 'sudah' : 'belum'} lewat`;
}
