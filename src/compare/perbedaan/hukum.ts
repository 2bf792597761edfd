/** Claims about legal bases. */
import type { Sop } from '../../domain/sop.ts';
import type { KolomSop } from '../comparison.ts';
import type { BarisDasarHukum, StatusSel } from '../ukuran.ts';
import { isTopikSama, tanpaLangkah, type Bahan, type Temuan } from './bahan.ts';

export function findHukum({ kolom, dasarHukum }: Bahan, sops: readonly Sop[]): readonly Temuan[] {
  const withStatus = (row: BarisDasarHukum, ...status: StatusSel[]): readonly KolomSop[] =>
    kolom.filter((item) => row.sel.some((sel) => sel.sop === item.sop && status.includes(sel.status)));
  const found = dasarHukum.flatMap((row): Temuan[] => {
    const citing = withStatus(row, 'dikutip');
    const silent = withStatus(row, 'tidak');
    const mengutip = tanpaLangkah(citing);
    if (row.status === 'dicabut' && citing.length > 0) {
      const [only, second] = citing;
      const sebelumDibuat = second === undefined && isBefore(row.tanggalStatus, only?.tanggalPembuatan ?? null);
      return [{ pernyataan: { jenis: 'peraturan-dicabut', peraturan: row.peraturan, mengutip, sebelumDibuat } }];
    }
    if (!isTopikSama(sops) || citing.length < 2 || citing.length <= silent.length) return [];
    return [{ pernyataan: { jenis: 'dasar-hukum', peraturan: row.peraturan, mengutip, tidak: tanpaLangkah(silent) } }];
  });
  const [first] = dasarHukum;
  const lost = first === undefined ? [] : withStatus(first, 'hilang');
  return lost.length === 0
    ? found
    : [...found, { pernyataan: { jenis: 'dasar-hukum-hilang', hilang: tanpaLangkah(lost) } }];
}

/** ISO dates, whole or year and month. */
function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.slice(0, b.length) < b;
}
