/** Words of the pages of compliance. */
import type { Nilai, NilaiSop, SelKepatuhan } from '../../audit/kepatuhan.ts';
import type { Instansi } from '../../domain/frontmatter.ts';

export const NILAI: Readonly<Record<Nilai, string>> = {
  terpenuhi: 'Terpenuhi',
  'tidak-terpenuhi': 'Tidak terpenuhi',
  'tidak-dapat-dinilai': 'Tidak dapat dinilai',
};

/** SOPs of a cell that have its value; all of them where it is met. */
export const milikNilai = ({ nilai, sop }: SelKepatuhan): readonly NilaiSop[] =>
  sop.filter((item) => item.nilai === nilai);

/** `1 dari 3 SOP`; null where the agency has one SOP only, or all of them have the value. */
export function sebutBanyak(sel: SelKepatuhan): string | null {
  const own = milikNilai(sel).length;
  return own === sel.sop.length ? null : `${own} dari ${sel.sop.length} SOP`;
}

export interface KelompokWilayah {
  /** Part of its address. */
  readonly id: string;
  readonly nama: string;
}

/** Agencies are listed by their region, those without one by their level. */
export function kelompokWilayah({ tingkat, wilayah }: Instansi, namaTingkat: string): KelompokWilayah {
  const nama = wilayah ?? namaTingkat;
  const id = nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { id: wilayah === undefined ? `tingkat-${tingkat}` : id, nama };
}

/** Rows of one matrix that can still be read; above it the page names the regions. */
export const BATAS_MATRIKS = 60;
