/** What the law was when an SOP was made, as findings say it. */
import type { Peraturan } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import { findPenetapan, type NilaiPada } from '../domain/status-peraturan.ts';
import { formatTanggal } from '../domain/tanggal.ts';
import type { Context } from './context.ts';

export interface Ketika {
  /** `ketika SOP ini ditetapkan pada 30 Agustus 2022, `; said to be unknown where the SOP has no date. */
  readonly awal: string;
  /** Status of the regulation then; null without a date. */
  readonly nilai: NilaiPada | null;
}

export function findKetika(sop: Sop, peraturan: Peraturan, context: Context): Ketika {
  const penetapan = findPenetapan(sop.tanggal);
  if (penetapan === null) return { awal: 'tanggal SOP ini tidak diketahui', nilai: null };
  return {
    awal: `ketika SOP ini ${penetapan.kata} pada ${formatTanggal(penetapan.tanggal)}`,
    nilai: context.statusPada(peraturan, penetapan.tanggal).nilai,
  };
}
