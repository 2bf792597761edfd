/** A text as the cell of a workbook holds it. */
import { bersihkan } from '../gambar/drawingml.ts';

/** Excel calls a workbook with a longer one damaged. */
const TERPANJANG = 32_767;

/** The writer of cells leaves them out too, but takes the letter after some of them along. */
const BUKAN_HURUF = /\p{Noncharacter_Code_Point}/gu;

/** Excel reads `_x000D_` as a control character; a text that has these letters says so with `_x005F_`. */
export const teksSel = (teks: string): string =>
  bersihkan(teks.length > TERPANJANG ? `${teks.slice(0, TERPANJANG - 1)}…` : teks)
    .replace(BUKAN_HURUF, '')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
