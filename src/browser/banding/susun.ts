/** Which SOPs are seen, and in which order: decided on what the page already shows, without drawing anew. */
import type { Keadaan } from '../../view/keadaan.ts';

/** SOPs of the board in the order asked for, the baseline first. */
export function orderSop(root: ParentNode, semua: readonly string[], { urut, dasar }: Keadaan): readonly string[] {
  const rows = new Map(
    [...root.querySelectorAll<HTMLElement>('.batang-tahap > [data-sop]')].map((row) => [row.dataset['sop'], row]),
  );
  const rank = (sop: string): number => {
    const row = rows.get(sop);
    if (!row) return 0;
    if (urut.startsWith('tahap:')) {
      const part = row.querySelector(`[data-tahap="${CSS.escape(urut.slice('tahap:'.length))}"]`);
      return -Number(part?.getAttribute('data-menit') ?? 0);
    }
    const value = Number(row.dataset[urut.startsWith('langkah') ? 'jumlah' : 'menit'] ?? 0);
    return urut.endsWith('-turun') ? -value : value;
  };
  const sorted = urut === 'nama' ? semua : semua.toSorted((a, b) => rank(a) - rank(b));
  return dasar !== null && sorted.includes(dasar) ? [dasar, ...sorted.filter((id) => id !== dasar)] : sorted;
}

/** Hides what belongs to other SOPs, puts the rest in order, and hides rows that nothing is left in. */
export function arrange(root: ParentNode, urutan: readonly string[], tampak: ReadonlySet<string>): void {
  const place = new Map(urutan.map((sop, at) => [sop, at]));
  for (const parent of parentsOf(root)) {
    const own = [...parent.children].filter((child): child is HTMLElement => child.hasAttribute('data-sop'));
    for (const child of own) {
      const hide = !tampak.has(child.getAttribute('data-sop') ?? '');
      if (child.hasAttribute('hidden') !== hide) child.toggleAttribute('hidden', hide);
    }
    const placeOf = (child: Element): number => place.get(child.getAttribute('data-sop') ?? '') ?? urutan.length;
    const sorted = own.toSorted((a, b) => placeOf(a) - placeOf(b));
    if (sorted.some((child, at) => child !== own[at])) {
      const after = own.at(-1)?.nextSibling ?? null;
      for (const child of sorted) parent.insertBefore(child, after);
    }
  }
  hideEmpty(root, 'tr[data-padanan]', 'td[data-sop]:not([hidden]) a[data-langkah]');
  hideEmpty(root, '.padanan tbody', 'tr[data-padanan]:not([hidden])');
  hideEmpty(root, 'tr[data-peraturan]', 'td:is([data-sel="dikutip"], [data-sel="sebagai-perubahan"]):not([hidden])');
  hideEmpty(root, '.dokumen tbody tr', '.tempat:not([hidden])');
}

function parentsOf(root: ParentNode): ReadonlySet<Element> {
  return new Set([...root.querySelectorAll('[data-sop]')].flatMap((item) => item.parentElement ?? []));
}

function hideEmpty(root: ParentNode, rows: string, kept: string): void {
  for (const row of root.querySelectorAll(rows)) row.toggleAttribute('hidden', row.querySelector(kept) === null);
}
