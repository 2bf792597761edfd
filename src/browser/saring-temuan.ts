/** Filters the findings it holds by its form; the choices stand in the address, so that a link shows the same list. */
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
    const rows = [...this.querySelectorAll<HTMLElement>('[data-temuan]')];
    let shown = 0;
    for (const row of rows) {
      row.hidden = !chosen.every(({ name, value }) => row.dataset[name] === value);
      if (!row.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-kelompok]')) {
      const own = group.querySelectorAll('[data-temuan]:not([hidden])').length;
      group.hidden = own === 0 && chosen.length > 0;
      const count = group.querySelector('[data-jumlah]');
      if (count) count.textContent = formatBilangan(own);
    }
    const none = this.querySelector<HTMLElement>('[data-nihil]');
    if (none) none.hidden = shown > 0;
    const status = form.querySelector('[role=status]');
    if (status)
      status.textContent =
        chosen.length === 0
          ? `${formatBilangan(shown)} temuan`
          : `${formatBilangan(shown)} dari ${formatBilangan(rows.length)} temuan`;
  }
}

function fields(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}
customElements.define('saring-temuan', SaringTemuan);
