/** SHA-256 of what the site publishes, so that a reader can tell whether a file is the one that was cited. */
import { createHash } from 'node:crypto';

/** 64 small hexadecimal digits; of texts in UTF-8. */
export function hashBerkas(isi: string | Uint8Array | Iterable<string>): string {
  const hash = createHash('sha256');
  if (typeof isi === 'string' || isi instanceof Uint8Array) return hash.update(isi).digest('hex');
  for (const piece of isi) hash.update(piece);
  return hash.digest('hex');
}
