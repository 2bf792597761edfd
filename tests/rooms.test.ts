/** The house rule: each room imports only what its row in `src/rooms.ts` allows, and the pure rooms are pure. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../src/rooms.ts';
import { findModuleState } from './module-state.ts';
import { FILES, listImport, readSource, resolveImport, roomOf, SRC } from './source.ts';

function isAllowed(file: string, specifier: string): boolean {
  const room = ROOMS[roomOf(file)];
  if (room === undefined) return false;
  if (!specifier.startsWith('.'))
    return room.packages.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
  const targetRoom = roomOf(resolveImport(file, specifier));
  return targetRoom === roomOf(file) || room.rooms.includes(targetRoom);
}

test('every folder of src is a room, and every room a folder', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(ROOMS).sort());
});

test('no room imports what its row does not allow', () => {
  const broken = FILES.flatMap((file) =>
    listImport(file)
      .filter((specifier) => !isAllowed(file, specifier))
      .map((specifier) => `${file} → ${specifier}`),
  );
  expect(broken).toEqual([]);
});

describe('pure rooms know no outside world', () => {
  const OUTSIDE =
    /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|console\.|fetch\(|import\.meta\.env|globalThis\.|localStorage|(?:document|window)\.(?:querySelector|getElement|createElement|addEventListener|location|body))/;
  const pure = Object.keys(ROOMS).filter((name) => ROOMS[name]?.pure);
  const filesOf = (room: string): string[] => FILES.filter((file) => roomOf(file) === room && file.endsWith('.ts'));
  for (const room of pure) {
    test(room, () => {
      expect(filesOf(room).filter((file) => OUTSIDE.test(readSource(file)))).toEqual([]);
    });
  }

  test('and keep nothing between two calls, but what nobody can tell from finding it anew', () => {
    const sources = new Map(pure.flatMap(filesOf).map((file) => [file, readSource(file)]));
    expect(findModuleState(sources)).toEqual(INGATAN);
  });
});

/**
 * Memories of pure functions. Callers that held them would be some forty functions (the root of a word) and twenty pages; without
 * one, a root takes a hundred times longer. Their rooms' tests ask in every order and get the same.
 */
const INGATAN = ['bahasa/akar.ts: diketahui', 'navigation/rujukan.ts: made'];
