/** Vitest as Stryker runs it: the unit tests of one room (`MUTASI_RUANG`), none of them ended by a slow machine. */
import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** They read files by the dozen or run a command, too slow for every mutant: what they alone notice counts as not noticed. */
const LAMBAT = ['tests/impor/{musuh,perintah,pulang,rusak,tulis}.test.ts'];

export default defineConfig({
  test: {
    include: [`tests/${process.env['MUTASI_RUANG'] ?? '*'}/**/*.test.ts`],
    exclude: LAMBAT,
    setupFiles: ['tests/setup.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    reporters: [],
  },
});
