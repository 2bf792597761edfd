import { defineCollection } from 'astro:content';
import { acuanLoader, aturanLoader, naskahLoader, orientasiLoader, sopLoader } from './load/loaders.ts';
import { aturanSchema } from './schema/aturan.ts';
import { orientasiSchema } from './schema/orientasi.ts';
import { sopSchema } from './schema/sop.ts';

/** Shapes are checked by our own loader; the schema stands here for editors (completion and hover in front matter). */
export const collections = {
  sop: defineCollection({ loader: sopLoader(), schema: sopSchema }),
  acuan: defineCollection({ loader: acuanLoader() }),
  naskah: defineCollection({ loader: naskahLoader() }),
  aturan: defineCollection({ loader: aturanLoader(), schema: aturanSchema }),
  orientasi: defineCollection({ loader: orientasiLoader(), schema: orientasiSchema }),
};
