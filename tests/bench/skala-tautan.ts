/** Every link of a built site, page by page: does the file exist, and the element its fragment names? */
import { opendir, readFile, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

export interface HasilTautan {
  readonly halaman: number;
  readonly tautan: number;
  /** `<page> → <link>`, at most so many as are worth reading. */
  readonly putus: readonly string[];
  readonly jumlahPutus: number;
  readonly berkas: number;
  readonly bita: number;
}

const PALING_BANYAK = 50;
const ATTRIBUTE = /\s(?:href|src|action|poster|data-src)="([^"]*)"/g;

/** @param root folder of the site; @param dasar its base path, with the last slash; @param asal its origin, whose full addresses are ours too */
export async function periksaTautan(root: string, dasar = '/', asal = 'https://lajur.example'): Promise<HasilTautan> {
  const files = new Set<string>();
  let bita = 0;
  for await (const file of walk(root)) {
    files.add(relative(root, file).split(sep).join('/'));
    bita += (await stat(file)).size;
  }
  const broken: string[] = [];
  let count = 0;
  let jumlahPutus = 0;
  const report = (page: string, link: string): void => {
    jumlahPutus += 1;
    if (broken.length < PALING_BANYAK) broken.push(`${page} → ${link}`);
  };
  // Fragments wanted of each page, with one page that wants them.
  const wanted = new Map<string, Map<string, string>>();
  const pages = [...files].filter((file) => file.endsWith('.html')).sort();
  for (const page of pages) {
    const html = await readFile(join(root, page), 'utf8');
    for (const [, raw = ''] of html.matchAll(ATTRIBUTE)) {
      const link = raw.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
      const target = resolveLink(page, link, dasar, asal);
      if (target === null) continue;
      count += 1;
      const file = fileOf(target.path, files);
      if (file === null) {
        report(page, link);
        continue;
      }
      if (target.fragment === '' || !file.endsWith('.html')) continue;
      const own = wanted.get(file) ?? new Map<string, string>();
      if (!own.has(target.fragment)) own.set(target.fragment, page);
      wanted.set(file, own);
    }
  }
  for (const [page, fragments] of wanted) {
    const html = await readFile(join(root, page), 'utf8');
    const ids = new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map((match) => match[1]));
    for (const [fragment, from] of fragments) if (!ids.has(fragment)) report(from, `/${page}#${fragment}`);
  }
  return { halaman: pages.length, tautan: count, putus: broken, jumlahPutus, berkas: files.size, bita };
}

function resolveLink(
  page: string,
  link: string,
  dasar: string,
  asal: string,
): { path: string; fragment: string } | null {
  const own = link.startsWith(`${asal}/`) ? link.slice(asal.length) : link;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(own)) return null;
  const [beforeFragment = '', fragment = ''] = own.split('#');
  const bare = beforeFragment.split('?')[0] ?? '';
  const absolute = bare === '' ? `/${page}` : bare.startsWith('/') ? bare : posix.join('/', posix.dirname(page), bare);
  if (bare.startsWith('/') && !absolute.startsWith(dasar)) return { path: '', fragment: '' };
  const path = bare.startsWith('/') ? absolute.slice(dasar.length) : absolute.slice(1);
  return { path: decode(path), fragment: decode(fragment) };
}

function fileOf(path: string, files: ReadonlySet<string>): string | null {
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function* walk(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}
