/**
 * Our drawings of the real SOPs beside Mermaid's own layouts of the same text, all measured in
 * one browser; the time beside Mermaid's stock layout in that browser and in Node.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type mermaidApi from 'mermaid';
import type { Page } from 'playwright-core';
import { renderMermaid } from '../../src/diagram/mermaid-text.ts';
import { closeDrawing, drawDiagram } from '../../src/draw/draw.ts';
import { realSops, ROOT } from '../content.ts';
import { launchBrowser } from '../situs/browser.ts';
import { keepAngka } from './angka.ts';

interface Figures {
  readonly silang: number;
  readonly belokan: number;
  readonly panjang: number;
  /** Arrows that run through a shape they do not belong to. */
  readonly tembus: number;
  /** Labels that lie on the line of another arrow. */
  readonly tertutup: number;
  readonly ms: number;
}

const FOLDERS: Readonly<Record<string, string>> = { mermaid: join(ROOT, 'node_modules/mermaid') };

const browser = await launchBrowser();
const page = await browser.newPage();
await page.route('http://bagan.test/**', async (route) => {
  const [, name = '', ...rest] = new URL(route.request().url()).pathname.split('/');
  const folder = FOLDERS[name];
  if (folder === undefined) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' });
  const body = await readFile(join(folder, ...rest), 'utf8');
  return route.fulfill({ contentType: 'text/javascript', body });
});
await page.goto('http://bagan.test/');

const layouts: readonly (readonly [string, string])[] = [
  ['swimlane', 'layout: swimlane'],
  ['swimlane, ignoreCrossLaneEdges: false', 'layout: swimlane\n  swimlane:\n    ignoreCrossLaneEdges: false'],
  ['ELK', 'layout: elk'],
];

const RUNS = 5;
/** Of all SOPs, by layout. */
const semua = new Map<string, readonly Figures[]>();
const node = new Worker(new URL('./bagan-mermaid-node.ts', import.meta.url));
await once(node, 'message');
console.log('SOP | layout | silang | belokan | panjang px | tembus | label tertutup | ms');
const sops = await realSops();
for (const sop of sops) await drawDiagram(sop, { cache: null });
for (const sop of sops) {
  let svg = '';
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    svg = await drawDiagram(sop, { cache: null });
    times.push(performance.now() - started);
  }
  const ms = times.toSorted((x, y) => x - y)[Math.floor(RUNS / 2)] ?? 0;
  print(sop.id, 'Lajur', { ...(await measure(page, svg)), ms });
  node.postMessage(renderMermaid(sop));
  const [inNode] = (await once(node, 'message')) as [number | string];
  console.log(
    [sop.id, 'swimlane in Node', '', '', '', '', '', typeof inNode === 'number' ? Math.round(inNode) : inNode].join(
      ' | ',
    ),
  );
  for (const [name, config] of layouts) {
    const text = renderMermaid(sop).replace('layout: swimlane', config);
    const stock = await renderStock(page, text);
    print(sop.id, name, { ...(await measure(page, stock.svg)), ms: stock.ms });
  }
}
await browser.close();
await closeDrawing();
await node.terminate();
keepAngka(
  'bagan-banding',
  [...semua].map(([layout, all]) => {
    const jumlah = (what: (of: Figures) => number): number =>
      Math.round(all.reduce((sum, item) => sum + what(item), 0));
    return [
      `${sops.length} diagrams, ${layout}`,
      `${jumlah(({ silang }) => silang)} crossings, ${jumlah(({ belokan }) => belokan)} turns, ${jumlah(({ panjang }) => panjang)} px of arrows, ${jumlah(({ tembus }) => tembus)} through shapes, ${jumlah(({ tertutup }) => tertutup)} labels covered, ${jumlah(({ ms }) => ms)} ms`,
    ];
  }),
);

function print(sop: string, layout: string, figures: Figures): void {
  const { belokan, ms, panjang, silang, tembus, tertutup } = figures;
  semua.set(layout, [...(semua.get(layout) ?? []), figures]);
  console.log([sop, layout, silang, belokan, Math.round(panjang), tembus, tertutup, Math.round(ms)].join(' | '));
}

