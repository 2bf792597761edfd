/**
 * One stylesheet per page: the bundler splits styles by who shares them, and on a slow line six small files keep the
 * words waiting longer than one. Pages with the same set share the same file.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TAUTAN = /<link rel="stylesheet" href="([^"]+)">/g;

/** What earlier builds of the same code learnt; pages they made are not made again. */
export interface IngatanGaya {
  /** Stylesheets of a page, joined by blanks → the one that takes their place. */
  readonly gabung: Readonly<Record<string, string>>;
  /** Stylesheets that some page names by itself. */
  readonly sendiri: readonly string[];
}

export interface Penggabung {
  /** The page with one stylesheet; writes that one where it is new. Only its head is read as text: pages are long. */
  readonly satukan: (html: Uint8Array) => Promise<Uint8Array>;
  /** Writes what reused pages name, removes what no page names any more. */
  readonly bereskan: () => Promise<IngatanGaya>;
}

/**
 * @param root folder of the built site, with its finished `_astro/`
 * @param dasar base path, with its last slash
 */
export function createPenggabung(root: string, dasar: string, ingatan: IngatanGaya): Penggabung {
  const file = (href: string): string => join(root, href.slice(dasar.length));
  const merged = new Map<string, Promise<string>>();
  const single = new Set(ingatan.sendiri);

  const merge = async (key: string): Promise<string> => {
    const css = (await Promise.all(key.split(' ').map((href) => readFile(file(href), 'utf8')))).join('\n');
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const href = `${dasar}_astro/gaya.${hash}.css`;
    await writeFile(file(href), css);
    return href;
  };
  const hrefOf = (key: string): Promise<string> => {
    const href = merged.get(key) ?? merge(key);
    merged.set(key, href);
    return href;
  };

  const satukanKepala = async (head: string): Promise<string> => {
    const hrefs = [...head.matchAll(TAUTAN)].map((match) => match[1] ?? '');
    if (hrefs.length < 2 || !hrefs.every((href) => href.startsWith(`${dasar}_astro/`))) {
      for (const href of hrefs) single.add(href);
      return head;
    }
    const href = await hrefOf(hrefs.join(' '));
    const first = `<link rel="stylesheet" href="${hrefs[0] ?? ''}">`;
    return head
      .replace(first, () => '\0')
      .replace(TAUTAN, '')
      .replace('\0', () => `<link rel="stylesheet" href="${href}">`);
  };

  return {
    satukan: async (html) => {
      const all = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
      const found = all.indexOf('</head>');
      const end = found < 0 ? all.length : found;
      return Buffer.concat([Buffer.from(await satukanKepala(all.toString('utf8', 0, end))), all.subarray(end)]);
    },
    bereskan: async () => {
      for (const key of Object.keys(ingatan.gabung)) await hrefOf(key);
      const gabung: Record<string, string> = {};
      for (const [key, href] of merged) gabung[key] = await href;
      const kept = new Set([...single, ...Object.values(gabung)]);
      const parts = new Set([...merged.keys()].flatMap((key) => key.split(' ')));
      for (const href of parts) if (!kept.has(href)) await rm(file(href), { force: true });
      return { gabung, sendiri: [...single].sort() };
    },
  };
}
