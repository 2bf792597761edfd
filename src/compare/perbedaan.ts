/** What differs, said in sentences, what an auditor would act on first. */
import type { Comparison, JenisPerbedaan, KolomSop, Perbedaan, Segmen } from './comparison.ts';
import { tulis } from './kalimat.ts';
import { describeHukum } from './perbedaan-hukum.ts';
import { describeLangkah } from './perbedaan-langkah.ts';
import { describeBangun } from './perbedaan-struktur.ts';
import { describeLama } from './perbedaan-waktu.ts';

export type Bahan = Omit<Comparison, 'perbedaan' | 'keterbandingan' | 'pinGagal' | 'dokumen'>;

/** Empty for fewer than two SOPs. */
export function listPerbedaan(bahan: Bahan): readonly Perbedaan[] {
  if (bahan.kolom.length < 2) return [];
  const all = [...describeHukum(bahan), ...describeBangun(bahan), ...describeLama(bahan), ...describeLangkah(bahan)];
  return all
    .filter((item) => !(bahan.tanpaPerkiraan && item.perkiraan))
    .sort((a, b) => KEPENTINGAN.indexOf(a.jenis) - KEPENTINGAN.indexOf(b.jenis));
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

/** Closes a sentence, and says when it rests on inference. */
export function createPerbedaan(
  jenis: JenisPerbedaan,
  segmen: readonly Segmen[],
  about: { readonly sop: readonly KolomSop[]; readonly baris?: readonly string[]; readonly perkiraan?: boolean },
): Perbedaan {
  const perkiraan = about.perkiraan ?? false;
  return {
    jenis,
    segmen: tulis(segmen, perkiraan ? ' (berdasarkan perkiraan).' : '.'),
    perkiraan,
    sop: about.sop.map((item) => item.sop),
    baris: about.baris ?? [],
  };
}
