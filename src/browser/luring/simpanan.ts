/** What the worker kept, read where the page stands. */
import { decodePersen } from '../jangkar.ts';
import { listNamaSimpanan } from './saklar.ts';

export interface Simpanan {
  readonly alamat: string;
  readonly judul: string;
  readonly sejak: Date;
}

/** Kept pages, the newest first; the offline page itself is none of them. */
export async function readSimpanan(dasar: string): Promise<Simpanan[]> {
  const found: Simpanan[] = [];
  for (const nama of await listNamaSimpanan(dasar)) {
    const cache = await caches.open(nama);
    for (const { url } of await cache.keys()) {
      const headers = (await cache.match(url))?.headers;
      const sejak = headers?.get('x-lajur-disimpan');
      if (!sejak || new URL(url).pathname === `${dasar}luring/`) continue;
      found.push({
        alamat: url,
        judul: decodePersen(headers?.get('x-lajur-judul') ?? url),
        sejak: new Date(sejak),
      });
    }
  }
  return found.sort((a, b) => b.sejak.getTime() - a.sejak.getTime());
}

export async function deleteSimpanan(dasar: string, alamat: string): Promise<void> {
  for (const nama of await listNamaSimpanan(dasar)) await (await caches.open(nama)).delete(alamat);
}
