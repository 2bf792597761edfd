/** Shows the rows that fit its form, in whatever form they stand there; the choices stand in the address, so that a link shows the same rows. */
import { formatBilangan } from '../domain/bilangan.ts';
import { bindSaringan, chosenFields } from './alamat-saringan.ts';

class SaringBaris extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    bindSaringan(form, () => {
      this.show(form);
    });
  }

  private show(form: HTMLFormElement): void {
    const chosen = chosenFields(form);
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

customElements.define('saring-baris', SaringBaris);
