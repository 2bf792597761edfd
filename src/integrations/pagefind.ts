/** Builds the search index over the finished pages. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function pagefindIndex(): AstroIntegration {
  return {
    name: 'lajur-cari',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'id' });
        if (index === undefined) throw new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path });
        const written = await index.writeFiles({ outputPath: join(path, 'pagefind') });
        await close();
        const failed = [...added.errors, ...written.errors];
        if (failed.length > 0) throw new Error(`Indeks pencarian gagal dibuat: ${failed.join('; ')}`);
        logger.info(`${added.page_count} halaman dapat dicari.`);
      },
    },
  };
}
