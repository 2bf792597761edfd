/** Copies the address of the page, with the anchor named in `data-jangkar` if any. */
import { copyTeks } from './menyalin.ts';

class SalinTautan extends HTMLElement {
  private busy = false;

  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      if (!this.busy) void this.copy(button, button.textContent);
    });
  }

  private async copy(button: HTMLButtonElement, words: string): Promise<void> {
    this.busy = true;
    const address = new URL(this.dataset['jangkar'] ?? '', location.href.split('#')[0]);
    const status = this.querySelector('[role=status]');
    if (await copyTeks(address.href)) {
      button.textContent = 'Tautan tersalin';
      if (status) status.textContent = 'Tautan tersalin';
    } else {
      // The address bar is the way then.
      location.hash = address.hash;
      button.textContent = 'Salin dari bilah alamat';
    }
    const said = button.textContent;
    setTimeout(() => {
      this.busy = false;
      // Unless the button speaks of something else by now.
      if (button.textContent === said) button.textContent = words;
      if (status) status.textContent = '';
    }, 2500);
  }
}
customElements.define('salin-tautan', SalinTautan);
