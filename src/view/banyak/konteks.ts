/** What the sections of a large topic read, beyond what every comparison does. */
import type { BarisPadanan, SelPadanan } from '../../compare/comparison.ts';
import type { Konteks } from '../konteks.ts';
import type { Asal } from './asal.ts';

export interface KonteksBanyak extends Konteks {
  /** Of every column of the comparison, in its order. */
  readonly asal: readonly Asal[];
  /** SOPs that pass the reader's filters: counts and figures are theirs. */
  readonly tampil: ReadonlySet<string>;
}

/** `32 dari 50`. */
export function sayDari(jumlah: number, semua: number): string {
  return `${jumlah} dari ${semua}`;
}

/** Cells of the row that hold a step of an SOP that is shown. */
export function selTerisi({ tampil }: KonteksBanyak, row: BarisPadanan): readonly SelPadanan[] {
  return row.sel.filter((sel) => sel.langkah.length > 0 && tampil.has(sel.sop));
}
