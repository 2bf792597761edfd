/** Signs that steer a terminal, or that nobody sees, as their number: a name of a file may hold them. */
import { TAK_TAMPAK } from '../domain/tak-tampak.ts';

const SEMUA = new RegExp(`${TAK_TAMPAK.source}|[\\t\\r\\n]`, 'gu');

/** One line of text that a terminal prints as it stands. */
export function tampakkan(teks: string): string {
  return teks.replace(SEMUA, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for a text of several lines. */
export const tampakkanBaris = (teks: string): string => teks.split('\n').map(tampakkan).join('\n');
