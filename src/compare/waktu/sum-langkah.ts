/** Time of some steps of an SOP. */
import type { Langkah } from '../../domain/sop.ts';
import { sumWaktu, type Konversi, type TotalWaktu } from '../../domain/waktu.ts';

/** A merged time cell held outside of the steps makes the sum a lower bound. */
export function sumLangkah(langkah: readonly Langkah[], konversi: Konversi): TotalWaktu {
  const total = sumWaktu(
    langkah.map((item) => item.waktu),
    konversi,
  );
  const outside = langkah.some(
    ({ waktu }) => waktu.jenis === 'gabung' && !langkah.some((item) => item.id === waktu.dengan),
  );
  return outside ? { ...total, lengkap: false } : total;
}
