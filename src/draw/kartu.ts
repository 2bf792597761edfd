/** The picture of an SOP for link previews, 1200 × 630: its name, its size, and the shape of its flow. */
import type { Sop } from '../domain/sop.ts';
import { formatTotal } from '../domain/waktu.ts';
import type { Penulis } from './huruf-garis.ts';

export const KARTU = { width: 1200, height: 630 } as const;

export interface Huruf {
  readonly tebal: Penulis;
  readonly biasa: Penulis;
}

const EDGE = 64;
const WIDE = KARTU.width - 2 * EDGE;
const TINTA = '#1a1d21';
const REDUP = '#5a6169';
const AKSI = '#0a5a63';
const AWAS = '#8a4b00';
const RONA = ['#dfeceb', '#efe6d3', '#e3e4f2', '#f3e0dc', '#e4ecd8', '#f0e0ec', '#dde8f2'];
const BAGAN = { top: 336, bottom: 556, left: EDGE + 250 };

/** @param situs name of the site, printed as the sender */
export function renderKartu(sop: Sop, situs: string, { tebal, biasa }: Huruf): string {
  const { lines, size } = fitTitle(sop.nama, tebal);
  const title = lines.map((line, index) => tebal.write(line, { x: EDGE, y: 150 + index * size * 1.2, size }, TINTA));
  const below = 150 + (lines.length - 1) * size * 1.2;
  const facts = `${sop.langkah.length} langkah · ${sop.pelaksana.length} pelaksana · ${formatTotal(sop.total)} kerja`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${KARTU.width}" height="${KARTU.height}" viewBox="0 0 ${KARTU.width} ${KARTU.height}">`,
    `<rect width="${KARTU.width}" height="${KARTU.height}" fill="#fbfaf7"/><rect width="${KARTU.width}" height="10" fill="${AKSI}"/>`,
    tebal.write(situs, { x: EDGE, y: 78, size: 30 }, AKSI),
    biasa.write(
      'Prosedur pemerintah, langkah demi langkah',
      { x: EDGE + tebal.measure(situs, 30) + 18, y: 78, size: 24 },
      REDUP,
    ),
    ...title,
    biasa.write(cut(sop.instansi.nama, 28, WIDE, biasa), { x: EDGE, y: below + 46, size: 28 }, REDUP),
    tebal.write(cut(facts, 28, WIDE, tebal), { x: EDGE, y: below + 90, size: 28 }, TINTA),
    renderAlur(sop, biasa),
    biasa.write('Bukan situs resmi pemerintah', { x: EDGE, y: 604, size: 20 }, REDUP),
    '</svg>',
  ].join('');
}

/** The largest size at which the name fits into two lines; at the smallest the rest is cut. */
function fitTitle(nama: string, tebal: Penulis): { lines: readonly string[]; size: number } {
  for (const size of [58, 50, 44]) {
    const lines = breakLines(nama, size, tebal);
    if (lines.length <= 2) return { lines, size };
  }
  const [first = '', ...rest] = breakLines(nama, 44, tebal);
  return { lines: [first, cut(rest.join(' '), 44, WIDE, tebal)], size: 44 };
}

function breakLines(text: string, size: number, penulis: Penulis): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && penulis.measure(longer, size) <= WIDE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(text: string, size: number, width: number, penulis: Penulis): string {
  if (penulis.measure(text, size) <= width) return text;
  const chars = Array.from(text);
  while (chars.length > 1 && penulis.measure(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** Lanes as rows, steps from left to right: small, but the same flow as the diagram. */
function renderAlur(sop: Sop, biasa: Penulis): string {
  const lanes = [
    ...sop.pelaksana.map(({ id, nama }) => ({ id, nama })),
    ...(sop.langkah.some((item) => item.pelaksana === null) ? [{ id: null, nama: 'tidak diketahui' }] : []),
  ];
  const row = (BAGAN.bottom - BAGAN.top) / lanes.length;
  const width = KARTU.width - EDGE - BAGAN.left;
  const step = width / sop.langkah.length;
  const y = (id: string | null): number => BAGAN.top + (lanes.findIndex((lane) => lane.id === id) + 0.5) * row;
  const x = (urutan: number): number => BAGAN.left + (urutan - 0.5) * step;
  const size = Math.min(20, row * 0.62);
  const body = lanes.map(({ nama }, index) => {
    const top = BAGAN.top + index * row;
    const tint = RONA[index % RONA.length] ?? '#e9e7e2';
    const name = cut(nama, size, BAGAN.left - EDGE - 16, biasa);
    return `<rect x="${EDGE - 8}" y="${top + 1}" width="${KARTU.width - 2 * EDGE + 16}" height="${row - 2}" fill="${tint}"/>${biasa.write(name, { x: EDGE, y: top + row / 2 + size * 0.36, size }, TINTA)}`;
  });
  const place = new Map(sop.langkah.map((item) => [item.id, { x: x(item.urutan), y: y(item.pelaksana) }]));
  const lines = sop.panah.flatMap(({ dari, ke, balik }) => {
    const from = place.get(dari);
    const to = place.get(ke);
    if (!from || !to) return [];
    const middle = (from.x + to.x) / 2;
    // A way back swings aside, so that it never lies on the way there.
    const aside = balik ? row * 1.1 : 0;
    const path = `M${from.x} ${from.y}C${middle} ${from.y + aside} ${middle} ${to.y + aside} ${to.x} ${to.y}`;
    return [
      `<path d="${path}" fill="none" stroke="${balik ? AWAS : TINTA}" stroke-width="2"${balik ? ' stroke-dasharray="6 5"' : ''}/>`,
    ];
  });
  const half = Math.min(step * 0.32, row * 0.32, 16);
  const nodes = sop.langkah.map((item) => {
    const at = place.get(item.id) ?? { x: 0, y: 0 };
    const shape = `fill="#ffffff" stroke="${TINTA}" stroke-width="2"`;
    if (item.keputusan === null)
      return `<rect x="${at.x - half}" y="${at.y - half * 0.8}" width="${2 * half}" height="${1.6 * half}" rx="2" ${shape}/>`;
    return `<path d="M${at.x} ${at.y - half}L${at.x + half} ${at.y}L${at.x} ${at.y + half}L${at.x - half} ${at.y}z" ${shape}/>`;
  });
  return [...body, ...lines, ...nodes].join('');
}
