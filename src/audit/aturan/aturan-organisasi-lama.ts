import { singkatPeraturan } from '../../domain/peraturan.ts';
import type { Peraturan } from '../../domain/frontmatter.ts';
import { polos } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

/** Duties and working order of offices, as a region lays them down. */
const TUGAS =
  /\b(?:penjabaran|tugas pokok|uraian tugas|rincian tugas|susunan organisasi|organisasi dan tata kerja|tata kerja)\b/i;
const SUSUNAN = /\bsusunan (?:organisasi )?perangkat daerah\b/i;
const DAERAH: readonly string[] = ['perda', 'pergub', 'perbup', 'perwali'];

export const rule: SopRule = {
  id: 'aturan-organisasi-lama',
  kode: 'DH-11',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'tugas perangkat daerah diatur sesudah susunannya' }],
  check(sop, report) {
    const daerah = sop.dasarHukum.map(({ peraturan }) => peraturan).filter(({ jenis }) => DAERAH.includes(jenis));
    sop.dasarHukum.forEach(({ peraturan, kutipan }, index) => {
      if (!DAERAH.includes(peraturan.jenis) || !TUGAS.test(peraturan.tentang) || SUSUNAN.test(peraturan.tentang))
        return;
      const baru = daerah.find((item) => SUSUNAN.test(item.tentang) && isSesudah(item, peraturan));
      if (baru === undefined) return;
      report({
        path: ['dasarHukum', index],
        message: `${singkatPeraturan(peraturan)} mengatur tugas perangkat daerah sebelum ${singkatPeraturan(baru)} menyusun perangkat daerah itu kembali.`,
        quote: kutipan,
        hint: 'Apakah peraturan yang lebih lama masih dipakai tidak terbaca dari kutipannya.',
      });
    });
  },
};

function isSesudah(a: Peraturan, b: Peraturan): boolean {
  const nama = ({ daerah = '' }: Peraturan): string => polos(daerah).replace(/^(?:provinsi|kabupaten|kota) /, '');
  return a.tahun > b.tahun && nama(a) === nama(b);
}
