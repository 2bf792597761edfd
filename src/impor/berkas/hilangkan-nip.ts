/** An NIP encodes birth date and sex: it never gets past the adapters. */
import { findNip, type LetakNip } from '../../domain/nip.ts';

export const NIP_DIHAPUS = '(tidak disalin)';

/** The text without any NIP, and how many there were. Lines keep their numbers. */
export function removeNip(teks: string): { readonly teks: string; readonly jumlah: number } {
  const {
    potong: [bare = teks],
    jumlah,
  } = removeNipFrom([teks]);
  return { teks: bare, jumlah };
}

/** The same for texts that stand one after the other, such as the cells of a row: a number may go on in the next one. */
export function removeNipFrom(potong: readonly string[]): {
  readonly potong: readonly string[];
  readonly jumlah: number;
} {
  const found = findNip(potong.join('\n'));
  if (found.length === 0) return { potong, jumlah: 0 };
  let start = 0;
  const bare = potong.map((teks) => {
    const own = found
      .filter(({ akhir, mulai }) => mulai < start + teks.length && akhir > start)
      .map(({ akhir, mulai }) => ({ mulai: mulai - start, akhir: akhir - start }));
    start += teks.length + 1;
    return own.length === 0 ? teks : blankNip(teks, own);
  });
  return { potong: bare, jumlah: found.length };
}

/** @param found in order; one may begin before the text or end behind it */
function blankNip(teks: string, found: readonly LetakNip[]): string {
  let at = 0;
  let bare = '';
  for (const { akhir, mulai } of found) {
    const gone = teks.slice(Math.max(0, mulai), akhir);
    bare += teks.slice(at, Math.max(0, mulai)) + (mulai < 0 ? '' : NIP_DIHAPUS) + gone.replace(/[^\n]+/g, '');
    at = akhir;
  }
  return bare + teks.slice(at);
}
