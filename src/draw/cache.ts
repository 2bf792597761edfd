/**
 * Drawings by the hash of everything they depend on: unchanged SOPs cost nothing in the next build. Files are read and written
 * synchronously: many small ones cost less so than by promises. An empty one was never written whole.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Sop } from '../domain/sop.ts';
import type { Kerja } from './kerja.ts';

const CODE = ['src/domain', 'src/diagram', 'src/form', 'src/draw'];
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

export function cacheKey(code: string, kerja: Kerja): string {
  const data = kerja.jenis === 'formulir' ? { ...kerja, sop: hashSop(kerja.sop) } : kerja;
  return createHash('sha256').update(code).update(JSON.stringify(data)).digest('hex');
}

// An SOP is asked for on each paper, ahead of its pages and for them.
const hashed = new WeakMap<Sop, string>();

function hashSop(sop: Sop): string {
  const known = hashed.get(sop) ?? createHash('sha256').update(JSON.stringify(sop)).digest('hex');
  hashed.set(sop, known);
  return known;
}

/** Where a drawing is kept. Spread over 256 folders: none grows too large with the catalogue. */
export const cacheFile = (folder: string, key: string): string => join(folder, key.slice(0, 2), key.slice(2));

export function isCached(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

export function readCached(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    return text === '' ? null : text;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that a reader never sees half a drawing. A cache that cannot be written is no error. */
export function writeCached(file: string, drawing: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, drawing);
    renameSync(draft, file);
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // There is no draft either.
    }
  }
}
