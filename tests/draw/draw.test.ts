import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { arrange } from '../../src/diagram/arrange.ts';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { closeDrawing, drawDiagram } from '../../src/draw/draw.ts';
import { standaloneSvg, TOKENS } from '../../src/draw/standalone.ts';
import { renderSvg } from '../../src/draw/svg.ts';
import { createWorkerClient } from '../../src/draw/worker-client.ts';
import { realSops, ROOT } from '../content.ts';
import { SHAPES, shapeOf } from '../diagram/shapes.ts';
import { makeSop, sopArbitrary } from '../diagram/sop-arbitrary.ts';

const PLAIN = { cache: null };

afterAll(closeDrawing);

const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

/** The drawing of a swimlane that never went through Mermaid's text. */
function drawDirectly(sop: Sop): string {
  const swimlane = buildSwimlane(sop);
  return renderSvg(sop.id, sop.nama, swimlane, arrange(swimlane));
}

describe.each(await realSops())('$id', (sop) => {
  test('draws every lane, step, terminal and arrow with the attributes of the contract', async () => {
    const svg = parse(await drawDiagram(sop, PLAIN));
    const list = (selector: string, attribute: string): (string | null)[] =>
      [...svg.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
    expect(svg.documentElement.getAttribute('data-diagram')).toBe(sop.id);
    expect(list('svg > g[data-pelaksana]', 'data-pelaksana')).toEqual(sop.pelaksana.map(({ id }) => id));
    expect(list('g[data-langkah]', 'data-langkah')).toEqual(sop.langkah.map(({ id }) => id));
    expect(list('g[data-langkah] > a', 'href')).toEqual(sop.langkah.map(({ id }) => `#langkah-${id}`));
    expect(list('g[data-terminal]', 'data-terminal')).toEqual(sop.terminal.map(({ jenis }) => jenis));
    const arrows = [...svg.querySelectorAll('path[data-dari]')].map((path) =>
      ['data-dari', 'data-ke', 'data-cabang'].map((name) => path.getAttribute(name)),
    );
    expect(arrows).toEqual(sop.panah.map(({ cabang, dari, ke }) => [dari, ke, cabang]));
  });

  test('is what the model says, though it went through Mermaid', async () => {
    expect(await drawDiagram(sop, PLAIN)).toBe(drawDirectly(sop));
  });

  test('is small and carries no style, script or id', async () => {
    const svg = await drawDiagram(sop, PLAIN);
    expect(svg).not.toMatch(/<style|<script|<marker|\sstyle=|\sid=|\son\w+=/);
    expect(svg.length).toBeLessThanOrEqual(15 * 1024);
    expect(gzipSync(svg).length).toBeLessThanOrEqual(3.5 * 1024);
  });
});

test('a step tells its position, role and what follows', async () => {
  const svg = parse(await drawDiagram(shapeOf('keputusan-dan-kembali'), PLAIN));
  expect([...svg.querySelectorAll('a')].map((link) => link.getAttribute('aria-label'))).toEqual([
    'Langkah 1 dari 3, Menyusun draf, a; ke langkah 2',
    'Langkah 2 dari 3, keputusan, Memeriksa draf, b; setuju ke langkah 3, tidak setuju kembali ke langkah 1',
    'Langkah 3 dari 3, Mengesahkan, c; ke selesai',
  ]);
  expect(svg.querySelector('desc')?.textContent).toBe(
    'Bagan alir 3 langkah dari atas ke bawah, satu langkah per baris, dalam 3 lajur: a, b, c. 1 keputusan. 1 panah kembali ke langkah sebelumnya.',
  );
});

test.each(Object.keys(SHAPES).filter((name) => !name.startsWith('dua-puluh')))(
  'draws as approved: %s',
  async (name) => {
    const svg = await drawDiagram(shapeOf(name), PLAIN);
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`kasus/${name}.svg`);
  },
);

test('links may lead to another page', async () => {
  const svg = await drawDiagram(makeSop(['a'], [{ id: 'x' }]), { ...PLAIN, links: (id) => `/sop/a/b/#langkah-${id}` });
  expect(svg).toContain('href="/sop/a/b/#langkah-x"');
});

describe('words are drawn as written', () => {
  const words = [
    '"kutip" dan `balik`',
    '#35; #quot; &amp; &lt;',
    'a;b|c',
    '<script>alert(1)</script>',
    'end',
    'graph subgraph end style',
    '%% bukan komentar',
    '{kurung} [siku] (bulat) ((dua))',
    '📄 berkas 👩🏽‍💼',
    'Pneumonoultramicroscopicsilicovolcanoconiosis',
    'قائمة المراجعة',
    '',
    '1. Rapat',
    '- Rapat',
    '**tebal** _miring_',
    'style x fill:#f00;',
    'C:\\temp\\n',
    'ﬂ°°35¶ß',
    'https://contoh.go.id/?a=1&b=2#c',
    'click a href "javascript:alert(1)"',
  ];

  test.each(words)('%j', async (text) => {
    const label = { jenis: 'ya', label: text, ke: 'dua', dinyatakan: 'langkah' } as const;
    const sop = makeSop(
      ['satu', 'lajur'],
      [
        { id: 'end', ringkas: text, keputusan: { cabang: [label] } },
        { id: 'dua', pelaksana: 'lajur', ringkas: text },
      ],
    );
    const named: Sop = { ...sop, nama: text, pelaksana: sop.pelaksana.map((item) => ({ ...item, nama: text })) };
    const svg = await drawDiagram(named, PLAIN);
    expect(svg).toBe(drawDirectly(named));
    expect(parse(svg).querySelectorAll('script, [onclick], [href^="javascript"]')).toHaveLength(0);
    const drawn = [...parse(svg).querySelectorAll('[data-langkah="dua"] text')]
      .map((item) => item.textContent)
      .join('');
    expect(drawn.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  test('any words, a sample', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 3, maxLength: 3 }),
        async (texts) => {
          const clean = texts.map((text) =>
            text
              .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
          );
          const sop = makeSop(
            ['a'],
            clean.map((text, i) => ({ id: `l${i}`, ringkas: text })),
          );
          expect(await drawDiagram(sop, PLAIN)).toBe(drawDirectly(sop));
        },
      ),
      { numRuns: 60, seed: 2026 },
    );
  });
});

