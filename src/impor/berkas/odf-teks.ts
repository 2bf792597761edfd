/** Paragraphs and lists of OpenDocument, as they are printed. */
import { listAnak, readBilangan, nameOf, listSemuaAnak, type Element } from './pohon.ts';

export const SHAPES = new Set(
  'custom-shape rect ellipse circle line connector polygon polyline path frame g regular-polygon'.split(' '),
);

export function readAlinea(of: Element, draw: (shape: Element) => void): string {
  const parts: string[] = [];
  const walk = (node: Element): void => {
    for (const item of node.isi) {
      if (typeof item === 'string') {
        parts.push(item.replace(/\s+/g, ' '));
        continue;
      }
      const kind = nameOf(item);
      if (kind === 's') parts.push(' '.repeat(readBilangan(item, 'c', 0, 80) ?? 1));
      else if (kind === 'tab') parts.push(' ');
      else if (kind === 'line-break') parts.push('\n');
      else if (SHAPES.has(kind)) draw(item);
      else if (kind !== 'note' && kind !== 'annotation') walk(item);
    }
  };
  walk(of);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .trim();
}

/** Items with the numbers that the program would print. */
export function readDaftar(list: Element, draw: (shape: Element) => void = () => undefined): string[] {
  return listSemuaAnak(list, 'list-item').flatMap((item, index) => {
    const own = listAnak(item)
      .filter((child) => ['p', 'h'].includes(nameOf(child)))
      .map((child) => readAlinea(child, draw));
    const inner = listSemuaAnak(item, 'list').flatMap((child) => readDaftar(child, draw));
    const [first, ...rest] = own;
    return [...(first === undefined ? [] : [`${index + 1}. ${first}`]), ...rest, ...inner];
  });
}
