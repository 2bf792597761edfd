import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Measured on the sources as they lie here; tools that run a room's own tests on an instrumented copy leave this file out. */
test('the lists of roots stay small: they travel to the reader', () => {
  const files = ['kata-dasar.ts', 'kata-dasar-umum.ts', 'ejaan.ts', 'singkatan.ts'];
  const text = files.map((file) => readFileSync(new URL(`../src/bahasa/${file}`, import.meta.url), 'utf8')).join('');
  expect(gzipSync(text).byteLength).toBeLessThan(15_000);
});