test('generated SOPs come through Mermaid unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(sopArbitrary({ langkah: 6, lajur: 4 }), async (sop) => {
      expect(await drawDiagram(sop, PLAIN)).toBe(drawDirectly(sop));
    }),
    { numRuns: 30, seed: 2026 },
  );
});

test('an unchanged SOP is read from the cache, a changed one is drawn', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'bagan-'));
  const sop = shapeOf('paralel');
  const first = await drawDiagram(sop, { cache });
  expect(await drawDiagram(sop, { cache })).toBe(first);
  const kept = (): string[] =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'));
  expect(kept()).toHaveLength(1);
  await drawDiagram({ ...sop, nama: 'Nama lain' }, { cache });
  expect(kept()).toHaveLength(2);
  expect(kept().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  rmSync(cache, { recursive: true });
});

test('a text that Mermaid refuses is an error of that drawing only', async () => {
  const client = createWorkerClient();
  const bad = client.draw({ id: 'x', judul: 'x', text: 'flowchart TB\na[' });
  await expect(bad).rejects.toThrow();
  await client.close();
});

test('a worker that dies fails what it was drawing, by name; others draw the rest', async () => {
  const client = createWorkerClient('tests/draw/dying-worker.mjs', 1);
  const draw = (id: string, urgent = true): Promise<string> =>
    client.run({ jenis: 'bagan', id, judul: '', text: '' }, urgent);
  const all = await Promise.allSettled([
    draw('a'),
    draw('maut'),
    draw('b'),
    draw('maut', false),
    draw('c'),
    draw('d', false),
    draw('e'),
  ]);
  expect(all.map((item) => (item.status === 'fulfilled' ? item.value : String(item.reason)))).toEqual([
    'a',
    'Error: The drawing worker ended with code 3. It was drawing the diagram of maut.',
    'b',
    'Error: The drawing worker ended with code 3. It was drawing the diagram of maut.',
    'c',
    'd',
    'e',
  ]);
  await client.close();
});

test('what waits when the workers are closed is told so', async () => {
  const client = createWorkerClient('tests/draw/dying-worker.mjs', 2);
  const all = ['tidur', 'tidur', 'a', 'b', 'c'].map((id) => client.draw({ id, judul: '', text: '' }));
  const settled = Promise.allSettled(all);
  await client.close();
  for (const item of await settled) expect(item).toMatchObject({ reason: new Error('The drawing worker was closed.') });
});

test('a folder that cannot be written is no error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bagan-'));
  writeFileSync(join(folder, 'berkas'), '');
  expect(await drawDiagram(shapeOf('satu-langkah'), { cache: join(folder, 'berkas/x') })).toContain('<svg');
  rmSync(folder, { recursive: true });
});

test('a process that drew ends by itself', () => {
  const script = `
    import { createWorkerClient } from './src/draw/worker-client.ts';
    const svg = await createWorkerClient().draw({ id: 'x', judul: 'x', text: ${JSON.stringify('---\nconfig:\n  layout: swimlane\n---\nflowchart TB\nlangkah.a["A"]\nsubgraph lajur.b["B"]\nlangkah.a\nend\n')} });
    process.stdout.write(String(svg.length > 100));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, timeout: 150_000 });
  expect(String(run.stdout)).toBe('true');
  expect(run.status).toBe(0);
});

describe('a file of its own', () => {
  test('embeds its stylesheet with all tokens filled in', async () => {
    const svg = standaloneSvg(
      await drawDiagram(shapeOf('satu-langkah'), PLAIN),
      readFileSync('src/draw/bagan.css', 'utf8'),
    );
    const style = parse(svg).querySelector('style')?.textContent ?? '';
    expect(style).toContain('.bagan-alir .bentuk { fill: #ffffff; stroke: #1a1d21;');
    expect(style).not.toMatch(/var\(|currentColor|@media/);
  });

  test('uses the light colours of the pages', () => {
    const css = readFileSync('src/layouts/gaya/token.css', 'utf8');
    const light = Object.keys(TOKENS).map((name) => [
      name,
      new RegExp(`${name}: var\\(--terang, ([^)]+)\\)`).exec(css)?.[1],
    ]);
    expect(TOKENS).toEqual(Object.fromEntries(light));
  });
});
