/** A file that is there whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes beside the file and renames, so that nobody reads half of it.
 * @throws where it cannot be written; the draft is gone then
 */
export function tulisUtuh(file: string, isi: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(draft, isi);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
