/** Pagefind outside a browser: indexes a folder, and opens an index from disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Mesin } from '../../src/search/cari.ts';

export interface Dibuka {
  readonly mesin: Mesin;
  /** Bytes read since the last call. */
  takeBytes(): number;
}

export async function indexFolder(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'id' });
  if (index === undefined) throw new Error(errors.join('; '));
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
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
  };
  await pagefind.options({ basePath: `${path}/`, baseUrl: '/' });
  await pagefind.init();
  return {
    mesin: pagefind,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
