/** Findings of the run itself; they have no check of their own. */
import type { MesinRule } from './rule.ts';

export const ATURAN_GAGAL: MesinRule = {
  id: 'aturan-gagal',
  kode: 'PG-03',
  scope: 'mesin',
  severity: 'catatan',
  dasar: [{ selain: 'metode', isi: 'aturan yang gagal dijalankan dilaporkan' }],
};
export const PENGECUALIAN_KEDALUWARSA: MesinRule = {
  id: 'pengecualian-kedaluwarsa',
  kode: 'PG-02',
  scope: 'mesin',
  severity: 'peringatan',
  dasar: [{ selain: 'metode', isi: 'pengecualian mempunyai tanggal akhir' }],
};
export const PENGECUALIAN_TAK_TERPAKAI: MesinRule = {
  id: 'pengecualian-tak-terpakai',
  kode: 'PG-01',
  scope: 'mesin',
  severity: 'catatan',
  dasar: [{ selain: 'metode', isi: 'pengecualian hanya untuk temuan yang ada' }],
};
