/** Bodies that use components are compiled as MDX; their front matter was read by our own loader and is left out here. */
import type { AstroIntegration } from 'astro';

export function sopBodies(): AstroIntegration {
  return {
    name: 'lajur-badan',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lajur-badan',
                enforce: 'pre',
                transform: (code, id) =>
                  /\.mdx(?:\?|$)/.test(id) ? { code: withoutFrontMatter(code), map: null } : undefined,
              },
            ],
          },
        });
      },
    },
  };
}

/** Blank lines instead, so that positions in messages stay true. */
function withoutFrontMatter(code: string): string {
  return code.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (matter) => matter.replace(/[^\n]+/g, ''));
}
