/** Sop → SVG for inlining. Everything else in this room serves this. */
import { renderMermaid } from '../diagram/mermaid-text.ts';
import type { Sop } from '../domain/sop.ts';
import { cacheKey, hashCode, readCached, writeCached } from './cache.ts';
import { createWorkerClient } from './worker-client.ts';

export interface DrawOptions {
  /** Address of a step; the default points into the same page (`#langkah-<id>`). */
  readonly links?: (langkahId: string) => string;
  /** Cache folder, or null to draw anew; the default is `CACHE_FOLDER`. */
  readonly cache?: string | null;
}

export const CACHE_FOLDER = 'node_modules/.cache/lajur/bagan';

// One worker and one hash for the process: both are expensive and the same for every diagram.
const client = createWorkerClient();
let code: string | null = null;

// The pages of one SOP's steps come one after the other: its drawing is kept until another SOP is asked for.
let latest: { readonly sop: Sop; readonly svg: Promise<string> } | null = null;

/**
 * Draws the swimlane of an SOP: an `<svg data-diagram>` without styles or ids, same bytes for the same SOP.
 * Must run at the project root. Rejects when Mermaid refuses the text or the worker dies.
 */
export function drawDiagram(sop: Sop, options: DrawOptions = {}): Promise<string> {
  if (options.links !== undefined || options.cache !== undefined) return drawNow(sop, options);
  if (latest?.sop !== sop) latest = { sop, svg: drawNow(sop, options) };
  return latest.svg;
}

async function drawNow(sop: Sop, { cache = CACHE_FOLDER, links }: DrawOptions): Promise<string> {
  const drawing = { id: sop.id, judul: sop.nama, text: renderMermaid(sop, links) };
  if (cache === null) return client.draw(drawing);
  const key = cacheKey((code ??= hashCode()), drawing);
  const cached = await readCached(cache, key);
  if (cached !== null) return cached;
  const svg = await client.draw(drawing);
  await writeCached(cache, key, svg);
  return svg;
}

/** Ends the worker. The next drawing starts a new one. */
export const closeDrawing = (): Promise<void> => client.close();
