/** Recognised SOPs that an entry can hold; the others are left out and named. */
import { BATAS, formatRibuan, type Anggaran } from './anggaran.ts';
import type { SopMentah } from './kenali/kenali.ts';
import { ImporError } from './tolak.ts';

/** Words of each step are held against the names of all lanes and of the other steps. */
const WORK_PER_PAIR = 20;

/** @throws ImporError where there are too many, or none is left */
export function pickUkuran(
  nama: string,
  semua: readonly SopMentah[],
  anggaran: Anggaran,
): { readonly sop: readonly SopMentah[]; readonly catatan: readonly string[] } {
  if (semua.length > BATAS.draf)
    throw new ImporError(
      `${nama}: berkas ini memuat ${formatRibuan(semua.length)} SOP, paling banyak ${BATAS.draf}. Pecah menjadi beberapa berkas.`,
    );
  const catatan: string[] = [];
  const sop = semua.filter((item, index) => {
    const { langkah, lajur } = item.blok;
    const pesan =
      langkah.length > BATAS.langkah
        ? `${formatRibuan(langkah.length)} langkah, paling banyak ${BATAS.langkah}. Pecah tabelnya menjadi beberapa SOP, satu untuk setiap bagian`
        : lajur.length > BATAS.lajur
          ? `${formatRibuan(lajur.length)} pelaksana, paling banyak ${BATAS.lajur}. Gabungkan pelaksana yang sama, atau pecah menjadi beberapa SOP`
          : null;
    if (pesan !== null) {
      catatan.push(`SOP ke-${index + 1} tidak dibaca: tabelnya memuat ${pesan}.`);
      return false;
    }
    anggaran.spend(langkah.length * (langkah.length + lajur.length) * WORK_PER_PAIR);
    return true;
  });
  const [first] = catatan;
  if (sop.length === 0 && first !== undefined) throw new ImporError(`${nama}: ${first}`);
  return { sop, catatan };
}
