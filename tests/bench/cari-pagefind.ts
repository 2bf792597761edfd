/** Pagefind outside a browser: opens an index from disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MesinHitung } from '../../src/browser/cari/hitung.ts';

export interface Dibuka {
  readonly mesin: MesinHitung;
  /** Bytes read since the last call. */
  takeBytes(): number;
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
  const pagefind = (await import(pathToFileURL(join(path, 'pagefind.js')).href)) as MesinHitung & {
    options(options: Readonly<Record<string, unknown>>): Promise<void>;
    init(): Promise<void>;
    mergeIndex(path: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  };
  await pagefind.options({ basePath: `${path}/`, baseUrl: '/' });
  await pagefind.init();
  const { bundel } = JSON.parse(readFileSync(join(path, 'bundel.json'), 'utf8')) as { bundel: readonly string[] };
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
