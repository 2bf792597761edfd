/** Pagefind outside a browser: opens an index from disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { IntiKamus, IsiKamus } from '../../src/search/kamus-bagian.ts';
import { createKamusTerbuka } from '../../src/search/kamus-terbuka.ts';
import { createPrepareQuery, type Kueri } from '../../src/search/kueri.ts';
import type { Mesin } from '../../src/search/cari.ts';
import { createTabelSaring, type IsiTabel, type TabelSaring } from '../../src/search/tabel-saring.ts';

export interface Dibuka {
  readonly mesin: Mesin;
  /** Bytes read since the last call. */
  takeBytes(): number;
}

/** The dictionary of a built site, whole. */
export function openKamus(folder: string): (q: string) => Kueri {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, 'data', name), 'utf8')) as T;
  const inti = read<IntiKamus>('kamus.json');
  const terbuka = createKamusTerbuka(inti.dokumen, inti.istilah);
  terbuka.tambah('', inti.akar);
  for (const awal of inti.awalan) terbuka.tambah('', read<IsiKamus>(`kamus/${awal}.json`));
  return createPrepareQuery(terbuka.kamus);
}

/** The facets of a built site. @throws when its table is of another index */
export async function openSaring(folder: string, mesin: Mesin): Promise<TabelSaring> {
  const tabel = createTabelSaring();
  const nama = readFileSync(join(folder, 'data/saring.json'), 'utf8');
  const isi = JSON.parse(readFileSync(join(folder, 'pagefind/saring.json'), 'utf8')) as IsiTabel;
  const ids = (await mesin.search(null)).results.map(({ id }) => id);
  if (!tabel.tambah(nama, isi, ids)) throw new Error('Tabel saringan tidak sesuai dengan indeksnya.');
  return tabel;
}

/** @param folder holds `pagefind/` */
export async function openIndex(folder: string): Promise<Dibuka> {
  const path = join(folder, 'pagefind');
  let bytes = 0;
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const name = input instanceof Request ? input.url : String(input);
    const file = (name.startsWith('file:') ? fileURLToPath(name) : name).replace(/\?.*$/, '');
    if (!file.startsWith(path)) return original(input, init);
    const data = readFileSync(file);
    bytes += data.byteLength;
    return Promise.resolve(new Response(data));
  };
  const pagefind = (await import(pathToFileURL(join(path, 'pagefind.js')).href)) as Mesin & {
    options(options: Readonly<Record<string, unknown>>): Promise<void>;
    init(): Promise<void>;
    mergeIndex(path: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  };
  await pagefind.options({ basePath: `${path}/`, baseUrl: '/' });
  await pagefind.init();
  const list = join(path, 'bundel.json');
  const { bundel } = (existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : { bundel: [] }) as {
    bundel: readonly string[];
  };
  for (const name of bundel) await pagefind.mergeIndex(`${path}/${name}/`, { baseUrl: '/' });
  return {
    mesin: pagefind,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
