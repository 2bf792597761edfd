/** Causes in the identity block: one citation, one list of related SOPs, one date. */
import { singkatPeraturan } from '../../domain/peraturan.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { gabung, kutip } from '../bunyi.ts';
import type { Bacaan, Kelompok } from './bacaan.ts';

/** What is wrong with one citation. */
export function kutipanPeraturan({ sop, sisa }: Bacaan): Kelompok[] {
  return sop.dasarHukum.flatMap(({ peraturan }, index) => {
    const temuan = sisa.filter(({ path: [first, at] }) => first === 'dasarHukum' && at === index);
    if (temuan.length < 2) return [];
    const kalimat = `Kutipan ${singkatPeraturan(peraturan)}: ${temuan.map(({ message }) => message.replace(/\.$/, '')).join('; ')}.`;
    return [{ kunci: `kutipan-${peraturan.id}`, kalimat, temuan }];
  });
}

/** A list of legal bases that lacks both what the document rests on and how an SOP is written. */
export function dasarKurang({ of }: Bacaan): Kelompok[] {
  const temuan = of(['dasar-wajib-tidak-dirujuk', 'standar-sop-tidak-dirujuk']);
  if (temuan.length < 2) return [];
  const kalimat = 'Dasar hukum tidak menyebut dasar jenis dokumennya dan pedoman penyusunan SOP.';
  return [{ kunci: 'dasar-kurang', kalimat, temuan }];
}

/** The list of related SOPs and the remarks of the steps name different SOPs. */
export function daftarKeterkaitan({ of }: Bacaan): Kelompok[] {
  const temuan = of(['sop-keterangan-tidak-terdaftar', 'keterkaitan-tidak-dipakai']);
  if (temuan.length < 2) return [];
  const nama = temuan.flatMap(({ quote }) => (quote === undefined ? [] : kutip(quote)));
  const kalimat = `Daftar Keterkaitan dan langkah tidak menyebut SOP yang sama: ${gabung(nama)}.`;
  return [{ kunci: 'keterkaitan', kalimat, temuan }];
}

/** One old note that stands for evaluation and monitoring. */
export function catatanTanggal({ of }: Bacaan): Kelompok[] {
  const temuan = of([...CATATAN.keys()]);
  const [tanggal, ...lain] = new Set(temuan.map(({ quote }) => quote));
  if (temuan.length < 2 || tanggal === undefined || lain.length > 0) return [];
  const hal = gabung(temuan.flatMap(({ ruleId }) => CATATAN.get(ruleId) ?? []));
  const kalimat = `Catatan ${hal} terakhir dalam salinan ini bertanggal ${formatTanggal(tanggal)}.`;
  return [{ kunci: 'catatan-tanggal', kalimat, temuan }];
}

/** Rules that quote the date of a note. */
const CATATAN: ReadonlyMap<string, string> = new Map([
  ['belum-dievaluasi', 'evaluasi'],
  ['belum-dipantau', 'pemantauan'],
]);
