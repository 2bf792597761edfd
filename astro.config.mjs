import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { sopBodies } from './src/integrations/bodies.ts';
import { pagefindIndex } from './src/integrations/pagefind.ts';
import { satuGaya } from './src/integrations/satu-gaya.ts';
import { readTanggal } from './src/integrations/tanggal.ts';
import { SITUS } from './src/site/situs.ts';

const tanggal = readTanggal((message) => process.emitWarning(message));

export default defineConfig({
  site: process.env.SITUS_ASAL ?? SITUS.asal,
  base: process.env.SITUS_DASAR ?? SITUS.dasar,
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  integrations: [sopBodies(), mdx(), sitemap(), satuGaya(), pagefindIndex()],
  vite: {
    define: {
      'import.meta.env.SOP_TANGGAL': JSON.stringify(tanggal),
      'import.meta.env.SOP_HALAMAN_LANGKAH': JSON.stringify(process.env.SOP_HALAMAN_LANGKAH ?? ''),
      'import.meta.env.SOP_GAMBAR': JSON.stringify(process.env.SOP_GAMBAR ?? ''),
    },
    // Scripts stay files: a strict content security policy can then allow them by origin.
    build: { assetsInlineLimit: 0 },
  },
});
