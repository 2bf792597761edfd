import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findMissing, type LockPackages } from '../../src/cli/lock.ts';
import { ROOT } from '../content.ts';

test('the lock holds every optional package it names, so that npm ci passes on any platform', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: LockPackages };
  expect(Object.keys(findMissing(packages))).toEqual([]);
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
