/** What a step itself does, apart from what it orders others to do. */
import type { Tindakan } from '../bahasa/kata-kerja.ts';
import type { Context } from './context.ts';

const PERINTAH: ReadonlySet<string> = new Set(['perintah', 'tugas', 'instruksi', 'suruh']);
/** After these the one who ordered acts again. */
const BATAS = /[.;:]|\b(?:kemudian|lalu|selanjutnya|setelah itu)\b/i;
export const PERIKSA: ReadonlySet<string> = new Set([
  'periksa',
  'teliti',
  'koreksi',
  'verifikasi',
  'telaah',
  'reviu',
  'validasi',
  'cermat',
]);
export const TANDA_TANGAN: ReadonlySet<string> = new Set(['tandatangan', 'sah', 'ttd', 'legalisasi']);

/** Each action once, in order; what is ordered, what a thing is for, and what is told of a thing are left out. */
export function daftarTindakan(teks: string, context: Context): Tindakan[] {
  const found: Tindakan[] = [];
  let perintah: Tindakan | null = null;
  for (const item of context.tindakan(teks)) {
    if (item.klausa !== 'utama' && item.klausa !== 'jika') continue;
    const diperintah =
      perintah !== null &&
      item.klausa !== 'jika' &&
      !PERINTAH.has(item.akar) &&
      !BATAS.test(teks.slice(perintah.akhir, item.mulai));
    if (PERINTAH.has(item.akar)) perintah = item;
    if (!diperintah && !found.some((other) => other.akar === item.akar)) found.push(item);
  }
  return found;
}

/** True when the step's own words name one of these actions, as verb or as noun (`memberi paraf`, `penandatanganan`). */
export function bertindak(teks: string, akar: ReadonlySet<string>, context: Context): boolean {
  return context
    .tindakan(teks)
    .some((item) => akar.has(item.akar) && item.klausa !== 'yang' && item.klausa !== 'untuk');
}
