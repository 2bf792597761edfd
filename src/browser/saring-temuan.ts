/** Filters the findings it holds, and the causes they are folded under, by its form; the choices stand in the address, so that a link shows the same list. */
import { formatBilangan } from '../domain/bilangan.ts';

class SaringTemuan extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.readAddress(form);
    this.show(form);
    form.addEventListener('change', () => {
      this.writeAddress(form);
      this.show(form);
    });
    form.addEventListener('reset', () => {
      // The fields are empty only after the event.
      setTimeout(() => {
        this.writeAddress(form);
        this.show(form);
      });
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    addEventListener('popstate', () => {
      this.readAddress(form);
      this.show(form);
    });
  }

  /** A value that is no choice here counts as none. */
  private readAddress(form: HTMLFormElement): void {
    const given = new URLSearchParams(location.search);
    for (const field of fields(form)) {
      const value = given.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
  }

  private writeAddress(form: HTMLFormElement): void {
    const address = new URL(location.href);
    for (const { name, value } of fields(form)) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
  }

  private show(form: HTMLFormElement): void {
    const chosen = fields(form).filter(({ value }) => value !== '');
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

function fields(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}
customElements.define('saring-temuan', SaringTemuan);
