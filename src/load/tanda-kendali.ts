/** Signs that nobody sees stand in no file of the content folder. */
import { TAK_TAMPAK } from '../domain/tak-tampak.ts';

export interface Kendali {
  /** Offset of the sign in the text. */
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

/** The first of them in a text. */
export function findKendali(teks: string): Kendali | null {
  const at = teks.search(TAK_TAMPAK);
  if (at === -1) return null;
  const name = `U+${(teks.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    at,
    message: `Di sini ada karakter kendali yang tidak terlihat (${name}).`,
    hint: 'Hapus, lalu ketik ulang katanya.',
  };
}
