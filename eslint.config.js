import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms that the browser imports too; `src/browser/tsconfig.json` follows the imports themselves. */
const DI_PERAMBAN = ['browser', 'compare', 'view', 'search', 'bahasa', 'domain', 'export', 'diagram', 'form'];

/** What Baseline puts after 2022 and is no loss in the browsers of `browserslist`. */
const GAYA_BOLEH = {
  allowProperties: [
    // All of them have it; Baseline counts a detail (round corners, prefixes, one more keyword).
    ...['outline', 'overscroll-behavior', 'overscroll-behavior-x', 'paint-order', 'accent-color'],
    ...['print-color-adjust', 'box-decoration-break', 'text-size-adjust'],
    // Without it lines break elsewhere, or more is laid out at once.
    ...['text-wrap', 'overflow-anchor', 'overflow-clip-margin'],
    ...['content-visibility', 'contain-intrinsic-size', 'contain-intrinsic-height'],
    // Only browsers with forced colours need it, and they have it.
    'forced-color-adjust',
  ],
  allowPropertyValues: { 'break-after': ['avoid'] },
  allowAtRules: ['page'],
  allowSelectors: ['marker'],
};

const scripts = { files: ['**/*.{ts,js,mjs,astro}'] };

export default defineConfig(
  { ignores: ['dist', '.astro', 'node_modules', 'public/skema'] },
  { ...scripts, extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  ...astro.configs.recommended,
  {
    ...scripts,
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**/*.ts', 'tests/bench/**/*.ts', 'tests/setup.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off', '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: [`src/{${DI_PERAMBAN.join()}}/**/*.{ts,js}`, 'public/*.js'],
    extends: [compat.configs['flat/recommended']],
  },
  // An empty catch is a fallback.
  { files: ['public/*.js'], rules: { 'no-empty': 'off' } },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: { 'css/use-baseline': ['error', { available: 2022, ...GAYA_BOLEH }] },
  },
);
