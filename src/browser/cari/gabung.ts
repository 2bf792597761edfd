/** Indexes of other sites, joined to this one while it answers already. One that is silent is named, never waited for. */
import { fetchJson } from './ambil.ts';
import type { IntiSitus, KamusSitus } from './kamus-situs.ts';

/** An entry of `/pagefind/bundel.json`: a part of this site by its folder, or another site. */
export type EntriBundel =
  | string
  | {
      /** As readers know it: `Dinas Arsip Kota B`. */
      readonly nama: string;
      /** Its home page, `https://sop.kota-b.example/`; it must allow this site to read it (CORS). */
      readonly alamat: string;
    };

/** A part of this site cannot be missing, another site can. */
export interface SitusLain {
  readonly nama: string;
  readonly alamat: string;
  readonly keadaan: 'menunggu' | 'ada' | 'diam' | 'beda-versi';
  /** Folders of its index, once it is joined. */
  readonly bagian: readonly string[];
}

export interface Gabungan {
  /** In the order of `bundel.json`. */
  listSitus(): readonly SitusLain[];
  /** When every site has answered or was given up. */
  readonly selesai: Promise<void>;
  /** Asks the joined sites again whether they are there, not more often than every `SELANG` unless `sekarang`; true when one fell silent, now or before. */
  checkSitus(sekarang?: boolean): Promise<boolean>;
}

export interface MesinGabung {
  mergeIndex(path: string, options: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Folders of a site's own index, the main one first. @param dasar ends in a slash */
export function listBagian(dasar: string, bundel: readonly EntriBundel[]): string[] {
  const parts = bundel.filter((item) => typeof item === 'string').map((name) => `${name}/`);
  return ['', ...parts].map((name) => `${dasar}pagefind/${name}`);
}

/** So long another site may take for one file. */
const BATAS = 4000;
const SELANG = 10_000;

interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/** Sites whose index broke off while it was joined: an engine that holds half of one cannot search. */
const patah = new Set<string>();

/** For another try. */
export function forgetPatah(): void {
  patah.clear();
}

/**
 * @param versi of our own index; Pagefind cannot search one of another version
 * @param onPatah when the engine must be made anew, without that site
 */
export function joinBundel(
  mesin: MesinGabung,
  entri: readonly EntriBundel[],
  kamus: KamusSitus,
  versi: () => Promise<string>,
  onPatah: () => void,
): Gabungan {
  const daftar = entri
    .filter((item) => typeof item !== 'string')
    .map(({ nama, alamat }) => ({
      nama,
      alamat: withSlash(alamat),
      keadaan: 'menunggu' as SitusLain['keadaan'],
      bagian: [] as readonly string[],
    }));
  let checked = performance.now();
  let silent = false;
  const join = async (situs: (typeof daftar)[number]): Promise<void> => {
    try {
      if (patah.has(situs.alamat)) throw new Error(situs.alamat);
      const [inti, entry, { bundel }] = await Promise.all([
        fetchJson<IntiSitus>(`${situs.alamat}data/kamus.json`, BATAS),
        readEntry(situs.alamat),
        fetchJson<{ readonly bundel: readonly EntriBundel[] }>(`${situs.alamat}pagefind/bundel.json`, BATAS),
      ]);
      if (entry.version !== (await versi())) {
        situs.keadaan = 'beda-versi';
        return;
      }
      // Its own parts, not those it has joined itself.
      situs.bagian = listBagian(situs.alamat, bundel);
      await withLimit(Promise.all(situs.bagian.map((path) => mesin.mergeIndex(path, { baseUrl: situs.alamat })))).catch(
        (reason: unknown) => {
          patah.add(situs.alamat);
          onPatah();
          throw reason;
        },
      );
      kamus.addSitus(situs.alamat, inti, false);
      situs.keadaan = 'ada';
    } catch {
      situs.keadaan = 'diam';
    }
  };
  return {
    listSitus: () => daftar,
    selesai: Promise.all(daftar.map(join)).then(() => undefined),
    checkSitus: async (sekarang = false) => {
      if (silent) return true;
      if (!sekarang && performance.now() - checked < SELANG) return false;
      checked = performance.now();
      const joined = daftar.filter(({ keadaan }) => keadaan === 'ada');
      const answers = await Promise.allSettled(joined.map(({ alamat }) => readEntry(alamat)));
      for (const [at, { status }] of answers.entries()) {
        const situs = joined[at];
        if (status === 'rejected' && situs) {
          situs.keadaan = 'diam';
          patah.add(situs.alamat);
          silent = true;
        }
      }
      return silent;
    },
  };
}

/** Pagefind's own list of indexes, and the first file of each, so that joining it finds both close at hand. */
async function readEntry(alamat: string): Promise<Entry> {
  const entry = await fetchJson<Entry>(`${alamat}pagefind/pagefind-entry.json`, BATAS);
  await Promise.all(
    Object.values(entry.languages).map(async ({ hash }) => {
      const response = await fetch(`${alamat}pagefind/pagefind.${hash}.pf_meta`, {
        signal: AbortSignal.timeout(BATAS),
      });
      if (!response.ok) throw new Error(`${response.status} ${alamat}`);
      await response.arrayBuffer();
    }),
  );
  return entry;
}

async function withLimit<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Batas waktu terlampaui.')), BATAS)),
  ]);
}

const withSlash = (alamat: string): string => (alamat.endsWith('/') ? alamat : `${alamat}/`);
