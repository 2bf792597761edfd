/** A tree as a person reads it: an element a line with its attributes, its words below it. */
import type { Simpul } from '../../src/view/simpul.ts';

export function cetak(simpul: Simpul | string, depth = 0): string {
  const pad = '  '.repeat(depth);
  if (typeof simpul === 'string') return `${pad}“${simpul.replaceAll('\u00a0', '␣')}”\n`;
  const names = Object.entries(simpul.atribut).map(([name, value]) => (value === '' ? name : `${name}=${value}`));
  const head = [simpul.tag, ...names].join(' · ');
  const [only] = simpul.anak;
  if (simpul.anak.length === 1 && typeof only === 'string') return `${pad}${head} ${cetak(only)}`;
  return `${pad}${head}\n${simpul.anak.map((anak) => cetak(anak, depth + 1)).join('')}`;
}
