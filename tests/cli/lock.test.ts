import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addIntegritas, findMissing, findTanpaIntegritas, type LockPackages } from '../../src/cli/lock.ts';
import { ROOT } from '../content.ts';

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: LockPackages };

test('the lock holds every optional package it names, so that npm ci passes on any platform', () => {
  expect(Object.keys(findMissing(packages))).toEqual([]);
});

test('the lock vouches for the archive of every package (if not: npm run lajur -- lock), and names no host', () => {
  expect(findTanpaIntegritas(packages)).toEqual([]);
  expect(Object.entries(packages).filter(([, pack]) => 'resolved' in pack)).toEqual([]);
});

test('what has no checksum is asked for by name and version; what nobody knows is named', async () => {
  const asked: string[] = [];
  const { packages: done, asing } = await addIntegritas(
    {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/@b/c': { version: '2.0.0', optional: true },
      'node_modules/d': { version: '3.0.0' },
      'node_modules/milik-sendiri': { link: true },
    },
    (nama, versi) => {
      asked.push(`${nama}@${versi}`);
      return Promise.resolve(nama === '@b/c' ? { integrity: 'sha512-c', os: ['darwin'], license: 'MIT' } : null);
    },
  );
  expect(asked).toEqual(['@b/c@2.0.0', 'd@3.0.0']);
  expect(asing).toEqual(['d@3.0.0']);
  expect(done['node_modules/a/node_modules/@b/c']).toEqual({
    version: '2.0.0',
    optional: true,
    integrity: 'sha512-c',
    os: ['darwin'],
    license: 'MIT',
  });
});

test('another package that `overrides` puts under a name is not missing', () => {
  expect(
    findMissing({
      'node_modules/a': { optionalDependencies: { '@a/windows-x64': '1.0.0' } },
      'node_modules/@a/windows-x64': { name: 'b', version: '9.9.9' },
    }),
  ).toEqual({});
});

test('a missing one is described by its name, beside its owner where another version stands above', () => {
  const missing = findMissing({
    '': {},
    'node_modules/a': {
      dev: true,
      optionalDependencies: { '@a/windows-x64': '1.0.0', '@a/linux-arm64-musl': '1.0.0' },
    },
    'node_modules/@a/linux-arm64-musl': { version: '0.9.0' },
  });
  expect(missing).toEqual({
    'node_modules/@a/windows-x64': { version: '1.0.0', dev: true, optional: true, os: ['win32'], cpu: ['x64'] },
    'node_modules/a/node_modules/@a/linux-arm64-musl': {
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
    },
  });
});
