/** What differs, said in sentences, what an auditor would act on first. */
import type { JenisPerbedaan, Perbedaan } from '../comparison.ts';
import type { Bahan } from './bahan.ts';
import { describeHukum } from './hukum.ts';
import { describeLangkah } from './langkah.ts';
import { describeBangun } from './struktur.ts';
import { BEDA_KALI, describeLama } from './waktu.ts';

/** Empty for fewer than two SOPs. */
export function listPerbedaan(bahan: Bahan): readonly Perbedaan[] {
  if (bahan.kolom.length < 2) return [];
  const all = [...describeHukum(bahan), ...describeBangun(bahan), ...describeLama(bahan), ...describeLangkah(bahan)];
  return all
    .filter((item) => !(bahan.tanpaPerkiraan && item.perkiraan))
    .sort((a, b) => rank(a, bahan) - rank(b, bahan));
}

/** Who takes a multiple of another's time is asked before how often they check; a small difference waits its turn. */
function rank({ jenis }: Perbedaan, { waktu }: Bahan): number {
  const { min, maks } = waktu.total;
  const far = jenis === 'waktu-total' && min !== null && maks !== null && maks >= BEDA_KALI * min;
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
];
