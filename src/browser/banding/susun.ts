/** Which SOPs are seen, and in which order: decided on what the page already shows, without drawing anew. */
import { JENDELA, sayJendela } from '../../view/jendela.ts';
import type { Keadaan } from '../../view/keadaan.ts';
import { rankUrut } from './urutan.ts';

/** Sections whose tables have a column per SOP. */
const LEBAR = new Set(['padanan', 'dasar-hukum']);

/** SOPs of the board in the order asked for, the baseline first. */
export function orderSop(root: ParentNode, semua: readonly string[], { urut, dasar }: Keadaan): readonly string[] {
  const rows = new Map(
    [...root.querySelectorAll<HTMLElement>('.batang-tahap > [data-sop]')].map((row) => [row.dataset['sop'], row]),
  );
  const rank = (sop: string): number => {
    const row = rows.get(sop);
    return rankUrut(urut, {
      jumlah: Number(row?.dataset['jumlah'] ?? 0),
      menit: Number(row?.dataset['menit'] ?? 0),
      tahap: (id) => Number(row?.querySelector(`[data-tahap="${CSS.escape(id)}"]`)?.getAttribute('data-menit') ?? 0),
    });
  };
  const sorted = urut === 'nama' ? semua : [...semua].sort((a, b) => rank(a) - rank(b));
  return dasar !== null && sorted.includes(dasar) ? [dasar, ...sorted.filter((id) => id !== dasar)] : sorted;
}

/**
 * Hides what belongs to other SOPs, puts the rest in order, and hides rows that nothing is left in.
 * What is on the screen is done at once; the returned function does the rest, and may wait for the next frame.
 */
export function arrange(
  root: ParentNode,
  urutan: readonly string[],
  tampak: ReadonlySet<string>,
  mulai: number,
): () => void {
  const shown = urutan.filter((sop) => tampak.has(sop));
  const rank = (list: readonly string[]): ReadonlyMap<string, number> => new Map(list.map((sop, at) => [sop, at]));
  const plain = rank(urutan);
  // The style sheet shows the first columns of a wide table: those to be seen move there, the others stay where they are.
  const start = Math.max(0, Math.min(mulai, shown.length - JENDELA));
  const wide = rank(shown.slice(start, start + JENDELA));
  for (const label of root.querySelectorAll('[data-jendela]')) label.textContent = sayJendela(start, shown.length);
  const placeIn = (section: Element): ReadonlyMap<string, number> =>
    LEBAR.has(section.getAttribute('data-bagian') ?? '') ? wide : plain;
  const sections = [...root.querySelectorAll('[data-bagian]')];
  const later: (() => void)[] = [];
  for (const section of sections) {
    const place = placeIn(section);
    if (!isSeen(section)) later.push(() => parentsOf(section).forEach((parent) => arrangeRow(parent, place, tampak)));
    else {
      const [near, far] = divide([...parentsOf(section)]);
      for (const parent of near) arrangeRow(parent, place, tampak);
      later.push(() => far.forEach((parent) => arrangeRow(parent, place, tampak)));
    }
  }
  return () => {
    for (const work of later) work();
    for (const row of root.querySelectorAll('.padanan tbody')) toggleEmpty(row, 'tr[data-padanan]:not([hidden])');
    for (const row of root.querySelectorAll('.dokumen tbody tr')) toggleEmpty(row, '.tempat:not([hidden])');
  };
}

/** Those on the screen, and the others; all are measured before the first is changed. */
function divide(parents: readonly Element[]): readonly [readonly Element[], readonly Element[]] {
  const seen = new Set(parents.filter(isSeen));
  return [[...seen], parents.filter((parent) => !seen.has(parent))];
}

/** The columns of a table have no box: they go with what is on the screen. */
function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return (bottom > 0 && top < innerHeight) || element.localName === 'colgroup';
}

function arrangeRow(parent: Element, place: ReadonlyMap<string, number>, tampak: ReadonlySet<string>): void {
  const own: Element[] = [];
  for (const child of parent.children) {
    const sop = child.getAttribute('data-sop');
    // A link inside a sentence stays where it is.
    if (sop === null || child.localName === 'a') continue;
    own.push(child);
    if (child.hasAttribute('hidden') === tampak.has(sop)) child.toggleAttribute('hidden');
  }
  sortIn(parent, own, place);
  if (parent.matches('tr[data-padanan]')) toggleEmpty(parent, 'td[data-sop]:not([hidden]) a[data-langkah]');
  else if (parent.matches('tr[data-peraturan]')) {
    toggleEmpty(parent, 'td:is([data-sel="dikutip"], [data-sel="sebagai-perubahan"]):not([hidden])');
  }
}

/** Moves only what stands behind its place. */
function sortIn(parent: Element, own: readonly Element[], place: ReadonlyMap<string, number>): void {
  const placeOf = (child: Element): number => place.get(child.getAttribute('data-sop') ?? '') ?? place.size;
  const sorted = [...own].sort((a, b) => placeOf(a) - placeOf(b));
  let next: Element | null = own[0] ?? null;
  for (const child of sorted) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}

function parentsOf(root: Element): ReadonlySet<Element> {
  const parents = new Set<Element>();
  for (const item of root.querySelectorAll('[data-sop]:not(a)'))
    if (item.parentElement) parents.add(item.parentElement);
  return parents;
}

/** Hides a row that nothing is left in. */
function toggleEmpty(row: Element, kept: string): void {
  const hide = row.querySelector(kept) === null;
  if (row.hasAttribute('hidden') !== hide) row.toggleAttribute('hidden');
}
