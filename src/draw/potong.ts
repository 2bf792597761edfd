/** A piece of a finished drawing around one step: its row, the row before and the row after, with the titles of their lanes. */

export interface Potongan {
  /** Address of a step, for the links of the nodes. */
  readonly links: (langkahId: string) => string;
  readonly judul: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Part extends Box {
  readonly text: string;
}
interface Node extends Part {
  readonly id: string;
}

const MARGIN = 22;

/** Cuts the SVG of `drawDiagram`; null where the drawing has no such step. The piece carries `data-potongan` instead of `data-diagram`. */
export function cropDiagram(svg: string, langkahId: string, { links, judul }: Potongan): string | null {
  const { head, labels, lanes: all, lines: drawn, nodes, numbers, peserta, titles } = readParts(svg);
  const at = nodes.findIndex((node) => node.id === langkahId);
  const focus = nodes[at];
  if (focus === undefined) return null;
  const shown = nodes.slice(Math.max(0, at - 1), at + 2);
  const top = Math.max(head, Math.min(...shown.map((node) => node.top)) - MARGIN);
  const bottom = Math.max(...shown.map((node) => node.bottom)) + MARGIN;

  const lines = drawn.filter((line) => line.bottom > top && line.top < bottom);
  const own = lines.filter((line) => line.ends.includes(langkahId));
  const left = Math.min(...[...shown, ...own].map((part) => part.left));
  const right = Math.max(...[...shown, ...own].map((part) => part.right));
  const lanes = all.filter((lane) => lane.right > left && lane.left < right);
  const x = Math.min(left, ...lanes.map((lane) => lane.left));
  const gutter = all[0]?.left ?? 0;
  const area = { left: x, right: Math.max(right, ...lanes.map((lane) => lane.right)), top, bottom };
  const inside = (part: Box): boolean =>
    part.right >= area.left && part.left <= area.right && part.bottom >= top && part.top <= bottom;

  const size = { width: area.right - x, height: bottom - top };
  const names = titles.filter((_, index) => lanes.includes(all[index] ?? focus));
  const wide = `${round(gutter + size.width)} ${round(head + size.height)}`;
  const [width, height] = wide.split(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="bagan-alir" data-potongan="${langkahId}" width="${width}" height="${height}" viewBox="0 0 ${wide}" role="group">`,
    `<title>${escapeXml(judul)}</title>`,
    `<g class="nomor" aria-hidden="true" transform="translate(0 ${round(head - top)})">${numbers
      .filter((text) => text.top > top && text.bottom < bottom)
      .map(({ text }) => text)
      .join('')}</g>`,
    `<svg x="${round(gutter)}" y="${round(head)}" width="${round(size.width)}" height="${round(size.height)}" viewBox="${round(x)} ${round(top)} ${round(size.width)} ${round(size.height)}">`,
    ...lanes.map(({ text }) => text),
    `<g class="alur" aria-hidden="true">${lines
      .filter(inside)
      .map(({ text }) => text)
      .join('')}</g>`,
    ...peserta.filter(inside).map(({ text }) => text),
    ...nodes.filter(inside).map((node) => withLink(node, links, node.id === langkahId)),
    `<g class="label" aria-hidden="true">${labels
      .filter(inside)
      .map(({ text }) => text)
      .join('')}</g>`,
    '</svg>',
    `<g class="kepala-lajur" transform="translate(${round(gutter - x)} 0)">${names.join('')}<path class="batas" d="M${round(x)} ${round(head)}h${round(size.width)}"/></g>`,
    '</svg>',
  ].join('');
}

/** The links of a whole drawing, pointed elsewhere. */
export function relinkDiagram(svg: string, links: (langkahId: string) => string): string {
  return svg.replace(LINK, (_, id: string) => `<a href="${escapeXml(links(id))}"`);
}

interface Parts {
  readonly nodes: readonly Node[];
  readonly lines: readonly (Part & { readonly ends: readonly string[] })[];
  readonly lanes: readonly Part[];
  readonly titles: readonly string[];
  readonly peserta: readonly Part[];
  readonly numbers: readonly Part[];
  readonly labels: readonly Part[];
  readonly head: number;
}

// The steps of one SOP are cut one after the other: its parts are read once.
let latest: { readonly svg: string; readonly parts: Parts } | null = null;

function readParts(svg: string): Parts {
  if (latest?.svg === svg) return latest.parts;
  const parts: Parts = {
    nodes: readNodes(svg).sort((a, b) => a.top - b.top),
    lines: readLines(svg),
    lanes: readLanes(svg),
    titles: readTitles(svg),
    peserta: readPeserta(svg),
    numbers: readTexts(svg, 'nomor'),
    labels: readTexts(svg, 'label'),
    head: Number(/class="batas" d="M0 ([\d.]+)/.exec(svg)?.[1] ?? 0),
  };
  latest = { svg, parts };
  return parts;
}

const LINK = /<a href="#langkah-([^"]*)"/g;

function withLink({ text, id }: Node, links: (id: string) => string, focus: boolean): string {
  const linked = relinkDiagram(text, links);
  return focus ? linked.replace(`data-langkah="${id}"`, `$& data-terpilih=""`) : linked;
}

function readNodes(svg: string): Node[] {
  return [...svg.matchAll(/<g data-(?:langkah|terminal)="([^"]*)"[^>]*>.*?<\/g>/g)].map(([text, id = '']) => ({
    id: text.startsWith('<g data-terminal') ? `@${id}` : id,
    text,
    ...boxOf(/class="bentuk" d="([^"]*)"/.exec(text)?.[1] ?? ''),
  }));
}

function readLines(svg: string): (Part & { readonly ends: readonly string[] })[] {
  const line =
    /<g[^>]*><path d="([^"]*)" data-dari="([^"]*)" data-ke="([^"]*)"[^>]*\/><path class="ujung"[^>]*\/><\/g>/g;
  return [...svg.matchAll(line)].map(([text, path = '', dari = '', ke = '']) => ({
    text,
    ends: [dari, ke],
    ...boxOf(path),
  }));
}

function readLanes(svg: string): Part[] {
  const body = svg.slice(0, svg.indexOf('<g class="kepala-lajur"'));
  return [...body.matchAll(/<g data-pelaksana="[^"]*"><path class="lajur" d="([^"]*)"\/><\/g>/g)].map(
    ([text, path = '']) => ({ text, ...boxOf(path) }),
  );
}

function readTitles(svg: string): string[] {
  const head = svg.slice(svg.indexOf('<g class="kepala-lajur"'));
  return [...head.matchAll(/<g data-pelaksana="[^>]*>.*?<\/g>/g)].map(([text]) => text);
}

function readPeserta(svg: string): Part[] {
  return [...svg.matchAll(/<g class="peserta"[^>]*><circle cx="([\d.-]+)" cy="([\d.-]+)".*?<\/g>/g)].map(
    ([text, x, y]) => ({ text, ...pointBox(Number(x), Number(y)) }),
  );
}

function readTexts(svg: string, group: string): Part[] {
  const [, body = ''] = new RegExp(`<g class="${group}"[^>]*>(.*?)</g>`).exec(svg) ?? [];
  return [...body.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)".*?<\/text>/g)].map(([text, x, y]) => ({
    text,
    ...pointBox(Number(x), Number(y)),
  }));
}

const pointBox = (x: number, y: number): Box => ({ left: x, right: x, top: y, bottom: y });

/** Bounds of a path's points: absolute M, L, Q and relative h, v, l, a, which is all our drawings use. */
function boxOf(path: string): Box {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    const step = command === 'a' ? 7 : /[hv]/.test(command) ? 1 : 2;
    for (let i = 0; i + step <= numbers.length; i += step) {
      const [dx = 0, dy = 0] = numbers.slice(i + step - 2 < i ? i : i + step - 2, i + step);
      if (command === 'h') x += dx;
      else if (command === 'v') y += dx;
      else if (/[la]/.test(command)) [x, y] = [x + dx, y + dy];
      else [x, y] = [dx, dy];
      points.push([x, y]);
    }
  }
  const xs = points.map(([px]) => px);
  const ys = points.map(([, py]) => py);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const round = (value: number): string => String(Math.round(value * 10) / 10 || 0);

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
