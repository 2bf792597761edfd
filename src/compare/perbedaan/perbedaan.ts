/** What differs: claims first, what an auditor would act on before the rest, then their words. */
import type { Sop } from '../../domain/sop.ts';
import type { JenisPerbedaan, Perbedaan } from '../comparison.ts';
import type { Bahan, Temuan } from './bahan.ts';
import { findBangun } from './bangun.ts';
import { findHukum } from './hukum.ts';
import { tulis } from './kalimat.ts';
import { BEDA_KALI, findLama } from './lama.ts';
import { findLangkah } from './langkah.ts';
import { listBukti } from './pernyataan.ts';
import { sayPernyataan } from './ucapan.ts';

/** Empty for fewer than two SOPs. @param sops those of the columns */
export function listPerbedaan(bahan: Bahan, sops: readonly Sop[]): readonly Perbedaan[] {
  if (bahan.kolom.length < 2) return [];
  const all = [...findHukum(bahan, sops), ...findBangun(bahan, sops), ...findLama(bahan), ...findLangkah(bahan, sops)];
  return all
    .filter((item) => !(bahan.tanpaPerkiraan && item.perkiraan))
    .sort((a, b) => rank(a, bahan) - rank(b, bahan))
    .map(({ pernyataan, perkiraan = false, baris = [] }): Perbedaan => {
      const words = sayPernyataan(bahan, pernyataan);
      return {
        jenis: pernyataan.jenis,
        pernyataan,
        segmen: tulis(words, perkiraan ? ' (berdasarkan perkiraan).' : '.'),
        perkiraan,
        bukti: listBukti(pernyataan),
        baris,
      };
    });
}

/** Who surely takes a multiple of another's time is asked before how often they check; a small difference waits its turn. */
function rank({ pernyataan: { jenis } }: Temuan, { waktu }: Bahan): number {
  const { min, maks } = waktu.total;
  const far =
    jenis === 'waktu-total' && min !== null && min.maks !== null && maks !== null && maks.min >= BEDA_KALI * min.maks;
  return KEPENTINGAN.indexOf(far ? 'pemeriksaan' : jenis) - (far ? 0.5 : 0);
}

const KEPENTINGAN: readonly JenisPerbedaan[] = [
  'peraturan-dicabut',
  'tanpa-tanda-tangan',
  'pemeriksaan',
  'reviu-luar',
  'tanpa-jalan-tolak',
  'waktu-total',
  'waktu-tahap',
  'biaya-balik',
  'waktu-tidak-lengkap',
  'urutan',
  'tidak-ada',
  'hanya-satu',
  'penanda-tangan',
  'serah-terima',
  'dasar-hukum',
  'dasar-hukum-hilang',
];
