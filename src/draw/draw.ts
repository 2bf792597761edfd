/** Sop → SVG for inlining. Everything else in this room serves this. */
import { renderMermaid } from '../diagram/mermaid-text.ts';
import type { Sop } from '../domain/sop.ts';
import { cacheKey, hashCode, isCached, readCached, writeCached } from './cache.ts';
import type { Kerja, KerjaFormulir } from './kerja.ts';
import type { LembarKertas } from './lembar.ts';
import { createPendahulu, type Pendahulu } from './pendahulu.ts';
import { relinkDiagram } from './potong.ts';
import { createWorkerClient } from './worker-client.ts';

export interface DrawOptions {
  /** Address of a step; the default points into the same page (`#langkah-<id>`). */
  readonly links?: (langkahId: string) => string;
  /** Cache folder, or null to draw anew; the default is `CACHE_FOLDER`. */
  readonly cache?: string | null;
}

export const CACHE_FOLDER = 'node_modules/.cache/lajur/bagan';

// The workers and the hash are for the process: expensive, and the same for every drawing.
const client = createWorkerClient();
let code: string | null = null;

// What is being drawn, ahead of its page or for it: nobody draws it a second time.
const underway = new Map<string, Promise<string>>();

let ahead: Pendahulu | null = null;

// The pages of one SOP's steps come one after the other: its drawing is kept until another SOP is asked for.
let latest: { readonly sop: Sop; readonly svg: Promise<string> } | null = null;

/**
 * Draws the swimlane of an SOP: an `<svg data-diagram>` without styles or ids, same bytes for the same SOP.
 * Must run at the project root. Rejects when Mermaid refuses the text or the worker dies.
 */
export async function drawDiagram(sop: Sop, { cache = CACHE_FOLDER, links }: DrawOptions = {}): Promise<string> {
  const svg = cache === CACHE_FOLDER ? drawKept(sop) : make(kerjaBagan(sop), cache);
  return links === undefined ? svg : relinkDiagram(await svg, links);
}

function drawKept(sop: Sop): Promise<string> {
  ahead?.lewat(sop);
  if (latest?.sop !== sop) latest = { sop, svg: make(kerjaBagan(sop), CACHE_FOLDER) };
  return latest.svg;
}

/** The sheets of the official form, by paper. Must run at the project root. */
export async function drawFormulir(kerja: KerjaFormulir, cache: string | null = CACHE_FOLDER): Promise<LembarKertas> {
  ahead?.lewat(kerja.sop);
  return JSON.parse(await make(kerja, cache)) as LembarKertas;
}

/**
 * From now on, whenever the drawing of an SOP is asked for, those of the SOPs after it are drawn into the cache while
 * other pages are made. What fails is left to the page, which tells it.
 * @param sops in the order in which their pages are made
 * @param kerja what the pages of one SOP will ask for
 */
export function drawAhead(sops: readonly Sop[], kerja: (sop: Sop) => readonly Kerja[]): void {
  ahead = createPendahulu(sops, kerja, async (item) => {
    const key = keyOf(item);
    if (underway.has(key) || (await isCached(CACHE_FOLDER, key))) return;
    await drawNow(key, item, CACHE_FOLDER, false).catch(() => undefined);
  });
}

export function kerjaBagan(sop: Sop): Kerja {
  return { jenis: 'bagan', id: sop.id, judul: sop.nama, text: renderMermaid(sop) };
}

async function make(kerja: Kerja, cache: string | null): Promise<string> {
  if (cache === null) return client.run(kerja);
  const key = keyOf(kerja);
  return underway.get(key) ?? (await readCached(cache, key)) ?? drawNow(key, kerja, cache, true);
}

function drawNow(key: string, kerja: Kerja, cache: string, segera: boolean): Promise<string> {
  const drawn = client.run(kerja, segera).then(async (text) => {
    await writeCached(cache, key, text);
    return text;
  });
  underway.set(key, drawn);
  return drawn.finally(() => underway.delete(key));
}

const keyOf = (kerja: Kerja): string => cacheKey((code ??= hashCode()), kerja);

/** Ends the workers. The next drawing starts new ones. */
export const closeDrawing = (): Promise<void> => client.close();
