/**
 * One stylesheet per page: the bundler splits styles by who shares them, and on a slow line six small files keep the
 * words waiting longer than one. Pages with the same set share the same file.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const TAUTAN = /<link rel="stylesheet" href="([^"]+)">/g;

export function satuGaya(): AstroIntegration {
  let dasar = '/';
  return {
    name: 'lajur-gaya',
    hooks: {
      'astro:config:done': ({ config }) => {
        dasar = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const file = (href: string): string => join(root, href.slice(dasar.length));
        const merged = new Map<string, string>();
        const replaced = new Set<string>();
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
        for (const name of names) {
          const html = await readFile(join(root, name), 'utf8');
          const hrefs = [...html.matchAll(TAUTAN)].map((match) => match[1] ?? '');
          if (hrefs.length < 2 || !hrefs.every((href) => href.startsWith(`${dasar}_astro/`))) continue;
          const key = hrefs.join(' ');
          const href = merged.get(key) ?? (await merge(hrefs));
          merged.set(key, href);
          for (const part of hrefs) replaced.add(part);
          const first = `<link rel="stylesheet" href="${hrefs[0] ?? ''}">`;
          const link = `<link rel="stylesheet" href="${href}">`;
          const whole = html
            .replace(first, () => '\0')
            .replace(TAUTAN, '')
            .replace('\0', () => link);
          await writeFile(join(root, name), whole);
        }
        const kept = await stillUsed(root, names);
        for (const href of replaced) if (!kept.has(href)) await rm(file(href), { force: true });

        async function merge(hrefs: readonly string[]): Promise<string> {
          const css = (await Promise.all(hrefs.map((href) => readFile(file(href), 'utf8')))).join('\n');
          const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
          const href = `${dasar}_astro/gaya.${hash}.css`;
          await writeFile(file(href), css);
          return href;
        }
      },
    },
  };
}

/** Stylesheets that some page still names by itself. */
async function stillUsed(root: string, names: readonly string[]): Promise<Set<string>> {
  const used = new Set<string>();
  for (const name of names)
    for (const match of (await readFile(join(root, name), 'utf8')).matchAll(TAUTAN)) used.add(match[1] ?? '');
  return used;
}
