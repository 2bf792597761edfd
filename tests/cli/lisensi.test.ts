import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIBACA, isDiterima, listLisensi } from '../../src/cli/lisensi.ts';
import type { LockPackages } from '../../src/cli/lock.ts';
import { ROOT } from '../content.ts';

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['EPL-2.0 OR GPL-3.0-or-later', true],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
  ['(MIT AND Zlib)', true],
  ['GPL-3.0', false],
  ['MIT AND GPL-2.0-only', false],
  ['(AGPL-3.0-only OR BUSL-1.1)', false],
  ['CC-BY-NC-4.0', false],
  ['SEE LICENSE IN LICENSE', false],
  ['UNLICENSED', false],
  ['tidak disebut', false],
])('%s is accepted: %s', (ungkapan, diterima) => {
  expect(isDiterima(ungkapan)).toBe(diterima);
});

test('a package is listed once, under the name that is installed, and what says nothing is refused', () => {
  const { menurut, ditolak } = listLisensi({
    '': { license: 'MIT' },
    'node_modules/a': { license: 'MIT' },
    'node_modules/b/node_modules/a': { license: 'MIT' },
    'node_modules/@c/d': { name: 'e', license: 'ISC' },
    'node_modules/f': {},
  });
  expect([...menurut]).toEqual([
    ['ISC', ['e']],
    ['MIT', ['a']],
    ['tidak disebut', ['f']],
  ]);
  expect(ditolak).toEqual(['f (tidak disebut)']);
});

test('every package of the lock is used under accepted terms', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: LockPackages };
  expect(listLisensi(packages).ditolak).toEqual([]);
});

test.each(Object.entries(DIBACA))('the licence of %s stands in its file', (nama, { lisensi, berkas }) => {
  const text = readFileSync(join(ROOT, 'node_modules', nama, berkas), 'utf8');
  expect(text).toContain({ MIT: 'Permission is hereby granted, free of charge, to any person' }[lisensi]);
});
