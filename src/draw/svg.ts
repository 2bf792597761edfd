/** Geometry → SVG: classes and data attributes only, so that one stylesheet serves light, dark, print and paper. */
import { describeSwimlane, nameSimpul } from '../diagram/describe.ts';
import type { GarisPlace, Geometry, PesertaPlace, Point, SimpulPlace, Text } from '../diagram/geometry.ts';
import { pesertaBox } from '../diagram/solid.ts';
import type { Swimlane } from '../diagram/swimlane.ts';
import { baseline, HURUF, type Huruf } from '../diagram/text.ts';

/** @param judul name of the SOP, for the title */
export function renderSvg(id: string, judul: string, swimlane: Swimlane, geometry: Geometry): string {
  const { garis, head, height, lajur, numbers, peserta, simpul, width } = geometry;
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="bagan-alir" data-diagram="${escapeXml(id)}" ${size} role="group">`,
    `<title>${escapeXml(`Bagan alir ${judul}`)}</title><desc>${escapeXml(describeSwimlane(swimlane))}</desc>`,
    ...lajur.map(
      (lane) =>
        `<g data-pelaksana="${escapeXml(lane.lajur.id)}"><path class="lajur" d="${rect(lane.x, 0, lane.width, height)}"/></g>`,
    ),
    `<g class="nomor" aria-hidden="true">${simpul.map((item) => renderNumber(item, numbers)).join('')}</g>`,
    `<g class="alur" aria-hidden="true">${garis.map(renderGaris).join('')}</g>`,
    ...peserta.map((item) => renderPeserta(item)),
    ...simpul.map((item) => renderSimpul(swimlane, item)),
    `<g class="label" aria-hidden="true">${garis.map(renderLabel).join('')}</g>`,
    renderHead(geometry, head),
    '</svg>',
  ].join('');
}

function renderHead({ head, lajur, width }: Geometry, height: number): string {
  const titles = lajur.map(
    ({ lajur: lane, title, width: own, x }) =>
      `<g data-pelaksana="${escapeXml(lane.id)}"${inferred(lane.perkiraan)}><path class="lajur" d="${rect(x, 0, own, head)}"/>${renderText(title, HURUF.lajur)}</g>`,
  );
  const back = `<path class="dasar" d="${rect(0, 0, width, height)}"/>`;
  return `<g class="kepala-lajur">${back}${titles.join('')}<path class="batas" d="M0 ${round(head)}H${round(width)}"/></g>`;
}

function renderSimpul(swimlane: Swimlane, { beside, center, shape, simpul, text }: SimpulPlace): string {
  const words = renderText(text, shape.huruf);
  const outline = `<path class="bentuk" d="${outlinePath(shape.bentuk, center, shape.width, shape.height)}"/>`;
  if (simpul.bentuk === 'kapsul') {
    const jenis = simpul.id.split('/')[0] ?? simpul.id;
    const bagian = simpul.id.includes('/') ? ` data-bagian="${escapeXml(simpul.id.slice(jenis.length + 1))}"` : '';
    return `<g data-terminal="${escapeXml(jenis)}"${bagian}>${outline}${words}</g>`;
  }
  const side = beside === null ? '' : renderText(beside, HURUF.simpul, ' data-samping=""');
  const name = escapeXml(nameSimpul(swimlane, simpul));
  const kind = shape.beside === null ? '' : ' class="bernomor"';
  const body = `<a href="${escapeXml(simpul.tautan ?? '')}" aria-label="${name}">${outline}${words}${side}</a>`;
  return `<g data-langkah="${escapeXml(simpul.id)}"${kind}${inferred(simpul.perkiraan)}>${body}</g>`;
}

function renderGaris({ balik, garis, points }: GarisPlace): string {
  const branch = garis.cabang === null ? '' : ` data-cabang="${garis.cabang}"`;
  const classes = [balik ? 'balik' : '', garis.perkiraan === null ? '' : 'kira'].filter(Boolean).join(' ');
  const kind = classes === '' ? '' : ` class="${classes}"`;
  const ends = ` data-dari="${escapeXml(garis.dari)}" data-ke="${escapeXml(garis.ke)}"`;
  return `<g${kind}><path d="${linePath(points)}"${ends}${branch}${inferred(garis.perkiraan)}/><path class="ujung" d="${tipPath(points)}"/></g>`;
}

function renderLabel({ balik, garis, label }: GarisPlace): string {
  if (label === null) return '';
  return renderText(label, HURUF.cabang, `${balik ? ' class="balik"' : ''}${inferred(garis.perkiraan)}`);
}

function renderPeserta(item: PesertaPlace): string {
  const { center } = item;
  const box = pesertaBox(item);
  const dot = `<circle cx="${round(center.x)}" cy="${round(center.y - 4)}" r="5"/>`;
  const word = renderText({ x: center.x, y: box.y + box.height - 8, lines: ['peserta'] }, HURUF.peserta);
  return `<g class="peserta" data-peserta="${escapeXml(item.lajur)}" data-untuk="${escapeXml(item.langkah)}">${dot}${word}</g>`;
}

function renderNumber({ center, urutan }: SimpulPlace, numbers: number): string {
  if (urutan === null) return '';
  return renderText({ x: numbers - 10, y: center.y, lines: [String(urutan)] }, HURUF.nomor);
}

function renderText({ lines, x, y }: Text, huruf: Huruf, attributes = ''): string {
  const first = y - ((lines.length - 1) * huruf.line) / 2 + baseline(huruf);
  // One element per line: what is read out and copied then has a blank between the lines, and none is drawn.
  return lines
    .map(
      (line, i) => `<text x="${round(x)}" y="${round(first + i * huruf.line)}"${attributes}>${escapeXml(line)}</text>`,
    )
    .join(' ');
}

const inferred = (keyakinan: string | null): string => (keyakinan === null ? '' : ` data-perkiraan="${keyakinan}"`);

function outlinePath(bentuk: string, { x, y }: Point, width: number, height: number): string {
  const [w, h] = [width / 2, height / 2];
  if (bentuk === 'belah-ketupat')
    return `M${round(x)} ${round(y - h)}l${round(w)} ${round(h)} ${round(-w)} ${round(h)} ${round(-w)} ${round(-h)}z`;
  const r = bentuk === 'kapsul' ? h : 2;
  const arc = (dx: number, dy: number): string => `a${round(r)} ${round(r)} 0 0 1 ${round(dx)} ${round(dy)}`;
  return `M${round(x - w + r)} ${round(y - h)}h${round(width - 2 * r)}${arc(r, r)}v${round(height - 2 * r)}${arc(-r, r)}h${round(2 * r - width)}${arc(-r, -r)}v${round(2 * r - height)}${arc(r, -r)}z`;
}

const TIP = { length: 8, half: 4 };

/** Rounded corners; the line stops inside the arrowhead. */
function linePath(points: readonly Point[]): string {
  const line = points.map((point, k) =>
    k === points.length - 1 ? towards(point, points[k - 1], TIP.length - 1) : point,
  );
  return line
    .map((point, k) => {
      const before = line[k - 1];
      const after = line[k + 1];
      if (!before) return `M${pair(point)}`;
      if (!after) return `L${pair(point)}`;
      const radius = Math.min(5, distance(before, point) / 2, distance(point, after) / 2);
      return `L${pair(towards(point, before, radius))}Q${pair(point)} ${pair(towards(point, after, radius))}`;
    })
    .join('');
}

function tipPath(points: readonly Point[]): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const base = towards(tip, points.at(-2), TIP.length);
  const level = base.y === tip.y;
  const wing = (sign: number): Point =>
    level ? { x: base.x, y: base.y + sign * TIP.half } : { x: base.x + sign * TIP.half, y: base.y };
  return `M${pair(tip)}L${pair(wing(-1))} ${pair(wing(1))}z`;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Point, to: Point | undefined, by: number): Point {
  if (!to) return from;
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}

const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

const round = (value: number): string => String(Math.round(value * 10) / 10 || 0);

function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
      // Control characters and halves of characters may not stand in XML at all.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '\ufffd',
      )
  );
}
