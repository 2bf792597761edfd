import { BIDANG_IDENTITAS, DAFTAR_WAJIB } from '../../domain/identitas.ts';
import type { SopRule } from '../rule.ts';

/** Dasar hukum and keterkaitan have rules of their own. */
export const rule: SopRule = {
  id: 'blok-identitas-kosong',
  kode: 'ID-09',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas' }],
  check(sop, report) {
    for (const bidang of DAFTAR_WAJIB) {
      if (sop[bidang].some((teks) => /[\p{L}\p{N}]/u.test(teks))) continue;
      report({
        path: [bidang],
        bidang,
        message: `${BIDANG_IDENTITAS[bidang]} tidak diisi.`,
        hint: 'Blok ini termasuk bagian identitas yang diminta pedoman.',
      });
    }
  },
};
