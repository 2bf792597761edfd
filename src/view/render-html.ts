/** The tree as HTML text. */
import type { Simpul } from './simpul.ts';

const HAMPA = new Set(['input', 'col', 'br']);
const TANDA: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function renderHtml(simpul: Simpul | string): string {
  if (typeof simpul === 'string') return escape(simpul);
  const atribut = Object.entries(simpul.atribut)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
  if (HAMPA.has(simpul.tag)) return `<${simpul.tag}${atribut}>`;
  return `<${simpul.tag}${atribut}>${simpul.anak.map(renderHtml).join('')}</${simpul.tag}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (found) => TANDA[found] ?? found);
}
