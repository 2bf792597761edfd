/** Shows the rows that fit its form, in whatever form they stand there; the choices stand in the address, so that a link shows the same rows. */
import { formatBilangan } from '../domain/bilangan.ts';

class SaringBaris extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const read = (): void => {
      readAddress(form);
      this.show(form);
    };
    const write = (): void => {
      writeAddress(form);
      this.show(form);
    };
    read();
    form.addEventListener('change', write);
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(write));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    addEventListener('popstate', read);
  }

  private show(form: HTMLFormElement): void {
    const chosen = fields(form).filter(({ value }) => value !== '');
    const [all, shown] = [new Set<string>(), new Set<string>()];
    for (const row of this.querySelectorAll<HTMLElement>('[data-baris]')) {
      const id = row.dataset['baris'] ?? '';
      row.hidden = !chosen.every(({ name, value }) => row.dataset[name] === value);
      all.add(id);
      if (!row.hidden) shown.add(id);
    }
    const none = this.querySelector<HTMLElement>('[data-nihil]');
    if (none) none.hidden = shown.size > 0;
    const status = form.querySelector('[role=status]');
    const dari = chosen.length === 0 ? '' : ` dari ${formatBilangan(all.size)}`;
    if (status) status.textContent = `${formatBilangan(shown.size)}${dari} ${this.dataset['satuan'] ?? ''}`;
    this.dispatchEvent(new CustomEvent('saring', { bubbles: true, detail: [...shown] }));
  }
}

/** A value that is no choice here counts as none. */
function readAddress(form: HTMLFormElement): void {
  const given = new URLSearchParams(location.search);
  for (const field of fields(form)) {
    const value = given.get(field.name) ?? '';
    field.value = [...field.options].some((option) => option.value === value) ? value : '';
  }
}

function writeAddress(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const { name, value } of fields(form)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

const fields = (form: HTMLFormElement): HTMLSelectElement[] => [...form.querySelectorAll('select')];
customElements.define('saring-baris', SaringBaris);
