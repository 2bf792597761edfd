/** What a comparison is counted from in the browser. */
import type { Sop } from '../../domain/sop.ts';
import type { Tetap } from '../../view/revise.ts';

export interface Bahan {
  /** In the order of the catalogue. */
  readonly sops: readonly Sop[];
  readonly tetap: Tetap;
  readonly tanggal: string;
}
