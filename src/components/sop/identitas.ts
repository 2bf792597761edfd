/** Whether a field of the identity block is missing, and whose doing that is. */
import type { Sumber } from '../../domain/frontmatter.ts';
import type { BidangIdentitas } from '../../domain/kosakata.ts';

export type Ketiadaan = 'hilang' | 'kosong' | 'tidak-ada';

export const KATA_KETIADAAN: Readonly<Record<Ketiadaan, string>> = {
  hilang: 'hilang dari salinan',
  kosong: 'dikosongkan oleh instansi',
  'tidak-ada': 'tidak tercantum',
};

/** Why a field without a value has none; `tanggal` stands for all four dates. */
export function ketiadaan(sumber: Sumber, bidang: BidangIdentitas): Ketiadaan {
  const names = [bidang, bidang.split('.')[0]];
  if (sumber.hilang.some((item) => names.includes(item))) return 'hilang';
  return sumber.kosong.some((item) => names.includes(item)) ? 'kosong' : 'tidak-ada';
}
