/** The part of an address behind `#`, which anyone may write: what is no escape stays as it stands. */

/** `#langkah-susun%2Ddraf` → `langkah-susun-draf`; `#%zz` → `%zz`. */
export function toIdJangkar(hash: string): string {
  return decodePersen(hash.replace(/^#/, ''));
}

export function decodePersen(teks: string): string {
  try {
    return decodeURIComponent(teks);
  } catch {
    return teks;
  }
}
