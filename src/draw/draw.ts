/** Sop → SVG for inlining. Everything else in this room serves this. */
import { renderMermaid } from '../diagram/mermaid-text.ts';
import type { Sop } from '../domain/sop.ts';
import { cacheFile, cacheKey, hashCode, isCached, readCached, writeCached } from './cache.ts';
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

const CACHE_FOLDER = 'node_modules/.cache/lajur/bagan';

// The workers and the hash are for the process: expensive, and the same for every drawing.
const client = createWorkerClient();
let code: string | null = null;

// By file, what is being drawn, ahead of its page or for it: nobody draws it a second time.
const underway = new Map<string, Promise<string>>();

let ahead: Pendahulu | null = null;

// The pages of one SOP's steps come one after the other: its drawing is kept until another SOP is asked for.
let latest: { readonly sop: Sop; readonly svg: Promise<string> } | null = null;

/**
 * Draws the swimlane of an SOP: an `<svg data-diagram>` without styles or ids, same bytes for the same SOP.
 * Must run at the project root. Rejects when Mermaid refuses the text or the worker dies.
 */
export async function drawDiagram(sop: Sop, { cache = CACHE_FOLDER, links }: DrawOptions = {}): Promise<string> {
  const svg = cache === CACHE_FOLDER ? drawKept(sop) : make(askBagan(sop), cache);
  return links === undefined ? svg : relinkDiagram(await svg, links);
}

function drawKept(sop: Sop): Promise<string> {
  ahead?.lewat(sop);
  if (latest?.sop === sop) return latest.svg;
  const svg = make(askBagan(sop), CACHE_FOLDER);
  latest = { sop, svg };
  // Who asks again after a failure gets another try.
  svg.catch(() => {
    if (latest?.svg === svg) latest = null;
  });
  return svg;
}

/** The sheets of the official form, by paper. Must run at the project root. */
export async function drawFormulir(kerja: KerjaFormulir, cache: string | null = CACHE_FOLDER): Promise<LembarKertas> {
  ahead?.lewat(kerja.sop);
  return JSON.parse(await make(ask(kerja), cache)) as LembarKertas;
}

/**
 * From now on, whenever the drawing of an SOP is asked for, those of the SOPs after it are drawn into the cache while
 * other pages are made, and their forms. What fails is left to the page, which tells it.
 * @param sops in the order in which their pages are made
 */
export function drawAhead(sops: readonly Sop[], formulir: (sop: Sop) => KerjaFormulir): void {
  ahead = createPendahulu(
    sops,
    (sop) => [askBagan(sop), ask(formulir(sop))],
    async (wanted) => {
      const file = cacheFile(CACHE_FOLDER, wanted.key);
      if (!underway.has(file) && !isCached(file)) await drawNow(wanted, file, false);
    },
  );
}

/** What is asked for, by the hash of it; told in full only where it must be drawn. */
interface Wanted {
  readonly key: string;
  readonly kerja: () => Kerja;
}

const ask = (kerja: Kerja): Wanted => ({ key: cacheKey((code ??= hashCode()), kerja), kerja: () => kerja });

// Worked out once, ahead of the pages: it takes Mermaid's whole text.
const keys = new WeakMap<Sop, string>();

function askBagan(sop: Sop): Wanted {
  const key = keys.get(sop);
  if (key !== undefined) return { key, kerja: () => kerjaBagan(sop) };
  const wanted = ask(kerjaBagan(sop));
  keys.set(sop, wanted.key);
  return wanted;
}

function kerjaBagan(sop: Sop): Kerja {
  return { jenis: 'bagan', id: sop.id, judul: sop.nama, text: renderMermaid(sop) };
}

async function make(wanted: Wanted, cache: string | null): Promise<string> {
  if (cache === null) return client.run(wanted.kerja());
  const file = cacheFile(cache, wanted.key);
  return underway.get(file) ?? readCached(file) ?? drawNow(wanted, file, true);
}

async function drawNow({ kerja }: Wanted, file: string, urgent: boolean): Promise<string> {
  const drawn = client.run(kerja(), urgent).then((text) => {
    writeCached(file, text);
    return text;
  });
  underway.set(file, drawn);
  try {
    return await drawn;
  } finally {
    underway.delete(file);
  }
}

/** Ends the workers. The next drawing starts new ones. */
export const closeDrawing = (): Promise<void> => client.close();
