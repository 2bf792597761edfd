/** Drawings by the hash of everything they depend on: unchanged SOPs cost nothing in the next build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Drawing } from './render.ts';

const CODE = ['src/diagram', 'src/draw'];
const ENGINE = 'node_modules/mermaid/package.json';

/** Hash of the code that draws and of Mermaid's version, read once at the project root. */
export function hashCode(root = process.cwd()): string {
  const hash = createHash('sha256');
  for (const folder of CODE)
    for (const name of readdirSync(resolve(root, folder)).sort())
      if (name.endsWith('.ts'))
        hash
          .update(name)
          .update('\0')
          .update(readFileSync(resolve(root, folder, name)));
  const { version } = JSON.parse(readFileSync(resolve(root, ENGINE), 'utf8')) as { version: string };
  return hash.update(version).digest('hex');
}

export function cacheKey(code: string, { id, judul, text }: Drawing): string {
  return createHash('sha256')
    .update(JSON.stringify([code, id, judul, text]))
    .digest('hex');
}

export async function readCached(folder: string, key: string): Promise<string | null> {
  try {
    return await readFile(join(folder, `${key}.svg`), 'utf8');
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that a reader never sees half a drawing. A cache that cannot be written is no error. */
export async function writeCached(folder: string, key: string, svg: string): Promise<void> {
  const draft = join(folder, `${key}.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, svg);
    await rename(draft, join(folder, `${key}.svg`));
  } catch {
    return;
  }
}
