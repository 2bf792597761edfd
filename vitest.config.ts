import { defineConfig } from 'vitest/config';

/** A test that hangs ends; one on a machine that is busy twenty times over does not. */
const LAMBAT = 180_000;

/** `unit` needs only sources and content; `situs` reads the built site and opens it in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/situs/**'],
          setupFiles: ['tests/setup.ts', 'tests/tanpa-jaringan.ts'],
          testTimeout: LAMBAT,
          hookTimeout: LAMBAT,
        },
      },
      {
        test: {
          name: 'situs',
          include: ['tests/situs/**/*.test.ts'],
          setupFiles: ['tests/tanpa-jaringan.ts'],
          testTimeout: LAMBAT,
          hookTimeout: LAMBAT,
          fileParallelism: false,
        },
      },
    ],
  },
});
