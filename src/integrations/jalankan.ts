/** Astro's build as a function that throws what went wrong, where Astro's own command prints a stack. */
import { build, type AstroInlineConfig } from 'astro';

/** @param outDir another folder for the site than `dist` */
export async function jalankanAstro(root: string, outDir?: string): Promise<void> {
  const config: AstroInlineConfig = { root, ...(outDir !== undefined && { outDir }) };
  await build(config);
}
