/**
 * The service worker: keeps the SOPs and learning paths that a reader opened, for when there is no network. The network
 * always comes first; a page from the device says so, and since when. It is written into one file at a fixed address
 * (`pages/pekerja.js.ts`), so this function uses nothing from outside but its arguments.
 */
import type { Alat } from './alat.ts';

/** What it uses of a worker's global scope, which the DOM library does not know. */
export interface Lingkup {
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Peristiwa) => void): void;
  addEventListener(type: 'fetch', listener: (event: Permintaan) => void): void;
  addEventListener(type: 'message', listener: (event: Peristiwa & { readonly data: unknown }) => void): void;
}
interface Peristiwa {
  waitUntil(work: Promise<unknown>): void;
}
interface Permintaan extends Peristiwa {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** @param versi edition of the site: what one edition saved lies in one cache, pages with their own files */
export function runPekerja(diri: Lingkup, versi: string, alat: Alat): void {
  const dasar = diri.registration.scope;
  const akar = new URL(dasar).pathname;
  const awalan = `lajur-luring:${akar}:`;
  const luring = `${dasar}luring/`;
  const PALING_BANYAK = 60;
  /** So long the network may take where a copy is at hand. */
  const SABAR_MS = 5000;
  const SABAR_BERKAS_MS = 1000;
  const wait = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));

  /** Names of this site's caches, the current edition first. */
  const listSimpananKita = async (): Promise<string[]> => {
    const semua = (await diri.caches.keys()).filter((nama) => nama.startsWith(awalan));
    return semua.sort((a, b) => Number(b === awalan + versi) - Number(a === awalan + versi) || (a < b ? 1 : -1));
  };
  const findSalinan = async (alamat: string): Promise<Response | undefined> => {
    for (const nama of await listSimpananKita()) {
      const found = await (await diri.caches.open(nama)).match(alamat);
      if (found) return found;
    }
    return undefined;
  };

  /** Keeps a page with every file it can load; all of it, or nothing. */
  async function keep(alamat: string, jawaban: Response): Promise<void> {
    if (!jawaban.ok || !(jawaban.headers.get('content-type') ?? '').startsWith('text/html')) return;
    const html = await jawaban.text();
    const cache = await diri.caches.open(awalan + versi);
    const sudah = new Set<string>();
    const addFile = async (file: string): Promise<void> => {
      if (sudah.has(file)) return;
      sudah.add(file);
      const tetap = file.startsWith(`${dasar}_astro/`);
      const isi = (tetap ? await cache.match(file) : undefined) ?? (await diri.fetch(file));
      if (!isi.ok) throw new Error(`${isi.status} ${file}`);
      await cache.put(file, isi.clone());
      if (file.endsWith('.js')) await Promise.all(alat.listBerkasSkrip(await isi.text(), file, html).map(addFile));
    };
    await Promise.all(alat.listBerkasHalaman(html, dasar).map(addFile));
    const kepala = {
      'content-type': 'text/html; charset=utf-8',
      'x-lajur-disimpan': new Date().toISOString(),
      'x-lajur-judul': encodeURIComponent(alat.readJudulHalaman(html)),
    };
    for (const nama of await listSimpananKita()) await (await diri.caches.open(nama)).delete(alamat);
    await cache.put(alamat, new Response(html, { headers: kepala }));
    await prune();
  }

  /** The oldest pages beyond the limit go, and editions of which no page is left. */
  async function prune(): Promise<void> {
    const halaman: { cache: Cache; alamat: string; sejak: string }[] = [];
    for (const nama of await listSimpananKita()) {
      const cache = await diri.caches.open(nama);
      const awal = halaman.length;
      for (const { url } of await cache.keys()) {
        const sejak = (await cache.match(url))?.headers.get('x-lajur-disimpan');
        if (sejak && url !== luring) halaman.push({ cache, alamat: url, sejak });
      }
      if (halaman.length === awal && nama !== awalan + versi) await diri.caches.delete(nama);
    }
    halaman.sort((a, b) => (a.sejak < b.sejak ? 1 : -1));
    for (const { cache, alamat } of halaman.slice(PALING_BANYAK)) await cache.delete(alamat);
  }

  async function answerHalaman(event: Permintaan, alamat: string, jalur: string): Promise<Response> {
    const dariJaringan = diri.fetch(event.request, { cache: 'no-cache' });
    const disimpan = dariJaringan.then(async (jawaban) => {
      // What the office took back does not stay on the device.
      if (jawaban.status === 404 || jawaban.status === 410) await drop(alamat);
      else if (alat.isLayakSimpan(jalur)) await keep(alamat, jawaban.clone());
    });
    event.waitUntil(disimpan.catch(() => undefined));
    const salinan = await findSalinan(alamat);
    if (!salinan) return dariJaringan.catch(() => loadHalamanLuring());
    const jawaban = await Promise.race([dariJaringan.catch(() => undefined), wait(SABAR_MS)]);
    if (jawaban && jawaban.status < 500) return jawaban;
    const sebab = jawaban === null ? 'lambat' : jawaban === undefined ? 'putus' : 'gangguan';
    const html = await salinan.text();
    const sejak = salinan.headers.get('x-lajur-disimpan') ?? '';
    return toHalaman(alamat === luring ? html : alat.addCatatan(html, alat.writeCatatanSalinan(sejak, sebab, akar)));
  }

  async function loadHalamanLuring(): Promise<Response> {
    const salinan = await findSalinan(luring);
    if (!salinan) return Response.error();
    return toHalaman(alat.addCatatan(await salinan.text(), alat.CATATAN_TIADA), 503);
  }

  const toHalaman = (html: string, status = 200): Response =>
    new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

  async function drop(alamat: string): Promise<void> {
    for (const nama of await listSimpananKita()) await (await diri.caches.open(nama)).delete(alamat);
  }

  async function answerBerkas(request: Request, tetap: boolean): Promise<Response> {
    const salinan = await findSalinan(request.url);
    if (!salinan) return diri.fetch(request);
    if (tetap) return salinan;
    const baru = diri.fetch(request).catch(() => salinan);
    return Promise.race([baru, wait(SABAR_BERKAS_MS).then(() => salinan)]);
  }

  diri.addEventListener('install', (event) => {
    const siap = diri.fetch(luring, { cache: 'no-cache' }).then((jawaban) => keep(luring, jawaban));
    event.waitUntil(siap.then(() => diri.skipWaiting()));
  });
  diri.addEventListener('activate', (event) => event.waitUntil(prune()));
  diri.addEventListener('fetch', (event) => {
    const { request } = event;
    const [alamat = ''] = request.url.split(/[?#]/);
    if (request.method !== 'GET' || !alamat.startsWith(dasar)) return;
    const jalur = alamat.slice(dasar.length);
    if (request.mode === 'navigate') {
      if (alat.isHalaman(jalur)) event.respondWith(answerHalaman(event, alamat, jalur));
    } else if (alat.isBerkas(jalur)) event.respondWith(answerBerkas(request, jalur.startsWith('_astro/')));
  });
  // The page on which the worker was first registered came without it.
  diri.addEventListener('message', (event) => {
    const alamat = typeof event.data === 'string' ? (event.data.split(/[?#]/)[0] ?? '') : '';
    if (!alamat.startsWith(dasar) || !alat.isLayakSimpan(alamat.slice(dasar.length))) return;
    const kerja = diri.fetch(alamat, { cache: 'no-cache' }).then((jawaban) => keep(alamat, jawaban));
    event.waitUntil(kerja.catch(() => undefined));
  });
}
