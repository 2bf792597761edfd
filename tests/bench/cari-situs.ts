/** A copy of the built site without the words only the index sees, for the same questions on plain Pagefind. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ATTRIBUTE = / data-akar="[^"]*"| data-pagefind-index-attrs="data-akar"/g;

export function copyPlain(dist: string, to: string): void {
  for (const name of globSync('**/*.html', { cwd: dist })) {
    const file = join(to, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(join(dist, name), 'utf8').replace(ATTRIBUTE, ''));
  }
}
