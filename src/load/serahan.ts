/**
 * The content as read, handed from Astro's loaders to the pages. Both run in one process, though not in one module graph; Astro's
 * own store would write all of it as one text, compile that text as code and read it back: at ten thousand SOPs 20 s and 400 MB.
 */
import type { Content } from './load-content.ts';

const TEMPAT = Symbol.for('lajur.isi');

/** Replaces what was handed over before. */
export function serahkan(content: Content): void {
  Reflect.set(globalThis, TEMPAT, content);
}

/** @throws when no loader has run in this process */
export function terima(): Content {
  const content = Reflect.get(globalThis, TEMPAT) as Content | undefined;
  if (content === undefined) throw new Error('Isi belum dibaca: jalankan lewat Astro.');
  return content;
}
