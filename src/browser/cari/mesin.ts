/** What a search needs, loaded at the first question: Pagefind, the parts of its index, and the dictionary of the site. */
import type { Kueri } from '../../search/kueri.ts';
import type { FindSaran } from '../../search/saran.ts';
import type { Mesin } from '../../search/cari.ts';
import { fetchJson } from './ambil.ts';
import { joinBundel, listBagian, forgetPatah, type EntriBundel, type Gabungan, type MesinGabung } from './gabung.ts';
import { createKamusSitus, type IntiSitus } from './kamus-situs.ts';
import { createMuatSaring, type SaringSitus } from './muat-saring.ts';

export interface Siap {
  readonly mesin: Mesin;
  /** A question as the index understands it; loads the parts of the dictionary that its words stand in. */
  prepare(q: string): Promise<Kueri>;
  toKonsep(teks: string): string[];
  readonly findSaran: FindSaran;
  /** Loads what is left of the dictionary; false when it was all there. */
  loadKamus(): Promise<boolean>;
  /** So many hits that a question costs more than a moment. */
  readonly besar: boolean;
  /** Topics offered before anything is typed: id and name. */
  readonly topik: IntiSitus['topik'];
  /** The facet values of every SOP; loaded when first asked for. */
  loadSaring(): Promise<SaringSitus>;
  readonly gabungan: Gabungan;
}

interface Pagefind extends Mesin, MesinGabung {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
}

let ready: Promise<Siap> | null = null;
let tries = 0;

/** Loads everything once; rejects where it cannot be loaded, and then the next call tries again. */
export function prepare(dasar: string): Promise<Siap> {
  ready ??= load(dasar).catch((reason: unknown) => {
    ready = null;
    throw reason;
  });
  return ready;
}

/** After a failure: an engine that lost one of its files on the way stays broken, so the next call loads a new one. */
export function forget(): void {
  ready = null;
}

/** For a reader who asks again: sites that were given up get another chance. */
export function startOver(): void {
  forgetPatah();
  forget();
}

async function load(dasar: string): Promise<Siap> {
  const folder = `${dasar}pagefind/`;
  const [inti, { pagefind, bundel }] = await Promise.all([
    fetchJson<IntiSitus>(`${dasar}data/kamus.json`),
    loadPagefind(dasar, folder),
  ]);
  const kamus = createKamusSitus();
  kamus.addSitus(dasar, inti, true);
  const readVersi = async (): Promise<string> =>
    (await fetchJson<{ readonly version: string }>(`${folder}pagefind-entry.json`)).version;
  const gabungan = joinBundel(pagefind, bundel, kamus, readVersi, forget);
  const mesin = guard(pagefind, gabungan);
  return {
    mesin,
    prepare: (q) => kamus.prepare(q),
    toKonsep: (teks) => kamus.toKonsep(teks),
    findSaran: (kata, most) => kamus.findSaran(kata, most),
    loadKamus: () => kamus.loadSemua(),
    besar: inti.dokumen > BESAR,
    topik: inti.topik,
    loadSaring: createMuatSaring(mesin, dasar, listBagian(dasar, bundel), gabungan),
    gabungan,
  };
}

async function loadPagefind(
  dasar: string,
  folder: string,
): Promise<{ pagefind: Pagefind; bundel: readonly EntriBundel[] }> {
  // A browser remembers a module that failed to load under its address.
  const path = `${folder}pagefind.js${tries++ === 0 ? '' : `?ulang=${tries}`}`;
  const [pagefind, { bundel }] = await Promise.all([
    import(/* @vite-ignore */ path) as Promise<Pagefind>,
    fetchJson<{ readonly bundel: readonly EntriBundel[] }>(`${folder}bundel.json`),
  ]);
  // A worker would cost a second copy of the engine on the way, and saves nothing for questions this small.
  await pagefind.options({ basePath: folder, baseUrl: dasar, noWorker: true });
  await pagefind.init();
  const [, ...own] = listBagian(dasar, bundel);
  await Promise.all(own.map((path) => pagefind.mergeIndex(path, { baseUrl: dasar })));
  return { pagefind, bundel };
}

/** A joined site stopped answering in the middle of a search; the next engine does without it. */
export class SitusMacet extends Error {}

/** One silent site would hold every search up: it is found out, and the search given up for one without it. */
function guard(pagefind: Pagefind, gabungan: Gabungan): Mesin {
  if (gabungan.listSitus().length === 0) return pagefind;
  const limited = async <T>(work: Promise<T>): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      const look = async (): Promise<void> => {
        if (await gabungan.checkSitus(true)) {
          forget();
          reject(new SitusMacet());
        } else timer = setTimeout(() => void look(), LATE);
      };
      timer = setTimeout(() => void look(), LATE);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  };
  return {
    search: async (kueri) => {
      const { results } = await limited(pagefind.search(kueri));
      return { results: results.map((item) => ({ ...item, data: () => limited(item.data()) })) };
    },
  };
}

/** Milliseconds of one file; then the joined sites are asked whether they are there. */
const LATE = 3000;
const BESAR = 5000;
