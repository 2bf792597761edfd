/** An NIP encodes birth date and sex: it never gets past the adapters. */

/** 18 digits in the grouping of an NIP, spaces and dots allowed where people type them. */
const NIP_DIGITS = /(?<!\d)(?:19|20)\d{2}[ .]?\d{2}[ .]?\d{2}[ .]*(?:19|20)\d{2}[ .]?\d{2}[ .]*[12][ .]*\d{3}(?!\d)/g;
/** What follows the word itself, however it was typed or scanned; nine digits are an old NIP. */
const AFTER_WORD = /\b(N\.?I\.?P\.?)(\s*[.:]?\s*)(?=[\dOolI])([\dOolI][\dOolI .-]{6,}[\dOolI])/gi;

export const NIP_DIHAPUS = '(tidak disalin)';

/** The text without any NIP, and how many there were. */
export function hilangkanNip(teks: string): { readonly teks: string; readonly jumlah: number } {
  let jumlah = 0;
  const count = (replacement: string): string => {
    jumlah += 1;
    return replacement;
  };
  const bare = teks
    .replace(AFTER_WORD, (_, word: string, gap: string) => count(`${word}${gap}${NIP_DIHAPUS}`))
    .replace(NIP_DIGITS, () => count(NIP_DIHAPUS));
  return { teks: bare, jumlah };
}
