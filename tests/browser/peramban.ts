/** A browser with caches and a network of its own, as the service worker sees it. */
import { ALAT } from '../../src/browser/luring/alat.ts';
import { runPekerja, type Lingkup } from '../../src/browser/luring/pekerja.ts';

export const DASAR = 'https://x.example/lajur/';
/** Of the cache of an edition. */
export const NAMA = (versi: string): string => `lajur-luring:/lajur/:${versi}`;
export const html = (judul: string, isi = ''): string =>
  `<html><head><title>${judul}</title>${isi}</head><body><div class="wadah"><main>${judul}</main></div></body></html>`;
/** A network that never answers. */
export const DIAM = -1;
type Peristiwa = 'install' | 'activate' | 'fetch' | 'message';

/** A browser with its caches; `situs` is what the network answers, an address that is missing fails. */
export function peramban(
  situs: Record<string, string | number>,
  versi = '2',
): {
  readonly simpanan: Map<string, Map<string, Response>>;
  readonly diminta: string[];
  readonly isi: (nama?: string) => readonly string[];
  readonly kirim: (type: Exclude<Peristiwa, 'fetch'>, data?: unknown) => Promise<void>;
  readonly buka: (jalur: string, mode?: RequestMode, tunggu?: boolean) => Promise<Response | null>;
} {
  const simpanan = new Map<string, Map<string, Response>>();
  const diminta: string[] = [];
  const listeners = new Map<string, (event: never) => void>();
  const open = (nama: string): unknown => {
    const own = simpanan.get(nama) ?? new Map<string, Response>();
    simpanan.set(nama, own);
    return {
      match: (alamat: string) => Promise.resolve(own.get(alamat)?.clone()),
      put: (alamat: string, response: Response) => Promise.resolve(void own.set(alamat, response)),
      delete: (alamat: string) => Promise.resolve(own.delete(alamat)),
      keys: () => Promise.resolve([...own.keys()].map((url) => ({ url }))),
    };
  };
  const scope = {
    registration: { scope: DASAR },
    caches: {
      keys: () => Promise.resolve([...simpanan.keys()]),
      open: (nama: string) => Promise.resolve(open(nama)),
      delete: (nama: string) => Promise.resolve(simpanan.delete(nama)),
    },
    fetch: (asked: string | { readonly url: string }) => {
      const url = typeof asked === 'string' ? asked : asked.url;
      diminta.push(url.replace(DASAR, ''));
      const answer = situs[url.replace(DASAR, '')];
      if (answer === undefined) return Promise.reject(new TypeError('putus'));
      if (answer === DIAM) return new Promise(() => undefined);
      return Promise.resolve(
        typeof answer === 'number'
          ? new Response('', { status: answer })
          : new Response(answer, {
              headers: { 'content-type': /\.\w+$/.test(url) ? 'text/javascript' : 'text/html; charset=utf-8' },
            }),
      );
    },
    skipWaiting: () => Promise.resolve(void diminta.push('skipWaiting')),
    addEventListener: (type: string, added: (event: never) => void) => void listeners.set(type, added),
  };
  runPekerja(scope as unknown as Lingkup, versi, ALAT);
  return {
    simpanan,
    diminta,
    isi: (nama = NAMA(versi)) => [...(simpanan.get(nama)?.keys() ?? [])].map((url) => url.replace(DASAR, '')).sort(),
    kirim: async (type, data) => {
      let work: Promise<unknown> = Promise.resolve();
      listeners.get(type)?.({ data, waitUntil: (own: Promise<unknown>) => void (work = own) } as never);
      await work;
    },
    buka: async (jalur, mode = 'navigate', tunggu = true) => {
      const works: Promise<unknown>[] = [];
      let answer: Promise<Response> | null = null;
      listeners.get('fetch')?.({
        request: { url: DASAR + jalur, mode, method: 'GET' },
        respondWith: (own: Promise<Response>) => void (answer = own),
        waitUntil: (own: Promise<unknown>) => void works.push(own),
      } as never);
      const response = await (answer as Promise<Response> | null);
      if (tunggu) await Promise.all(works);
      return response;
    },
  };
}
