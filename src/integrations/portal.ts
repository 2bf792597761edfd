/** Tells the operator of a portal which parts are left out, where a build's warnings stand. */
import type { AstroIntegration } from 'astro';

export function laporPortal(kalimat: readonly string[]): AstroIntegration {
  return {
    name: 'lajur-portal',
    hooks: {
      'astro:config:done': ({ logger }) => {
        for (const satu of kalimat) logger.warn(satu);
      },
    },
  };
}
