/** Filters the findings it holds, and the causes they are folded under, by its form; the choices stand in the address, so that a link shows the same list. */
import { formatBilangan } from '../domain/bilangan.ts';
import { bindSaringan, chosenFields } from './alamat-saringan.ts';

class SaringTemuan extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    bindSaringan(form, () => {
      this.show(form);
    });
  }

  private show(form: HTMLFormElement): void {
    const chosen = chosenFields(form);
    for (const row of this.querySelectorAll<HTMLElement>('[data-temuan]'))
      row.hidden = !chosen.every(({ name, value }) => row.dataset[name] === value);
    const entries = [...this.querySelectorAll<HTMLElement>('[data-sebab]')];
    for (const entry of entries) {
      const own = entry.querySelectorAll('[data-temuan]:not([hidden])').length;
      entry.hidden = own === 0;
      count(entry, own);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-kelompok]')) {
      const own = group.querySelectorAll('[data-sebab]:not([hidden])').length;
      group.hidden = own === 0 && chosen.length > 0;
      count(group, own);
    }
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const none = this.querySelector<HTMLElement>('[data-nihil]');
    if (none) none.hidden = shown > 0;
    const status = form.querySelector('[role=status]');
    if (status)
      status.textContent =
        chosen.length === 0
          ? `${formatBilangan(shown)} hal`
          : `${formatBilangan(shown)} dari ${formatBilangan(entries.length)} hal`;
  }
}

/** The first number of a group is its own. */
function count(group: HTMLElement, own: number): void {
  const place = group.querySelector('[data-jumlah]');
  if (place) place.textContent = formatBilangan(own);
}

customElements.define('saring-temuan', SaringTemuan);
