/**
 * The draughtsman's laws once more, on what the reader sees: the diagrams of the built pages, measured by Chromium itself
 * (its own text extents, its own point-in-shape test), without any knowledge of our geometry.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { realSops } from '../content.ts';
import { launchBrowser } from './browser.ts';
import { DIST } from './site.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serve(DIST, 4450)]);
});
afterAll(async () => {
  await browser.close();
  served.server.close();
});

/** Runs in the page; one sentence per broken law. */
function findBrokenLaws(): string[] {
  const svg = document.querySelector<SVGSVGElement>('figure svg[data-diagram]');
  if (!svg) return ['no diagram'];
  const broken: string[] = [];
  const zoom = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const origin = svg.getBoundingClientRect();
  const boxOf = (element: Element): DOMRect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return new DOMRect((x - origin.x) / zoom, (y - origin.y) / zoom, width / zoom, height / zoom);
  };
  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const point = (x: number, y: number): DOMPoint => new DOMPoint(x, y);

  const nodes = [...svg.querySelectorAll<SVGGElement>(':scope > g[data-langkah], :scope > g[data-terminal]')].map(
    (group) => {
      const shape = group.querySelector<SVGGeometryElement>('.bentuk');
      const id =
        group.dataset['langkah'] ??
        `${group.dataset['terminal'] ?? ''}${group.dataset['bagian'] ? `/${group.dataset['bagian']}` : ''}`;
      return { id, group, shape, box: shape ? boxOf(shape) : new DOMRect() };
    },
  );
  const lanes = [...svg.querySelectorAll<SVGGElement>(':scope > g[data-pelaksana]')].map((lane) => boxOf(lane));
  nodes.forEach(({ id, box }, index) => {
    const previous = nodes[index - 1];
    if (previous && box.top < previous.box.bottom) broken.push(`${id} is not below ${previous.id}`);
    if (!lanes.some((lane) => box.left >= lane.left && box.right <= lane.right)) broken.push(`${id} leaves its lane`);
    for (const other of nodes.slice(index + 1)) if (overlap(box, other.box)) broken.push(`${id} overlaps ${other.id}`);
  });

  const lines = (text: SVGTextElement): DOMRect[] => {
    const parts = [...text.querySelectorAll('tspan')];
    return (parts.length > 0 ? parts : [text]).map((part) => {
      const { x, y, width, height } = boxOf(part);
      const size = parseFloat(getComputedStyle(part).fontSize);
      return new DOMRect(x, y + height / 2 - size * 0.4, width, size * 0.8);
    });
  };
  for (const { id, group, shape } of nodes) {
    for (const text of group.querySelectorAll<SVGTextElement>('text')) {
      for (const line of lines(text)) {
        const corners = [
          point(line.left, line.top),
          point(line.right, line.top),
          point(line.left, line.bottom),
          point(line.right, line.bottom),
        ];
        const beside = text.hasAttribute('data-samping');
        if (!beside && !corners.every((corner) => shape?.isPointInFill(corner)))
          broken.push(`the text of ${id} leaves its shape`);
        if (beside && nodes.some(({ box }) => overlap(line, box))) broken.push(`the text beside ${id} meets a shape`);
      }
    }
  }

  const edges = [...svg.querySelectorAll<SVGPathElement>('path[data-dari]')].map((path) => {
    const tip = path.parentElement
      ?.querySelector<SVGPathElement>('.ujung')
      ?.getAttribute('d')
      ?.match(/-?[\d.]+/g)
      ?.slice(0, 2)
      .map(Number);
    return {
      path,
      name: `${path.dataset['dari'] ?? ''} → ${path.dataset['ke'] ?? ''}`,
      tip: point(tip?.[0] ?? NaN, tip?.[1] ?? NaN),
    };
  });
  for (const { path, name, tip } of edges) {
    const from = nodes.find(({ id }) => id === path.dataset['dari']);
    const to = nodes.find(({ id }) => id === path.dataset['ke']);
    const length = path.getTotalLength();
    const at = (distance: number): DOMPoint => {
      const { x, y } = path.getPointAtLength(distance);
      return point(x, y);
    };
    const beyond = (a: DOMPoint, b: DOMPoint, distance: number): DOMPoint => {
      const whole = Math.hypot(b.x - a.x, b.y - a.y);
      return point(b.x + ((b.x - a.x) / whole) * distance, b.y + ((b.y - a.y) / whole) * distance);
    };
    const start = at(0);
    if (!from?.shape?.isPointInFill(beyond(at(3), start, 1.5)) || from.shape.isPointInFill(at(2)))
      broken.push(`${name} does not start on the border`);
    const end = at(length);
    if (!to?.shape?.isPointInFill(beyond(end, tip, 1.5)) || to.shape.isPointInFill(beyond(end, tip, -2)))
      broken.push(`${name} does not end on the border`);
    for (let distance = 0; distance <= length; distance += 2) {
      const here = at(distance);
      const hit = nodes.find((node) => node !== from && node !== to && node.shape?.isPointInFill(here));
      if (hit) broken.push(`${name} passes through ${hit.id}`);
    }
    const corners = [
      ...(path.getAttribute('d') ?? '').matchAll(/([ML])([-\d.]+) ([-\d.]+)|Q[-\d.]+ [-\d.]+ ([-\d.]+) ([-\d.]+)/g),
    ].map((match) => ({
      straight: match[1] === 'L',
      x: Number(match[2] ?? match[4]),
      y: Number(match[3] ?? match[5]),
    }));
    corners.slice(1).forEach(({ straight, x, y }, index) => {
      const before = corners[index];
      if (straight && before && before.x !== x && before.y !== y) broken.push(`${name} is not orthogonal`);
    });
  }

  const labels = [...svg.querySelectorAll<SVGTextElement>('.label text')].flatMap((text) =>
    lines(text).map((box) => ({ text, box })),
  );
  labels.forEach(({ text, box }, index) => {
    const words = text.textContent;
    for (const node of nodes) {
      const corners = [
        point(box.left, box.top),
        point(box.right, box.top),
        point(box.left, box.bottom),
        point(box.right, box.bottom),
      ];
      if (corners.some((corner) => node.shape?.isPointInFill(corner)))
        broken.push(`the label ${words} meets ${node.id}`);
    }
    for (const other of labels.slice(index + 1)) {
      if (other.text !== text && overlap(box, other.box))
        broken.push(`the labels ${words} and ${other.text.textContent} overlap`);
    }
    for (const { path, name } of edges) {
      for (let distance = 0; distance <= path.getTotalLength(); distance += 2) {
        const { x, y } = path.getPointAtLength(distance);
        if (x > box.left && x < box.right && y > box.top && y < box.bottom) {
          broken.push(`${name} runs through the label ${words}`);
          break;
        }
      }
    }
  });
  return [...new Set(broken)];
}

test.each((await realSops()).map(({ id }) => id))('%s', async (id) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${served.url}sop/${id}/`, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready');
  expect(await page.evaluate(findBrokenLaws)).toEqual([]);
  expect(
    await page.evaluate("document.querySelectorAll('figure svg[data-diagram] path[data-dari]').length"),
  ).toBeGreaterThan(5);
  await page.close();
});
