/** What a search needs, loaded at the first question: Pagefind, its bundles, and the dictionary of the site. */
import { createKonsep } from '../../bahasa/konsep.ts';
import type { Kamus } from '../../search/kamus.ts';
import { kunciMakna } from '../../search/kunci.ts';
import { createPrepareQuery, type Kueri } from '../../search/kueri.ts';
import { createFindSaran, type FindSaran } from '../../search/saran.ts';
import type { NilaiSaring } from '../../search/saring.ts';
import type { MesinHitung } from './hitung.ts';

/** `/data/kamus.json`: the dictionary, and the names of the facet values as `[facet, value, name]`. */
export interface KamusSitus extends Kamus {
  readonly saring: readonly (readonly [string, string, string])[];
}

export interface Siap {
  readonly mesin: MesinHitung;
  readonly prepare: (q: string) => Kueri;
  /** Texts as roots, or as groups of like meaning where a root has one: so `meneliti` is marked for `periksa`. */
  readonly konsep: (teks: string) => string[];
  readonly findSaran: FindSaran;
  /** Every facet value of the site. */
  readonly nilai: readonly NilaiSaring[];
}

interface Pagefind extends MesinHitung {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: Readonly<Record<string, unknown>>): Promise<void>;
}

let ready: Promise<Siap> | null = null;
let tries = 0;

/** Loads everything once; rejects where it cannot be loaded, and then the next call tries again. */
export function siapkan(dasar: string): Promise<Siap> {
  ready ??= load(dasar).catch((reason: unknown) => {
    ready = null;
    throw reason;
  });
  return ready;
}

/** After a failure: an engine that lost one of its files on the way stays broken, so the next call loads a new one. */
export function lupakan(): void {
  ready = null;
}

async function load(dasar: string): Promise<Siap> {
  const [kamus, mesin] = await Promise.all([fetchJson<KamusSitus>(`${dasar}data/kamus.json`), loadPagefind(dasar)]);
  const konsep = createKonsep(kamus.istilah.map(([istilah, kepanjangan]) => ({ istilah, kepanjangan, arti: '' })));
  return {
    mesin,
    prepare: createPrepareQuery(kamus),
    konsep: (teks) => konsep(teks).map(kunciMakna),
    findSaran: createFindSaran(kamus),
    nilai: kamus.saring.map(([saring, nilai, label]) => ({ saring, nilai, label })),
  };
}

async function loadPagefind(dasar: string): Promise<Pagefind> {
  const folder = `${dasar}pagefind/`;
  // A browser remembers a module that failed to load under its address.
  const path = `${folder}pagefind.js${tries++ === 0 ? '' : `?ulang=${tries}`}`;
  const [pagefind, { bundel }] = await Promise.all([
    import(/* @vite-ignore */ path) as Promise<Pagefind>,
    fetchJson<{ readonly bundel: readonly string[] }>(`${folder}bundel.json`),
  ]);
  // A worker would cost a second copy of the engine on the way, and saves nothing for questions this small.
  await pagefind.options({ basePath: folder, baseUrl: dasar, noWorker: true });
  await pagefind.init();
  for (const name of bundel) await pagefind.mergeIndex(`${folder}${name}/`, { baseUrl: dasar });
  return pagefind;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
