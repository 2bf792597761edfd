/** The house rule: each room imports only what its row in `src/rooms.ts` allows, and the pure rooms are pure. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../src/rooms.ts';
import { ROOT } from './content.ts';

const SRC = join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro|css)$/.test(file) && file.includes('/'))
  .sort();
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8');

const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|@import\s+(?:url\()?)['"]([^'"]+)['"]/g;

function isAllowed(file: string, specifier: string): boolean {
  const room = ROOMS[roomOf(file)];
  if (room === undefined) return false;
  if (!specifier.startsWith('.'))
    return room.packages.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
  const target = relative(SRC, join(SRC, dirname(file), specifier.replace(/\?.*$/, '')));
  const targetRoom = roomOf(target);
  return targetRoom === roomOf(file) || room.rooms.includes(targetRoom);
}

test('every folder of src is a room, and every room a folder', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(ROOMS).sort());
});

test('no room imports what its row does not allow', () => {
  const broken = files.flatMap((file) =>
    [...read(file).matchAll(IMPORT)]
      .map((match) => match[1] ?? '')
      .filter((specifier) => !isAllowed(file, specifier))
      .map((specifier) => `${file} → ${specifier}`),
  );
  expect(broken).toEqual([]);
});

describe('pure rooms know no outside world', () => {
  const OUTSIDE =
    /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|console\.|fetch\(|import\.meta\.env|globalThis\.|localStorage|(?:document|window)\.(?:querySelector|getElement|createElement|addEventListener|location|body))/;
  const MODULE_STATE = /^(?:export )?let /m;
  for (const room of Object.keys(ROOMS).filter((name) => ROOMS[name]?.pure)) {
    test(room, () => {
      const broken = files
        .filter((file) => roomOf(file) === room && file.endsWith('.ts'))
        .filter((file) => OUTSIDE.test(read(file)) || MODULE_STATE.test(read(file)));
      expect(broken).toEqual([]);
    });
  }
});
