/**
 * Beside each row of the table: `a[data-bagikan]` opens the ways to send that step on, `button[data-salin-langkah]`
 * copies its address. Without scripts the link leads to the step's page, which has the same.
 */
import { copyBagian, type Bagian } from './bagi-langkah.ts';

class BagiTabel extends HTMLElement {
  private panel: HTMLElement | null = null;

  connectedCallback(): void {
    document.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.onClick);
  }

  private readonly onClick = (event: MouseEvent): void => {
    const at = event.target instanceof Element ? event.target : null;
    const row = at?.closest<HTMLElement>('tr[data-langkah]');
    const link = row?.querySelector<HTMLAnchorElement>('a[data-bagikan]');
    if (!at || !row || !link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const bagian = this.describe(row, link);
    const button = at.closest<HTMLButtonElement>('button[data-salin-langkah]');
    if (button) {
      void this.copy(button, bagian);
    } else if (at.closest('a[data-bagikan]') && 'popover' in HTMLElement.prototype) {
      event.preventDefault();
      this.open(link, bagian);
    }
  };

  private async copy(button: HTMLButtonElement, bagian: Bagian): Promise<void> {
    const words = button.textContent;
    const done = await copyBagian('tautan', bagian, this.querySelector(':scope > [role=status]'));
    button.textContent = done ? 'Tautan tersalin' : 'Salin dari bilah alamat';
    if (!done) location.hash = `langkah-${button.closest('tr')?.dataset['langkah'] ?? ''}`;
    setTimeout(() => (button.textContent = words), 2500);
  }

  private describe(row: HTMLElement, link: HTMLAnchorElement): Bagian {
    const { dasarSematan, perLangkah, skrip } = this.dataset;
    const sematan =
      dasarSematan &&
      new URL(perLangkah !== undefined ? `${row.dataset['langkah'] ?? ''}/` : '', new URL(dasarSematan, location.href))
        .href;
    return {
      alamat: link.href.replace(/#bagikan$/, ''),
      judul: link.dataset['judul'] ?? document.title,
      sematan: sematan || undefined,
      skrip: skrip && new URL(skrip, location.href).href,
    };
  }

  private open(link: HTMLAnchorElement, { alamat, judul, sematan, skrip }: Bagian): void {
    const panel = (this.panel ??= this.create());
    const fresh = this.querySelector('template')?.content.cloneNode(true);
    if (!(fresh instanceof DocumentFragment)) return;
    const own = fresh.querySelector('bagi-langkah');
    if (!(own instanceof HTMLElement)) return;
    Object.assign(own.dataset, { alamat, judul, ...(sematan && { sematan }), ...(skrip && { skrip }) });
    const input = fresh.querySelector('input');
    if (input) input.value = alamat;
    fresh
      .querySelector('[data-wa]')
      ?.setAttribute('href', `https://wa.me/?text=${encodeURIComponent(`${judul}\n${alamat}`)}`);
    fresh.querySelector('[data-salin="html"]')?.toggleAttribute('hidden', !sematan);
    const title = fresh.querySelector('[data-judul-panel]');
    if (title) title.textContent = judul;
    panel.replaceChildren(fresh);
    panel.showPopover();
    const { left, bottom, top } = link.getBoundingClientRect();
    const edge = 12;
    panel.style.left = `${Math.max(edge, Math.min(left, document.documentElement.clientWidth - panel.offsetWidth - edge))}px`;
    const below = bottom + 6;
    panel.style.top = `${below + panel.offsetHeight + edge <= innerHeight ? below : Math.max(edge, top - panel.offsetHeight - 6)}px`;
    panel.querySelector<HTMLElement>('button:not([hidden])')?.focus({ preventScroll: true });
  }

  private create(): HTMLElement {
    const panel = document.createElement('div');
    panel.className = 'jelas panel-bagi';
    panel.popover = 'auto';
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', 'Bagikan langkah');
    this.append(panel);
    return panel;
  }
}
customElements.define('bagi-tabel', BagiTabel);
