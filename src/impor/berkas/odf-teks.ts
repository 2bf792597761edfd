/** Paragraphs and lists of OpenDocument, as they are printed. */
import { anak, bilangan, nama, semuaAnak, type Element } from './pohon.ts';

export const SHAPES = new Set([
  'custom-shape',
  'rect',
  'ellipse',
  'circle',
  'line',
  'connector',
  'polygon',
  'polyline',
  'path',
  'frame',
  'g',
  'regular-polygon',
]);

export function alinea(of: Element, draw: (shape: Element) => void): string {
  const parts: string[] = [];
  const walk = (node: Element): void => {
    for (const item of node.isi) {
      if (typeof item === 'string') {
        parts.push(item.replace(/\s+/g, ' '));
        continue;
      }
      const kind = nama(item);
      if (kind === 's') parts.push(' '.repeat(bilangan(item, 'c', 0, 80) ?? 1));
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
export function daftar(list: Element, draw: (shape: Element) => void = () => undefined): string[] {
  return semuaAnak(list, 'list-item').flatMap((item, index) => {
    const own = anak(item)
      .filter((child) => ['p', 'h'].includes(nama(child)))
      .map((child) => alinea(child, draw));
    const inner = semuaAnak(item, 'list').flatMap((child) => daftar(child, draw));
    const [first, ...rest] = own;
    return [...(first === undefined ? [] : [`${index + 1}. ${first}`]), ...rest, ...inner];
  });
}
