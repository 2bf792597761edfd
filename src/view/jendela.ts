/** Of many SOPs a wide table shows some at a time where scripts run; without them it shows all. */
import type { Konteks } from './konteks.ts';
import { el, type Simpul } from './simpul.ts';

/** Columns side by side; `banding.css` counts the same. */
export const JENDELA = 12;

export function jendela({ comparison }: Konteks): Simpul | null {
  const jumlah = comparison.kolom.length;
  if (jumlah <= JENDELA) return null;
  return el(
    'div',
    { class: 'jendela' },
    el('span', { 'data-jendela': true }, sayJendela(0, jumlah)),
    el('button', { type: 'button', class: 'tombol', 'data-geser': -JENDELA }, 'Sebelumnya'),
    el('button', { type: 'button', class: 'tombol', 'data-geser': JENDELA }, 'Berikutnya'),
  );
}

export function sayJendela(mulai: number, jumlah: number): string {
  return `Kolom ${mulai + 1}–${Math.min(mulai + JENDELA, jumlah)} dari ${jumlah} SOP`;
}
