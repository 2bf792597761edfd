/** Astro asks for each collection by itself; the folder is read once for all of them, and once again per edit. */
import { loadContent, type LoadedContent } from './load-content.ts';

export interface Session {
  readonly read: () => Promise<LoadedContent>;
  /** Reads anew; calls that come together share one reading. */
  readonly reread: () => Promise<LoadedContent>;
}

const SETTLE_MS = 40;

export function createSession(root: string): Session {
  let current: Promise<LoadedContent> | null = null;
  let pending: Promise<LoadedContent> | null = null;
  return {
    read: () => (current ??= loadContent(root)),
    reread: () => {
      pending ??= new Promise((resolve) => setTimeout(resolve, SETTLE_MS)).then(() => {
        pending = null;
        current = loadContent(root);
        return current;
      });
      return pending;
    },
  };
}
