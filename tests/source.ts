/** The files of `src/` and what they import, for the rules of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './content.ts';

export const SRC = join(ROOT, 'src');

/** Paths below `src/`, of what stands in a room. */
export const FILES: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|mdx|css)$/.test(file) && file.includes('/'))
  .sort();

export const roomOf = (file: string): string => file.split('/')[0] ?? '';
export const readSource = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|@import\s+(?:url\()?)['"]([^'"]+)['"]/g;

/** As written: `./kata.ts`, `../domain/sop.ts`, `zod`. */
export const listImport = (file: string): readonly string[] =>
  [...readSource(file).matchAll(IMPORT)].map((match) => match[1] ?? '');

/** The path below `src/` that a relative import of a file means. */
export const resolveImport = (file: string, specifier: string): string =>
  join(dirname(file), specifier.replace(/\?.*$/, '')).replaceAll('\\', '/');
