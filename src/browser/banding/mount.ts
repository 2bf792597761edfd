/** The tree as elements of the page. No markup is parsed, so that no text can become one. */
import type { Simpul } from '../../view/simpul.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function mount(simpul: Simpul, inSvg = false): Element {
  const isSvg = inSvg || simpul.tag === 'svg';
  const element = isSvg ? document.createElementNS(SVG, simpul.tag) : document.createElement(simpul.tag);
  for (const [name, value] of Object.entries(simpul.atribut)) element.setAttribute(name, value);
  for (const item of simpul.anak) element.append(typeof item === 'string' ? item : mount(item, isSvg));
  return element;
}
