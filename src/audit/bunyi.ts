/** Turns of phrase shared by messages. */

/** A text as it stands in a message: short, without a closing full stop. */
export function kutip(teks: string, panjang = 60): string {
  const words = teks
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');
  return `“${words.length <= panjang ? words : `${words.slice(0, panjang - 1).trimEnd()}…`}”`;
}

/** `a`, `a dan b`, `a, b, dan c`. */
export function gabung(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' dan ');
  return `${names.slice(0, -1).join(', ')}, dan ${names.at(-1) ?? ''}`;
}

/** Letters and digits only, for comparing texts as people read them. */
export function polos(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
