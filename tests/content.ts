/** The site's real content, read once per test file. */
import { fileURLToPath } from 'node:url';
import { buildSop, indexAcuan } from '../src/domain/build-sop.ts';
import type { Sop } from '../src/domain/sop.ts';
import { loadContent, type LoadedContent } from '../src/load/load-content.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

let loaded: Promise<LoadedContent> | null = null;

export function realContent(): Promise<LoadedContent> {
  return (loaded ??= loadContent(ROOT));
}

/** The real SOPs, complete, in order of id. */
export async function realSops(): Promise<Sop[]> {
  const { content } = await realContent();
  const index = indexAcuan(content.acuan);
  return content.sop.map(({ id, data }) => buildSop(id, data, index)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
