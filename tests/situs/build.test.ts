/** What must hold on every page of the built site, whoever wrote it. */
import { findNip } from '../../src/domain/nip.ts';
import { semuaBerkas, teksDalam } from './isi-berkas.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SITUS } from '../../src/site/situs.ts';
import { realSops } from '../content.ts';
import { DIST, files, pageOf, pages, readSite } from './site.ts';

const each = (check: (page: (typeof pages)[number]) => readonly string[]): string[] =>
  pages.flatMap((page) => check(page).map((problem) => `${page.url}: ${problem}`));
const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());

describe('links', () => {
  test('every link leads to a file of the site, and every anchor to an id', () => {
    const broken = each(({ url, document }) =>
      [...document.querySelectorAll('a[href], area[href]')].flatMap((link) => {
        const href = link.getAttribute('href') ?? '';
        const target = new URL(href, `${SITUS.asal}${url}`);
        if (target.origin !== SITUS.asal || target.protocol === 'mailto:') return [];
        const path = decodeURIComponent(target.pathname);
        const page = pageOf.get(path);
        if (!page) return existsSync(join(DIST, path)) && !path.endsWith('/') ? [] : [href];
        const id = decodeURIComponent(target.hash.slice(1));
        return id === '' || page.document.getElementById(id) ? [] : [`${href} (no such anchor)`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('every page is reached from the home page', () => {
    const seen = new Set(['/']);
    const queue = ['/'];
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      for (const link of pageOf.get(url)?.document.querySelectorAll('a[href]') ?? []) {
        const path = new URL(link.getAttribute('href') ?? '', `${SITUS.asal}${url}`).pathname;
        if (pageOf.has(path) && !seen.has(path)) {
          seen.add(path);
          queue.push(path);
        }
      }
    }
    expect(pages.map(({ url }) => url).filter((url) => !seen.has(url) && url !== '/404.html')).toEqual([]);
  });

  test('scripts, styles, fonts and pictures are files of the site', () => {
    const missing = each(({ document }) =>
      [...document.querySelectorAll('[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]')]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => !address.startsWith('/') || !existsSync(join(DIST, address))),
    );
    expect(missing).toEqual([]);
  });
});

describe('each page', () => {
  test('is Indonesian, has one h1 and headings that skip no level', () => {
    const problems = each(({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.tagName[1]),
      );
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return [
        ...(document.documentElement.lang === 'id' ? [] : ['lang']),
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['h1']),
        ...skips.map((level) => `skips to h${level}`),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('has a title and a canonical address of its own, and a description', () => {
    const problems = each(({ url, document }) => {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      return [
        ...(document.querySelector('meta[name="robots"][content="noindex"]') || canonical === SITUS.asal + url
          ? []
          : [`canonical ${canonical ?? ''}`]),
        ...(description.length >= 30 && description.length <= 320 ? [] : [`description of ${description.length}`]),
        ...(document.querySelector('meta[property="og:title"]') ? [] : ['og:title']),
      ];
    });
    expect(problems).toEqual([]);
    const titles = pages.map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('uses every id once', () => {
    const doubled = each(({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(doubled).toEqual([]);
  });

  test('carries no inline style, inline script or event handler', () => {
    const inline = each(({ document }) => [
      ...[...document.querySelectorAll('[style], style')].map((element) => `style on ${element.tagName}`),
      ...[...document.querySelectorAll('script:not([src])')].map(() => 'inline script'),
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    ]);
    expect(inline).toEqual([]);
  });

  test('says that this is no official site', () => {
    expect(each(({ document }) => (/bukan situs resmi/i.test(document.body.textContent) ? [] : ['no word']))).toEqual(
      [],
    );
  });

  test('shows no leftover of code', () => {
    expect(each(({ document }) => /undefined|\[object|NaN|null,/.exec(document.body.textContent) ?? [])).toEqual([]);
  });
});

test('no NIP in any file, nor in what is packed in it', () => {
  const bytes = semuaBerkas();
  expect(bytes.length).toBeGreaterThan(files.length);
  const found = bytes.flatMap(({ file, isi }) =>
    teksDalam(file, isi).flatMap(({ nama, teks }) =>
      findNip(teks).map(({ akhir, mulai }) => `${nama}: ${teks.slice(mulai, akhir)}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no address of another host is loaded, no path of the machine that built it', () => {
  const text = files.filter((file) => !/\.(?:woff2|png)$/.test(file));
  expect(text.filter((file) => readSite(file).includes(join(DIST, '..')))).toEqual([]);
  expect(
    files.filter((file) => file.endsWith('.css')).filter((file) => /url\(\s*["']?https?:/.test(readSite(file))),
  ).toEqual([]);
});

describe('the SOP pages', async () => {
  for (const sop of await realSops()) {
    const page = pageOf.get(`/sop/${sop.id}/`);
    test(`${sop.id}: a row, a node and a sub-result for each of ${sop.langkah.length} steps, in order`, () => {
      const ids = sop.langkah.map(({ id }) => id);
      const rows = [...(page?.document.querySelectorAll('tr[data-langkah]') ?? [])];
      expect(rows.map((row) => row.getAttribute('data-langkah'))).toEqual(ids);
      expect(rows.map((row) => row.id)).toEqual(ids.map((id) => `langkah-${id}`));
      const nodes = [...(page?.document.querySelectorAll('figure svg[data-diagram] g[data-langkah]') ?? [])];
      expect(nodes.map((node) => node.getAttribute('data-langkah')).sort()).toEqual([...ids].sort());
    });

    test(`${sop.id}: every arrow of the model is drawn, dashed where it is inferred`, () => {
      const terminal = (id: string): string => id.replace(/\/.*$/, '');
      const arrow = (dari: string, ke: string, cabang: string | null): string =>
        `${terminal(dari)} → ${terminal(ke)} ${cabang ?? ''}`;
      const paths = [...(page?.document.querySelectorAll('svg[data-diagram] path[data-dari]') ?? [])].map((path) =>
        arrow(
          path.getAttribute('data-dari') ?? '',
          path.getAttribute('data-ke') ?? '',
          path.getAttribute('data-cabang'),
        ),
      );
      expect(paths.sort()).toEqual(sop.panah.map(({ dari, ke, cabang }) => arrow(dari, ke, cabang)).sort());
    });

    test(`${sop.id}: every cell stands on the page as it stands in the text`, () => {
      const words = page?.document.body.textContent.replace(/\s+/g, ' ') ?? '';
      const cells = sop.langkah.flatMap(({ kegiatan, mutuBaku, keterangan }) => [
        kegiatan,
        ...mutuBaku.kelengkapan,
        ...mutuBaku.output,
        keterangan,
        mutuBaku.waktu,
      ]);
      expect(cells.filter((cell) => cell !== null && !words.includes(cell))).toEqual([]);
      expect(sop.dasarHukum.filter(({ kutipan }) => !words.includes(kutipan))).toEqual([]);
    });

    test(`${sop.id}: json, csv, mmd and svg lie beside it`, () => {
      for (const ending of ['json', 'csv', 'mmd', 'svg']) expect(files).toContain(`/sop/${sop.id}.${ending}`);
      expect(readSite(`/sop/${sop.id}.svg`)).toMatch(/<style>/);
    });
  }
});

test('the SOP page of 13 steps weighs at most 60 KB gzip with its CSS and JS, its JS at most 10 KB', () => {
  const page = pageOf.get('/sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/');
  const zip = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;
  const sizes = (selector: string, attribute: string): number =>
    [...(page?.document.querySelectorAll(selector) ?? [])].reduce(
      (sum, element) => sum + weigh(element.getAttribute(attribute) ?? ''),
      0,
    );
  const weigh = (address: string): number =>
    zip(readFileSync(join(DIST, address))) + staticImports(address).reduce((sum, next) => sum + weigh(next), 0);
  const css = sizes('link[rel="stylesheet"]', 'href');
  const js = sizes('script[src]', 'src');
  expect(js).toBeLessThanOrEqual(10_000);
  expect(zip(page?.html ?? '') + css + js).toBeLessThanOrEqual(60_000);
});

/** Files that a script loads at once; what it loads on demand is not counted. */
function staticImports(address: string): string[] {
  if (!address.endsWith('.js')) return [];
  return [...readSite(address).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)].map(
    (match) => new URL(match[1] ?? '', `${SITUS.asal}${address}`).pathname,
  );
}

test('each SOP title stands in its page title', async () => {
  for (const sop of await realSops())
    expect(texts(pageOf.get(`/sop/${sop.id}/`)?.document ?? document, 'title')[0]).toContain(sop.nama);
});
