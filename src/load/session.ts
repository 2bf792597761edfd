/** Astro asks for each collection by itself; the folder is read once for all of them, and once again per edit. */
import type { ParseYaml } from './kept-yaml.ts';
import { loadContent, type LoadedContent } from './load-content.ts';

export interface Session {
  readonly read: () => Promise<LoadedContent>;
  /** Reads anew; calls that come together share one reading. */
  readonly reread: () => Promise<LoadedContent>;
}

const SETTLE_MS = 40;

export function createSession(root: string, parse: ParseYaml): Session {
  let current: Promise<LoadedContent> | null = null;
  let pending: Promise<LoadedContent> | null = null;
  return {
    read: () => (current ??= loadContent(root, parse)),
    reread: () => {
      pending ??= new Promise((resolve) => setTimeout(resolve, SETTLE_MS)).then(() => {
        pending = null;
        current = loadContent(root, parse);
        return current;
      });
      return pending;
    },
  };
}