async function renderStock(page: Page, text: string): Promise<{ svg: string; ms: number }> {
  return page.evaluate(async (source) => {
    const load = (url: string): Promise<{ default: unknown }> => import(url) as Promise<{ default: unknown }>;
    const { default: mermaid } = (await load('http://bagan.test/mermaid/dist/mermaid.esm.min.mjs')) as {
      default: typeof mermaidApi;
    };
    mermaid.initialize({ startOnLoad: false, htmlLabels: false, flowchart: { htmlLabels: false, curve: 'linear' } });
    await mermaid.render('pemanasan', source);
    const started = performance.now();
    const { svg } = await mermaid.render('bagan', source);
    return { svg, ms: performance.now() - started };
  }, text);
}

/** Figures of what is drawn, ours and theirs by the same rule: every path is walked in small steps. */
async function measure(page: Page, svg: string): Promise<Omit<Figures, 'ms'>> {
  await page.setContent(`<!doctype html><body>${svg}</body>`);
  return page.evaluate(() => {
    interface Dot {
      readonly x: number;
      readonly y: number;
    }
    const paths = [...document.querySelectorAll<SVGPathElement>('path[data-dari], path.flowchart-link')];
    const walk = (path: SVGPathElement, step: number): Dot[] => {
      const total = path.getTotalLength();
      const matrix = path.getScreenCTM();
      return Array.from({ length: Math.ceil(total / step) + 1 }, (_, i): Dot => {
        const { x, y } = path.getPointAtLength(Math.min(total, i * step));
        return matrix ? new DOMPoint(x, y).matrixTransform(matrix) : { x, y };
      });
    };
    const lines = paths.map((path) => walk(path, 3));
    const side = (a: Dot, b: Dot, c: Dot): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    const cross = (a: Dot, b: Dot, c: Dot, d: Dot): boolean =>
      side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    const crossings = (a: Dot[], b: Dot[]): number => {
      let count = 0;
      let last: Dot | null = null;
      // The ends, where arrows of one shape may meet, do not count; two hits within 6 px are one.
      for (let i = 2; i < a.length - 3; i++)
        for (let k = 2; k < b.length - 3; k++) {
          const [p, q, r, s] = [a[i], a[i + 1], b[k], b[k + 1]];
          if (!p || !q || !r || !s || Math.abs(p.x - r.x) + Math.abs(p.y - r.y) > 12 || !cross(p, q, r, s)) continue;
          if (last === null || Math.hypot(last.x - p.x, last.y - p.y) > 6) count++;
          last = p;
        }
      return count;
    };
    const turns = (line: Dot[]): number => {
      const angles = line.slice(1).map((dot, i) => Math.atan2(dot.y - (line[i]?.y ?? 0), dot.x - (line[i]?.x ?? 0)));
      let count = 0;
      let settled = angles[0] ?? 0;
      angles.forEach((angle, i) => {
        const steady =
          Math.abs(angle - (angles[i + 1] ?? angle)) < 0.05 && Math.abs(angle - (angles[i - 1] ?? angle)) < 0.05;
        const turn = Math.abs(Math.atan2(Math.sin(angle - settled), Math.cos(angle - settled)));
        if (steady && turn > 0.3) {
          count++;
          settled = angle;
        }
      });
      return count;
    };
    const inside = (box: DOMRect, { x, y }: Dot, by: number): boolean =>
      x > box.left + by && x < box.right - by && y > box.top + by && y < box.bottom - by;
    const shapes = [...document.querySelectorAll('g[data-langkah] .bentuk, g[data-terminal] .bentuk, g.node')].map(
      (item) => item.getBoundingClientRect(),
    );
    const through = lines.filter((line) =>
      shapes.some((box) => {
        const own = [line[0], line.at(-1)].some((end) => end && inside(box, end, -8));
        return !own && line.some((dot) => inside(box, dot, 3));
      }),
    ).length;
    const labels = [...document.querySelectorAll('.label > text, g.edgeLabel')].filter((item) =>
      item.textContent?.trim(),
    );
    const hidden = labels.filter((label) => {
      const box = label.getBoundingClientRect();
      // One line may be its own.
      return lines.filter((line) => line.some((dot) => inside(box, dot, 1))).length > 1;
    }).length;
    const all = lines.flatMap((a, i) => lines.slice(i + 1).map((b) => crossings(a, b)));
    return {
      silang: all.reduce((sum, count) => sum + count, 0),
      belokan: paths.reduce((sum, path) => sum + turns(walk(path, 1)), 0),
      panjang: paths.reduce((sum, path) => sum + path.getTotalLength(), 0),
      tembus: through,
      tertutup: hidden,
    };
  });
}
