/** What the worker kept, read where the page stands. */
import { uraiPersen } from '../jangkar.ts';
import { namaSimpanan } from './saklar.ts';

export interface Simpanan {
  readonly alamat: string;
  readonly judul: string;
  readonly sejak: Date;
}

/** Kept pages, the newest first; the offline page itself is none of them. */
export async function bacaSimpanan(dasar: string): Promise<Simpanan[]> {
  const found: Simpanan[] = [];
  for (const nama of await namaSimpanan(dasar)) {
    const cache = await caches.open(nama);
    for (const { url } of await cache.keys()) {
      const headers = (await cache.match(url))?.headers;
      const sejak = headers?.get('x-lajur-disimpan');
      if (!sejak || new URL(url).pathname === `${dasar}luring/`) continue;
      found.push({
        alamat: url,
        judul: uraiPersen(headers?.get('x-lajur-judul') ?? url),
        sejak: new Date(sejak),
      });
    }
  }
  return found.sort((a, b) => b.sejak.getTime() - a.sejak.getTime());
}

export async function hapusSimpanan(dasar: string, alamat: string): Promise<void> {
  for (const nama of await namaSimpanan(dasar)) await (await caches.open(nama)).delete(alamat);
}
