/** Vitest as Stryker runs it: the unit tests of one room (`MUTASI_RUANG`), none of them ended by a slow machine. */
import process from 'node:process';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [`tests/${process.env['MUTASI_RUANG'] ?? '*'}/**/*.test.ts`],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    reporters: [],
  },
});
