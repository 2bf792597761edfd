/**
 * Signs that nobody sees: control characters, marks that turn the direction of a text (a line then reads otherwise than it is
 * written), blanks without width, tags, separators of lines that are none to an editor; and halves of characters and what XML forbids.
 * Tab, line end and what chooses between the two looks of a sign are none; U+E000 has no look, and `load` reads a lone dash with it.
 */
export const TAK_TAMPAK =
  /(?![\t\n\r\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uE000\uFFFE\uFFFF]/u;

const SEMUA = new RegExp(TAK_TAMPAK, 'gu');
const PEMISAH = /[\v\f\x85\p{Zl}\p{Zp}]/gu;

/** The text as a reader sees it; what parts lines or pages becomes a blank, so that lines keep their numbers. */
export function buangTakTampak(teks: string): string {
  return teks.replace(PEMISAH, ' ').replace(SEMUA, '');
}
