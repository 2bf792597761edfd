import { singkatPeraturan } from '../../domain/peraturan.ts';
import type { SopRule } from '../rule.ts';

const TANPA_DAERAH =
  /^\s*(?:peraturan\s+(?:daerah|gubernur|bupati|wali\s?kota)|perda|pergub|perbup|perwali|perwal)(?:\s+(?:provinsi|kabupaten|kota))?\s+(?:nomor|no\b)/i;

const PENGUBAH_TANPA_DAERAH =
  /\bdiubah\b[^.;]*\bdengan\s+(?:peraturan\s+(?:daerah|gubernur|bupati|wali\s?kota)|perda|pergub|perbup|perwali|perwal)\s+(?:nomor|no\b)/i;

export const rule: SopRule = {
  id: 'peraturan-daerah-tanpa-daerah',
  kode: 'DH-07',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'kelaziman', isi: 'peraturan daerah dikutip dengan nama daerahnya' }, { selain: 'penilaian' }],
  check(sop, report) {
    sop.dasarHukum.forEach(({ peraturan, kutipan }, index) => {
      const sendiri = TANPA_DAERAH.test(kutipan);
      if (!sendiri && !PENGUBAH_TANPA_DAERAH.test(kutipan)) return;
      report({
        path: ['dasarHukum', index, 'kutipan'],
        message: sendiri
          ? `Kutipan untuk ${singkatPeraturan(peraturan)} tidak menyebut daerahnya.`
          : `Kutipan untuk ${singkatPeraturan(peraturan)} tidak menyebut daerah peraturan pengubahnya.`,
        quote: kutipan,
        hint: 'Nomor dan tahun yang sama dipakai oleh banyak daerah.',
      });
    });
  },
};
