/** An NIP encodes birth date and sex: it never enters the catalogue. */
import { findNip } from '../domain/nip.ts';
import type { Place } from './place.ts';

export const MEMUAT_NIP = {
  message: 'Baris ini tampaknya memuat NIP.',
  hint: 'NIP memuat tanggal lahir dan jenis kelamin; hapus angkanya.',
};

/** A problem per number, where its first digit stands. */
export function refuseNip(text: string): Place[] {
  const found = findNip(text);
  if (found.length === 0) return [];
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let line = 0;
  return found.map(({ mulai }) => {
    while ((starts[line + 1] ?? Infinity) <= mulai) line += 1;
    return { line: line + 1, column: mulai - (starts[line] ?? 0) + 1, path: [], ...MEMUAT_NIP };
  });
}
