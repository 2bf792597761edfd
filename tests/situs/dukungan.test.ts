/** What leaves the build is read by the browsers of `browserslist`: names and syntax of scripts, features of styles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bcd from '@mdn/browser-compat-data';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../content.ts';
import { bacaSkrip, listNamaBaru, PERAMBAN_TERTUA, tanpa } from './dukungan-peramban.ts';
import { DIST, files, readSite } from './site.ts';

const skrip = [
  ...files.filter((file) => file.endsWith('.js')),
  ...readdirSync(join(DIST, 'pagefind'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `/pagefind/${file}`),
];
const gaya = files.filter((file) => file.endsWith('.css'));
const NAMA_BARU = listNamaBaru();

/** Names that some of the browsers lack, each with why it does no harm there. */
const DIJAGA: Readonly<Record<string, string>> = {
  requestIdleCallback: 'mulai.ts asks, else waits a moment',
  serviceWorker: 'luring/saklar.ts asks',
  getRegistration: 'behind serviceWorker',
  registration: 'in the worker only',
  waitUntil: 'in the worker only',
  skipWaiting: 'in the worker only',
  respondWith: 'in the worker only',
  trustedTypes: 'luring/saklar.ts asks, else hands over the text',
  createPolicy: 'behind trustedTypes',
  requestFullscreen: 'bagan/penuh.ts asks, else fills the window',
  exitFullscreen: 'only after requestFullscreen',
  touches: 'in the answer to an event that browsers without it never send',
  movementX: 'for the mouse only, bagan/zum.ts; phones scroll by themselves',
  movementY: 'as movementX',
  share: 'bagi-langkah.ts asks, else the button stays away',
  popover: 'jelas-setempat.ts and bagi-tabel.ts ask, else the link leads there',
  showPopover: 'as popover',
  ClipboardItem: 'menyalin.ts asks, else the older ways',
  Segmenter: 'Pagefind asks, else takes code points',
  segment: 'of a Segmenter that is there: Pagefind; an option of diff that we do not set',
  captureStackTrace: 'fflate asks',
  tag: 'our tree of elements, view/simpul.ts',
  to: 'a range of cells in write-excel-file',
  dpi: 'of a picture in write-excel-file',
  memory: 'what the engine of Pagefind exports',
  element: 'an anchor in the data of Pagefind',
};

describe('scripts', () => {
  test('the data knows what is new, and what is old', () => {
    const baru = 'groupBy toSorted toReversed showPopover popover fromAsync withResolvers canParse isSubsetOf';
    expect(baru.split(' ').filter((name) => !NAMA_BARU.has(name))).toEqual([]);
    expect(['map', 'fetch', 'replaceChildren', 'at', 'showModal'].filter((name) => NAMA_BARU.has(name))).toEqual([]);
    expect(NAMA_BARU.get('toSorted')).toContain('chrome 109');
    expect([...bacaSkrip('const toSorted=1;a.findLast(b);new Highlight({popover:1})').nama].sort()).toEqual([
      'Highlight',
      'a',
      'b',
      'findLast',
    ]);
    expect(bacaSkrip('/[a--b]/v.test(a);using c=d()').sintaks).toEqual(['/[a--b]/v', 'using']);
  });

  test('use no name that one of the browsers lacks, unless they ask first', () => {
    const found = new Map<string, string[]>();
    for (const file of skrip) {
      const { nama, sintaks } = bacaSkrip(readFileSync(join(DIST, file), 'utf8'));
      expect(sintaks, file).toEqual([]);
      for (const name of nama) if (NAMA_BARU.has(name)) found.set(name, [...(found.get(name) ?? []), file]);
    }
    const asing = [...found].filter(([name]) => !(name in DIJAGA));
    expect(asing.map(([name, at]) => `${name} (${NAMA_BARU.get(name)?.join(', ') ?? ''}): ${at.join(' ')}`)).toEqual(
      [],
    );
    expect(
      Object.keys(DIJAGA).filter((name) => !found.has(name)),
      'kept in the list, used nowhere',
    ).toEqual([]);
  });
});

describe('styles', () => {
  test('the year of Baseline that the lint asks for is before the youngest of the browsers', () => {
    const years = PERAMBAN_TERTUA.map(([nama, versi]) =>
      Number(bcd.browsers[nama as keyof typeof bcd.browsers].releases[versi]?.release_date?.slice(0, 4)),
    );
    expect(Math.min(...years)).toBeGreaterThan(2022);
  });

  test('pass the lint of the sources once more, as built', async () => {
    const eslint = new ESLint({ cwd: ROOT });
    const drawings = files
      .filter((file) => file.endsWith('.svg'))
      .map((file) => [...readSite(file).matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css).join('\n'));
    const texts = [...new Set([...gaya.map(readSite), ...drawings])].filter((css) => css !== '');
    expect(texts.length).toBeGreaterThan(gaya.length);
    for (const css of texts) {
      const [result] = await eslint.lintText(css, { filePath: join(ROOT, 'src/layouts/gaya/terbangun.css') });
      expect(result?.messages.map(({ message, line, column }) => `${line}:${column} ${message}`)).toEqual([]);
    }
  });

  test('hold nothing that the lint does not look into: colours in custom properties, ranges, nested rules', () => {
    for (const file of gaya) {
      const css = readSite(file);
      expect(css, file).not.toMatch(
        /light-dark\(|color-mix\(|@media[^{]*[<>]|@container|@scope|@property|\d(dvh|cqw|lh)\b/,
      );
      expect(css, file).not.toMatch(/[{;]\s*&|:popover-open/);
      // One layer, in one piece: nothing hangs on an order of layers.
      expect(css.match(/@layer[^{]*\{/g) ?? [], file).toEqual(css.includes('@layer') ? ['@layer rangka{'] : []);
      // The empty side of a pair of colours needs its blank: without it older parsers drop the declaration.
      expect(css, file).not.toMatch(/--(terang|gelap):[;}]/);
      // Text beside the picture of a mark is a later syntax: the plain one stands before it.
      for (const [at] of css.matchAll(/content:[^;{}]* \/ [^;{}]*/g))
        expect(css.includes(`${at.replace(/ \/ .*$/, '')};${at}`), `${file}: ${at}`).toBe(true);
      // Safari reads lines and style in this shorthand, no thickness or colour: a variable would take the whole line.
      expect(css, file).not.toMatch(/text-decoration:[^;{}]*(var\(|px|#)/);
    }
  });
});

test('layers are there in every browser, by what MDN says', () => {
  const layer = bcd.css['at-rules']?.['layer']?.__compat;
  expect(layer).toBeDefined();
  expect(tanpa(layer)).toEqual([]);
});

test('text beside content is what MDN says is late', () => {
  expect(tanpa(bcd.css.properties?.['content']?.['alt_text']?.__compat)).toContain('firefox 115');
});
