/** The built site as plain Pagefind finds it: its pages without the words only the index sees, indexed as they stand. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

const ATTRIBUTE = / data-akar="[^"]*"| data-pagefind-index-attrs="data-akar"/g;

export function copyPlain(dist: string, to: string): void {
  for (const name of globSync('**/*.html', { cwd: dist })) {
    const file = join(to, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(join(dist, name), 'utf8').replace(ATTRIBUTE, ''));
  }
}

export async function indexPlain(path: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'id' });
  if (index === undefined) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path });
  const written = await index.writeFiles({ outputPath: join(path, 'pagefind') });
  await close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('; '));
}
