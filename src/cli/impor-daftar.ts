/** The files an import reads: those named, and those of a folder that look like documents. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

const DIKENAL = /\.(?:docx|xlsx|odt|ods|pdf|x?html?|md|markdown|txt|doc|xls|docm|xlsm|rtf)$/i;

/** @throws a sentence for a path that does not exist */
export async function listBerkas(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info === null) throw new Error(`${path} tidak ada. Periksa ejaan nama berkas atau foldernya.`);
    if (!info.isDirectory()) {
      found.push(path);
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    found.push(
      ...entries
        .filter((entry) => entry.isFile() && DIKENAL.test(entry.name) && !/^(?:~\$|\.)/.test(basename(entry.name)))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort(),
    );
  }
  return [...new Set(found)];
}
