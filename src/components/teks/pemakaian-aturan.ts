/** How often the rules of inference are used, for the page that explains them. */
import type { Keyakinan } from '../../domain/kosakata.ts';
import type { Sop } from '../../domain/sop.ts';
import { daftarPerkiraan } from '../sop/perkiraan.ts';

export interface Pemakaian {
  readonly aturan: number;
  readonly keyakinan: Keyakinan;
}

/** One entry per inference of every SOP. */
export const pemakaianAturan = (sop: readonly Sop[]): Pemakaian[] =>
  sop.flatMap((item) => daftarPerkiraan(item)).flatMap((item) => item.butir.map(({ perkiraan }) => perkiraan));
