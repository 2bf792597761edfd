/** Outputs that tell of an activity instead of its product. */
import { akar } from '../bahasa/akar.ts';
import { artiTindakan } from '../bahasa/kantor/tindakan.ts';
import { findKata } from '../bahasa/kata.ts';
import { isKataBendaTindakan, isKataKerjaAktif } from '../bahasa/kata-kerja.ts';

/** Nouns of action that are also papers or states one can show. */
const HASIL = new Set(
  `penugasan pengumuman penetapan permohonan pemberitahuan pengesahan penilaian pengantar pertimbangan peraturan
  perjanjian persetujuan pernyataan pengaduan perintah penawaran`
    .trim()
    .split(/\s+/),
);
/** `rapat`, `konsultasi`, `kunjungan`: what several do together, or out of the office; an evaluation is a paper too. */
function isAcara(head: string): boolean {
  const arti = artiTindakan(akar(head));
  return arti !== null && (arti.perbuatan === 'survei' || (arti.bersama === true && arti.perbuatan !== 'evaluasi'));
}

/** `Memimpin rapat`, `Rapat penyusunan PK`, `Pelaksanaan kegiatan`: done, but not in hand. */
export function isKegiatan(output: string): boolean {
  const [first] = findKata(output);
  if (first === undefined) return false;
  const head = first.kata;
  if (/^(?:me|ber)/.test(head) && isKataKerjaAktif(head)) return true;
  return isAcara(head) || (isKataBendaTindakan(head) && !HASIL.has(head));
}
