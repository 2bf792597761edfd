/** Draws a section of the page anew; what the reader had opened and scrolled stays so. */
import type { Bagian } from '../../view/simpul.ts';
import { mount } from './mount.ts';

export function replaceBagian(root: Element, { id, isi }: Bagian): void {
  const home = root.querySelector(`[data-bagian="${id}"] > .isi-bagian`);
  if (!home) return;
  const name = (item: Element): string => item.querySelector('summary')?.textContent ?? '';
  const open = new Set([...home.querySelectorAll('details[open]')].map(name));
  const scrolled = [...home.querySelectorAll('.gulir')].map((item) => [item.scrollLeft, item.scrollTop] as const);
  home.replaceChildren(...isi.map((item) => mount(item)));
  for (const item of home.querySelectorAll('details')) item.open = open.has(name(item));
  [...home.querySelectorAll('.gulir')].forEach((item, at) => item.scrollTo(...(scrolled[at] ?? [0, 0])));
}
