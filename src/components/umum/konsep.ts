/** The reader of texts as roots, made once for a glossary: it remembers every word it has seen. */
import { createKonsep } from '../../bahasa/konsep.ts';
import type { Istilah } from '../../domain/frontmatter.ts';
import type { Konsep } from '../../search/render-akar.ts';

const made = new WeakMap<readonly Istilah[], Konsep>();

export function getKonsep(istilah: readonly Istilah[]): Konsep {
  const konsep = made.get(istilah) ?? createKonsep(istilah);
  made.set(istilah, konsep);
  return konsep;
}
