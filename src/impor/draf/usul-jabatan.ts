/** Rank and function of a lane, proposed from its name; what the name does not tell is marked. */
import { artiJabatan, artiJenjang } from '../../bahasa/kantor/tangga-jabatan.ts';
import type { Jenjang, Peran } from '../../domain/kosakata.ts';

export interface UsulJabatan {
  readonly jenjang: Jenjang;
  readonly peran: Peran;
}

/** Reads one name; `suggestSemua` then looks at all lanes of the SOP. */
export function suggestJabatan(nama: string): UsulJabatan {
  const arti = artiJabatan(nama);
  const { jenjang, peran } = arti ?? artiJenjang('tidak-diketahui');
  return { jenjang, peran };
}

/** The one who signs is the highest; where nobody is higher, an administrator (then a pengawas) signs. */
export function suggestSemua(names: readonly string[]): UsulJabatan[] {
  const read = names.map(suggestJabatan);
  if (read.some((item) => item.peran === 'penanda-tangan')) return read;
  for (const jenjang of ['administrator', 'pengawas'] as const) {
    const highest = read.findIndex((item) => item.jenjang === jenjang);
    if (highest !== -1)
      return read.map((item, index) => (index === highest ? { ...item, peran: 'penanda-tangan' } : item));
  }
  return read;
}
