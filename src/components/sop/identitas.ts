/** Which fields of the identity block the page shows where, and for a missing one whose doing that is. */
import type { Sumber } from '../../domain/frontmatter.ts';
import { barisIdentitas, BIDANG, isPolos, type Bidang } from '../../domain/identitas.ts';

const letakOf = (bidang: Bidang): string => barisIdentitas(bidang).letak;

/** Fields of one line each; the agency, which is a link, stands before them. */
export const SATU_BARIS = BIDANG.filter(
  (bidang) =>
    ['kop', 'atas'].includes(letakOf(bidang)) && bidang !== 'instansi' && barisIdentitas(bidang).isi !== 'kelompok',
);
/** Boxes whose words are marked with the terms of the glossary. */
export const BERTANDA = BIDANG.filter(isPolos).filter((bidang) => ['kiri', 'kanan'].includes(letakOf(bidang)));
/** What an agency adds. */
export const TAMBAHAN = BIDANG.filter(isPolos).filter((bidang) => letakOf(bidang) === 'tambahan');

export type Ketiadaan = 'hilang' | 'kosong' | 'tidak-ada';

export const KATA_KETIADAAN: Readonly<Record<Ketiadaan, string>> = {
  hilang: 'hilang dari salinan',
  kosong: 'dikosongkan oleh instansi',
  'tidak-ada': 'tidak tercantum',
};

/** Why a field without a value has none; `tanggal` stands for all four dates. */
export function ketiadaan(sumber: Sumber, bidang: Bidang): Ketiadaan {
  const names: readonly (string | undefined)[] = [bidang, bidang.split('.')[0]];
  if (sumber.hilang.some((item) => names.includes(item))) return 'hilang';
  return sumber.kosong.some((item) => names.includes(item)) ? 'kosong' : 'tidak-ada';
}
