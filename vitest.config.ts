import { defineConfig } from 'vitest/config';

/** `unit` needs only sources and content; `situs` reads the built site and opens it in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/situs/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        test: {
          name: 'situs',
          include: ['tests/situs/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
