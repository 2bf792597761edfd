/** What a step itself does, apart from what it orders others to do. */
import { akarTindakan } from '../bahasa/kantor/tindakan.ts';
import type { Tindakan } from '../bahasa/kata-kerja.ts';
import type { Context } from './context.ts';

/** After these the one who ordered acts again. */
const BATAS = /[.;:]|\b(?:kemudian|lalu|selanjutnya|setelah itu)\b/i;
const PERINTAH = akarTindakan(({ hubungan }) => hubungan === 'suruh');
export const MEMERINTAH = akarTindakan(({ pelaku }) => pelaku === 'perintah');
export const PERIKSA = akarTindakan(({ perbuatan }) => perbuatan === 'periksa');
export const TANDA_TANGAN = akarTindakan(({ dokumen }) => dokumen === 'menandatangani');
/** Approving turns a draft into a document as well. */
export const MENGESAHKAN = akarTindakan(({ dokumen }) => dokumen === 'menandatangani' || dokumen === 'menyetujui');
/** What is left to do with a document once it is signed. */
export const PENUTUP = akarTindakan(({ tahap, dokumen }) => tahap === 'pengiriman' || dokumen === 'menyerahkan');
/** Whoever gets it goes on with the work. */
export const MENYERAHKAN = akarTindakan(
  ({ dokumen, perbuatan }) => dokumen === 'menyerahkan' || dokumen === 'mengirim' || perbuatan === 'mohon',
);
/** Whoever is named after it only gets or hears something. */
export const MENGALAMATKAN = akarTindakan(
  ({ dokumen, hubungan, perbuatan }) =>
    dokumen === 'mengirim' ||
    dokumen === 'mengumumkan' ||
    dokumen === 'menerima' ||
    hubungan === 'undang' ||
    perbuatan === 'lapor' ||
    perbuatan === 'hadapkan',
);
/** Ways to be in a meeting; preparing or calling one is other work. */
export const BERAPAT = akarTindakan(({ padanan, ringan }) => padanan === 'rapat' || ringan === true);
export const BERSAMA = akarTindakan(({ bersama }) => bersama === true);

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
