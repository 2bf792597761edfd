/** What is judged of a body is what the page shows: one tree, no markup but Markdown's, no body that ends or holds the process. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { TATA_BAHASA } from '../../src/load/body-parse.ts';
import { checkBody } from '../../src/load/mdx-body.ts';
import { ROOT } from '../content.ts';
import { buatBadan, periksaBadan } from './badan-kabur.ts';
import { bacaTeks, tulis } from './orakel-badan.ts';

const html = (body: string): string => tulis(checkBody(body, 1).badan);
const told = (body: string): string[] =>
  checkBody(body, 10).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('generated bodies: markup is what Markdown means, and nothing raises an error', { timeout: 60_000 }, () => {
  const { jumlah, diterima, salah } = periksaBadan(4000, 20_261_122);
  expect(salah).toEqual([]);
  // Both must occur, or the bodies test nothing.
  expect(Math.min(diterima, jumlah - diterima)).toBeGreaterThan(1000);
});

test('generated bodies: every word is shown that the parser read', { timeout: 60_000 }, () => {
  // Sätteri's own conversion to HTML: another hand than the one that makes our pages.
  const features = { ...TATA_BAHASA, gfm: { footnotes: { label: 'Catatan kaki' } } };
  const tanpaJeda = (text: string): string => text.replace(/\s/g, '');
  const words = (node: object): string =>
    'value' in node ? String(node.value) : 'children' in node ? (node.children as object[]).map(words).join('') : '';
  const seen = buatBadan(4000, 7).filter((body) => {
    const { problems, badan } = checkBody(body, 1);
    // A brace would run the parser of expressions, which this room keeps shut.
    if (problems.length > 0 || body.includes('{')) return false;
    expect(tanpaJeda(bacaTeks(tulis(badan)))).toBe(tanpaJeda(words(mdxToHast(body, { features }))));
    return true;
  });
  expect(seen.length).toBeGreaterThan(500);
});

test('the bodies of the real content are shown as a person read them', async () => {
  const { content } = await loadContent(ROOT);
  const shown = [...content.sop, ...content.orientasi].map(({ file, badan }) => `${file}\n${tulis(badan)}\n`);
  await expect(shown.join('\n')).toMatchFileSnapshot('badan-emas.txt');
});

test('every body of the real content has prose', async () => {
  const { content } = await loadContent(ROOT);
  const names = await readdir(join(ROOT, 'content/aturan'));
  expect(content.aturan).toHaveLength(names.length);
  const pages = [...content.sop, ...content.orientasi, ...content.aturan];
  expect(pages.filter(({ badan }) => badan.length === 0).map(({ file }) => file)).toEqual([]);
});

describe('Markdown and components become', () => {
  const CASES: Readonly<Record<string, readonly [body: string, shown: string]>> = {
    paragraphs: [
      'Satu *dua* **tiga** `empat`\n\nlima',
      '<p>Satu <em>dua</em> <strong>tiga</strong> <code>empat</code></p>\n<p>lima</p>',
    ],
    'headings with anchors of their own': [
      '## Cara memperbaiki\n\n## Cara memperbaiki',
      '<h2 id="cara-memperbaiki">Cara memperbaiki</h2>\n<h2 id="cara-memperbaiki--2">Cara memperbaiki</h2>',
    ],
    'code without colours': ['```js\n<b>{x}</b>\n```', '<pre tabindex="0"><code>&lt;b&gt;{x}&lt;/b&gt;\n</code></pre>'],
    'a fence indented by four': [
      '    ```\n    <script>alert(1)</script>\n    ```',
      '<pre tabindex="0"><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>',
    ],
    'a brace in code and one that is escaped': ['`{a}` \\{b\\}', '<p><code>{a}</code> {b}</p>'],
    'entities as the signs they stand for': ['&lt;b&gt; &amp;lt; "a"', '<p>&lt;b&gt; &amp;lt; “a”</p>'],
    'a table whose columns are set without styles': [
      '| a | b |\n| :-: | -: |\n| c | d |',
      '<div class="gulir" role="group" aria-label="Tabel" tabindex="0"><table>\n<thead>\n<tr>\n<th data-rata="tengah">a</th>\n<th data-rata="kanan">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td data-rata="tengah">c</td>\n<td data-rata="kanan">d</td>\n</tr>\n</tbody>\n</table></div>',
    ],
    'tasks that say whether they are done': [
      '- [x] a',
      '<ul>\n<li><input type="checkbox" checked disabled aria-label="Sudah"> a</li>\n</ul>',
    ],
    'footnotes in Indonesian': [
      'a[^1]\n\n[^1]: b',
      '<p>a<sup><a href="#catatan-kaki-fn-1" id="catatan-kaki-fnref-1" aria-describedby="footnote-label">1</a></sup></p>\n<section><h2 id="footnote-label">Catatan kaki</h2>\n<ol>\n<li id="catatan-kaki-fn-1">\n<p>b <a href="#catatan-kaki-fnref-1" aria-label="Kembali ke rujukan 1">↩</a></p>\n</li>\n</ol>\n</section>',
    ],
    links: [
      '[a](/temuan/ "x \\"y\\"") www.kota.example',
      '<p><a href="/temuan/" title="x &quot;y&quot;">a</a> <a href="http://www.kota.example">www.kota.example</a></p>',
    ],
    'components where they stand': [
      'Pada <Langkah id="a" />.\n\n<Catatan jenis="info">\n\nLihat <Peraturan id="b" />.\n\n</Catatan>',
      '<p>Pada <a data-sisipan></a>.</p>\n<aside data-sisipan><p>Lihat <a data-sisipan></a>.</p></aside>',
    ],
  };
  test.each(Object.entries(CASES))('%s', (_name, [body, shown]) => {
    expect(told(body)).toEqual([]);
    expect(html(body)).toBe(shown);
  });
});

describe('refused with a place', () => {
  const DALAM = 'Isi badan ini bersarang lebih dari 32 tingkat.';
  const CASES: Readonly<Record<string, readonly [body: string, ...told: string[]]>> = {
    'dashes in a row': [`a\n\n${'- '.repeat(2000)}x`, `12:1 ${DALAM}`],
    'pluses in a row': [`${'+ '.repeat(2000)}x`, `10:1 ${DALAM}`],
    'numbers in a row': [`${'1. '.repeat(2000)}x`, `10:1 ${DALAM}`],
    'quotes in a row': [`${'>'.repeat(900)}x`, `10:1 ${DALAM}`],
    'a list that goes deeper line by line': [
      Array.from({ length: 60 }, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n'),
      `25:33 ${DALAM}`,
    ],
    'emphasis within emphasis': [
      `${'*a **b '.repeat(50)}x${'** *'.repeat(50)}`.replaceAll('* *', '* c*'),
      `10:107 ${DALAM}`,
    ],
    'notes within notes': [
      `${'<Catatan jenis="info">\n\n'.repeat(40)}a\n\n${'</Catatan>\n\n'.repeat(40)}`,
      `74:1 ${DALAM}`,
    ],
    'a closing tag inside what it closes': [
      '<Catatan jenis="info">\n- a\n\n1) </Catatan>',
      '10:1 Ada elemen yang dibuka atau ditutup tanpa pasangannya.',
    ],
    'a heading of the page': ['Judul\n===', '10:1 Judul di badan mulai dari tingkat dua.'],
    'a component with words inside': ['<Langkah id="a">b</Langkah>', '10:1 <Langkah> tidak memuat isi.'],
    'a note within a line': ['a <Catatan jenis="info">b</Catatan>', '10:3 <Catatan> harus berdiri sendiri.'],
    'a link within a link': ['[a <Langkah id="b" />](/c/)', '10:4 Ada tautan di dalam tautan.'],
    'an attribute twice': ['<Langkah id="a" id="b" />', '10:1 Atribut "id" di <Langkah> tertulis dua kali.'],
    'an image by reference': ['![a][b]\n\n[b]: c', '10:1 Badan SOP tidak memuat gambar.'],
    'a brace that opens nothing': ['satu { dua', '10:6 Ada kurung kurawal yang tidak ditutup.'],
    'the character that stands for a brace': [
      'a \uE000',
      '10:3 Di sini ada karakter kendali yang tidak terlihat (U+E000).',
    ],
    'a mark of direction as an entity': [
      'a\n\n*b&#x202E;c*',
      '12:2 Di sini ada karakter kendali yang tidak terlihat (U+202E).',
    ],
    'a note that begins in one cell and ends in another': [
      '<Catatan jenis="info"> | a |\n|:-|-|\n\n| b </Catatan>',
      '10:24 Ada elemen yang dibuka atau ditutup tanpa pasangannya.',
    ],
  };
  test.each(Object.entries(CASES))('%s', (_name, [body, ...expected]) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('addresses that run something are refused however they are written', () => {
  test.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a](&#106;avascript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](javascript&#x3a;alert(1))',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '[b]\n\n[b]:\n  <javascript:alert(1)>',
    '[a](data:text/html,a)',
    '[a](vbscript:a)',
    '[a](file:///etc/passwd)',
  ])('%s', (body) => {
    expect(told(body)).toEqual([expect.stringMatching(/^1\d:\d+ Tautan "[a-z]+:" tidak boleh dipakai\.$/)]);
  });
});

// Each would hold the parser for hours if it looked for the end of the expression.
test.each(['x {', '<a b={', '<a {..."', 'export const a = {'])(
  'what follows "%s" does not hold the reader',
  (start) => {
    for (const nest of ['<a>', '<a b={', '<a>{', '{..."<a>'])
      expect(told(`${start}${nest.repeat(60)}`)).not.toEqual([]);
  },
);
