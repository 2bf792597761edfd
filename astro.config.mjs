import { Features } from 'lightningcss';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { bangun } from './src/integrations/bangun.ts';
import { readPeramban, targetVite } from './src/integrations/peramban.ts';
import { pagefindIndex } from './src/integrations/pagefind.ts';
import { laporPortal } from './src/integrations/portal.ts';
import { readTanggal } from './src/integrations/tanggal.ts';
import { SITUS } from './src/domain/situs.ts';
import { loadPortal, petaBagian, TANPA_PORTAL } from './src/load/portal.ts';

// For whoever runs Astro itself; our own commands set it before Astro starts.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { awal, akhir, tetap } = bangun();
const portal = process.env.SOP_PORTAL ? loadPortal(process.env.SOP_PORTAL) : TANPA_PORTAL;
const tanggal = readTanggal((message) => process.stderr.write(`${message}\n`));

export default defineConfig({
  site: process.env.SITUS_ASAL ?? SITUS.asal,
  base: process.env.SITUS_DASAR ?? SITUS.dasar,
  output: 'static',
  // A few pages at a time, so that one is made while another is written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  integrations: [
    awal,
    // Two texts of our own; bodies of SOPs are read and shown by our own loader.
    mdx(),
    sitemap({ customPages: tetap }),
    pagefindIndex(undefined, portal.bagian),
    laporPortal(portal.kalimat),
    akhir,
  ],
  vite: {
    define: {
      'import.meta.env.SOP_TANGGAL': JSON.stringify(tanggal),
      'import.meta.env.SOP_HALAMAN_LANGKAH': JSON.stringify(process.env.SOP_HALAMAN_LANGKAH ?? ''),
      'import.meta.env.SOP_DOKUMEN': JSON.stringify(process.env.SOP_DOKUMEN ?? ''),
      'import.meta.env.SOP_LURING': JSON.stringify(process.env.SOP_LURING ?? ''),
      'import.meta.env.SOP_BAGIAN': JSON.stringify(
        JSON.stringify({ rumah: petaBagian(portal), hilang: portal.hilang }),
      ),
      'import.meta.env.SOP_GAMBAR': JSON.stringify(process.env.SOP_GAMBAR ?? ''),
    },
    // Scripts stay files: a strict content security policy can then allow them by origin.
    build: {
      assetsInlineLimit: 0,
      target: targetVite(readPeramban()),
      rolldownOptions: {
        // Astro's own mark on pages with components; it does its work before the bundler sees it.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
    // Written back as `min-width` and `max-width`, which embedded browsers older than those read, too.
    css: { lightningcss: { include: Features.MediaQueries, exclude: Features.LightDark } },
  },
});
