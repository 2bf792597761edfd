/** Swimlane → Mermaid's text: published as `.mmd`, drawn by `draw/`, readable as a flowchart by older Mermaid. */
import type { Sop } from '../domain/sop.ts';
import { encodeId, escapeLabel, escapeLink } from './mermaid-id.ts';
import { buildSwimlane, type Bentuk, type Garis, type Simpul, type Swimlane } from './swimlane.ts';

/** @param links address of a step for `click` lines; the default points into the page of the SOP */
export function renderMermaid(sop: Sop, links?: (langkahId: string) => string): string {
  return renderSwimlane(buildSwimlane(sop, links));
}

/**
 * Shapes first, in row order, then lanes in column order, then arrows: the layout reads rows and columns from that order.
 * Ids: `langkah.<id>`, the terminal's id, `peserta.<langkah>.<lajur>`, `lajur.<id>`, `<panah>[.<cabang>][.<keyakinan>]`
 * (Mermaid hands a layout no classes of edges, so their ids carry both facts).
 */
export function renderSwimlane(swimlane: Swimlane): string {
  const { garis, lajur, simpul } = swimlane;
  const lines = [
    '---',
    'config:',
    '  layout: swimlane',
    '---',
    'flowchart TB',
    ...simpul.flatMap((item) => [renderSimpul(item), ...item.peserta.map((lane) => renderPeserta(item, lane))]),
    ...lajur.flatMap(({ id, nama }) => [
      `subgraph ${encodeId(`lajur/${id}`)}["${escapeLabel(nama)}"]`,
      ...simpul.flatMap((item) => [
        ...(item.lajur === id ? [`  ${simpulId(item)}`] : []),
        ...(item.peserta.includes(id) ? [`  ${pesertaId(item, id)}`] : []),
      ]),
      'end',
    ]),
    ...garis.map((item) => renderGaris(item, simpul)),
    ...simpul.flatMap((item) =>
      item.tautan === null ? [] : [`click ${simpulId(item)} href "${escapeLink(item.tautan)}"`],
    ),
    ...renderClasses(swimlane),
  ];
  return `${lines.join('\n')}\n`;
}

/** A reader of the text alone sees what is a guess: the less certain, the shorter the dashes. */
const GAYA: Readonly<Record<string, string>> = {
  peserta: 'stroke-dasharray:2 2',
  'perkiraan-tinggi': 'stroke-dasharray:8 3',
  'perkiraan-sedang': 'stroke-dasharray:5 4',
  'perkiraan-rendah': 'stroke-dasharray:2 5',
};

const BENTUK: Readonly<Record<Bentuk, readonly [string, string]>> = {
  kapsul: ['([', '])'],
  kotak: ['[', ']'],
  'belah-ketupat': ['{', '}'],
};

/** The node's id in Mermaid's text. */
export function simpulId(simpul: Pick<Simpul, 'id' | 'bentuk'>): string {
  return encodeId(simpul.bentuk === 'kapsul' ? simpul.id : `langkah/${simpul.id}`);
}

const pesertaId = (simpul: Simpul, lane: string): string => encodeId(`peserta/${simpul.id}/${lane}`);

function renderSimpul(simpul: Simpul): string {
  const [open, close] = BENTUK[simpul.bentuk];
  return `${simpulId(simpul)}${open}"${escapeLabel(simpul.label)}"${close}`;
}

const renderPeserta = (simpul: Simpul, lane: string): string =>
  `${pesertaId(simpul, lane)}("${escapeLabel(`peserta (${simpul.label})`)}")`;

function renderGaris(garis: Garis, simpul: readonly Simpul[]): string {
  const node = (id: string): string => simpulId(simpul.find((item) => item.id === id) ?? { id, bentuk: 'kotak' });
  const line = garis.perkiraan === null ? '-->' : '-.->';
  const label = garis.label === null ? '' : `|"${escapeLabel(garis.label)}"|`;
  return `${node(garis.dari)} ${garisId(garis)}@${line}${label} ${node(garis.ke)}`;
}

const garisId = (garis: Garis): string =>
  [garis.id, garis.cabang, garis.perkiraan].filter((part) => part !== null).join('.');

function renderClasses({ lajur, simpul }: Swimlane): string[] {
  const groups = new Map<string, string[]>();
  const add = (name: string, id: string): void => void groups.set(name, [...(groups.get(name) ?? []), id]);
  for (const item of lajur) if (item.perkiraan) add(`perkiraan-${item.perkiraan}`, encodeId(`lajur/${item.id}`));
  for (const item of simpul) {
    for (const lane of item.peserta) add('peserta', pesertaId(item, lane));
    if (item.perkiraan) add(`perkiraan-${item.perkiraan}`, simpulId(item));
  }
  return [
    ...Object.entries(GAYA).flatMap(([name, gaya]) => (groups.has(name) ? [`classDef ${name} ${gaya}`] : [])),
    ...[...groups].map(([name, ids]) => `class ${ids.join(',')} ${name}`),
  ];
}
