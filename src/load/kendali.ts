/**
 * Control characters, marks that turn the direction of a text (a line then reads otherwise than it is written), halves of
 * characters, and what XML forbids. Tab and line end are left to others.
 */
export const KENDALI =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export function refuseKendali(code: number): { readonly message: string; readonly hint: string } {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: `Di sini ada karakter kendali yang tidak terlihat (${name}).`,
    hint: 'Hapus, lalu ketik ulang katanya.',
  };
}
